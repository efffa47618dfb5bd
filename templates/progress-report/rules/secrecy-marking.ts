import type { RawCell } from "../../cell.ts";
import type { Entries } from "../../entry.ts";
import type { FileFacts } from "../../file-facts.ts";
import { type Hit, hitOnFile, type Place, type Rule, type RuleInput } from "../../rule.ts";
import { hasSecrecyMarking } from "../../secrecy-marking.ts";
import type { SheetKey } from "../../sheet.ts";
import { sources } from "../sources.ts";

/**
 * Content under state secrecy may not enter an ordinary network. It is refused wherever it stands, in a file or in a
 * save, and nothing of it is kept: hence no value, not even here (Law 117/2025/QH15; FORMS 5).
 */
export const secrecyMarking: Rule<Record<never, never>> = {
  id: "secrecy-marking",
  phase: "file",
  severity: "error",
  refuses: true,
  source: sources.stateSecrets,
  example: {
    vi: { wrong: "một ô ghi dấu độ mật", right: "nội dung không thuộc bí mật nhà nước" },
    en: { wrong: "a cell with a degree of secrecy", right: "content that is no state secret" },
  },
  run({ file, context }: RuleInput): readonly Hit<Record<never, never>>[] {
    const places = new Map([...markedEntries(context.entries), ...(file ? markedCells(file) : [])]);
    const placed = [...places.values()].map((place) => ({ ...place, values: {} }));
    return placed.length === 0 && file?.marked ? [hitOnFile({})] : placed;
  },
  words: {
    vi: {
      title: () => "Nội dung có dấu độ mật",
      received: () => "dấu chỉ độ mật của tài liệu",
      expected: () => "nội dung không thuộc bí mật nhà nước",
      fix: () =>
        "Bỏ nội dung này khỏi báo cáo và gửi theo quy định về bảo vệ bí mật nhà nước. Hệ thống không lưu gì từ tệp hoặc lần ghi này.",
    },
    en: {
      title: () => "Content with a secrecy marking",
      received: () => "a marking of state secrecy",
      expected: () => "content that is no state secret",
      fix: () => "Remove it and report it by the channels for secret papers. Nothing of this file or save was kept.",
    },
  },
};

/** Places by row and column: a cell that stands both in the file and in the rows read from it is named once. */
type Marked = readonly (readonly [key: string, place: Place])[];

function markedEntries(entries: Entries): Marked {
  return [...entries.values()].flatMap(({ row, raw, filled }) =>
    filled.flatMap(([column]) => (isMarked(raw[column]) ? [at(row.sheet, row.id, column)] : [])),
  );
}

function markedCells({ sheets }: FileFacts): Marked {
  return sheets.flatMap(({ key, rows }) =>
    rows.flatMap(({ id, cells }) =>
      Object.entries(cells).flatMap(([column, cell]) => (isMarked(cell) ? [at(key, id, column)] : [])),
    ),
  );
}

function isMarked(cell: RawCell | undefined): boolean {
  return typeof cell === "string" && hasSecrecyMarking(cell);
}

function at(sheet: SheetKey, row: string, column: string): readonly [string, Place] {
  return [`${row}/${column}`, { sheet, row, columns: [column] }];
}
