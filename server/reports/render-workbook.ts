import type { Services } from "../services.ts";
import { loadCells } from "../store/cells.ts";
import type { Db } from "../store/database.ts";
import { loadReasons } from "../store/reasons.ts";
import { writeTemplate } from "../workbooks/write-template.ts";
import { rowsOf } from "./cells.ts";
import { check, loadAgainst } from "./check.ts";
import { lastDayOf, type Report } from "./report.ts";

/** The workbook of a report as it stands: a fresh template with the saved cells, on demand with its findings marked. */
export async function renderWorkbook(
  db: Db,
  { city, config }: Pick<Services, "city" | "config">,
  report: Report,
  marked: boolean,
  now: Date,
): Promise<Buffer> {
  const rows = rowsOf(await loadCells(db, report.key));
  const against = await loadAgainst(db, city, report);
  const reasons = await loadReasons(db, report.key);
  return writeTemplate({
    form: against.form,
    rows,
    version: report.stored.version,
    lastDay: lastDayOf(report),
    marks: marked ? { findings: check(city, against, rows), reasons } : null,
    demonstration: config.mode === "demonstration",
    now,
  });
}
