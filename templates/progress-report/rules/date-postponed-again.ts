import { type Day, formatDay } from "../../day.ts";
import { dayOf } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { definePeriodRule } from "../../rule.ts";
import { statusOf } from "../answers.ts";
import { entriesBefore } from "../before.ts";
import { sources } from "../sources.ts";

/** "Yêu cầu không lùi ngày, không chậm": a date may be mistaken once; put off again, it is explained. */
export const datePostponedAgain = definePeriodRule<{ dates: readonly string[]; times: number }>({
  id: "date-postponed-again",
  severity: "warning",
  source: sources.noDelay,
  example: {
    vi: { wrong: "30/09 → 30/11/2026 → 28/02/2027", right: "30/11/2026 như đã báo cáo" },
    en: { wrong: "30/09 → 30/11/2026 → 28/02/2027", right: "30/11/2026 as reported" },
  },
  sample: { dates: ["2026-09-30", "2026-11-30", "2027-02-28"], times: 2 },
  reads: ["expectedOn", "status"],
  marks: ["expectedOn"],
  check(entry, context) {
    const now = statusOf(entry) === "done" ? null : dayOf(entry, "expectedOn");
    if (now === null) return null;
    const earlier = entriesBefore(entry, context).flatMap(({ entry: then }) => dayOf(then, "expectedOn") ?? []);
    const dates = [...earlier].reverse();
    if (now <= (dates.at(-1) ?? now)) return null;
    const told = [...dates, now].filter((date, i, all) => date !== all[i - 1]);
    const times = timesLater(told);
    return times > 1 ? { dates: told, times } : null;
  },
  words: {
    vi: {
      title: ({ times }) => `Ngày dự kiến lùi lần thứ ${ordinals[times] ?? times}`,
      received: ({ dates }, { row }) => `${row}: ${dates.map(formatDay).join(" → ")}`,
      expected: ({ dates }) => `${formatDay(dates.at(-2) ?? "")} như đã báo cáo`,
      fix: ({ dates }, { column }) =>
        `Giữ ${formatDay(dates.at(-2) ?? "")} ở ${column("expectedOn")} nếu còn kịp; ${vi.orGiveReason}`,
    },
    en: {
      title: ({ times }) => `The expected date is put off again (${times} times)`,
      received: ({ dates }, { row }) => `${row}: ${dates.map(formatDay).join(" → ")}`,
      expected: ({ dates }) => `${formatDay(dates.at(-2) ?? "")} as reported`,
      fix: ({ dates }, { column }) =>
        `Keep ${formatDay(dates.at(-2) ?? "")} in ${column("expectedOn")} if it can still be met, ${en.orGiveReason}`,
    },
  },
});

const ordinals: readonly (string | undefined)[] = [undefined, "nhất", "hai", "ba", "tư", "năm"];

/** How often a date was put off. */
function timesLater(dates: readonly Day[]): number {
  return dates.filter((date, i) => date > (dates[i - 1] ?? date)).length;
}
