import { defineFileRule, hitOn } from "../../rule.ts";
import { oddRows } from "../oddities.ts";
import { sources } from "../sources.ts";

/** A link into another workbook shows what that file held once; the system follows no link. */
export const externalLink = defineFileRule<Record<never, never>>({
  id: "external-link",
  severity: "error",
  source: sources.ownTemplate,
  example: { wrong: "='[Số liệu.xlsx]Trang1'!B4", right: "95" },
  check: (file, { form }) =>
    oddRows(file, form, "external-link").flatMap(({ row, columns }) =>
      columns.map((column) => hitOn(row, [column], {})),
    ),
  words: {
    vi: {
      title: () => "Ô nhập lấy số từ tệp khác",
      received: () => "liên kết đến một tệp khác",
      expected: () => "giá trị ghi ngay trong ô",
      fix: () => "Sao chép ô rồi dán lại bằng lệnh Dán giá trị.",
    },
    en: {
      title: () => "An entry cell links to another file",
      received: () => "a link to another file",
      expected: () => "a value in the cell itself",
      fix: () => "Copy the cell and paste it back as values.",
    },
  },
});
