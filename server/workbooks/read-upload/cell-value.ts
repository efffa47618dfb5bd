import type { RawCell } from "../../../templates/cell.ts";
import { addDays } from "../../../templates/day.ts";
import type { NumberMeaning } from "./number-format.ts";
import { Refused } from "./refused.ts";

/**
 * A number as its format shows it: a day as ISO text, a share as text like "95%" (see `rawCell`).
 * @param from1904 days are counted from 1904: workbooks that began on an old Mac
 */
export function numberAsShown(value: number, meaning: NumberMeaning, from1904: boolean): RawCell {
  if (meaning === "percent") return `${percent(value * 100)}%`;
  if (meaning === "day") return dayOf(from1904 ? value + 1462 : value) ?? value;
  return value;
}

export function parseNumericCell(text: string): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) throw new Refused("file-damaged");
  return value;
}

const shares = new Intl.NumberFormat("vi-VN", { useGrouping: false, maximumFractionDigits: 6 });

/** Three decimals get a fourth: "95,125" would be taken for thousands by who writes them with a comma. */
function percent(value: number): string {
  const text = shares.format(Number(value.toPrecision(14)));
  return /,\d{3}$/.test(text) ? `${text}0` : text;
}

/** 31/12/9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;

/** Excel's calendar has a 29 February 1900, so the days before it are numbered one too low. The time of day is left out. */
function dayOf(serial: number): string | null {
  const days = Math.floor(serial);
  if (days < 1 || days > LAST_DAY) return null;
  return addDays("1899-12-30", days < 60 ? days + 1 : days);
}
