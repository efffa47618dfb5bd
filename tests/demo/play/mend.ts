import type { Finding } from "../api-shapes.ts";
import type { Draft, FileEdit } from "../clerk/draft.ts";
import { typeCell } from "../clerk/type-answer.ts";

/** Which edits of the file a finding about it is cleared by undoing. */
const EDITS_BEHIND: Readonly<Record<string, FileEdit["kind"]>> = {
  "row-missing": "drop-row",
  "row-duplicated": "copy-row",
  "merged-entry": "merge",
  "sheet-missing": "drop-sheet",
  "column-missing": "drop-column",
  "header-changed": "header",
  "unknown-row": "stray-row",
};

/** Findings whose remedy says to download the workbook again: what is lost cannot be typed back. */
const NEEDS_NEW_FILE = new Set(["row-missing", "sheet-missing", "column-missing"]);

export function needsNewFile(findings: readonly Finding[]): boolean {
  return findings.some(({ rule }) => NEEDS_NEW_FILE.has(rule));
}

/**
 * Mends what findings name, no more: the named cells at first, the whole row where that was not enough.
 * @param again whether the row was mended before
 * @returns the rows that were typed in
 */
export function mend(findings: readonly Finding[], draft: Draft, again: boolean): ReadonlySet<string> {
  const mended = new Set<string>();
  for (const finding of findings) {
    const kind = EDITS_BEHIND[finding.rule];
    if (kind) draft.edits = draft.edits.filter((edit) => edit.kind !== kind);
    for (const row of rowsToMend(finding, draft)) {
      mendRow(row, finding, draft, again);
      mended.add(row);
    }
  }
  return mended;
}

function mendRow(row: string, finding: Finding, draft: Draft, again: boolean): void {
  if (again || finding.rule === "milestone-order" || finding.columns.length === 0) {
    draft.retype(row);
    return;
  }
  const answer = draft.answer(row);
  for (const column of finding.columns) {
    const meant = answer[column];
    draft.put(row, column, meant ? typeCell(meant, draft.hand) : null);
  }
}

/** A finding between rows points at one of them; the one at fault may be another. */
function rowsToMend({ rule, row }: Finding, draft: Draft): readonly string[] {
  if (row === null || !draft.template.rows.has(row)) return [];
  if (rule !== "milestone-order") return [row];
  return draft.desk.plan.taskOfMilestone.get(row)?.milestones.map(({ id }) => id) ?? [row];
}
