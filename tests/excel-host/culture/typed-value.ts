import { parseValue } from "numfmt";
import type { CellValue } from "../model/cell.ts";
import { builtInFormat, GENERAL, isPercent, isText } from "../model/number-formats.ts";
import type { Culture } from "./culture.ts";

/** What Excel makes of typing. */
export interface TypedValue {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format that the cell has afterwards. */
  readonly numberFormat: string;
}

const DAY_AND_MONTH = 16;

/**
 * What Excel makes of text that is typed, or given by the API, into a cell with this number format.
 * A cell formatted as Text keeps the text; otherwise numbers, percentages, dates and times of the culture become values,
 * and a cell without a format of its own takes the format that the typing suggests.
 * @see "Format numbers as text" and "Format numbers as percentages", support.microsoft.com: in cells that are already
 *   formatted as percentages, numbers equal to and larger than 1 are converted to percentages.
 * Assumed: which spellings are numbers and dates is what the number format library says; a group sign in a wrong place
 * ("0,63" under English settings) leaves text.
 * @param year of a day typed without one
 */
export function typedValue(text: string, numberFormat: string, culture: Culture, year: number): TypedValue {
  const kept = { formula: null, numberFormat };
  if (text === "") return { value: null, ...kept };
  if (isText(numberFormat)) return { value: text, ...kept };
  if (text.startsWith("'")) return { value: text.slice(1), ...kept };
  const read = readValue(text, culture, year);
  if (!read) return isFormula(text) ? { value: 0, formula: formulaOf(text), numberFormat } : { value: text, ...kept };
  if (typeof read.value === "boolean") return { value: read.value, ...kept };
  if (numberFormat === GENERAL) return { ...kept, ...read };
  const percent = isPercent(numberFormat) && read.numberFormat === GENERAL && Math.abs(read.value) >= 1;
  // 15 digits, as Excel keeps them.
  return { value: percent ? Number((read.value / 100).toPrecision(15)) : read.value, ...kept };
}

function readValue(text: string, { locale }: Culture, year: number) {
  const read = parseValue(text, { locale });
  if (!read || (typeof read.value !== "number" && typeof read.value !== "boolean")) return null;
  // The library takes the year from the machine's clock.
  const value =
    read.formatId === DAY_AND_MONTH ? (parseValue(`${text}/${year}`, { locale })?.value ?? null) : read.value;
  if (typeof value !== "number" && typeof value !== "boolean") return null;
  return { value, numberFormat: builtInFormat(read.formatId ?? 0) };
}

/**
 * "If the returned value starts with a plus, minus, or equal sign, Excel interprets this value as a formula" (Range.values,
 * Office.js reference).
 */
function isFormula(text: string): boolean {
  return /^[=+-]./.test(text);
}

function formulaOf(text: string): string {
  return text.startsWith("=") ? text.slice(1) : text;
}
