import type { Finding } from "./finding.ts";

/** Equal findings: one rule that says one thing of many cells. */
export interface FindingGroup {
  readonly key: string;
  /** The line that stands for all of them. */
  readonly title: string;
  /** In the order they came: as the workbook has them. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/**
 * Equal findings together (SCREENS, principle 3): a column pasted wrong is one thing to mend, not a hundred. Errors
 * first, then warnings, then what asks for nothing; within these, in the order of the first of each group. What is
 * counted stays the findings: `errorsOf` and `warningsOf`, one for each cause, however many cells it has.
 */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = Map.groupBy(findings, (each) => `${rankOf(each)} ${each.rule} ${each.title}`);
  return [...groups]
    .map(([key, together]): FindingGroup => {
      const [first, ...others] = together as [Finding, ...Finding[]];
      return { key, title: first.title, findings: [first, ...others] };
    })
    .sort((a, b) => rankOf(a.findings[0]) - rankOf(b.findings[0]));
}

/** 0 an error, 1 a warning, 2 shown and never required. */
export function rankOf({ severity, trial }: Finding): 0 | 1 | 2 {
  if (trial) return 2;
  return severity === "error" ? 0 : 1;
}
