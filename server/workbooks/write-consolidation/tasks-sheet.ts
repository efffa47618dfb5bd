import type { Consolidation } from "../../../templates/consolidation/consolidation.ts";
import type { TaskLine } from "../../../templates/consolidation/row-lines.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { taskAssessments } from "../../../templates/standing.ts";
import { openAnnex } from "./annex.ts";
import { bandAcross, noteLines } from "./row-parts.ts";
import { type Book, type Cell, cell, type SheetWriter } from "./sheet-writer.ts";
import { assessmentCell, lines, Names, showDay, showValue, valueCell, wordOf } from "./show.ts";
import { table } from "./styles.ts";

const words = vi.consolidation;
const { columns } = vi.terms;

type TaskPart = "centralTasks" | "cityTasks" | "directives";

/** "Phụ lục II", "Phụ lục III", "Chỉ đạo bổ sung": assessment, percentage, result and product (FORMS 1; widths there). */
export function writeTasks(book: Book, part: TaskPart, data: Consolidation): void {
  const sheet = openAnnex(book, part, data, [
    { header: words.columns.number, width: 7 },
    { header: columns.name, width: 40 },
    { header: columns.leads, width: 18 },
    { header: columns.expectedResult, width: 20 },
    { header: columns.deadline, width: 13 },
    { header: words.columns.progress, width: 15 },
    { header: words.columns.percentShort, width: 8 },
    { header: words.columns.result, width: 40 },
    { header: words.columns.difficulty, width: 30 },
    { header: words.columns.partyStatus, width: 22, offPrint: true },
    { header: columns.nextStep, width: 30, offPrint: true },
    { header: columns.expectedOn, width: 13, offPrint: true },
    { header: words.columns.row, width: 14, offPrint: true },
    { header: words.columns.ref, width: 30, offPrint: true },
  ]);
  sheet.headerRow();
  const names = new Names(data.agencies);
  const all = data[part];
  all.forEach((line, index) => {
    if (line.band && line.band.key !== all[index - 1]?.band?.key) bandAcross(sheet, line.band.title);
    writeLine(sheet, line, names);
  });
  if (all.length === 0) sheet.across(words.empty.directives, table.empty);
  sheet.finish();
}

function writeLine(sheet: SheetWriter, line: TaskLine, names: Names): void {
  const heading = line.kind === "heading";
  const step = line.kind === "milestone";
  sheet.add([
    cell(step ? "" : line.number, table.center),
    cell(line.name, heading ? table.bold : step ? table.indented : table.text),
    cell(line.leadsText, table.text),
    cell(line.expectedResult, table.text),
    cell(line.deadline, table.text),
    heading ? cell("", table.text) : assessmentCell(line.assessment, line),
    percentCell(line),
    cell(resultOf(line, names), table.text),
    cell(difficultyOf(line), table.text),
    cell(line.partyStatus === null ? "" : words.partyStatus[line.partyStatus], table.text),
    cell(line.nextStep ?? "", table.text),
    cell(showDay(line.expectedOn), table.right),
    cell(line.row, table.text),
    cell(line.ref ?? "", table.text),
  ]);
}

function percentCell({ percent }: TaskLine): Cell {
  return percent === null ? cell("", table.right) : valueCell(percent);
}

/** What was reached, the product with number and date; of a group how many members stand where. */
function resultOf(line: TaskLine, names: Names): string {
  const product = [line.product, showDay(line.productDate)].filter((each) => each !== null && each !== "");
  return lines(
    spreadOf(line),
    line.result,
    line.figure === null ? null : words.figure(showValue(line.figure)),
    product.join(", "),
    line.completedOn === null ? null : words.completedOn(showDay(line.completedOn)),
    ...noteLines(line, names),
  );
}

function spreadOf({ spread }: TaskLine): string {
  return taskAssessments.flatMap((each) => (spread[each] ? [`${wordOf(each)}: ${spread[each]}`] : [])).join("; ");
}

function difficultyOf({ obstacle, proposal }: TaskLine): string {
  return lines(obstacle && words.obstacle(obstacle), proposal && words.proposal(proposal));
}
