import type { Consolidation } from "../../../templates/consolidation/consolidation.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { openAnnex } from "./annex.ts";
import { type Book, cell } from "./sheet-writer.ts";
import { Names } from "./show.ts";
import { table } from "./styles.ts";

const words = vi.consolidation;

/** "Giải trình": the warnings that agencies left standing, and why. */
export function writeExplanations(book: Book, data: Consolidation): void {
  const sheet = openAnnex(book, "explanations", data, [
    { header: words.columns.number, width: 6 },
    { header: words.columns.agency, width: 28 },
    { header: words.columns.place, width: 28 },
    { header: words.columns.about, width: 32 },
    { header: vi.terms.finding.received, width: 34 },
    { header: vi.terms.finding.expected, width: 34 },
    { header: vi.terms.finding.reason, width: 44 },
    { header: words.columns.ref, width: 30, offPrint: true },
  ]);
  sheet.headerRow();
  const names = new Names(data.agencies);
  data.explanations.forEach((line, index) => {
    const texts = [
      names.short(line.agency),
      line.place,
      line.title,
      line.received,
      line.expected,
      line.reason,
      line.ref,
    ];
    sheet.add([cell(index + 1, table.center), ...texts.map((text) => cell(text, table.text))]);
  });
  if (data.explanations.length === 0) sheet.across(words.empty.explanations, table.empty);
  sheet.finish();
}
