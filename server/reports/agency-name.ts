import type { Agency } from "../../templates/agency.ts";
import type { ReportSummary } from "../../templates/api.ts";

export function agencyName({ id, code, name, shortName }: Agency): ReportSummary["agency"] {
  return { id, code, name, shortName };
}
