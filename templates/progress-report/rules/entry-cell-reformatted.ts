import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineFileRule, hitOnSheet } from "../../rule.ts";
import { oddRows } from "../oddities.ts";
import { sources } from "../sources.ts";

/**
 * A paste brings the number format of the cell it came from. The value is read together with that format; but typed
 * into such a cell, 1.100 becomes 1,1 under English settings before anybody sees it (DESIGN 12).
 */
export const entryCellReformatted = defineFileRule<{ cells: number }>({
  id: "entry-cell-reformatted",
  severity: "warning",
  informs: true,
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "dán cả định dạng số từ tệp khác", right: "dán bằng lệnh Dán giá trị" },
    en: { wrong: "pasted with the number format of another file", right: "pasted as values" },
  },
  check(file, { form }) {
    const reformatted = oddRows(file, form, "reformatted");
    return file.sheets.flatMap(({ key }) => {
      const rows = reformatted.filter(({ row }) => row.sheet === key);
      const cells = rows.flatMap(({ row, columns }) =>
        columns.filter((column) => holdsFigure(row.accepts[column]?.kind)),
      );
      return cells.length > 0 ? [hitOnSheet(key, { cells: cells.length })] : [];
    });
  },
  words: {
    vi: {
      title: () => "Ô số, ô ngày đã đổi định dạng sau khi dán",
      received: ({ cells }, { sheet }) => `trang ${sheet}: ${cells} ô không còn định dạng Văn bản (Text)`,
      expected: () => "ô số, ô ngày giữ định dạng Văn bản (Text)",
      fix: () =>
        `Số liệu vẫn đọc được; đối chiếu lại các số có dấu chấm, dấu phẩy với báo cáo gốc. Từ nay dán bằng lệnh ${vi.pasteValues}.`,
    },
    en: {
      title: () => "A paste changed the format of entry cells",
      received: ({ cells }, { sheet }) => `sheet ${sheet}: ${cells} cells no longer have the format Text`,
      expected: () => "figures and dates in cells with the format Text",
      fix: () =>
        `The values were read; compare figures with dots or commas with their source. From now on use ${en.pasteValues}.`,
    },
  },
});

function holdsFigure(kind: string | undefined): boolean {
  return kind === "number" || kind === "date";
}
