import type { Consolidation } from "../../../templates/consolidation/consolidation.ts";
import type { DetailLine } from "../../../templates/consolidation/detail-line.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { openAnnex } from "./annex.ts";
import { type Book, type Cell, type ColumnSpec, cell } from "./sheet-writer.ts";
import { assessmentCell, Names, showValue } from "./show.ts";
import { list, standingList } from "./styles.ts";

const words = vi.consolidation;
const { columns } = vi.terms;

interface DetailColumn extends ColumnSpec {
  readonly cell: (line: DetailLine, names: Names) => Cell;
}

const text = (header: string, width: number, of: (line: DetailLine, names: Names) => string | null): DetailColumn => ({
  header,
  width,
  cell: (line, names) => cell(of(line, names) ?? "", list.text),
});

const mark = (header: string, of: (line: DetailLine) => boolean): DetailColumn => ({
  header,
  width: 10,
  cell: (line) => cell(of(line) ? words.yes : "", list.center),
});

type EntryKind = "text" | "option" | "number" | "day";

/** A cell of the agency's entry under the template's own header: numbers and days as such, for filtering and summing. */
const entry = (key: keyof typeof columns, width: number, kind: EntryKind): DetailColumn => ({
  header: columns[key],
  width,
  cell: ({ cells }) => entryCell(cells[key], kind),
});

function entryCell(value: string | number | undefined, kind: EntryKind): Cell {
  if (value === undefined) return cell("", list.text);
  if (typeof value === "number") return cell(value, Number.isInteger(value) && value >= 0 ? list.whole : list.number);
  if (kind === "day") return cell(new Date(`${value}T00:00:00Z`), list.day);
  return cell(kind === "option" ? showValue(value) : value, list.text);
}

const overdueAs = (kind: DetailLine["overdueAs"]) => kind && words.overdueAs[kind];

const printed: readonly DetailColumn[] = [
  text(words.columns.row, 14, (line) => line.row),
  text(words.columns.agency, 30, (line, names) => (line.agency ? names.full(line.agency) : words.noAgency)),
  text(columns.role, 11, (line) => line.role && vi.terms.roles[line.role]),
  {
    header: words.columns.assessment,
    width: 18,
    cell: (line) =>
      line.agency === null ? cell("", list.text) : assessmentCell(line.assessment, line, standingList, list.text),
  },
  entry("status", 16, "option"),
  entry("percent", 9, "number"),
  entry("actual", 13, "option"),
  entry("forecast", 13, "option"),
  entry("resultReached", 40, "text"),
  entry("productNumber", 18, "text"),
  entry("completedOn", 12, "day"),
  text(words.columns.ref, 27, (line) => line.ref),
];

const besideColumns: readonly DetailColumn[] = [
  text(words.columns.part, 20, (line) => vi.terms.sheets[line.part]),
  text(words.columns.place, 20, (line) => line.label),
  text(words.columns.agencyCode, 12, (line, names) => line.agency && names.code(line.agency)),
  text(words.columns.kind, 16, (line) =>
    line.recurring === null ? null : words.kinds[line.recurring ? "recurring" : "dated"],
  ),
  { header: words.columns.due, width: 12, cell: (line) => entryCell(line.due ?? undefined, "day") },
  text(words.columns.milestoneOf, 12, (line) => line.milestoneOf),
  mark(words.columns.ofRecord, (line) => line.ofRecord),
  text(words.columns.group, 22, (line) => line.group),
  mark(words.columns.exceeded, (line) => line.exceeded),
  text(words.columns.overdueAs, 15, (line) => overdueAs(line.overdueAs)),
  mark(words.columns.counted, (line) => line.counted),
  {
    header: words.columns.rowAssessment,
    width: 22,
    cell: (line) =>
      line.milestoneOf === null ? assessmentCell(line.rowAssessment, {}, standingList, list.text) : cell("", list.text),
  },
  mark(words.columns.rowExceeded, (line) => line.rowExceeded),
  text(words.columns.rowOverdueAs, 15, (line) => overdueAs(line.rowOverdueAs)),
  mark(words.figures.nothingArose, (line) => line.rowNothingArose),
  text(words.columns.period, 10, (line) => line.period),
  text(words.columns.submission, 20, (line) => line.submission),
  text(
    words.columns.submissionStatus,
    16,
    (line) => line.submissionStatus && words.submissionStatus[line.submissionStatus],
  ),
  entry("figure", 12, "number"),
  entry("asOf", 12, "day"),
  entry("dataKind", 12, "option"),
  entry("explanation", 36, "text"),
  entry("evidence", 26, "text"),
  entry("productDate", 12, "day"),
  entry("obstacle", 32, "text"),
  entry("proposal", 28, "text"),
  entry("nextStep", 26, "text"),
  entry("expectedOn", 13, "day"),
];

const beside = besideColumns.map((each) => ({ ...each, offPrint: true }));

const all = [...printed, ...beside];

/** Rows after which the compressor gets a turn, so that what is written does not pile up. */
const TURN = 1000;

/**
 * "Chi tiết": every row as every agency answered it, to filter, to sum and to count again. A cell is named by the
 * reference of its row and the header of its column.
 */
export async function writeDetail(book: Book, data: Consolidation): Promise<void> {
  const sheet = openAnnex(book, "detail", data, all, { keepsFullText: true });
  sheet.headerRow();
  const header = sheet.lastRow;
  const names = new Names(data.agencies);
  for (const [index, line] of data.detail.entries()) {
    sheet.add(all.map((column) => column.cell(line, names)));
    if (index % TURN === TURN - 1) await new Promise(setImmediate);
  }
  sheet.filterFrom(header);
  sheet.finish();
}
