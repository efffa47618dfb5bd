import type { RawCell } from "../../cell.ts";
import type { RowFacts } from "../../file-facts.ts";
import { formatNumber } from "../../format-number.ts";
import type { FormRow, FormSheet } from "../../report-form.ts";
import { defineFileRule, type Hit } from "../../rule.ts";
import { cleanText } from "../../text.ts";
import { sources } from "../sources.ts";

type Altered = {
  readonly columns: readonly string[];
  readonly found: readonly string[];
  readonly printed: readonly string[];
};

/**
 * The plan's words are not the agency's to change; the system restores them by itself (DESIGN 12). It is
 * said so that an altered target is not mistaken for a decided one, and asks for nothing.
 */
export const planCellChanged = defineFileRule<Altered>({
  id: "plan-cell-changed",
  severity: "warning",
  informs: true,
  source: sources.adjustment,
  example: {
    vi: { wrong: "kết quả phải đạt sửa thành “≥ 90”", right: "“≥ 95” như Phụ lục I" },
    en: { wrong: "target changed to “≥ 90”", right: "“≥ 95” as in Phụ lục I" },
  },
  check(file, { form }) {
    return file.sheets.flatMap((facts) => {
      const printed = form.sheets.find(({ sheet }) => sheet.key === facts.key);
      return printed ? facts.rows.flatMap((row) => alteredCells(row, printed)) : [];
    });
  },
  words: {
    vi: {
      title: () => "Nội dung Kế hoạch đã bị sửa",
      received: ({ columns, found }, about) =>
        `${about.row}, ${columns.map((key, i) => `${about.column(key)}: ${found[i] ? `“${found[i]}”` : "trống"}`).join("; ")}`,
      expected: ({ printed }) => printed.map((text) => (text ? `“${text}”` : "trống")).join("; "),
      fix: (_, { sheetName }) =>
        `Không phải làm gì: hệ thống tự khôi phục theo Kế hoạch. Nếu đề nghị điều chỉnh thì ghi ở trang ${sheetName("proposals")}.`,
    },
    en: {
      title: () => "Words of the plan were changed",
      received: ({ columns, found }, about) =>
        `${about.row}, ${columns.map((key, i) => `${about.column(key)}: ${found[i] ? `“${found[i]}”` : "empty"}`).join("; ")}`,
      expected: ({ printed }) => printed.map((text) => (text ? `“${text}”` : "empty")).join("; "),
      fix: (_, { sheetName }) =>
        `Nothing to do: the system restores them by itself. Ask for a change on the sheet ${sheetName("proposals")}.`,
    },
  },
});

function alteredCells(row: RowFacts, { sheet, rows }: FormSheet): readonly Hit<Altered>[] {
  const form = rows.find(({ id }) => id === row.id);
  if (!form) return [];
  const columns = Object.keys(form.locked).filter(
    (column) => column in sheet.columns && !readsAs(row.cells[column] ?? null, form.locked[column] ?? ""),
  );
  if (columns.length === 0) return [];
  const found = columns.map((column) => String(row.cells[column] ?? ""));
  return [{ sheet: sheet.key, row: row.id, columns, values: { columns, found, printed: printedIn(form, columns) } }];
}

function printedIn(row: FormRow, columns: readonly string[]): readonly string[] {
  return columns.map((column) => row.locked[column] ?? "");
}

/** Line breaks, spaces and numbers kept as numbers make no difference. */
function readsAs(found: RawCell, printed: string): boolean {
  const plain = (text: string) => cleanText(text).replace(/\s+/g, " ");
  if (typeof found === "number" && formatNumber(found) === printed) return true;
  return plain(String(found ?? "")) === plain(printed);
}
