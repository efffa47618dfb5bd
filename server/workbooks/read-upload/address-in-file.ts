import type { FileFacts } from "../../../templates/file-facts.ts";
import type { Finding } from "../../../templates/finding.ts";

type FindingPlace = Pick<Finding, "sheet" | "row" | "columns">;

/**
 * Where a finding lies in the very file that was uploaded, rows and columns being where its people left them: "H12".
 * A finding about a whole row points to its first cell, one about a column to its header.
 * @returns null when the file has no such place, or the finding is about a sheet or the file
 */
export function addressInFile(file: FileFacts, { sheet, row, columns }: FindingPlace): string | null {
  const facts = file.sheets.find(({ key }) => key === sheet);
  if (!facts) return null;
  const number = row === null ? facts.headerRow : facts.rows.find(({ id }) => id === row)?.number;
  const column = row === null ? columns[0] : (columns[0] ?? Object.keys(facts.columns)[0]);
  const letter = column === undefined ? undefined : facts.columns[column]?.letter;
  return number == null || letter === undefined ? null : `${letter}${number}`;
}
