import type { ChangeLine } from "../../templates/consolidation/consolidation.ts";
import { cellValue } from "../../templates/entry.ts";
import { isIndicator } from "../../templates/plan.ts";
import { type Assessment, type Standing, standingOf } from "../../templates/standing.ts";
import { entryOf } from "./answer-of-row.ts";
import { labelOf, partOf } from "./part-of.ts";
import type { RowStanding } from "./row-standing.ts";
import type { CityStandings } from "./standings.ts";

/** Every row beside itself a period before; rows of documents issued since have no standing then. */
export function changeLines(now: CityStandings, before: CityStandings | null): ChangeLine[] {
  const earlier = new Map(before?.rows.map((each) => [each.asked.row.id, each]));
  return before ? now.rows.map((standing) => changeLine(standing, earlier.get(standing.asked.row.id) ?? null)) : [];
}

function changeLine(standing: RowStanding, earlier: RowStanding | null): ChangeLine {
  const { row } = standing.asked;
  const [before, now] = [sideOf(earlier), sideOf(standing)];
  const numbers = typeof before.value === "number" && typeof now.value === "number";
  return {
    row: row.id,
    part: partOf(row),
    label: labelOf(row),
    name: row.name,
    unit: isIndicator(row) ? row.unit : null,
    before,
    now,
    difference: numbers ? round(Number(now.value) - Number(before.value)) : null,
    direction: directionOf(before.assessment, now.assessment),
  };
}

/** What the row says first: the figure of an indicator, the percentage of a task, the share of a group that is done. */
function sideOf(standing: RowStanding | null): ChangeLine["now"] {
  if (!standing) return { assessment: null, value: null };
  const { asked, assessment, members } = standing;
  const entry = entryOf(standing.ofRecord);
  const column = isIndicator(asked.row) ? "actual" : "percent";
  const value = entry && (cellValue(entry, column) ?? cellValue(entry, "status"));
  return { assessment, value: members ? round((members.done / members.of) * 100) : value };
}

/** Differences of decimal figures without the dust of binary ones. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Grey is neither good nor bad: nothing is said of it. */
const RANK: Readonly<Partial<Record<Standing, number>>> = { red: 0, amber: 1, blue: 2, green: 3 };

function directionOf(before: Assessment | null, now: Assessment | null): ChangeLine["direction"] {
  const [from, to] = [before, now].map((each) => (each ? RANK[standingOf(each)] : undefined));
  if (from === undefined || to === undefined) return null;
  return to > from ? "better" : to < from ? "worse" : "same";
}
