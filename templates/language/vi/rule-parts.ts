/** Phrases that several rules build their messages from (SCREENS 4.5). */
export const ruleParts = {
  /** How the remedy of every warning ends. */
  orGiveReason: "nếu đã đúng thì ghi lý do.",
  /** Excel's own command, in both of its languages. */
  pasteValues: "Dán giá trị (Paste Values)",
  blank: "trống",
  /** What a cell takes, behind its column's name. */
  wanted: { number: "một số", evenZero: "một số, kể cả khi bằng 0", date: "ngày/tháng/năm" },
  /** "A, B và C". */
  and: (items: readonly string[]) => joined(items, " và "),
  /** "A, B hoặc C". */
  or: (items: readonly string[]) => joined(items, " hoặc "),
};

function joined(items: readonly string[], last: string): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")}${last}${items.at(-1)}`;
}
