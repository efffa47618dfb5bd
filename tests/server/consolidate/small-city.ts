import { chooseSubmissions } from "../../../server/consolidate/choose-submissions.ts";
import { consolidate } from "../../../server/consolidate/consolidate.ts";
import type { ConsolidationInput, Submission } from "../../../server/consolidate/input.ts";
import { type Agency, type AgencyGroup, directoryOf } from "../../../templates/agency.ts";
import { assignmentsOf } from "../../../templates/assignment.ts";
import type { RawRows } from "../../../templates/cell.ts";
import type { Period } from "../../../templates/period.ts";
import type { PlanRow } from "../../../templates/plan.ts";
import type { FormSource } from "../../../templates/progress-report/build-form.ts";
import { anAgency, aPeriod, aPlan } from "../../builders.ts";

/** A city of two departments and three communes. */
export const department = anAgency();
export const finance = anAgency({ id: "so-tai-chinh", code: "STC", name: "Sở Tài chính", shortName: "Sở TC" });
const communes = ["01", "02", "03"].map((n) =>
  anAgency({
    id: `xa-${n}`,
    code: `X000${n}`,
    name: `Xã ${n}`,
    shortName: `X. ${n}`,
    kind: "commune",
    form: null,
    commune: { code: `000${n}`, kind: "Xã", formerProvince: "TP.HCM" },
  }),
);
const groups: readonly AgencyGroup[] = [
  { id: "cap-xa", name: "Cấp xã", aliases: [], members: { by: "kind", kind: "commune" }, assumption: "Mọi xã." },
  { id: "vien-truong", name: "Viện, trường", aliases: [], members: { by: "unknown" }, assumption: "Không rõ." },
];

export const quarters = ["2026Q1", "2026Q2", "2026Q3", "2026Q4"].map((id) => aPeriod(id));

export function sourceOf(rows: readonly PlanRow[]): FormSource {
  const plan = aPlan(rows);
  const agencies: readonly Agency[] = [department, finance, ...communes];
  const directory = directoryOf(agencies, groups);
  return { plan, directory, assignments: assignmentsOf(plan, directory) };
}

/** An accepted submission of 2026Q3, sent on time. */
export function aSubmission(agency: string, rows: RawRows, parts: Partial<Submission> = {}): Submission {
  const period = parts.period ?? "2026Q3";
  const number = parts.number ?? 1;
  return {
    agency,
    period,
    number,
    receiptNumber: `${period}-${agency}-${number}`,
    status: "accepted",
    inForce: (parts.status ?? "accepted") === "accepted",
    submittedAt: "2026-10-02T03:00:00.000Z",
    daysLate: 0,
    hash: "0".repeat(64),
    rows,
    findings: [],
    reasons: {},
    ...parts,
  };
}

export type CityParts = Partial<Pick<ConsolidationInput, "include" | "today" | "demonstration">> & { period?: Period };

/** The consolidation of 2026Q3 from some submissions on some rows. */
export function consolidationOf(rows: readonly PlanRow[], submissions: readonly Submission[], parts: CityParts = {}) {
  const { period = aPeriod("2026Q3"), include = "accepted" } = parts;
  return consolidate({
    source: sourceOf(rows),
    periods: quarters,
    period,
    include,
    heads: submissions,
    chosen: chooseSubmissions(submissions, period, quarters, include),
    today: parts.today ?? "2026-10-06",
    demonstration: parts.demonstration ?? false,
  });
}
