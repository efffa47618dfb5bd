import type { CellValue } from "../workbook/cell-value.ts";
import { type Answer, type Meant, number, onDay, words } from "./answer.ts";
import type { TypedRow } from "./type-answer.ts";

const NUMBERS = new Set(["percent", "actual", "figure", "forecast"]);
const DAYS = new Set(["asOf", "productDate", "completedOn", "expectedOn", "requestedDate"]);

/** What a row says as it stands typed: for a mistake that the clerk stands by. */
export function readBack(cells: TypedRow, meant: Answer): Answer {
  const read = Object.entries(cells).flatMap(([column, value]): [string, Meant][] => {
    if (value === null) return [];
    return [
      [
        column,
        value.kind === "text" ? fromText(column, value.text) : (fromPasted(value) ?? meant[column] ?? words("")),
      ],
    ];
  });
  return Object.fromEntries(read);
}

function fromText(column: string, text: string): Meant {
  if (NUMBERS.has(column)) {
    const plain = /^0\.\d+$/.test(text) ? text : text.replace(/%$/, "").replaceAll(".", "").replace(",", ".");
    const value = Number(plain);
    return Number.isNaN(value) ? words(text) : number(value, text.endsWith("%"));
  }
  const parts = DAYS.has(column) ? text.match(/\d+/g) : null;
  if (parts?.length !== 3) return words(text);
  const [day = "", month = "", year = ""] = parts;
  return onDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

function fromPasted(value: CellValue): Meant | null {
  if (value.kind === "date") return onDay(value.day);
  if (value.kind !== "number") return null;
  return value.format === "percent" ? number(Number((value.value * 100).toFixed(6)), true) : number(value.value, false);
}
