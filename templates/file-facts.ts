import type { RawCell } from "./cell.ts";
import type { SheetKey } from "./sheet.ts";

/** What makes a workbook ours: written on its hidden sheet and in its defined names. */
export interface TemplateIdentity {
  readonly agency: string;
  /** As printed on the guide sheet: what a finding calls the agency whose workbook this is. */
  readonly agencyName?: string;
  readonly period: string;
  readonly planVersion: string;
  readonly templateVersion: number;
  /** The report's version that the workbook was rendered from. */
  readonly version: number;
  /** Row ids by sheet, as rendered. */
  readonly rows: Readonly<Partial<Record<SheetKey, readonly string[]>>>;
}

/** Why nothing else could be read. */
export type FileProblem = "file-type" | "file-encrypted" | "file-too-large" | "file-damaged";

/**
 * What an uploaded workbook holds, before anything is judged: the reader fills this, the rules of the phase *file*
 * read it. Cell positions are kept so that findings can be given an address afterwards.
 */
export interface FileFacts {
  readonly fileName: string;
  readonly problem: FileProblem | null;
  readonly identity: TemplateIdentity | null;
  readonly sheets: readonly SheetFacts[];
  /** Links to other workbooks, data connections, macros: counted, never followed. */
  readonly externalLinks: number;
  /** A marking of state secrecy stands somewhere in the workbook, also outside the rows and beside the cells. */
  readonly marked: boolean;
}

export interface SheetFacts {
  readonly key: SheetKey;
  /** The name on the tab; recognised by row ids and headers when it was renamed. */
  readonly title: string;
  readonly hidden: boolean;
  /** 1-based; null when the row of headers was deleted. */
  readonly headerRow: number | null;
  /** Column key → where it stands and the header found there. */
  readonly columns: Readonly<Record<string, { readonly letter: string; readonly header: string }>>;
  /** Rows that carry a row id, in the order they stand; ids may repeat or be unknown. */
  readonly rows: readonly RowFacts[];
  /** Rows with content but without a row id, below the header: 1-based numbers. */
  readonly strayRows: readonly number[];
}

export interface RowFacts {
  readonly id: string;
  /** 1-based row number in the sheet. */
  readonly number: number;
  readonly hidden: boolean;
  /** Column key → cell, locked columns included; empty cells left out. */
  readonly cells: Readonly<Record<string, RawCell>>;
  /** What is odd about cells, by column key. */
  readonly oddities: Readonly<Record<string, readonly CellOddity[]>>;
}

/**
 * `locked` on an entry cell comes from a paste; `error` is a value like #REF!; `reformatted` is a real number or day in
 * a cell that is not, or no longer, Text: there Excel has turned what was typed into what it took it for.
 */
export type CellOddity = "formula" | "external-link" | "merged" | "locked" | "error" | "reformatted";
