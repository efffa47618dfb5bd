import { type Period, periodName } from "../../period.ts";
import { defineFileRule, hitOnFile } from "../../rule.ts";
import { sources } from "../sources.ts";

/** Figures of one quarter are never filed as another's. */
export const wrongPeriod = defineFileRule<{ found: string; expected: string }>({
  id: "wrong-period",
  severity: "error",
  refuses: true,
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "biểu mẫu quý II/2026 cho kỳ quý III/2026", right: "biểu mẫu quý III/2026" },
    en: { wrong: "the template of quarter II/2026 for quarter III/2026", right: "the template of quarter III/2026" },
  },
  check({ identity }, { form, period }) {
    if (identity === null || identity.agency !== form.agency.id || identity.period === period.id) return [];
    return [hitOnFile({ found: nameOf(identity.period), expected: periodName(period) })];
  },
  words: {
    vi: {
      title: () => "Biểu mẫu của kỳ khác",
      received: ({ found }) => found,
      expected: ({ expected }) => expected,
      fix: ({ expected }) => `Tải biểu mẫu ${expected} và ghi số liệu vào đó.`,
    },
    en: {
      title: () => "Template of another period",
      received: ({ found }) => found,
      expected: ({ expected }) => expected,
      fix: ({ expected }) => `Download the template for ${expected} and fill it in.`,
    },
  },
});

/** What a file says of itself may be anything. */
function nameOf(id: Period["id"]): string {
  return /^\d{4}Q[1-4]$/.test(id) ? periodName({ id }) : id;
}
