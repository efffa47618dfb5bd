import { format } from "numfmt";
import { type CellValue, isError } from "../model/cell.ts";
import { SHORT_DATE } from "../model/number-formats.ts";
import type { Culture } from "./culture.ts";

/**
 * The text that Excel shows for a value.
 * @see Range.text: "The Text value will not depend on the cell width", so a narrow column never makes it "####".
 */
export function shownText(value: CellValue, numberFormat: string, { locale, shortDate }: Culture): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  const pattern = numberFormat.startsWith(SHORT_DATE) ? numberFormat.replace(SHORT_DATE, shortDate) : numberFormat;
  return format(pattern, value, { locale, throws: false });
}
