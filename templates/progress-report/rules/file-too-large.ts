import { defineFileRule, hitOnFile } from "../../rule.ts";
import { sources } from "../sources.ts";

/** A filled template is small; what is much larger carries pictures or was formatted down to the last row. */
export const fileTooLarge = defineFileRule<{ fileName: string }>({
  id: "file-too-large",
  severity: "error",
  refuses: true,
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "tệp chèn ảnh chụp", right: "tệp chỉ có chữ và số" },
    en: { wrong: "a file with pictures in it", right: "a file with words and numbers only" },
  },
  check: ({ problem, fileName }) => (problem === "file-too-large" ? [hitOnFile({ fileName })] : []),
  words: {
    vi: {
      title: () => "Tệp quá lớn so với một biểu mẫu",
      received: ({ fileName }) => `tệp “${fileName}”`,
      expected: () => "biểu mẫu chỉ gồm chữ và số",
      fix: () =>
        "Bỏ hình ảnh, tệp đính kèm và các trang thêm vào, hoặc chép số liệu sang biểu mẫu mới tải, rồi tải lên lại.",
    },
    en: {
      title: () => "The file is too large for a template",
      received: ({ fileName }) => `the file “${fileName}”`,
      expected: () => "the template with words and numbers only",
      fix: () =>
        "Remove pictures, attachments and added sheets, or copy the values into a fresh template, then upload again.",
    },
  },
});
