import { findRow, type ReportForm } from "../../templates/report-form.ts";

/** "PL II.3 – Xây dựng Đề án…": how lists name a row; its id while the plan is not there yet. */
export function rowName(form: ReportForm | null, row: string): string {
  const found = form && findRow(form, row);
  if (!found) return row;
  const name = found.milestone?.text ?? found.planRow?.name;
  return name ? `${found.label} – ${name}` : found.label;
}
