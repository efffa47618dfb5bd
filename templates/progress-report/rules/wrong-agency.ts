import { defineFileRule, hitOnFile } from "../../rule.ts";
import { sources } from "../sources.ts";

/** Another agency's template holds other rows; an agency answers for its own alone. */
export const wrongAgency = defineFileRule<{ found: string | null; expected: string }>({
  id: "wrong-agency",
  severity: "error",
  refuses: true,
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "biểu mẫu của đơn vị khác", right: "biểu mẫu của đơn vị đang gửi" },
    en: { wrong: "another agency's template", right: "the template of the agency that sends" },
  },
  check({ identity }, { form }) {
    if (identity === null || identity.agency === form.agency.id) return [];
    return [hitOnFile({ found: identity.agencyName ?? null, expected: form.agency.name })];
  },
  words: {
    vi: {
      title: () => "Biểu mẫu của đơn vị khác",
      received: ({ found }) => found ?? "biểu mẫu của đơn vị khác",
      expected: ({ expected }) => expected,
      fix: () => "Mở đúng biểu mẫu của đơn vị rồi tải lên lại.",
    },
    en: {
      title: () => "Template of another agency",
      received: ({ found }) => found ?? "the template of another agency",
      expected: ({ expected }) => expected,
      fix: () => "Open your own agency's template and upload it again.",
    },
  },
});
