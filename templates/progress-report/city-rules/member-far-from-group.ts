import {
  type AgencyEntry,
  type CityHit,
  type CityRow,
  defineCityRule,
  hitOnEntries,
  type LeadAnswer,
} from "../../city-rule.ts";
import { numberOf } from "../../entry.ts";
import { formatNumber } from "../../format-number.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { farFromRest } from "../far-from-rest.ts";
import { sources } from "../sources.ts";

type Far = {
  readonly column: string;
  readonly agencies: readonly string[];
  readonly said: readonly string[];
  readonly middle: number;
  readonly members: number;
};

/** More names than this make the sentence longer than what it says. */
const shown = 5;

const columns = ["actual", "figure", "percent"] as const;

/**
 * Members of a group do the same work under like conditions: a figure far from all others is a slip, another unit, or
 * something worth knowing. How far is far: `farFromRest`.
 */
export const memberFarFromGroup = defineCityRule<Far>({
  id: "member-far-from-group",
  source: sources.robustStatistics,
  example: {
    vi: { wrong: "một phường ghi 950, các phường khác từ 8 đến 15", right: "9,5" },
    en: { wrong: "one ward says 950, the others 8 to 15", right: "9,5" },
  },
  check({ rows }) {
    return rows.flatMap(({ answers }) => columns.flatMap((column) => farMembers(answers, column)));
  },
  words: {
    vi: {
      title: () => "Số liệu khác xa các đơn vị cùng nhóm",
      received: ({ agencies, said, column }, about) =>
        `${about.row}, ${about.column(column)}: ${vi.and(named(agencies, said, (n) => `${n} đơn vị khác`))}`,
      expected: ({ middle, members }) => `mức gần với ${formatNumber(middle)}, là mức giữa của ${members} đơn vị`,
      fix: () => "Yêu cầu đơn vị kiểm tra dấu phẩy, đơn vị tính và cách đếm, hoặc giải trình.",
    },
    en: {
      title: () => "A figure far from the rest of the group",
      received: ({ agencies, said, column }, about) =>
        `${about.row}, ${about.column(column)}: ${en.and(named(agencies, said, (n) => `${n} others`))}`,
      expected: ({ middle, members }) => `near ${formatNumber(middle)}, the middle of ${members} agencies`,
      fix: () => "Ask the agency to check the comma, the unit and how it counts, or to explain.",
    },
  },
});

/** Only members that are meant through one group are alike; who is named itself does other work. */
function farMembers(answers: CityRow["answers"], column: string): readonly CityHit<Far>[] {
  const groups = Map.groupBy(answers, ({ group }) => group);
  return [...groups].flatMap(([group, members]) => {
    const measured = group === null ? [] : members.flatMap((each) => figuresOf(each, column));
    const { far, middle } = farFromRest(measured, column === "percent" ? 10 : 0);
    const [first, ...others] = far;
    if (!first) return [];
    const values = {
      column,
      agencies: far.map(({ agency }) => agency.shortName),
      said: far.map(({ value }) => formatNumber(value)),
      middle,
      members: measured.length,
    };
    return [hitOnEntries([first, ...others], column, values)];
  });
}

function figuresOf({ agency, entries }: LeadAnswer, column: string): readonly (AgencyEntry & { value: number })[] {
  const [entry] = entries?.length === 1 ? entries : [];
  const value = entry ? numberOf(entry, column) : null;
  return entry && value !== null ? [{ agency, entry, value }] : [];
}

function named(agencies: readonly string[], said: readonly string[], others: (count: number) => string): string[] {
  const all = agencies.map((each, i) => `${each} ghi ${said[i]}`);
  return all.length > shown ? [...all.slice(0, shown), others(all.length - shown)] : all;
}
