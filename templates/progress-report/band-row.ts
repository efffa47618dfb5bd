import type { FormRow } from "../report-form.ts";
import type { SheetKey } from "../sheet.ts";

/** A title across a sheet. It has no row id in the workbook: identity is per answered row. */
export function bandRow(sheet: SheetKey, key: string, text: string): FormRow {
  return {
    id: `band:${sheet}:${key}`,
    sheet,
    kind: "band",
    label: text,
    locked: { name: text },
    accepts: {},
    planRow: null,
    milestone: null,
    role: null,
    due: null,
    recurring: false,
  };
}
