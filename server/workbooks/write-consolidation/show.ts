import type { AgencyLine } from "../../../templates/consolidation/agency-lines.ts";
import type { Members } from "../../../templates/consolidation/parts.ts";
import { type Day, dayInCity, formatDay, timeInCity } from "../../../templates/day.ts";
import { formatNumber } from "../../../templates/format-number.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { type Assessment, type Standing, standingOf, taskAssessments } from "../../../templates/standing.ts";
import type { CellStyle } from "../looks.ts";
import { type Cell, cell } from "./sheet-writer.ts";
import { standingTable, table } from "./styles.ts";

const words = vi.consolidation;

/** The word of an assessment: "Quá hạn". */
export function wordOf(assessment: Assessment): string {
  const { taskAssessment, indicatorAssessment } = vi.terms;
  return (taskAssessments as readonly string[]).includes(assessment)
    ? taskAssessment[assessment as keyof typeof taskAssessment]
    : indicatorAssessment[assessment as keyof typeof indicatorAssessment];
}

/** Icon and word: "✕ Quá hạn", "✓ Đạt, vượt". */
export function showAssessment(assessment: Assessment, exceeded = false): string {
  const icon = vi.terms.standing[standingOf(assessment)].icon;
  return `${icon} ${wordOf(assessment)}${exceeded ? `, ${vi.terms.exceeded}` : ""}`;
}

/** An assessment as a cell: icon, word and fill; of a group's row with N/M behind it. */
export function assessmentCell(
  assessment: Assessment | null,
  { exceeded = false, members = null }: { exceeded?: boolean; members?: Members | null } = {},
  styles: Readonly<Record<Standing, CellStyle>> = standingTable,
  unassessed: CellStyle = table.text,
): Cell {
  if (assessment === null) return cell(words.notOwed, unassessed);
  const share = members ? ` ${words.membersDone(members.done, members.of)}` : "";
  return cell(showAssessment(assessment, exceeded) + share, styles[standingOf(assessment)]);
}

/** A figure the Vietnamese way, a list option in its words, "–" for nothing. */
export function showValue(value: number | string | null): string {
  if (value === null) return "–";
  if (typeof value === "number") return formatNumber(value);
  return vi.terms.list[value as keyof typeof vi.terms.list] ?? value;
}

/**
 * A measured value on paper: whole numbers stay numbers, decimal ones are text, since an Excel set to English would
 * show 98.62 where an official paper has 98,62.
 */
export function valueCell(value: number | string | null): Cell {
  return typeof value === "number" && Number.isInteger(value) && value >= 0
    ? cell(value, table.count)
    : cell(showValue(value), table.right);
}

export function showDay(day: Day | null): string {
  return day === null ? "" : formatDay(day);
}

/** "08:15 06/10/2026", in the city's time. */
export function showInstant(instant: string | null): string {
  if (instant === null) return "";
  return `${timeInCity(new Date(instant))} ${formatDay(dayInCity(new Date(instant)))}`;
}

/** Lines of a cell: what is empty is left out. */
export function lines(...parts: readonly (string | null | false)[]): string {
  return parts.filter((each) => each !== null && each !== false && each !== "").join("\n");
}

/** Names of agencies by id. */
export class Names {
  private readonly byId: ReadonlyMap<string, AgencyLine>;

  constructor(agencies: readonly AgencyLine[]) {
    this.byId = new Map(agencies.map((each) => [each.agency, each]));
  }

  full(id: string): string {
    return this.byId.get(id)?.name ?? id;
  }

  short(id: string): string {
    return this.byId.get(id)?.shortName ?? id;
  }

  code(id: string): string {
    return this.byId.get(id)?.code ?? id;
  }
}
