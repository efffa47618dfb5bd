import { columnHeader } from "../../templates/describe-hit.ts";
import type { Finding } from "../../templates/finding.ts";
import type { ReportForm } from "../../templates/report-form.ts";
import { terms, words } from "../words.ts";
import { rowName } from "./row-name.ts";

/** The row that a finding is about; the sheet or the whole file where it is about no row. */
export function placeName(form: ReportForm | null, { row, sheet }: Finding): string {
  if (row !== null) return rowName(form, row);
  return sheet === null ? words.check.wholeFile : terms.sheets[sheet];
}

/** "Kết quả thực hiện, Ước cả năm": the columns meant, "" where none is. */
export function columnNames({ columns, sheet }: Finding): string {
  return columns.map((each) => columnHeader(each, sheet, "vi")).join(", ");
}
