import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeTemplate } from "../../../server/workbooks/write-template.ts";
import type { RawRow } from "../../../templates/cell.ts";
import { columnHeader } from "../../../templates/describe-hit.ts";
import { entryRows, type ReportForm } from "../../../templates/report-form.ts";
import { against, carefulAnswers, formOf } from "../a-report.ts";

/**
 * Writes into a folder what the corpus is made from: the blank templates of some agencies as the server hands them
 * out, and beside each a careful clerk's answers, `{ row: { header: text } }`, for other programs to fill in.
 */
const folder = process.argv[2] ?? "out/corpus";
const codes = ["BHXHTP", "ITPC", "TTTCQT", "DHSG", "VPHDND", "TTCDS", "SKHCN", "MTTQTP", "X26740"];

mkdirSync(folder, { recursive: true });
for (const code of codes) await write(code, against(code).form);
const earlier = formOf("BHXHTP", "2026Q2");
if (earlier) await write("BHXHTP-2026Q2", earlier);

async function write(name: string, form: ReportForm): Promise<void> {
  const template = { form, rows: {}, version: 0, lastDay: "2026-10-09", marks: null, demonstration: false };
  writeFileSync(
    join(folder, `${name}.xlsx`),
    await writeTemplate({ ...template, now: new Date("2026-09-25T01:00:00Z") }),
  );
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(answersByHeader(form)));
}

function answersByHeader(form: ReportForm): Readonly<Record<string, RawRow>> {
  const filled = Object.entries(carefulAnswers(form));
  const sheetOf = new Map(entryRows(form).map(({ id, sheet }) => [id, sheet]));
  const rows = filled.map(([id, cells]): [string, RawRow] => {
    const sheet = sheetOf.get(id) ?? "proposals";
    const typed = Object.entries(cells).filter(([, cell]) => cell !== null && cell !== "");
    return [id, Object.fromEntries(typed.map(([column, cell]) => [columnHeader(column, sheet, "vi"), String(cell)]))];
  });
  return Object.fromEntries(rows);
}
