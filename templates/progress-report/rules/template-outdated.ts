import { defineFileRule, hitOnFile } from "../../rule.ts";
import { sources } from "../sources.ts";
import { claimsThisReport, hasMajorChange, isNewer, versionOf } from "../template-versions.ts";

/**
 * A template of an earlier plan or column version is refused where an owed row or a column has changed since; when
 * only words changed, the file is taken and its locked cells are restored (DESIGN 12, plan version).
 */
export const templateOutdated = defineFileRule<{ found: string; expected: string }>({
  id: "template-outdated",
  severity: "error",
  refuses: true,
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "bản 2026.1 sau khi có bản 2026.2", right: "bản 2026.2" },
    en: { wrong: "version 2026.1 after 2026.2 was issued", right: "version 2026.2" },
  },
  sample: { found: "2026.1-1", expected: "2026.2-1" },
  check({ identity }, { form }) {
    if (!claimsThisReport(identity, form) || !hasMajorChange(identity, form)) return [];
    return [hitOnFile({ found: versionOf(identity), expected: versionOf(form) })];
  },
  words: {
    vi: {
      title: ({ found, expected }) =>
        isNewer(found, expected) ? "Biểu mẫu khác bản đang áp dụng" : "Biểu mẫu đã có bản mới",
      received: ({ found }) => `bản ${found}`,
      expected: ({ expected }) => `bản ${expected}`,
      fix: (_, { period }) =>
        `Tải lại biểu mẫu ${period}: số liệu đã lưu có sẵn ở đó; chép tiếp phần còn lại từ tệp cũ rồi tải lên.`,
    },
    en: {
      title: ({ found, expected }) =>
        isNewer(found, expected) ? "Not the template in force" : "There is a newer template",
      received: ({ found }) => `version ${found}`,
      expected: ({ expected }) => `version ${expected}`,
      fix: (_, { period }) =>
        `Download the template for ${period} again: what was saved is in it; copy the rest from the old file and upload.`,
    },
  },
});
