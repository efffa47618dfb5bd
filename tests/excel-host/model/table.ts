import type { Xml } from "../xlsx/xml.ts";
import type { Area } from "./area.ts";

/** An Excel table; its cells are the sheet's. Never changed in place. */
export interface Table {
  /** Unique in the workbook. */
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly style: string;
  readonly columns: readonly string[];
  /** Where it stands in the package; null for a table that was added since. */
  readonly part: string | null;
  /** The table's element as the file wrote it; null for a table that was added since. */
  readonly element: Xml | null;
}

/** The rows between headers and totals. */
export function bodyOf({ area, hasHeaders, hasTotals }: Table): Area {
  return { ...area, top: area.top + Number(hasHeaders), bottom: area.bottom - Number(hasTotals) };
}
