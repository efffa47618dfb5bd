/** Phrases that several rules build their messages from (SCREENS 4.5). */
export const ruleParts = {
  /** How the remedy of every warning ends. */
  orGiveReason: "nếu đã đúng thì ghi lý do.",
  blank: "trống",
  /** "A, B và C". */
  and: (items: readonly string[]) => joined(items, " và "),
  /** "A, B hoặc C". */
  or: (items: readonly string[]) => joined(items, " hoặc "),
};

function joined(items: readonly string[], last: string): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")}${last}${items.at(-1)}`;
}
