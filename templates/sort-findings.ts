import type { Finding } from "./finding.ts";
import type { ReportForm } from "./report-form.ts";
import { sheetKeys } from "./sheet.ts";

/** File first, then by sheet, row and column as they stand in the workbook; errors before warnings on one cell. */
export function sortFindings(findings: readonly Finding[], form: ReportForm): readonly Finding[] {
  if (findings.length < 2) return findings;
  const position = positionsOf(form);
  return findings
    .map((finding) => ({ finding, key: position(finding) }))
    .sort((a, b) => compare(a.key, b.key) || (a.finding.id < b.finding.id ? -1 : 1))
    .map(({ finding }) => finding);
}

type Position = readonly [sheet: number, row: number, column: number, severity: number];

function positionsOf(form: ReportForm): (finding: Finding) => Position {
  const rows = new Map(form.sheets.flatMap((each) => each.rows).map((row, index) => [row.id, index]));
  const columns = new Map(
    form.sheets.flatMap(({ sheet }) =>
      Object.keys(sheet.columns).map((column, index): [string, number] => [`${sheet.key}/${column}`, index]),
    ),
  );
  return ({ sheet, row, columns: [first], severity }) => [
    sheet === null ? -1 : sheetKeys.indexOf(sheet),
    row === null ? -1 : (rows.get(row) ?? -1),
    columns.get(`${sheet}/${first}`) ?? -1,
    severity === "error" ? 0 : 1,
  ];
}

function compare(a: Position, b: Position): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}
