import type { Day } from "./day.ts";

/** The parts of the server's answers that the demo reads, as published under /api/v1. */

export interface AgencyName {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
}

export interface Agency extends AgencyName {
  readonly kind: string;
  readonly form: "party" | "state" | "mass" | null;
  readonly reportsThrough: { readonly agency: string } | null;
}

export interface AgencyGroup {
  readonly id: string;
  readonly members:
    | { readonly by: "kind"; readonly kind: string }
    | { readonly by: "list"; readonly agencies: readonly string[] }
    | { readonly by: "unknown" };
}

export interface Target {
  readonly text: string;
  readonly kind: "threshold" | "range" | "milestone";
  readonly operator: ">=" | ">" | "<=" | "<" | "=" | null;
  readonly value: number | null;
  readonly unit: string | null;
}

export interface Indicator {
  readonly id: string;
  readonly document: string;
  readonly group: string;
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  readonly target: Target;
  readonly measure: "flow" | "stock" | "rate" | "text";
  readonly owners: readonly string[];
}

export interface Task {
  readonly id: string;
  readonly document: string;
  readonly appendix: "II" | "III" | null;
  readonly parent: string | null;
  readonly number: string;
  readonly heading: boolean;
  readonly name: string;
  readonly leads: readonly string[];
  readonly expectedResult: { readonly text: string; readonly kind: "paper" | "figure" | "activity" };
  readonly target: Target | null;
  readonly deadline: {
    readonly text: string;
    readonly kind: string;
    readonly due: readonly Day[];
    readonly recurrence: "continuous" | "half-yearly" | "yearly" | null;
  };
  /** Of directives: plan rows that say the same. */
  readonly relatedTo?: readonly string[];
  readonly milestones: readonly { readonly id: string; readonly text: string; readonly due: Day }[];
}

export interface Plan {
  readonly documents: readonly { readonly id: string; readonly issued: Day }[];
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly Task[];
  readonly directives: readonly Task[];
  readonly notes: readonly { readonly rows: readonly string[]; readonly effect: string }[];
  readonly agencies: readonly Agency[];
  readonly groups: readonly AgencyGroup[];
}

export interface Period {
  readonly id: string;
  readonly submitFrom: Day;
  readonly cutOff: Day;
  readonly due: Day;
  readonly locks: Day;
}

export interface Finding {
  readonly rule: string;
  readonly severity: "error" | "warning";
  /** Shown, never required. */
  readonly trial: boolean;
  readonly sheet: string | null;
  readonly row: string | null;
  readonly columns: readonly string[];
  readonly reasonKey: string;
  readonly title: string;
  readonly received: string;
  readonly expected: string;
  readonly fix: string;
  readonly at?: string;
}

export interface UploadAnswer {
  readonly version: number;
  readonly saved: number;
  readonly conflicts: readonly { readonly row: string; readonly column: string }[];
  readonly findings: readonly Finding[];
  readonly restored: number;
  readonly accepted: boolean;
}

export interface Receipt {
  readonly receiptNumber: string;
  readonly number: number;
  readonly hash: string;
  readonly daysLate: number;
  readonly warnings: number;
  readonly again: boolean;
}

export interface SubmissionSummary {
  readonly number: number;
  readonly status: "submitted" | "returned" | "accepted";
  readonly daysLate: number;
  readonly returned: {
    readonly comment: string;
    readonly until: Day;
    readonly rows: readonly { readonly row: string; readonly column?: string; readonly comment: string }[];
  } | null;
}

export interface ReportSummary {
  readonly period: string;
  readonly agency: AgencyName;
  readonly status: "none" | "draft" | "submitted" | "returned" | "accepted";
  readonly version: number;
  readonly rowsOwed: number;
  readonly rowsFilled: number;
  readonly submissions: readonly SubmissionSummary[];
}

/** RFC 9457 with a code of the server's catalogue. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
}
