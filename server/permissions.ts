import type { AccountRole } from "../templates/api.ts";
import type { Actor } from "./actor.ts";

/** `own`: reports of the account's agencies; `others`: of all agencies but its own. */
type Scope = "all" | "own" | "others";

/** Who may do what: the one table. Whoever is not named may not. */
export const permissions = {
  "keep-session": { reporter: "all", office: "all", committee: "all", administrator: "all" },
  "read-plan": { reporter: "all", office: "all", committee: "all", administrator: "all" },
  /** How far reports are: status, counts, submissions without content. */
  "list-reports": { reporter: "own", office: "all", committee: "all" },
  /** The agency reads its draft, the office what was submitted of it. */
  "read-report": { reporter: "own", office: "all" },
  "read-draft": { reporter: "own" },
  "edit-draft": { reporter: "own" },
  submit: { reporter: "own" },
  "read-submission": { reporter: "own", office: "all" },
  /** Nobody accepts or returns the report of an agency of their own. */
  decide: { office: "others" },
  "read-consolidation": { office: "all", committee: "all" },
  "move-clock": { administrator: "all" },
} satisfies Record<string, Partial<Record<AccountRole, Scope>>>;

export type Action = keyof typeof permissions;

/** @param agency whose report it is about; left out where no report is meant */
export function may(actor: Actor, action: Action, agency?: string): boolean {
  const roles: Partial<Record<AccountRole, Scope>> = permissions[action];
  const scope = roles[actor.role];
  if (scope === undefined) return false;
  if (scope === "all" || agency === undefined) return true;
  return actor.agencies.includes(agency) === (scope === "own");
}
