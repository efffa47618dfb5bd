/** Phrases that several rules build their messages from (SCREENS 4.5). */
export const ruleParts = {
  /** How the remedy of every warning ends. */
  orGiveReason: "nếu đã đúng thì ghi lý do.",
};
