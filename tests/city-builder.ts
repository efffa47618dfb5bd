import { type Agency, type AgencyGroup, directoryOf } from "../templates/agency.ts";
import { assignmentsOf } from "../templates/assignment.ts";
import type { RawRows } from "../templates/cell.ts";
import type { CityToCheck } from "../templates/check-city.ts";
import { parseEntries } from "../templates/entry.ts";
import type { PlanNote, PlanRow } from "../templates/plan.ts";
import { buildForm } from "../templates/progress-report/build-form.ts";
import { anAgency, aPeriod, aPlan } from "./builders.ts";

/** Agencies of a small city, by what they are called in tests. */
export const science = anAgency({
  id: "so-khcn",
  code: "SKHCN",
  name: "Sở Khoa học và Công nghệ",
  shortName: "Sở KH&CN",
});
export const finance = anAgency({ id: "so-tai-chinh", code: "STC", name: "Sở Tài chính", shortName: "Sở Tài chính" });
export const insurance = anAgency({ id: "bhxh", code: "BHXH", name: "Bảo hiểm xã hội Thành phố", shortName: "BHXH" });

export function aCommune(n: number): Agency {
  const code = String(26_700 + n);
  const name = `Phường ${n}`;
  return anAgency({
    id: `phuong-${n}`,
    code: `X${code}`,
    name,
    shortName: name,
    kind: "commune",
    form: null,
    commune: { code, kind: "Phường", formerProvince: "TP.HCM" },
  });
}

export const communes = Array.from({ length: 12 }, (_, i) => aCommune(i + 1));

export const communeGroup: AgencyGroup = {
  id: "dia-phuong-cap-xa",
  name: "Địa phương cấp xã",
  aliases: [],
  members: { by: "kind", kind: "commune" },
  assumption: "",
};

interface CityParts {
  readonly period: string;
  readonly notes: readonly PlanNote[];
  readonly language: CityToCheck["language"];
}

/** A city with these rows; `said` holds the cells of each agency that has reported, by its id. */
export function aCity(
  rows: readonly PlanRow[],
  said: Readonly<Record<string, RawRows>>,
  { period: id = "2026Q3", notes = [], language = "vi" }: Partial<CityParts> = {},
): CityToCheck {
  const directory = directoryOf([science, finance, insurance, ...communes], [communeGroup]);
  const plan = { ...aPlan(rows), notes: [...notes] };
  const source = { plan, directory, assignments: assignmentsOf(plan, directory) };
  const period = aPeriod(id);
  const reports = Object.entries(said).map(([agencyId, cells]) => {
    const agency = directory.agencies.get(agencyId);
    const form = agency && buildForm(source, agency, period);
    if (!agency || !form) throw new Error(`${agencyId} owes nothing in this city`);
    return { agency, entries: parseEntries(form, cells) };
  });
  return { source, period, reports, rulesOff: new Set(), rulesOnTrial: new Set(), language };
}
