import type { Agency, Period } from "../api-shapes.ts";
import { addDays, type Day } from "../day.ts";
import { randomFrom } from "../random.ts";

/** What kind of clerk works on a report this time. */
export type Temper = "careful" | "hasty" | "messy" | "silent";

/** An agency's part in a period: how it works, when it sends, what the office makes of it. */
export interface Part {
  readonly temper: Temper;
  readonly sendsOn: Day;
  /** Mistakes made in one report, at most. */
  readonly slips: number;
  /** Mended in the clerk's own file, or in the marked copy. */
  readonly mendsIn: "own" | "marked";
  readonly office: "accepts" | "returns" | "waits";
  /** Whether a returned report is corrected. */
  readonly corrects: boolean;
}

/** Those whose rows only they can spoil come last of those on time: they get the mistakes nobody else could make. */
const LAST: Readonly<Record<string, number>> = { "so-khoa-hoc-va-cong-nghe": 16 };
const WITH_INDICATORS = new Set([
  "so-tai-chinh",
  "so-noi-vu",
  "so-cong-thuong",
  "so-xay-dung",
  "so-y-te",
  "so-giao-duc-va-dao-tao",
  "cong-an-thanh-pho",
  "trung-tam-chuyen-doi-so",
  "van-phong-ubnd-thanh-pho",
  "van-phong-thanh-uy",
  "bao-hiem-xa-hoi-thanh-pho",
]);

export function partOf(agency: Agency, period: Period): Part {
  const random = randomFrom(agency.id, period.id, "part");
  const mendsIn = random.chance(0.5) ? "own" : "marked";
  const decided = random.next();
  const office = decided < 0.84 ? "accepts" : decided < 0.94 ? "returns" : "waits";
  const part = { mendsIn, corrects: random.chance(0.75) } as const;
  const last = LAST[agency.id];
  if (last !== undefined) {
    return { ...part, office: "accepts", temper: "messy", slips: last, sendsOn: period.due };
  }
  if (WITH_INDICATORS.has(agency.id)) {
    const slips = random.whole(2, 6);
    return { ...part, office: "accepts", temper: "messy", slips, sendsOn: addDays(period.due, -1) };
  }
  const luck = random.next();
  const late = random.chance(0.08);
  const sendsOn = late
    ? addDays(period.due, random.pick([1, 2, 4]))
    : addDays(period.submitFrom, random.pick([1, 4, 5, 6, 7, 8]));
  if (luck < 0.05) return { ...part, office, temper: "silent", slips: 0, sendsOn };
  if (luck < 0.62) return { ...part, office, temper: "careful", slips: random.chance(0.2) ? 1 : 0, sendsOn };
  if (luck < 0.86) return { ...part, office, temper: "hasty", slips: random.whole(1, 3), sendsOn };
  return { ...part, office, temper: "messy", slips: random.whole(4, 8), sendsOn };
}
