import { formatDay } from "../../day.ts";
import { dayOf } from "../../entry.ts";
import { defineCellRule } from "../../rule.ts";
import { sources } from "../sources.ts";

/** The period is judged at its cut-off; later figures belong to the next report (FORMS 6). */
export const asOfAfterCutOff = defineCellRule<{ asOf: string; cutOff: string }>({
  id: "as-of-after-cut-off",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "05/10/2026 trong báo cáo quý III/2026", right: "30/09/2026" },
    en: { wrong: "05/10/2026 in the report on quarter III/2026", right: "30/09/2026" },
  },
  on: ["date"],
  check({ entry, column }, { period }) {
    const asOf = column === "asOf" ? dayOf(entry, column) : null;
    return asOf !== null && asOf > period.cutOff ? { asOf, cutOff: period.cutOff } : null;
  },
  words: {
    vi: {
      title: () => "Số liệu sau ngày chốt số liệu",
      received: ({ asOf }) => formatDay(asOf),
      expected: ({ cutOff }) => `ngày không sau ${formatDay(cutOff)}`,
      fix: (_, { period }) => `Ghi số liệu và ngày thuộc ${period}; số liệu sau đó để kỳ sau.`,
    },
    en: {
      title: () => "Figures from after the cut-off date",
      received: ({ asOf }) => formatDay(asOf),
      expected: ({ cutOff }) => `a day not after ${formatDay(cutOff)}`,
      fix: (_, { period }) => `Give the figure and day of ${period}; later figures go to the next report.`,
    },
  },
});
