import { textOf } from "../../entry.ts";
import { defineCellRule } from "../../rule.ts";
import { shorten } from "../../show-cell.ts";
import { linkNobodyElseOpens } from "../private-link.ts";
import { sources } from "../sources.ts";

/** A file on somebody's own machine or an address of another kind proves nothing to whoever cannot open it. */
export const linkNotWeb = defineCellRule<{ link: string }>({
  id: "link-not-web",
  severity: "error",
  source: sources.ownTemplate,
  example: { wrong: "D:\\Bao cao\\ket-qua.docx", right: "https://vanban.hochiminhcity.gov.vn/1231" },
  on: ["text", "document-number"],
  check({ entry, column }) {
    const link = linkNobodyElseOpens(textOf(entry, column) ?? "");
    return link === null ? null : { link: shorten(link) };
  },
  words: {
    vi: {
      title: () => "Liên kết không phải địa chỉ trang web",
      received: ({ link }) => `“${link}”`,
      expected: () => "địa chỉ bắt đầu bằng http:// hoặc https://, hoặc số, ký hiệu văn bản",
      fix: () => "Thay bằng địa chỉ trang web mà cơ quan khác mở được, hoặc bằng số, ký hiệu và ngày của văn bản.",
    },
    en: {
      title: () => "A link that is no web address",
      received: ({ link }) => `“${link}”`,
      expected: () => "an address that begins with http:// or https://, or a document number",
      fix: () => "Write a web address that others can open, or the number and date of the paper.",
    },
  },
});
