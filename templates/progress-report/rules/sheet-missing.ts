import { defineFileRule, hitOnSheet } from "../../rule.ts";
import { sources } from "../sources.ts";

/** A deleted sheet takes its rows with it. What was saved of them stays (DESIGN 12). A renamed tab is still found by its row ids. */
export const sheetMissing = defineFileRule<{ sheets: number }>({
  id: "sheet-missing",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "tệp đã xóa một trang", right: "tệp đủ các trang của biểu mẫu" },
    en: { wrong: "a file with a sheet deleted", right: "a file with all sheets of the template" },
  },
  check(file, { form }) {
    const there = new Set(file.sheets.map(({ key }) => key));
    const answered = form.sheets.filter(
      // "Kiến nghị chung" is free: without it nothing is owed.
      ({ sheet, rows }) => sheet.key !== "proposals" && rows.some(({ kind }) => kind === "entry"),
    );
    const lost = answered.filter(({ sheet }) => !there.has(sheet.key));
    return lost.map(({ sheet }) => hitOnSheet(sheet.key, { sheets: answered.length }));
  },
  words: {
    vi: {
      title: (_, { sheet }) => `Thiếu trang ${sheet}`,
      received: () => "không có trang này",
      expected: ({ sheets }) => `đủ ${sheets} trang nhập của biểu mẫu`,
      fix: () => "Khôi phục trang đã xóa, hoặc tải lại biểu mẫu rồi chép số liệu sang.",
    },
    en: {
      title: (_, { sheet }) => `The sheet ${sheet} is missing`,
      received: () => "no such sheet",
      expected: ({ sheets }) => `all ${sheets} entry sheets of the template`,
      fix: () => "Bring the deleted sheet back, or download the template again and copy the values.",
    },
  },
});
