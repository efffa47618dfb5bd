import type { Consolidation } from "../../../templates/consolidation/consolidation.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { writeFigureTables } from "./overview-tables.ts";
import { type Book, cell, SheetWriter } from "./sheet-writer.ts";
import { free } from "./styles.ts";

const words = vi.consolidation;

/** One wide column for words, twelve for figures. */
const GRID = [{ header: "", width: 46 }, ...Array.from({ length: 12 }, () => ({ header: "", width: 11 }))];
/** The heading's two halves. */
const HALVES = [6, 7] as const;

/**
 * "Tổng quan": the committee's report under its full heading, in words and figures, closed by recipients and
 * signature. While it is unsigned number and day stay blank and "DỰ THẢO" stands under the number (FORMS 3).
 */
export function writeOverview(book: Book, data: Consolidation, preparedOn: string): void {
  const spec = { tab: words.sheets.overview.tab, columns: GRID, frozenColumns: null };
  const sheet = new SheetWriter(book, spec, 0, 0);
  writeHeading(sheet, data, preparedOn);
  for (const { title, paragraphs } of data.sections) {
    sheet.across(title, free.section, 24);
    for (const paragraph of paragraphs) sheet.across(paragraph, free.paragraph);
  }
  writeFigureTables(sheet, data);
  writeClosing(sheet);
  sheet.finish();
}

function writeHeading(sheet: SheetWriter, data: Consolidation, preparedOn: string): void {
  const { heading } = words;
  const [left, right] = HALVES;
  const [year = "", month = ""] = preparedOn.split("-");
  const shortMonth = Number(month) <= 2 ? month : String(Number(month));
  sheet.add([cell(heading.superior, free.plain, left), cell(heading.party, free.underlined, right)]);
  sheet.add([cell(heading.issuer, free.bold, left), cell("", free.plain, right)]);
  sheet.add([cell(heading.star, free.plain, left), cell(heading.placeAndDate(shortMonth, year), free.italic, right)]);
  sheet.add([cell(heading.number, free.plain, left), cell("", free.plain, right)]);
  sheet.add([cell(heading.draft, free.bold, left), cell("", free.plain, right)]);
  if (sheet.book.demonstration !== null) sheet.across(sheet.book.demonstration, free.demonstration);
  sheet.across(heading.title, free.title, 30);
  sheet.across(heading.subject(data.sources.documents[0]?.number ?? "", data.periodName), free.subtitle);
  sheet.across(heading.rule, free.plain);
  sheet.across(words.asOf(data.cutOff), free.asOf);
  if (data.include === "submitted") sheet.across(words.includesSubmitted, free.remark);
}

function writeClosing(sheet: SheetWriter): void {
  const { recipients, recipientLines, signature } = words.closing;
  const [left, right] = HALVES;
  sheet.blank();
  const rows = [recipients, ...recipientLines];
  rows.forEach((text, i) => {
    sheet.add([
      cell(text, i === 0 ? free.recipientsTitle : free.recipients, left),
      cell(signature[i] ?? "", free.plain, right),
    ]);
  });
}
