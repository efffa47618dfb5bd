import type { Finding } from "../../templates/finding.ts";
import { groupFindings, rankOf } from "../../templates/group-findings.ts";
import type { Standing } from "../../templates/standing.ts";
import { foldText, withoutMarks } from "../../templates/text.ts";

export interface Arrangement {
  readonly by: "kind" | "row";
  /** A sheet's key, or null for all. */
  readonly sheet: string | null;
  readonly search: string;
}

export interface ShownGroup {
  readonly key: string;
  readonly title: string;
  readonly standing: Standing;
  readonly findings: readonly Finding[];
}

/**
 * Findings as the list shows them: those that match, equal ones together and errors first; or row by row.
 * @param placeOf how a finding's row, sheet or file is called
 */
export function arrangeFindings(
  findings: readonly Finding[],
  { by, sheet, search }: Arrangement,
  placeOf: (finding: Finding) => string,
): readonly ShownGroup[] {
  const wanted = fold(search);
  const matching = findings.filter(
    (each) =>
      (sheet === null || each.sheet === sheet) &&
      fold(`${each.at ?? ""} ${placeOf(each)} ${each.title} ${each.received}`).includes(wanted),
  );
  const groups = by === "kind" ? groupFindings(matching) : groupByRow(matching, placeOf);
  return groups.map((group) => ({ ...group, standing: worstOf(group.findings) }));
}

function groupByRow(findings: readonly Finding[], placeOf: (finding: Finding) => string) {
  const groups = Map.groupBy(findings, ({ sheet, row }) => `${sheet} ${row}`);
  return [...groups].map(([key, together]) => ({
    key,
    title: together[0] ? placeOf(together[0]) : "",
    findings: together,
  }));
}

/** By rank: an error, a warning, what asks for nothing. */
const standings: readonly [Standing, Standing, Standing] = ["red", "amber", "grey"];

export function standingOfFinding(finding: Finding): Standing {
  return standings[rankOf(finding)];
}

function worstOf(findings: readonly Finding[]): Standing {
  return standings.find((each) => findings.some((one) => standingOfFinding(one) === each)) ?? "grey";
}

/** As people type when they search: without marks, in any case. */
export function fold(text: string): string {
  return withoutMarks(foldText(text));
}
