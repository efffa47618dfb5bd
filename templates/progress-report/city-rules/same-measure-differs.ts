import { type AgencyEntry, type CityContext, defineCityRule, hitOnEntries } from "../../city-rule.ts";
import { formatNumber } from "../../format-number.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { measuredIn } from "../measured-in.ts";
import { sources } from "../sources.ts";

type Difference = {
  readonly labels: readonly string[];
  readonly agencies: readonly string[];
  readonly said: readonly string[];
};

/**
 * Rows that by the plan notes measure one thing are given to different agencies: the city has one figure for it, or
 * a reason why not. Within one agency's report `related-values-differ` asks.
 */
export const sameMeasureDiffers = defineCityRule<Difference>({
  id: "same-measure-differs",
  source: sources.consistentData,
  example: {
    vi: { wrong: "Chỉ tiêu I.4 ghi 27,5; PL II.21 ghi 29", right: "một số thống nhất" },
    en: { wrong: "Chỉ tiêu I.4 says 27,5; PL II.21 says 29", right: "one agreed figure" },
  },
  sample: { labels: ["Chỉ tiêu I.4", "PL II.21"], agencies: ["Sở KH&CN", "Sở Tài chính"], said: ["27,5", "29"] },
  check(city) {
    const pairs = city.source.plan.notes.filter(({ effect }) => effect === "compare-values");
    return pairs.flatMap(({ rows }) => {
      const measured = rows.flatMap((id) => figureOf(id, city));
      const [last, ...others] = measured.toReversed();
      const oneAgency = new Set(measured.map(({ agency }) => agency)).size < 2;
      if (!last || oneAgency || measured.every(({ value }) => value === last.value)) return [];
      const values = {
        labels: measured.map(({ entry }) => entry.row.label),
        agencies: measured.map(({ agency }) => agency.shortName),
        said: measured.map(({ value }) => formatNumber(value)),
      };
      return [hitOnEntries([last, ...others], last.column, values)];
    });
  },
  words: {
    vi: {
      title: ({ agencies }) => (agencies.length === 2 ? "Hai đơn vị báo số khác nhau" : "Các đơn vị báo số khác nhau"),
      received: ({ labels, agencies, said }) =>
        `Cùng một nội dung: ${labels.map((each, i) => `${each} (${agencies[i]}) ghi ${said[i]}`).join("; ")}`,
      expected: () => "một số thống nhất",
      fix: ({ agencies }) => `Yêu cầu giải trình: ${vi.and([...new Set(agencies)])}.`,
    },
    en: {
      title: () => "Agencies give different figures for one thing",
      received: ({ labels, agencies, said }) =>
        `One measure: ${labels.map((each, i) => `${each} (${agencies[i]}) says ${said[i]}`).join("; ")}`,
      expected: () => "one agreed figure",
      fix: ({ agencies }) => `Ask ${en.and([...new Set(agencies)])} for an explanation.`,
    },
  },
});

/** The figure of the lead of record; nothing where a group answers, since each member measures its own part. */
function figureOf(id: string, { rows }: CityContext): readonly (AgencyEntry & { column: string; value: number })[] {
  const decides = rows.find(({ row }) => row.id === id)?.answers.find(({ ofRecord }) => ofRecord);
  const measured = measuredIn(decides?.entries?.[0]);
  return decides && measured ? [{ agency: decides.agency, ...measured }] : [];
}
