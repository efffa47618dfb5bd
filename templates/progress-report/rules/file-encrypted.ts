import { defineFileRule, hitOnFile } from "../../rule.ts";
import { sources } from "../sources.ts";

/** A file with a password to open is encrypted as a whole: nothing in it can be read. */
export const fileEncrypted = defineFileRule<{ fileName: string }>({
  id: "file-encrypted",
  severity: "error",
  refuses: true,
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "tệp có đặt mật khẩu", right: "tệp mở được ngay" },
    en: { wrong: "a file with a password", right: "a file that opens at once" },
  },
  check: ({ problem, fileName }) => (problem === "file-encrypted" ? [hitOnFile({ fileName })] : []),
  words: {
    vi: {
      title: () => "Tệp có mật khẩu mở tệp",
      received: ({ fileName }) => `tệp “${fileName}”`,
      expected: () => "tệp mở được ngay",
      fix: () =>
        "Trong Excel, chọn File › Info › Protect Workbook › Encrypt with Password, xóa mật khẩu, lưu rồi tải lên lại.",
    },
    en: {
      title: () => "The file has a password to open",
      received: ({ fileName }) => `the file “${fileName}”`,
      expected: () => "a file that opens at once",
      fix: () =>
        "In Excel choose File › Info › Protect Workbook › Encrypt with Password, clear the password, save and upload again.",
    },
  },
});
