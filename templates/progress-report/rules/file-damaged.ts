import { defineFileRule, hitOnFile } from "../../rule.ts";
import { sources } from "../sources.ts";

/** What cannot be read as a workbook: cut off, not a zip inside, or parts that contradict each other. */
export const fileDamaged = defineFileRule<{ fileName: string }>({
  id: "file-damaged",
  severity: "error",
  refuses: true,
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "tệp tải về dở dang", right: "tệp mở được bằng Excel" },
    en: { wrong: "a download that broke off", right: "a file that Excel opens" },
  },
  check: ({ problem, fileName }) => (problem === "file-damaged" ? [hitOnFile({ fileName })] : []),
  words: {
    vi: {
      title: () => "Tệp bị hỏng, không đọc được",
      received: ({ fileName }) => `tệp “${fileName}”`,
      expected: () => "tệp Excel mở được",
      fix: () => "Mở tệp bằng Excel, lưu lại dạng .xlsx rồi tải lên; nếu Excel không mở được thì tải biểu mẫu mới.",
    },
    en: {
      title: () => "The file is damaged",
      received: ({ fileName }) => `the file “${fileName}”`,
      expected: () => "a file that Excel can open",
      fix: () =>
        "Open it in Excel, save it as .xlsx and upload again; if Excel cannot open it, download a fresh template.",
    },
  },
});
