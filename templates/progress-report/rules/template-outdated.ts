import type { TemplateIdentity } from "../../file-facts.ts";
import { owedRows, type ReportForm } from "../../report-form.ts";
import { defineFileRule, hitOnFile } from "../../rule.ts";
import { ownTemplate } from "../rule-source.ts";

/**
 * A template of an earlier plan or column version is refused where an owed row or a column has changed since; when
 * only words changed, the file is taken and its locked cells are restored (DESIGN 12, plan version).
 */
export const templateOutdated = defineFileRule<{ found: string; expected: string }>({
  id: "template-outdated",
  severity: "error",
  refuses: true,
  source: ownTemplate,
  example: { wrong: "bản 2026.1 sau khi có bản 2026.2", right: "bản 2026.2" },
  check({ identity }, { form }) {
    const ours = identity?.agency === form.agency.id && identity.period === form.period.id;
    if (!ours || !hasMajorChange(identity, form)) return [];
    return [hitOnFile({ found: versionOf(identity), expected: versionOf(form) })];
  },
  words: {
    vi: {
      title: () => "Biểu mẫu đã có bản mới",
      received: ({ found }) => `bản ${found}`,
      expected: ({ expected }) => `bản ${expected}`,
      fix: (_, { period }) =>
        `Tải biểu mẫu ${period} mới: số liệu đã lưu có sẵn ở đó; chép tiếp phần còn lại từ tệp cũ rồi tải lên.`,
    },
    en: {
      title: () => "There is a newer template",
      received: ({ found }) => `version ${found}`,
      expected: ({ expected }) => `version ${expected}`,
      fix: (_, { period }) =>
        `Download the new template for ${period}: what was saved is in it; copy the rest from the old file and upload.`,
    },
  },
});

type Versions = Pick<ReportForm, "planVersion" | "templateVersion">;

function hasMajorChange(identity: TemplateIdentity, form: ReportForm): boolean {
  if (identity.templateVersion !== form.templateVersion) return true;
  if (identity.planVersion === form.planVersion) return false;
  const then = new Set(Object.values(identity.rows).flat());
  return owedRows(form).some(({ id }) => !then.has(id));
}

function versionOf({ planVersion, templateVersion }: Versions): string {
  return `${planVersion}-${templateVersion}`;
}
