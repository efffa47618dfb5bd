import { cleanText } from "../../templates/text.ts";
import { plainCell } from "./plain-cell.ts";

/** Which field a column holds, by its heading as printed. */
export type Headings<Field extends string> = Readonly<Record<string, Field>>;

/** A row's cells by field, each in one line. */
export type TableRow<Field extends string> = Readonly<Record<Field, string>>;

/**
 * The rows of an appendix's table, whole: pages cut rows in two and repeat the headings.
 * @param appendix its Roman number
 * @throws when a column has another heading than expected: it would be read as something else
 */
export function readTable<Field extends string>(
  raw: string,
  appendix: string,
  headings: Headings<Field>,
): readonly TableRow<Field>[] {
  const [printed = [], ...lines] = linesOf(raw, appendix);
  if (printed.join("|") !== Object.keys(headings).join("|")) {
    throw new Error(`Phụ lục ${appendix} has other columns than expected: ${printed.join(" | ")}`);
  }
  const pieces = lines.filter((cells) => cells.join("|") !== printed.join("|"));
  const fields = Object.values(headings);
  return pieces
    .reduce(joinCut, [])
    .map((cells) => Object.fromEntries(fields.map((field, index) => [field, cells[index] ?? ""])) as TableRow<Field>);
}

/** The table's lines as cells; what stands around the table has no tabs. */
function linesOf(raw: string, appendix: string): readonly (readonly string[])[] {
  const parts = raw.split(/^Phụ lục ([IVX]+)$/m);
  const text = parts[parts.indexOf(appendix) + 1] ?? "";
  return text
    .split("\n")
    .filter((line) => line.includes("\t"))
    .map((line) => line.split("\t").map((cell) => cleanText(plainCell(cell))));
}

/** A line without a number goes on where the page before it broke off, cell by cell. */
function joinCut(rows: readonly (readonly string[])[], next: readonly string[]): readonly (readonly string[])[] {
  const before = rows.at(-1);
  if (before === undefined || next[0] !== "") return [...rows, next];
  return [...rows.slice(0, -1), before.map((cell, index) => `${cell} ${next[index] ?? ""}`.trim())];
}
