import { type Cell, isError } from "../model/cell.ts";

/** What a cell holds, as Excel.RangeValueType names it. */
export function valueType(cell: Cell | undefined): "Empty" | "Error" | "String" | "Double" | "Boolean" {
  const value = cell?.value ?? null;
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}
