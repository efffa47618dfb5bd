import type { Consolidation } from "../../../templates/consolidation/consolidation.ts";
import type { IndicatorLine } from "../../../templates/consolidation/row-lines.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { openAnnex } from "./annex.ts";
import { bandAcross, noteLines } from "./row-parts.ts";
import { type Book, cell, type SheetWriter } from "./sheet-writer.ts";
import { assessmentCell, lines, Names, showDay, showValue, valueCell } from "./show.ts";
import { table } from "./styles.ts";

const words = vi.consolidation;
const { columns } = vi.terms;

/** "Phụ lục I": target, previous, actual, share, forecast, assessment (FORMS 1; widths there). */
export function writeIndicators(book: Book, data: Consolidation): void {
  const sheet = openAnnex(book, "indicators", data, [
    { header: words.columns.number, width: 6 },
    { header: columns.indicatorName, width: 40 },
    { header: columns.unit, width: 10 },
    { header: columns.target, width: 16 },
    { header: words.columns.previousShort, width: 11 },
    { header: words.columns.actualShort, width: 12 },
    { header: words.columns.percentShort, width: 9 },
    { header: words.columns.forecastYear, width: 12 },
    { header: words.columns.assessment, width: 15 },
    { header: columns.leads, width: 20 },
    { header: columns.note, width: 28 },
    { header: words.columns.row, width: 14, offPrint: true },
    { header: words.columns.ref, width: 30, offPrint: true },
  ]);
  sheet.headerRow();
  const names = new Names(data.agencies);
  data.indicators.forEach((line, index) => {
    if (data.indicators[index - 1]?.group !== line.group) bandAcross(sheet, `${line.group}. ${line.groupTitle}`);
    writeLine(sheet, line, names);
  });
  sheet.finish();
}

function writeLine(sheet: SheetWriter, line: IndicatorLine, names: Names): void {
  sheet.add([
    cell(line.number, table.center),
    cell(line.name, table.text),
    cell(line.unit, table.center),
    cell(line.target, table.text),
    valueCell(line.previous?.value ?? null),
    valueCell(line.actual),
    valueCell(line.share),
    valueCell(line.forecast),
    assessmentCell(line.assessment, line),
    cell(line.leadsText, table.text),
    cell(noteOf(line, names), table.text),
    cell(line.row, table.text),
    cell(line.ref ?? "", table.text),
  ]);
}

/** How firm the figure is, the agency's explanation, what other leads say, doubts in the plan. */
function noteOf(line: IndicatorLine, names: Names): string {
  const firm = [line.dataKind === null ? null : showValue(line.dataKind), showDay(line.asOf)]
    .filter(Boolean)
    .join(", ");
  return lines(firm, line.explanation, ...noteLines(line, names));
}
