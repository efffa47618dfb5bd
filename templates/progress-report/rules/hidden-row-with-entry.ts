import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineFileRule, hitOnSheet } from "../../rule.ts";
import { hiddenEntries } from "../oddities.ts";
import { sources } from "../sources.ts";

/** More labels than this make the sentence longer than what it says. */
const shown = 5;

/**
 * Hidden rows are read like all others, but whoever signs the print does not see them. A filter hides rows in all
 * innocence: hence it only informs, and once for a sheet.
 */
export const hiddenRowWithEntry = defineFileRule<{ rows: readonly string[] }>({
  id: "hidden-row-with-entry",
  severity: "warning",
  informs: true,
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "dòng có số liệu đang bị ẩn", right: "mọi dòng đều hiện" },
    en: { wrong: "a row with figures is hidden", right: "all rows are visible" },
  },
  check: (file, { form }) =>
    file.sheets.flatMap((sheet) => {
      const rows = hiddenEntries(sheet, form).map(({ label }) => label);
      return rows.length > 0 ? [hitOnSheet(sheet.key, { rows })] : [];
    }),
  words: {
    vi: {
      title: () => "Dòng đang ẩn có nội dung",
      received: ({ rows }) => `${rows.length} dòng: ${vi.and(shorten(rows, "các dòng khác"))}`,
      expected: () => "mọi dòng có nội dung đều hiện",
      fix: ({ rows }) => `Bỏ lọc hoặc bỏ ẩn để người ký thấy ${rows.length === 1 ? "dòng" : "các dòng"} này.`,
    },
    en: {
      title: () => "Hidden rows hold entries",
      received: ({ rows }) => `${rows.length} rows: ${en.and(shorten(rows, "others"))}`,
      expected: () => "all rows with content visible",
      fix: () => "Clear the filter or unhide the rows so that the signer sees them.",
    },
  },
});

function shorten(rows: readonly string[], others: string): readonly string[] {
  return rows.length > shown ? [...rows.slice(0, shown), others] : rows;
}
