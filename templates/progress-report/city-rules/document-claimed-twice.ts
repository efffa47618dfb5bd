import { type AgencyEntry, type CityContext, defineCityRule, hitOnEntries } from "../../city-rule.ts";
import { readDocumentNumber } from "../../document-number.ts";
import { dayOf } from "../../entry.ts";
import { numbersIn } from "../numbers-in.ts";
import { areRelated } from "../related-rows.ts";
import { sources } from "../sources.ts";

type Claimed = {
  readonly number: string;
  readonly agency: string;
  readonly otherAgency: string;
  readonly otherRow: string;
};

interface Claim extends AgencyEntry {
  readonly number: string;
}

/** Bodies that every commune has one of: their papers bear the same letters and are not the same. */
const ofEveryCommune = /^(?:UBND|HĐND|ĐU|BCĐ|VP)(?:-|$)/;

/**
 * One paper is the product of one task; claimed by two agencies for unrelated rows, it is counted twice. A paper's
 * identity is number, date and body (FORMS 5).
 */
export const documentClaimedTwice = defineCityRule<Claimed>({
  id: "document-claimed-twice",
  source: sources.sixClear,
  example: {
    vi: { wrong: "hai sở cùng ghi 1231/QĐ-UBND ngày 05/9/2026", right: "mỗi nhiệm vụ một sản phẩm" },
    en: { wrong: "two departments both name 1231/QĐ-UBND of 05/09/2026", right: "one product for each task" },
  },
  check(city) {
    const seen = new Map<string, Claim[]>();
    return claimsIn(city).flatMap((claim) => {
      const earlier = seen.get(claim.number) ?? [];
      seen.set(claim.number, [...earlier, claim]);
      const other = earlier.find((each) => isSamePaper(each, claim, city));
      if (!other) return [];
      const values = {
        number: claim.number,
        agency: claim.agency.shortName,
        otherAgency: other.agency.shortName,
        otherRow: other.entry.row.label,
      };
      return [hitOnEntries([claim, other], "productNumber", values)];
    });
  },
  words: {
    vi: {
      title: () => "Hai đơn vị ghi cùng một văn bản sản phẩm",
      received: ({ number, agency, otherAgency, otherRow }, { row }) =>
        `${number}: ${otherAgency} ghi ở ${otherRow}, ${agency} ghi ở ${row}`,
      expected: () => "mỗi nhiệm vụ một sản phẩm",
      fix: () => "Yêu cầu giải trình cả hai đơn vị: văn bản là sản phẩm của nhiệm vụ nào.",
    },
    en: {
      title: () => "Two agencies name the same paper",
      received: ({ number, agency, otherAgency, otherRow }, { row }) =>
        `${number}: ${otherAgency} for ${otherRow}, ${agency} for ${row}`,
      expected: () => "one product for each task",
      fix: () => "Ask both agencies whose product the paper is.",
    },
  },
});

function claimsIn({ rows }: CityContext): readonly Claim[] {
  return rows.flatMap(({ answers }) =>
    answers.flatMap(({ agency, entries }) =>
      (entries ?? []).flatMap((entry) => numbersIn(entry).map((number): Claim => ({ number, agency, entry }))),
    ),
  );
}

function isSamePaper(one: Claim, other: Claim, { source }: CityContext): boolean {
  if (one.agency === other.agency || areRelated(one.entry.row, other.entry.row, source.plan.notes)) return false;
  const day = dayOf(one.entry, "productDate");
  if (day === null || day !== dayOf(other.entry, "productDate")) return false;
  const body = readDocumentNumber(one.number)?.body;
  const ownPaper = body === undefined || ofEveryCommune.test(body);
  return !(ownPaper && (one.agency.commune !== null || other.agency.commune !== null));
}
