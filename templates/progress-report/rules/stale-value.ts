import { type Day, formatDay } from "../../day.ts";
import { cellValue, dayOf } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import type { Period } from "../../period.ts";
import { defineCellRule } from "../../rule.ts";
import { sources } from "../sources.ts";

/**
 * State bodies close their quarter on the 14th of its last month (Decree 09/2019/NĐ-CP, article 13; FORMS 6). A
 * figure older than that is not this period's.
 */
export const staleValue = defineCellRule<{ asOf: string; earliest: string }>({
  id: "stale-value",
  severity: "warning",
  source: sources.closingDates,
  example: {
    vi: { wrong: "30/06/2026 trong báo cáo quý III/2026", right: "30/09/2026" },
    en: { wrong: "30/06/2026 in the report on quarter III/2026", right: "30/09/2026" },
  },
  on: ["date"],
  check({ entry, column }, { period }) {
    const asOf = column === "asOf" ? dayOf(entry, column) : null;
    const earliest = stateCutOff(period);
    const stale = asOf !== null && asOf < earliest && cellValue(entry, "actual") !== null;
    return stale ? { asOf, earliest } : null;
  },
  words: {
    vi: {
      title: () => "Số liệu chưa cập nhật trong kỳ",
      received: ({ asOf }) => `số liệu đến ngày ${formatDay(asOf)}`,
      expected: ({ earliest }, { period }) => `số liệu ${period}, tính đến ngày ${formatDay(earliest)} hoặc sau đó`,
      fix: () => `Cập nhật số và ngày; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "The figure is not of this period",
      received: ({ asOf }) => `as of ${formatDay(asOf)}`,
      expected: ({ earliest }, { period }) => `a figure of ${period}, as of ${formatDay(earliest)} or later`,
      fix: () => `Update the figure and its day, ${en.orGiveReason}`,
    },
  },
});

function stateCutOff({ cutOff }: Period): Day {
  return `${cutOff.slice(0, 8)}14`;
}
