import { type Agency, type AgencyForm, type AgencyKind, agency } from "../../templates/agency.ts";
import bodies from "../sources/bodies.json" with { type: "json" };
import communes from "../sources/communes.json" with { type: "json" };

/** Which family of headings and signatures a kind of body follows (FORMS 3); a commune is asked. */
const FORMS: Record<AgencyKind, AgencyForm | null> = {
  "party-committee": "party",
  "party-advisory-body": "party",
  "party-committee-affiliated": "party",
  "party-steering-committee": "party",
  "state-steering-committee": "state",
  "peoples-council": "state",
  "peoples-committee": "state",
  "city-department": "state",
  police: "state",
  military: "state",
  "management-board": "state",
  "public-unit": "state",
  "central-agency-branch": "state",
  "fatherland-front": "mass",
  "socio-political-organisation": "mass",
  university: "state",
  enterprise: "state",
  association: "mass",
  commune: null,
};

const SHORT_KINDS: Record<string, string> = { Phường: "P.", Xã: "X.", "Đặc khu": "ĐK." };

/** The city's bodies as kept by hand, then the 168 communes by their unit code. */
export function readAgencies(): readonly Agency[] {
  return [...bodies.map(bodyOf), ...communes.map(communeOf)].map((each) => agency.parse(each));
}

function bodyOf(body: (typeof bodies)[number]) {
  const { id, code, name, shortName, aliases } = body;
  const form = FORMS[body.kind as AgencyKind];
  const reportsThrough = body.reportsThrough ?? null;
  return { id, code, name, shortName, kind: body.kind, form, aliases, reportsThrough, commune: null };
}

function communeOf({ slug, code, name, kind, formerProvince }: (typeof communes)[number]) {
  return {
    id: slug,
    code: `X${code}`,
    name,
    shortName: `${SHORT_KINDS[kind]} ${name.slice(kind.length + 1)}`,
    kind: "commune",
    form: FORMS.commune,
    aliases: [],
    reportsThrough: null,
    commune: { code, kind, formerProvince },
  };
}
