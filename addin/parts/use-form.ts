import { useMemo } from "react";
import { directoryOf } from "../../templates/agency.ts";
import type { PeriodsResponse, PlanResponse } from "../../templates/api.ts";
import { assignmentsOf } from "../../templates/assignment.ts";
import type { PlanNote } from "../../templates/plan.ts";
import { buildForm } from "../../templates/progress-report/build-form.ts";
import type { ReportForm } from "../../templates/report-form.ts";
import type { Answer, Problem } from "../api/answer.ts";
import type { Api, ReportKey } from "../api/api.ts";
import { useLoaded } from "./use-loaded.ts";

interface Decided {
  readonly plan: PlanResponse;
  readonly periods: PeriodsResponse;
}

/**
 * The form of a report, made from the plan by the same code as on the server: what its rows are called and what
 * their cells accept. The plan is loaded once while the page is open.
 */
export function useForm(key: ReportKey): {
  readonly form: ReportForm | null;
  readonly notes: readonly PlanNote[];
  readonly problem: Problem | null;
  reload(): void;
} {
  const { value, problem, reload } = useLoaded("plan", loadDecided);
  const { period, agency } = key;
  const form = useMemo(() => (value ? formOf(value, period, agency) : null), [value, period, agency]);
  return { form, notes: value?.plan.notes ?? [], problem, reload };
}

let decided: Decided | null = null;

async function loadDecided(api: Api): Promise<Answer<Decided>> {
  if (decided) return { ok: true, value: decided };
  const [plan, periods] = await Promise.all([api.plan(), api.periods()]);
  if (!plan.ok) return plan;
  if (!periods.ok) return periods;
  decided = { plan: plan.value, periods: periods.value };
  return { ok: true, value: decided };
}

function formOf({ plan, periods }: Decided, periodId: string, agencyId: string): ReportForm | null {
  const directory = directoryOf(plan.agencies, plan.groups);
  const period = periods.periods.find((each) => each.id === periodId);
  const agency = directory.agencies.get(agencyId);
  if (!period || !agency) return null;
  return buildForm({ plan, directory, assignments: assignmentsOf(plan, directory) }, agency, period);
}
