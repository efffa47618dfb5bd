import type { Agency } from "../../../templates/agency.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import type { headingForms } from "../../../templates/lists.ts";

type HeadingForm = (typeof headingForms)[number];

/** The parts of an official heading (FORMS 3); empty where nothing stands. */
export interface OfficialHeading {
  readonly superior: string;
  readonly issuer: string;
  /** Party papers have a star under the issuer and a rule under the title. */
  readonly star: string;
  readonly number: string;
  readonly motto: string;
  readonly mottoUnder: string;
  readonly place: string;
  readonly to: string;
  readonly rule: string;
}

const words = vi.workbook.official;

/**
 * The heading of an agency's papers in one form.
 * @param form null while a commune has not said as what it reports: its name alone is right in any case
 */
export function officialHeading({ name, kind, commune }: Agency, form: HeadingForm | null): OfficialHeading {
  const ownName = name.toLocaleUpperCase("vi");
  const neutral = {
    superior: "",
    issuer: ownName,
    star: "",
    number: "",
    motto: "",
    mottoUnder: "",
    place: commune ? name : words.city,
    to: "",
    rule: "",
  };
  if (form === null) return neutral;
  const issuer = commune ? words.communeAs[form](ownName) : ownName;
  if (form === "party") {
    const { motto, number } = words.party;
    return {
      ...neutral,
      issuer,
      number,
      superior: commune || kind === "party-committee-affiliated" ? words.cityPartyOrganisation : words.cityParty,
      star: words.star,
      motto: motto[0] ?? "",
      place: commune ? name : words.cityInParty,
      rule: words.rule,
    };
  }
  // Unions and associations write headings of their own; they fill them in.
  const own = kind === "socio-political-organisation" || kind === "association";
  const [motto, mottoUnder] = own ? ["", ""] : words.state.motto;
  const { number, to } = words.state;
  return {
    ...neutral,
    issuer,
    number,
    to,
    motto: motto ?? "",
    mottoUnder: mottoUnder ?? "",
    superior: superiorOf(kind),
  };
}

/** Of other bodies the superior is not known to the plan: they fill it in. */
function superiorOf(kind: Agency["kind"]): string {
  return kind === "city-department" || kind === "management-board" ? words.cityCommittee : "";
}
