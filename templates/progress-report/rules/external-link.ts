import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineFileRule, hitOn } from "../../rule.ts";
import { oddRows } from "../oddities.ts";
import { sources } from "../sources.ts";

/** A link into another workbook shows what that file held once; the system follows no link. */
export const externalLink = defineFileRule<{ columns: readonly string[] }>({
  id: "external-link",
  severity: "error",
  source: sources.ownTemplate,
  example: { wrong: "='[Số liệu.xlsx]Trang1'!B4", right: "95" },
  check: (file, { form }) =>
    oddRows(file, form, "external-link").map(({ row, columns }) => hitOn(row, columns, { columns })),
  words: {
    vi: {
      title: () => "Ô nhập lấy số từ tệp khác",
      received: ({ columns }, { row, column }) => `${row}: liên kết đến một tệp khác ở ${vi.and(columns.map(column))}`,
      expected: () => "giá trị ghi ngay trong ô",
      fix: () => `Sao chép ô rồi dán lại vào chính ô đó bằng lệnh ${vi.pasteValues}.`,
    },
    en: {
      title: () => "An entry cell links to another file",
      received: ({ columns }, { row, column }) => `${row}: a link to another file in ${en.and(columns.map(column))}`,
      expected: () => "a value in the cell itself",
      fix: () => `Copy the cell and paste it back with the command ${en.pasteValues}.`,
    },
  },
});
