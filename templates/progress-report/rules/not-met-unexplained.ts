import { cellValue, type Entry, numberOf, optionOf, textOf } from "../../entry.ts";
import { formatNumber } from "../../format-number.ts";
import { type Period, quarterOf } from "../../period.ts";
import type { Indicator } from "../../plan.ts";
import { defineRowRule } from "../../rule.ts";
import { formatTarget, meetsTarget } from "../../target.ts";
import { indicatorOf } from "../answers.ts";
import { saysSomething } from "../filler.ts";
import { sources } from "../sources.ts";

/**
 * A target about to be missed (by the forecast) or missed (in the year's last period) needs a reason and a remedy
 * (DESIGN 12). Where the plan contradicts itself on the target, nothing is held against the agency.
 */
export const notMetUnexplained = defineRowRule<{ column: string; value: string; target: string }>({
  id: "not-met-unexplained",
  severity: "error",
  source: sources.indicators,
  example: {
    vi: { wrong: "ước 0,61; phải đạt ≥ 0,63; Thuyết minh trống", right: "nêu lý do và giải pháp ở Thuyết minh" },
    en: { wrong: "forecast 0,61; target ≥ 0,63; no explanation", right: "the reason and the remedy in Explanation" },
  },
  reads: ["explanation", "forecast", "actual"],
  marks: ({ column }) => ["explanation", column],
  check(entry, { period, notes }) {
    const indicator = indicatorOf(entry);
    if (indicator === null || saysSomething(textOf(entry, "explanation"))) return null;
    const inDoubt = notes.some(({ effect, rows }) => effect === "target-in-doubt" && rows.includes(indicator.id));
    const column = inDoubt ? null : missedIn(entry, indicator, period);
    if (column === null) return null;
    return { column, value: String(cellValue(entry, column)), target: formatTarget(indicator.target) };
  },
  words: {
    vi: {
      title: () => "Chưa đạt, chưa có thuyết minh",
      received: ({ column, value }, about) => `${about.row}: ${about.column(column)} ${shown(value, about.option)}`,
      expected: ({ target }) => `phải đạt ${target}; nếu không đạt thì nêu lý do và giải pháp`,
      fix: (_, { column }) => `Ghi lý do và giải pháp ở ${column("explanation")}.`,
    },
    en: {
      title: () => "Not met and not explained",
      received: ({ column, value }, about) => `${about.row}: ${about.column(column)} ${shown(value, about.option)}`,
      expected: ({ target }) => `target ${target}; if it is missed, the reason and the remedy`,
      fix: (_, { column }) => `Give the reason and the remedy in ${column("explanation")}.`,
    },
  },
});

/** The column that misses the target: the forecast, or in the year's last period the value itself. */
function missedIn(entry: Entry, { target }: Indicator, period: Period): string | null {
  const missed = (column: string) => {
    const value = numberOf(entry, column);
    return value !== null && meetsTarget(target, value) === false;
  };
  if (quarterOf(period) === 4) {
    const status = optionOf(entry, "actual");
    if (missed("actual") || status === "not-started" || status === "in-progress") return "actual";
  }
  // What is done already contradicts such a forecast: that is another finding.
  const givenUp = optionOf(entry, "forecast") === "not-within-year" && optionOf(entry, "actual") !== "done";
  return missed("forecast") || givenUp ? "forecast" : null;
}

function shown(value: string, option: (code: string) => string): string {
  const number = Number(value);
  return Number.isNaN(number) ? option(value) : formatNumber(number);
}
