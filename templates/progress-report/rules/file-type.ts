import { defineFileRule, hitOnFile } from "../../rule.ts";
import { sources } from "../sources.ts";

/** Only .xlsx can be read: older and other formats hide macros or lose the row ids. */
export const fileType = defineFileRule<{ fileName: string }>({
  id: "file-type",
  severity: "error",
  refuses: true,
  source: sources.ownTemplate,
  example: { wrong: "bao-cao.pdf", right: "bao-cao.xlsx" },
  check: ({ problem, fileName }) => (problem === "file-type" ? [hitOnFile({ fileName })] : []),
  words: {
    vi: {
      title: () => "Tệp này không phải tệp Excel .xlsx",
      received: ({ fileName }) => `“${fileName}”`,
      expected: () => "biểu mẫu dạng .xlsx",
      fix: () => "Trong Excel, lưu dạng .xlsx rồi tải lên lại.",
    },
    en: {
      title: () => "This is not an Excel .xlsx file",
      received: ({ fileName }) => `“${fileName}”`,
      expected: () => "the template as .xlsx",
      fix: () => "Save it as .xlsx in Excel and upload it again.",
    },
  },
});
