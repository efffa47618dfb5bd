import { defineFileRule, hitOnSheet } from "../../rule.ts";
import { entryColumns } from "../../sheet.ts";
import { sources } from "../sources.ts";

/** A deleted column takes its values with it; what was saved of them stays. */
export const columnMissing = defineFileRule<{ column: string }>({
  id: "column-missing",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "trang đã xóa một cột nhập", right: "trang đủ các cột của biểu mẫu" },
    en: { wrong: "a sheet with an entry column deleted", right: "a sheet with all columns of the template" },
  },
  sample: { column: "actual" },
  check(file, { form }) {
    return file.sheets.flatMap(({ key, columns }) => {
      const sheet = form.sheets.find((each) => each.sheet.key === key)?.sheet;
      const lost = sheet ? entryColumns(sheet).filter((column) => !(column in columns)) : [];
      return lost.map((column) => hitOnSheet(key, { column }, [column]));
    });
  },
  words: {
    vi: {
      title: ({ column }, about) => `Thiếu cột ${about.column(column)}`,
      received: (_, { sheet }) => `trang ${sheet} không có cột này`,
      expected: () => "đủ các cột của biểu mẫu",
      fix: () => "Tải lại biểu mẫu: số liệu đã lưu có sẵn ở đó; chép tiếp phần còn lại rồi tải lên.",
    },
    en: {
      title: ({ column }, about) => `The column ${about.column(column)} is missing`,
      received: (_, { sheet }) => `the sheet ${sheet} has no such column`,
      expected: () => "all columns of the template",
      fix: () => "Download the template again: what was saved is in it; copy the rest and upload.",
    },
  },
});
