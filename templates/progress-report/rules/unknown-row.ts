import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineFileRule, hitOnSheet } from "../../rule.ts";
import { sources } from "../sources.ts";

/** A row that was inserted or comes from another sheet belongs to nothing: what is in it would be lost unseen. */
export const unknownRow = defineFileRule<{ numbers: readonly string[] }>({
  id: "unknown-row",
  severity: "error",
  source: sources.ownTemplate,
  // The rows that are there are still judged: nothing is wrong with them.
  explains: "nothing",
  example: {
    vi: { wrong: "dòng chèn thêm giữa bảng", right: "ghi vào dòng có sẵn của biểu mẫu" },
    en: { wrong: "a row inserted into the table", right: "the rows of the template" },
  },
  check(file, { form }) {
    return file.sheets.flatMap(({ key, rows, strayRows }) => {
      const ids = new Set((form.sheets.find(({ sheet }) => sheet.key === key)?.rows ?? []).map(({ id }) => id));
      const strangers = rows.filter(({ id }) => !ids.has(id)).map(({ number }) => number);
      const numbers = [...strangers, ...strayRows].sort((a, b) => a - b).map(String);
      return numbers.length > 0 ? [hitOnSheet(key, { numbers })] : [];
    });
  },
  words: {
    vi: {
      title: () => "Có dòng không thuộc biểu mẫu",
      received: ({ numbers }, { sheet }) => `trang ${sheet}: ${vi.and(numbers.map((each) => `hàng ${each}`))}`,
      expected: () => "chỉ các dòng có sẵn của biểu mẫu",
      fix: (_, { sheetName }) =>
        `Chuyển nội dung vào dòng có sẵn hoặc trang ${sheetName("proposals")}, rồi xóa dòng thêm.`,
    },
    en: {
      title: () => "Rows that do not belong to the template",
      received: ({ numbers }, { sheet }) => `sheet ${sheet}: ${en.and(numbers.map((each) => `row ${each}`))}`,
      expected: () => "only the rows of the template",
      fix: (_, { sheetName }) =>
        `Move what they hold into the template's rows or the sheet ${sheetName("proposals")}, then delete them.`,
    },
  },
});
