import { formatDay } from "../../day.ts";
import { dayOf } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineCellRule } from "../../rule.ts";
import { sources } from "../sources.ts";

/** A report is signed after its period has begun; an earlier day was left over from the last one. */
export const signedBeforePeriod = defineCellRule<{ day: string; opens: string }>({
  id: "signed-before-period",
  severity: "warning",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "ký ngày 02/07/2026 cho báo cáo quý IV/2026", right: "04/01/2027" },
    en: { wrong: "signed on 02/07/2026 for quarter IV/2026", right: "04/01/2027" },
  },
  on: ["date"],
  check({ entry, column }, { period }) {
    const day = entry.row.id === "KD.signedOn" ? dayOf(entry, column) : null;
    return day !== null && day < period.opens ? { day, opens: period.opens } : null;
  },
  words: {
    vi: {
      title: () => "Ngày ký trước khi kỳ báo cáo bắt đầu",
      received: ({ day }) => formatDay(day),
      expected: ({ opens }, { period }) => `ngày ký báo cáo ${period}, từ ${formatDay(opens)} trở đi`,
      fix: (_, { row, sheet }) => `Ghi lại ${row} ở trang ${sheet}; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "Signed before the period began",
      received: ({ day }) => formatDay(day),
      expected: ({ opens }, { period }) =>
        `the day on which the report on ${period} is signed, from ${formatDay(opens)} on`,
      fix: (_, { row, sheet }) => `Correct ${row} on the sheet ${sheet}, ${en.orGiveReason}`,
    },
  },
});
