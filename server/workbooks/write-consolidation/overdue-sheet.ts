import { type OverdueKind, overdueKinds } from "../../../templates/assess-task.ts";
import type { AgencyLine, OverdueLine } from "../../../templates/consolidation/agency-lines.ts";
import type { Consolidation } from "../../../templates/consolidation/consolidation.ts";
import type { TaskCounts } from "../../../templates/consolidation/figures.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { countBy } from "../../consolidate/count-rows.ts";
import { openAnnex } from "./annex.ts";
import { type Book, cell, type SheetWriter } from "./sheet-writer.ts";
import { lines, showDay, valueCell } from "./show.ts";
import { table } from "./styles.ts";

const words = vi.consolidation;

type Counts = Readonly<Record<OverdueKind, number>>;

/**
 * "Quá hạn": the city's counts; every body with its overdue rows, the worst first; communes by row, then each with its
 * counts. Which commune is overdue with which row stands in "Chi tiết".
 */
export function writeOverdue(book: Book, data: Consolidation): void {
  const sheet = openAnnex(book, "overdue", data, [
    { header: words.columns.place, width: 18 },
    { header: `${words.columns.agency} / ${words.columns.task}`, width: 56 },
    { header: vi.terms.columns.deadline, width: 16 },
    { header: words.columns.daysOverdue, width: 10 },
    { header: words.columns.overdue, width: 10 },
    { header: words.columns.overdueInProgress, width: 10 },
    { header: words.columns.overdueNotStarted, width: 10 },
    { header: words.columns.overdueNoReport, width: 10 },
    { header: words.columns.percentShort, width: 8 },
    { header: vi.terms.columns.obstacle, width: 36 },
    { header: vi.terms.columns.expectedOn, width: 13 },
    { header: words.columns.ref, width: 30, offPrint: true },
  ]);
  sheet.headerRow();
  writeCity(sheet, data);
  const byAgency = Map.groupBy(data.overdue, (line) => line.agency);
  const late = data.agencies.filter((each) => byAgency.has(each.agency)).sort(moreOverdueFirst);
  for (const agency of late.filter((each) => !each.commune)) {
    writeBand(sheet, agency.name, agency.overdueAs);
    for (const line of byAgency.get(agency.agency) ?? []) writeLine(sheet, line, countsOf([line]), line);
  }
  writeCommunes(
    sheet,
    data,
    late.filter((each) => each.commune),
  );
  if (data.overdue.length === 0) sheet.across(words.empty.overdue, table.empty);
  sheet.finish();
}

function writeCommunes(sheet: SheetWriter, data: Consolidation, late: readonly AgencyLine[]): void {
  if (late.length === 0) return;
  const ids = new Set(late.map((each) => each.agency));
  const overdue = data.overdue.filter((line) => ids.has(line.agency));
  const all = data.agencies.filter((each) => each.commune).length;
  writeBand(sheet, words.communes(all), countsOf(overdue));
  for (const same of Map.groupBy(overdue, (line) => line.row).values()) {
    if (same[0]) writeLine(sheet, same[0], countsOf(same), null);
  }
  for (const agency of late) writeBand(sheet, agency.name, agency.overdueAs);
}

function countsOf(overdue: readonly OverdueLine[]): Counts {
  return countBy(
    overdueKinds,
    overdue.map((line) => line.overdueAs),
  );
}

function writeCity(sheet: SheetWriter, { figures }: Consolidation): void {
  const city = (label: string, { overdueAs }: TaskCounts) =>
    writeBand(sheet, `${words.wholeCity}: ${label}`, overdueAs);
  city(words.figures.planTasks, figures.tasks);
  city(words.figures.directives, figures.directives);
}

function moreOverdueFirst(a: AgencyLine, b: AgencyLine): number {
  return total(b.overdueAs) - total(a.overdueAs);
}

function total(counts: Counts): number {
  return overdueKinds.reduce((sum, kind) => sum + counts[kind], 0);
}

function writeBand(sheet: SheetWriter, label: string, counts: Counts): void {
  const count = (value: number) => cell(value, table.bandCount);
  const empty = cell("", table.band);
  sheet.add([
    empty,
    cell(label, table.band),
    empty,
    empty,
    count(total(counts)),
    ...overdueKinds.map((kind) => count(counts[kind])),
    empty,
    empty,
    empty,
    empty,
  ]);
}

/** @param own the one answer that stands in the line; null where several agencies are counted together */
function writeLine(sheet: SheetWriter, line: OverdueLine, counts: Counts, own: OverdueLine | null): void {
  sheet.add([
    cell(line.label, table.text),
    cell(line.name, table.text),
    cell(lines(line.deadline, showDay(line.due)), table.text),
    cell(line.daysOverdue, table.count),
    cell(total(counts), table.count),
    ...overdueKinds.map((kind) => cell(counts[kind], table.count)),
    own && own.percent !== null ? valueCell(own.percent) : cell("", table.right),
    cell(own?.obstacle ?? "", table.text),
    cell(showDay(own?.expectedOn ?? null), table.right),
    cell(own?.ref ?? "", table.text),
  ]);
}
