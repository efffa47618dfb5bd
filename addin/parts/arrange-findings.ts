import type { Finding } from "../../templates/finding.ts";
import type { Standing } from "../../templates/standing.ts";
import { foldText, withoutMarks } from "../../templates/text.ts";

export interface Arrangement {
  readonly by: "kind" | "row";
  /** A sheet's key, or null for all. */
  readonly sheet: string | null;
  readonly search: string;
}

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly standing: Standing;
  readonly findings: readonly Finding[];
}

/**
 * Findings as the list shows them: those that match, equal ones together, errors first; or row by row.
 * @param placeOf how a finding's row, sheet or file is called
 */
export function arrangeFindings(
  findings: readonly Finding[],
  { by, sheet, search }: Arrangement,
  placeOf: (finding: Finding) => string,
): readonly FindingGroup[] {
  const wanted = fold(search);
  const matching = findings.filter(
    (each) =>
      (sheet === null || each.sheet === sheet) &&
      (wanted === "" || fold(`${each.at ?? ""} ${placeOf(each)} ${each.title} ${each.received}`).includes(wanted)),
  );
  const title = by === "kind" ? (each: Finding) => each.title : placeOf;
  const key =
    by === "kind" ? (each: Finding) => `${rank(each)} ${each.title}` : (each: Finding) => `${each.sheet} ${each.row}`;
  const groups = [...Map.groupBy(matching, key)].map(([id, together]): FindingGroup => {
    const [first] = together as [Finding, ...Finding[]];
    const worst = Math.min(...together.map(rank));
    return { key: id, title: title(first), standing: standings[worst] ?? "grey", findings: together };
  });
  return by === "kind"
    ? groups.toSorted((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing))
    : groups;
}

const standings: readonly Standing[] = ["red", "amber", "grey"];

/** Errors, warnings, and what is only on trial. */
function rank({ severity, trial }: Finding): number {
  return trial ? 2 : severity === "error" ? 0 : 1;
}

export function standingOfFinding(finding: Finding): Standing {
  return standings[rank(finding)] ?? "grey";
}

/** As people type when they search: without marks, in any case. */
export function fold(text: string): string {
  return withoutMarks(foldText(text));
}
