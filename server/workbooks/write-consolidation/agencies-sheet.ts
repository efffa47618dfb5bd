import type { AgencyLine, ReportLine } from "../../../templates/consolidation/agency-lines.ts";
import type { Consolidation } from "../../../templates/consolidation/consolidation.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { indicatorAssessments, type Standing, standings, taskAssessments } from "../../../templates/standing.ts";
import { openAnnex } from "./annex.ts";
import { showPunctuality } from "./reports-sheet.ts";
import { type Book, type Cell, cell, type SheetWriter } from "./sheet-writer.ts";
import { showAssessment, valueCell } from "./show.ts";
import { table } from "./styles.ts";

const words = vi.consolidation;

type Counts = Pick<AgencyLine, "indicators" | "tasks" | "byStanding" | "rows">;

/** "Theo cơ quan": rows of every agency by assessment, red first; communes together and one by one. */
export function writeAgencies(book: Book, data: Consolidation): void {
  const sheet = openAnnex(
    book,
    "agencies",
    data,
    [
      { header: words.columns.number, width: 6 },
      { header: words.columns.agency, width: 38 },
      { header: words.columns.rows, width: 9 },
      ...indicatorAssessments.map((each) => ({ header: showAssessment(each), width: 10 })),
      ...taskAssessments.map((each) => ({ header: showAssessment(each), width: 11 })),
      { header: words.columns.completedShare, width: 10 },
      { header: words.columns.sending, width: 16 },
    ],
    { headerRows: 2 },
  );
  writeHeader(sheet);
  const sent = new Map(data.reports.map((each) => [each.agency, each]));
  const bodies = data.agencies.filter((each) => !each.commune).sort(worstFirst);
  const communes = data.agencies.filter((each) => each.commune).sort(worstFirst);
  let n = 0;
  const write = (line: AgencyLine) => writeLine(sheet, ++n, line, sent.get(line.agency));
  bodies.forEach(write);
  if (communes.length > 0) writeCommunes(sheet, communes, data.reports);
  communes.forEach(write);
  sheet.finish();
}

/** Two rows: whether indicators or tasks are meant, then the assessments. */
function writeHeader(sheet: SheetWriter): void {
  sheet.add([
    cell("", table.header, 3),
    cell(words.columns.indicatorsGroup, table.header, indicatorAssessments.length),
    cell(words.columns.tasksGroup, table.header, taskAssessments.length),
    cell("", table.header, 2),
  ]);
  sheet.headerRow();
}

function worstFirst(a: AgencyLine, b: AgencyLine): number {
  const order: readonly Standing[] = standings.filter((each) => each === "red" || each === "amber");
  for (const standing of order) {
    const difference = b.byStanding[standing] - a.byStanding[standing];
    if (difference !== 0) return difference;
  }
  return 0;
}

function writeLine(sheet: SheetWriter, n: number, line: AgencyLine, report: ReportLine | undefined): void {
  sheet.add([
    cell(n, table.center),
    cell(line.name, table.text),
    ...countCells(line, table.count),
    shareCell(line),
    cell(report ? showPunctuality(report) : "", table.text),
  ]);
}

function writeCommunes(sheet: SheetWriter, communes: readonly AgencyLine[], reports: readonly ReportLine[]): void {
  const all = addUp(communes);
  const sent = reports.filter((each) => each.commune && each.submissions > 0).length;
  sheet.add([
    cell("", table.band),
    cell(words.communes(communes.length), table.band),
    ...countCells(all, table.bandCount),
    shareCell(all),
    cell(`${sent}/${communes.length}`, table.band),
  ]);
}

function countCells({ rows, indicators, tasks }: Counts, style: typeof table.count): Cell[] {
  return [
    cell(rows, style),
    ...indicatorAssessments.map((each) => cell(indicators[each], style)),
    ...taskAssessments.map((each) => cell(tasks[each], style)),
  ];
}

/** Completed tasks in percent of the dated ones. */
function shareCell({ tasks }: Counts): Cell {
  const { overdue, dueSoon, notStarted, inProgress, late, onTime } = tasks;
  const dated = overdue + dueSoon + notStarted + inProgress + late + onTime;
  return valueCell(dated === 0 ? null : Math.round(((late + onTime) / dated) * 1000) / 10);
}

function addUp(lines: readonly AgencyLine[]): Counts {
  const sum = <K extends string>(keys: readonly K[], of: (line: AgencyLine) => Record<K, number>) =>
    Object.fromEntries(keys.map((key) => [key, lines.reduce((so, line) => so + of(line)[key], 0)])) as Record<
      K,
      number
    >;
  return {
    rows: lines.reduce((so, line) => so + line.rows, 0),
    indicators: sum(indicatorAssessments, (line) => line.indicators),
    tasks: sum(taskAssessments, (line) => line.tasks),
    byStanding: sum(standings, (line) => line.byStanding),
  };
}
