/** What a number format makes of a number, as far as its meaning goes. */
export type NumberMeaning = "number" | "percent" | "day";

/** Formats known by number alone; 27–36 and 50–58 are days in East Asian editions. Times of day are no days. */
const DAYS: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];

export function meaningOfBuiltIn(id: number): NumberMeaning {
  if (id === 9 || id === 10) return "percent";
  return DAYS.some(([first, last]) => id >= first && id <= last) ? "day" : "number";
}

/** Text in quotes, single escaped letters, padding and everything in brackets are decoration. */
const DECORATION = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gs;

/** @param code such as `dd/mm/yyyy;@`, `0.0%`, `[$-42A]d" tháng "m`, `#,##0` */
export function meaningOf(code: string): NumberMeaning {
  const [first = ""] = code.replace(DECORATION, "").toLowerCase().replace("general", "").split(";");
  if (first.includes("%")) return "percent";
  // An m beside hours or seconds means minutes.
  const hasTime = /[hs]/.test(first);
  return /[yd]/.test(first) || (first.includes("m") && !hasTime) ? "day" : "number";
}
