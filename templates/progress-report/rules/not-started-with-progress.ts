import { numberOf } from "../../entry.ts";
import { formatNumber } from "../../format-number.ts";
import { defineRowRule } from "../../rule.ts";
import { statusOf } from "../answers.ts";
import { sources } from "../sources.ts";

/** Whoever has done a part of it has started. */
export const notStartedWithProgress = defineRowRule<{ percent: number }>({
  id: "not-started-with-progress",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "Chưa thực hiện, 30%", right: "Đang thực hiện, 30%" },
    en: { wrong: "Not started, 30%", right: "In progress, 30%" },
  },
  reads: ["percent", "status"],
  check(entry) {
    const percent = numberOf(entry, "percent");
    return statusOf(entry) === "not-started" && percent !== null && percent > 0 ? { percent } : null;
  },
  words: {
    vi: {
      title: () => "Chưa thực hiện nhưng đã có tỷ lệ",
      received: ({ percent }, { row, option }) => `${row}: ${option("not-started")}, ${formatNumber(percent)}%`,
      expected: (_, { option }) => `0% hoặc trống, hoặc ${option("in-progress")}`,
      fix: (_, { option }) => `Chọn ${option("in-progress")} nếu đã làm một phần; nếu không thì bỏ tỷ lệ.`,
    },
    en: {
      title: () => "Not started, but with a percentage",
      received: ({ percent }, { row, option }) => `${row}: ${option("not-started")}, ${formatNumber(percent)}%`,
      expected: (_, { option }) => `0% or nothing, or ${option("in-progress")}`,
      fix: (_, { option }) => `Choose ${option("in-progress")} if a part is done; otherwise clear the percentage.`,
    },
  },
});
