import type { DifficultyLine } from "../../../templates/consolidation/agency-lines.ts";
import type { Consolidation } from "../../../templates/consolidation/consolidation.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { openAnnex } from "./annex.ts";
import { type Book, cell } from "./sheet-writer.ts";
import { lines, Names, showDay, showValue } from "./show.ts";
import { table } from "./styles.ts";

const words = vi.consolidation;

/** "Khó khăn, kiến nghị": what stands in the way of single rows, and the general proposals, agency by agency. */
export function writeDifficulties(book: Book, data: Consolidation): void {
  const sheet = openAnnex(book, "difficulties", data, [
    { header: words.columns.number, width: 6 },
    { header: words.columns.agency, width: 26 },
    { header: words.columns.place, width: 18 },
    { header: words.columns.task, width: 40 },
    { header: vi.terms.columns.obstacle, width: 46 },
    { header: vi.terms.columns.proposal, width: 46 },
    { header: words.columns.ref, width: 30, offPrint: true },
  ]);
  sheet.headerRow();
  const names = new Names(data.agencies);
  data.difficulties.forEach((line, index) => {
    sheet.add([
      cell(index + 1, table.center),
      cell(names.short(line.agency), table.text),
      cell(line.label, table.text),
      cell(line.name, table.text),
      cell(line.obstacle ?? "", table.text),
      cell(proposalOf(line), table.text),
      cell(line.ref, table.text),
    ]);
  });
  if (data.difficulties.length === 0) sheet.across(words.empty.difficulties, table.empty);
  sheet.finish();
}

function proposalOf({ kind, proposal, requestedDate, addressee }: DifficultyLine): string {
  const date = requestedDate === null ? null : words.requestedDate(showDay(requestedDate));
  const to = addressee === null ? null : `${vi.terms.columns.addressee}: ${addressee}`;
  return lines(kind === null ? null : `[${showValue(kind)}]`, proposal, date, to);
}
