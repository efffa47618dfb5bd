import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineFileRule, hitOnSheet } from "../../rule.ts";
import { oddRows } from "../oddities.ts";
import { sources } from "../sources.ts";

/** A paste brings the lock of the cell it came from: read all the same, but it cannot be mended in place (DESIGN 12). */
export const entryCellLocked = defineFileRule<{ cells: number }>({
  id: "entry-cell-locked",
  severity: "warning",
  informs: true,
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "dán cả định dạng từ tệp khác", right: "dán bằng lệnh Dán giá trị" },
    en: { wrong: "pasted with the format of another file", right: "pasted as values" },
  },
  check(file, { form }) {
    const locked = oddRows(file, form, "locked");
    return file.sheets.flatMap(({ key }) => {
      const cells = locked.filter(({ row }) => row.sheet === key).reduce((sum, { columns }) => sum + columns.length, 0);
      return cells > 0 ? [hitOnSheet(key, { cells })] : [];
    });
  },
  words: {
    vi: {
      title: () => "Ô nhập bị khóa sau khi dán",
      received: ({ cells }, { sheet }) => `trang ${sheet}: ${cells} ô nhập đang khóa`,
      expected: () => "ô nhập để mở",
      fix: () =>
        `Số liệu vẫn đọc được. Cần sửa tiếp thì bỏ bảo vệ trang (Review › Unprotect Sheet), hoặc tải lại biểu mẫu; từ nay dán bằng lệnh ${vi.pasteValues}.`,
    },
    en: {
      title: () => "Entry cells were locked by a paste",
      received: ({ cells }, { sheet }) => `sheet ${sheet}: ${cells} entry cells are locked`,
      expected: () => "open entry cells",
      fix: () =>
        `The values were read. To edit them, unprotect the sheet (Review › Unprotect Sheet) or download the template again; from now on use ${en.pasteValues}.`,
    },
  },
});
