/** The regional settings of the machine that Excel runs on: they decide what typing means and how values show. */
export interface Culture {
  readonly name: "vi-VN" | "en-US";
  /** The same in the words of the library of number formats. */
  readonly locale: "vi" | "en";
  readonly decimal: string;
  readonly group: string;
  /** Excel's short date, in this culture's order. */
  readonly shortDate: string;
  readonly longDate: string;
}

/** As Windows sets them up; a person may have changed them (Control Panel, Region). */
export const cultures = {
  vi: {
    name: "vi-VN",
    locale: "vi",
    decimal: ",",
    group: ".",
    shortDate: "dd/mm/yyyy",
    longDate: "dd mmmm yyyy",
  },
  en: {
    name: "en-US",
    locale: "en",
    decimal: ".",
    group: ",",
    shortDate: "m/d/yyyy",
    longDate: "dddd, mmmm d, yyyy",
  },
} as const satisfies Readonly<Record<string, Culture>>;
