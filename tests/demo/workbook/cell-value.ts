import { type Day, excelDay } from "../day.ts";
import { escapeXml } from "./xml.ts";

/** What a clerk puts into a cell: typed text, or what a paste or a formula leaves there. */
export type CellValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly format: "plain" | "percent" }
  | { readonly kind: "date"; readonly day: Day }
  | { readonly kind: "formula"; readonly formula: string; readonly shows: number | string }
  | { readonly kind: "error"; readonly code: string };

export const typed = (text: string): CellValue => ({ kind: "text", text });

/** The inside of `<c …>` and its type. */
export function cellXml(value: CellValue): { readonly type: string | undefined; readonly inner: string } {
  switch (value.kind) {
    case "text":
      return { type: "inlineStr", inner: `<is><t xml:space="preserve">${escapeXml(value.text)}</t></is>` };
    case "number":
      return { type: undefined, inner: `<v>${value.value}</v>` };
    case "date":
      return { type: undefined, inner: `<v>${excelDay(value.day)}</v>` };
    case "error":
      return { type: "e", inner: `<v>${escapeXml(value.code)}</v>` };
    case "formula": {
      const shows = `<v>${escapeXml(String(value.shows))}</v>`;
      return {
        type: typeof value.shows === "string" ? "str" : undefined,
        inner: `<f>${escapeXml(value.formula)}</f>${shows}`,
      };
    }
  }
}
