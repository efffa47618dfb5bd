import { readFileSync } from "node:fs";
import corrections from "../../seeds/sources/plan-corrections.json" with { type: "json" };

/** The plan's tables read crudely, without the reader: to hold the reader to them. */

export const planText = readFileSync(
  new URL("../../seeds/documents/27-KH-BCDTP_2026-02-14.txt", import.meta.url),
  "utf8",
);

/** Table lines of an appendix as cells, bands included, printed headings left out. */
export function linesOf(appendix: "I" | "II" | "III"): readonly (readonly string[])[] {
  const start = planText.indexOf(`\nPhụ lục ${appendix}\n`);
  const next = planText.indexOf(`\nPhụ lục ${appendix}I\n`, start + 1);
  const lines = planText.slice(start, next < 0 ? undefined : next).split("\n");
  return lines.filter((line) => line.includes("\t") && !line.startsWith("TT\t")).map((line) => line.split("\t"));
}

/** Every word of a column from top to bottom, listed repairs made. */
export function columnWords(appendix: "I" | "II" | "III", column: number): readonly string[] {
  const printed = linesOf(appendix)
    .map((cells) => cells[column] ?? "")
    .join(" ")
    .replaceAll("\\geq", "≥")
    .replace(/[$\\]/g, "")
    .replace(/<[a-z/][^>]*>/g, " ")
    .replace(/ +/g, " ");
  return wordsOf(corrections.reduce((text, { was, now }) => text.replaceAll(was, now), printed));
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+|[≥≤<>%]/gu) ?? [];
}
