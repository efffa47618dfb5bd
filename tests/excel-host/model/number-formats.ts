import { getFormatFromId, isPercentFormat, isTextFormat } from "numfmt";

/** Excel's own short date: files hold its number alone, and it shows in the order of the culture. */
export const SHORT_DATE = "m/d/yyyy";

/** What Excel gives a cell as its first number format. */
export const GENERAL = "General";

/** The number format that a file means by a number below 164, as Office.js gives it. */
export function builtInFormat(number: number): string {
  return getFormatFromId(number) ?? GENERAL;
}

/** Whether a cell keeps what is typed as it is typed. */
export function isText(numberFormat: string): boolean {
  return isTextFormat(numberFormat);
}

export function isPercent(numberFormat: string): boolean {
  return isPercentFormat(numberFormat);
}
