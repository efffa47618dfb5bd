import { defineFileRule, hitOnFile } from "../../rule.ts";
import { sources } from "../sources.ts";

/** A workbook without the template's identity has no row ids: nothing in it can be assigned to a row of the plan. */
export const notATemplate = defineFileRule<{ fileName: string }>({
  id: "not-a-template",
  severity: "error",
  refuses: true,
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "tệp “Tổng hợp.xlsx”", right: "biểu mẫu tải từ hệ thống" },
    en: { wrong: "the file “Tổng hợp.xlsx”", right: "the template downloaded from the system" },
  },
  check: ({ problem, identity, fileName }) => (problem === null && identity === null ? [hitOnFile({ fileName })] : []),
  words: {
    vi: {
      title: () => "Tệp không phải biểu mẫu NQ57",
      received: ({ fileName }) => `tệp “${fileName}”`,
      expected: () => "biểu mẫu do hệ thống cấp",
      fix: (_, { period }) => `Tải biểu mẫu ${period} và ghi số liệu vào đó.`,
    },
    en: {
      title: () => "This file is no NQ57 template",
      received: ({ fileName }) => `the file “${fileName}”`,
      expected: () => "the template issued by the system",
      fix: (_, { period }) => `Download the template for ${period} and fill it in.`,
    },
  },
});
