import { type AgencyEntry, defineCityRule, hitOnEntries, type LeadAnswer } from "../../city-rule.ts";
import { cellValue, type Entry, numberOf } from "../../entry.ts";
import { formatNumber } from "../../format-number.ts";
import { mainColumn, statusOf } from "../answers.ts";
import { sources } from "../sources.ts";

type Disagreement = {
  readonly agencies: readonly string[];
  readonly said: readonly string[];
  readonly ofRecord: string;
};

/** Leads that work on one task guess its progress differently; only beyond this many points do they mean other things. */
const PERCENT_APART = 20;

/** Leads named together answer for one result: they say the same of it, or one of them does not know. */
export const leadsDisagree = defineCityRule<Disagreement>({
  id: "leads-disagree",
  source: sources.trackingLead,
  example: {
    vi: { wrong: "Sở Tài chính 60%, Sở KH&CN Đã hoàn thành", right: "hai cơ quan ghi cùng một kết quả" },
    en: { wrong: "Sở Tài chính 60%, Sở KH&CN Completed", right: "both give one result" },
  },
  check({ rows }) {
    return rows.flatMap(({ answers }) => {
      const named = answers.every(({ group }) => group === null);
      const given = named ? answers.filter(({ entries }) => entries !== null) : [];
      return (given[0]?.entries ?? []).flatMap((_, part) => {
        const [first, ...others] = given.flatMap((answer) => partOf(answer, part));
        if (!first || !others.some(({ entry }) => differ(first.entry, entry))) return [];
        const values = {
          agencies: [first, ...others].map(({ agency }) => agency.shortName),
          said: [first, ...others].map(({ entry }) => saidIn(entry)),
          ofRecord: (given.find(({ ofRecord }) => ofRecord) ?? first).agency.shortName,
        };
        return [hitOnEntries([first, ...others], mainColumn(first.entry), values)];
      });
    });
  },
  words: {
    vi: {
      title: () => "Các cơ quan chủ trì báo cáo khác nhau",
      received: ({ agencies, said }, { row, option }) =>
        `${row}: ${agencies.map((each, i) => `${each} ${option(said[i] ?? "")}`).join(", ")}`,
      expected: () => "một kết quả chung",
      fix: ({ ofRecord }) =>
        `Yêu cầu giải trình; trước mắt lấy theo cơ quan ghi tên đầu tiên trong Kế hoạch (${ofRecord}).`,
    },
    en: {
      title: () => "The leads report different things",
      received: ({ agencies, said }, { row, option }) =>
        `${row}: ${agencies.map((each, i) => `${each} ${option(said[i] ?? "")}`).join(", ")}`,
      expected: () => "one common result",
      fix: ({ ofRecord }) => `Ask for an explanation; until then the first-named lead counts (${ofRecord}).`,
    },
  },
});

function partOf({ agency, entries }: LeadAnswer, index: number): readonly AgencyEntry[] {
  const entry = entries?.[index];
  return entry && cellValue(entry, mainColumn(entry)) !== null ? [{ agency, entry }] : [];
}

function differ(one: Entry, other: Entry): boolean {
  const main = mainColumn(one);
  if (cellValue(one, main) !== cellValue(other, main)) return true;
  const [figure, otherFigure] = [numberOf(one, "figure"), numberOf(other, "figure")];
  if (figure !== null && otherFigure !== null && figure !== otherFigure) return true;
  const [percent, otherPercent] = [numberOf(one, "percent"), numberOf(other, "percent")];
  return percent !== null && otherPercent !== null && Math.abs(percent - otherPercent) > PERCENT_APART;
}

/** The shortest that shows the difference: a figure, the percentage of what is under way, a status. */
function saidIn(entry: Entry): string {
  const figure = numberOf(entry, "actual") ?? numberOf(entry, "figure");
  if (figure !== null) return formatNumber(figure);
  const percent = statusOf(entry) === "in-progress" ? numberOf(entry, "percent") : null;
  return percent === null ? String(cellValue(entry, mainColumn(entry))) : `${formatNumber(percent)}%`;
}
