import { formatNumber } from "../../format-number.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineReportRule, hitOn } from "../../rule.ts";
import { measuredIn } from "../measured-in.ts";
import { sources } from "../sources.ts";

/** Rows that by the plan's own words measure one thing give one number, or say why not. The pairs are in the plan notes. */
export const relatedValuesDiffer = defineReportRule<{
  value: number;
  others: readonly string[];
  otherValues: readonly string[];
}>({
  id: "related-values-differ",
  severity: "warning",
  source: sources.consistentData,
  example: {
    vi: { wrong: "Chỉ tiêu III.7 ghi 11,2; Chỉ tiêu IV.16 ghi 9,5", right: "hai số khớp nhau" },
    en: { wrong: "Chỉ tiêu III.7 says 11,2; Chỉ tiêu IV.16 says 9,5", right: "two figures that agree" },
  },
  reads: ["actual", "figure"],
  check(entries, { notes }) {
    const byRow = new Map(entries.map((entry) => [entry.row.id, entry]));
    const pairs = notes.filter(({ effect }) => effect === "compare-values");
    return pairs.flatMap(({ rows }) => {
      const measured = rows.flatMap((id) => measuredIn(byRow.get(id)) ?? []);
      const last = measured.at(-1);
      const others = measured.filter(({ value }) => value !== last?.value);
      if (!last || others.length === 0) return [];
      const otherValues = others.map(({ value }) => formatNumber(value));
      const values = { value: last.value, others: others.map(({ entry }) => entry.row.label), otherValues };
      return [hitOn(last.entry.row, [last.column], values)];
    });
  },
  words: {
    vi: {
      title: () => "Hai chỉ tiêu liên quan chưa khớp nhau",
      received: ({ value, others, otherValues }, { row }) =>
        [...others, row].map((each, i) => `${each} ghi ${otherValues[i] ?? formatNumber(value)}`).join("; "),
      expected: () => "các số khớp nhau, vì đo cùng một nội dung",
      fix: () => `Kiểm tra cách tính của các dòng này; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "Related figures differ",
      received: ({ value, others, otherValues }, { row }) =>
        [...others, row].map((each, i) => `${each}: ${otherValues[i] ?? formatNumber(value)}`).join("; "),
      expected: () => "figures that agree, since they measure one thing",
      fix: () => `Check how these rows are computed, ${en.orGiveReason}`,
    },
  },
});
