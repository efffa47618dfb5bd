import type { TemplateIdentity } from "../file-facts.ts";
import { findRow, owedRows, type ReportForm } from "../report-form.ts";

/** Whether a file says that it is this agency's report for this period; whose else it is, other rules say. */
export function claimsThisReport(identity: TemplateIdentity | null, form: ReportForm): identity is TemplateIdentity {
  return identity?.agency === form.agency.id && identity.period === form.period.id;
}

/** A change is major when a column or an owed row came, went or was renamed since the file was made (DESIGN 12). */
export function hasMajorChange(identity: TemplateIdentity, form: ReportForm): boolean {
  if (identity.templateVersion !== form.templateVersion) return true;
  if (identity.planVersion === form.planVersion) return false;
  const { coordination: _, ...answered } = identity.rows;
  const then = new Set(Object.values(answered).flat());
  const came = owedRows(form).some(({ id }) => !then.has(id));
  return came || [...then].some((id) => findRow(form, id) === undefined);
}

/** "2026.1-1": the plan's version and the columns'. */
export function versionOf({
  planVersion,
  templateVersion,
}: Pick<ReportForm, "planVersion" | "templateVersion">): string {
  return `${planVersion}-${templateVersion}`;
}

/** Whether the first version came after the second. */
export function isNewer(version: string, than: string): boolean {
  return version.localeCompare(than, "en", { numeric: true }) > 0;
}
