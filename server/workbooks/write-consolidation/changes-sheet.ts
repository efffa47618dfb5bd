import type { ChangeLine, Consolidation } from "../../../templates/consolidation/consolidation.ts";
import { formatNumber } from "../../../templates/format-number.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { openAnnex } from "./annex.ts";
import { bandAcross } from "./row-parts.ts";
import { type Book, type Cell, cell, type SheetWriter } from "./sheet-writer.ts";
import { assessmentCell, valueCell } from "./show.ts";
import { table } from "./styles.ts";

const words = vi.consolidation;

/** "So với kỳ trước": every row's figure or percentage and assessment, then and now. */
export function writeChanges(book: Book, data: Consolidation): void {
  const sheet = openAnnex(book, "changes", data, [
    { header: words.columns.place, width: 18 },
    { header: `${vi.terms.columns.indicatorName}; ${words.columns.task.toLowerCase()}`, width: 60 },
    { header: words.columns.before, width: 14 },
    { header: words.columns.assessmentBefore, width: 22 },
    { header: words.columns.now, width: 14 },
    { header: words.columns.assessmentNow, width: 22 },
    { header: words.columns.difference, width: 18 },
    { header: words.columns.direction, width: 14 },
  ]);
  sheet.headerRow();
  data.changes.forEach((line, index) => {
    if (data.changes[index - 1]?.part !== line.part) bandAcross(sheet, vi.terms.sheets[line.part]);
    writeLine(sheet, line);
  });
  if (data.changes.length === 0) sheet.across(words.empty.changes, table.empty);
  sheet.finish();
}

function writeLine(sheet: SheetWriter, line: ChangeLine): void {
  sheet.add([
    cell(line.label, table.text),
    cell(line.name, table.text),
    valueCell(line.before.value),
    line.before.assessment === null ? cell("–", table.center) : assessmentCell(line.before.assessment),
    valueCell(line.now.value),
    assessmentCell(line.now.assessment),
    differenceCell(line),
    cell(line.direction === null ? "–" : words.direction[line.direction], table.text),
  ]);
}

/** "+2,3 điểm phần trăm" between percentages, "+12" between figures. */
function differenceCell({ difference, unit }: ChangeLine): Cell {
  if (difference === null) return cell("–", table.right);
  const sign = difference > 0 ? "+" : difference < 0 ? "−" : "";
  const size = `${sign}${formatNumber(Math.abs(difference))}`;
  const percentage = unit === null || unit.includes("%");
  return cell(percentage ? words.points(size) : size, table.right);
}
