import { defineFileRule, hitOnFile } from "../../rule.ts";
import { sources } from "../sources.ts";
import { claimsThisReport, hasMajorChange, versionOf } from "../template-versions.ts";

/** An amendment that left the owed rows and columns as they were: the file is taken, in the amended plan's words. */
export const templateBehind = defineFileRule<{ found: string; expected: string }>({
  id: "template-behind",
  severity: "warning",
  informs: true,
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "bản 2026.1-1, Kế hoạch đã điều chỉnh thành 2026.2", right: "bản 2026.2-1" },
    en: { wrong: "version 2026.1-1 after the plan became 2026.2", right: "version 2026.2-1" },
  },
  check({ identity }, { form }) {
    if (!claimsThisReport(identity, form) || identity.planVersion === form.planVersion) return [];
    return hasMajorChange(identity, form) ? [] : [hitOnFile({ found: versionOf(identity), expected: versionOf(form) })];
  },
  words: {
    vi: {
      title: () => "Biểu mẫu còn bản cũ, vẫn dùng được",
      received: ({ found }) => `bản ${found}`,
      expected: ({ expected }) => `bản ${expected}`,
      fix: () =>
        "Không phải làm gì: các dòng được phân công không đổi, hệ thống đã lấy nội dung Kế hoạch theo bản mới. Lần sau tải biểu mẫu mới.",
    },
    en: {
      title: () => "An older template that still serves",
      received: ({ found }) => `version ${found}`,
      expected: ({ expected }) => `version ${expected}`,
      fix: () =>
        "Nothing to do: the rows owed are the same, and the plan's words were taken from the new version. Download the new template next time.",
    },
  },
});
