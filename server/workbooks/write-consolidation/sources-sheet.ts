import type { Consolidation } from "../../../templates/consolidation/consolidation.ts";
import { formatDay } from "../../../templates/day.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { openAnnex } from "./annex.ts";
import { type Book, cell, type SheetWriter } from "./sheet-writer.ts";
import { Names, showInstant } from "./show.ts";
import { free, table } from "./styles.ts";

const words = vi.consolidation;
const { columns, tables } = words;

/** "Nguồn": documents, how rows are assessed, submissions with their hashes, plan notes, assumptions. */
export function writeSources(book: Book, data: Consolidation): void {
  const grid = [14, 34, 22, 30, 90].map((width) => ({ header: "", width }));
  const sheet = openAnnex(book, "sources", data, grid, { frozenColumns: null, headerRows: 0 });
  const { documents, notes, assumptions } = data.sources;
  writeTable(
    sheet,
    tables.documents,
    [columns.document, columns.issued, columns.statement],
    [1, 1, 3],
    [...documents.map(({ number, issued, title }) => [number, formatDay(issued), title])],
  );
  sheet.blank();
  sheet.across(tables.method, free.section);
  for (const sentence of words.method) sheet.across(sentence, table.text);
  writeTable(
    sheet,
    tables.notes,
    [columns.severity, columns.relatedRows, columns.statement, columns.handling],
    [1, 1, 2, 1],
    notes.map((each) => [
      words.noteSeverity[each.severity as keyof typeof words.noteSeverity],
      `${each.id}: ${each.rows.join(", ")}`,
      each.statement,
      each.handling,
    ]),
  );
  writeTable(
    sheet,
    tables.assumptions,
    [columns.agency, columns.assumption],
    [2, 3],
    assumptions.map((each) => [each.about, each.assumption]),
  );
  writeSubmissions(sheet, data);
  sheet.finish();
}

function writeSubmissions(sheet: SheetWriter, data: Consolidation): void {
  const names = new Names(data.agencies);
  const { submissions } = data.sources;
  const header = [
    columns.period,
    columns.agency,
    columns.submission,
    `${columns.submittedAt}; ${columns.submissionStatus}`,
    columns.hash,
  ];
  writeTable(
    sheet,
    tables.submissions,
    header,
    [1, 1, 1, 1, 1],
    submissions.map((each) => [
      each.period,
      names.full(each.agency),
      each.submission,
      `${showInstant(each.submittedAt)}\n${words.submissionStatus[each.status]}`,
      each.hash,
    ]),
  );
  if (submissions.length === 0) sheet.across(words.empty.submissions, table.empty);
}

/** @param over how many columns of the grid each column of the table takes */
function writeTable(
  sheet: SheetWriter,
  title: string,
  headers: readonly string[],
  over: readonly number[],
  rows: readonly (readonly string[])[],
): void {
  sheet.blank();
  sheet.across(title, free.section);
  sheet.add(headers.map((text, i) => cell(text, table.header, over[i])));
  for (const row of rows) sheet.add(row.map((text, i) => cell(text, table.text, over[i])));
}
