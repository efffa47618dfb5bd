import { defineFileRule } from "../../rule.ts";
import { sources } from "../sources.ts";

/** Every row the agency owes has to be there, wherever it was moved. What was saved of a lost one stays. */
export const rowMissing = defineFileRule<{ owed: number }>({
  id: "row-missing",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "đã xóa dòng của một chỉ tiêu", right: "đủ các dòng được phân công" },
    en: { wrong: "the row of an indicator was deleted", right: "all rows owed" },
  },
  check(file, { form }) {
    return file.sheets.flatMap(({ key, rows }) => {
      const there = new Set(rows.map(({ id }) => id));
      const owed = (form.sheets.find(({ sheet }) => sheet.key === key)?.rows ?? []).filter(
        // Free rows of "Kiến nghị chung" are owed by nobody.
        (row) => row.kind === "entry" && key !== "proposals",
      );
      return owed
        .filter(({ id }) => !there.has(id))
        .map(({ id }) => ({ sheet: key, row: id, columns: [], values: { owed: owed.length } }));
    });
  },
  words: {
    vi: {
      title: () => "Thiếu dòng của Kế hoạch",
      received: (_, { row }) => `không thấy ${row}`,
      expected: ({ owed }, { sheet }) => `đủ ${owed} dòng của trang ${sheet}`,
      fix: () => "Khôi phục dòng đã xóa, hoặc tải lại biểu mẫu rồi chép số liệu sang.",
    },
    en: {
      title: () => "A row of the plan is missing",
      received: (_, { row }) => `${row} is not there`,
      expected: ({ owed }, { sheet }) => `all ${owed} rows of the sheet ${sheet}`,
      fix: () => "Bring the deleted row back, or download the template again and copy the values.",
    },
  },
});
