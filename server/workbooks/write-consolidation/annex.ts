import type { Consolidation } from "../../../templates/consolidation/consolidation.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { type Book, type ColumnSpec, type SheetSpec, SheetWriter } from "./sheet-writer.ts";
import { free } from "./styles.ts";

const words = vi.consolidation;

type AnnexKey = Exclude<keyof typeof words.sheets, "overview">;

/** Rows above the header of an annex; the demonstration mark adds one. */
const HEADING_ROWS = 4;

export interface AnnexOptions {
  /** Columns that stay while one scrolls sideways; null where nothing is frozen. */
  readonly frozenColumns?: number | null;
  /** Header rows that are repeated on every page; 0 where the sheet has tables of its own. */
  readonly headerRows?: number;
  readonly keepsFullText?: boolean;
}

/**
 * Opens an annex under its official heading: number, title, "(Kèm theo Báo cáo số …)", and the day the figures are of
 * (FORMS 3). No signature: that stands on the report itself.
 */
export function openAnnex(
  book: Book,
  key: AnnexKey,
  { cutOff, periodName, include }: Pick<Consolidation, "cutOff" | "periodName" | "include">,
  columns: readonly ColumnSpec[],
  { frozenColumns = 2, headerRows = 1, keepsFullText = false }: AnnexOptions = {},
): SheetWriter {
  const { tab, annex, title } = words.sheets[key];
  const rows = HEADING_ROWS + (book.demonstration === null ? 0 : 1);
  const spec: SheetSpec = { tab, columns, frozenColumns, keepsFullText };
  const sheet = new SheetWriter(book, spec, rows, headerRows);
  sheet.across(annex, free.annex);
  sheet.across(`${title} ${periodName.toUpperCase()}`, free.annex);
  sheet.across(words.annexOf(cutOff.slice(0, 4)), free.italic);
  if (book.demonstration !== null) sheet.across(book.demonstration, free.demonstration);
  const remark = include === "submitted" ? `${words.includesSubmitted}. ` : "";
  sheet.across(`${remark}${words.asOf(cutOff)}`, free.asOf);
  return sheet;
}
