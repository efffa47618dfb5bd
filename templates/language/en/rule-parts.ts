import type { Language } from "../language.ts";

export const ruleParts: Language["ruleParts"] = {
  orGiveReason: "or, if it is right, give the reason.",
  pasteValues: "Paste Values",
  blank: "empty",
  wanted: { number: "a number", evenZero: "a number, even if 0", date: "day/month/year" },
  and: (items) => joined(items, " and "),
  or: (items) => joined(items, " or "),
};

function joined(items: readonly string[], last: string): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")}${last}${items.at(-1)}`;
}
