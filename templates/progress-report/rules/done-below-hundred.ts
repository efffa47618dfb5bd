import { numberOf } from "../../entry.ts";
import { formatNumber } from "../../format-number.ts";
import { defineRowRule } from "../../rule.ts";
import { statusOf } from "../answers.ts";
import { sources } from "../sources.ts";

/** Completed needs 100 % (FORMS 2). */
export const doneBelowHundred = defineRowRule<{ percent: number }>({
  id: "done-below-hundred",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "Đã hoàn thành, 80%", right: "Đã hoàn thành, 100%" },
    en: { wrong: "Completed, 80%", right: "Completed, 100%" },
  },
  reads: ["percent", "status"],
  check(entry) {
    const percent = numberOf(entry, "percent");
    return statusOf(entry) === "done" && percent !== null && percent < 100 ? { percent } : null;
  },
  words: {
    vi: {
      title: () => "Hoàn thành nhưng tỷ lệ dưới 100%",
      received: ({ percent }, { row, option }) => `${row}: ${option("done")}, ${formatNumber(percent)}%`,
      expected: (_, { option }) => `100%, hoặc ${option("in-progress")}`,
      fix: () => "Sửa tỷ lệ hoặc tình trạng cho khớp nhau.",
    },
    en: {
      title: () => "Completed, but below 100%",
      received: ({ percent }, { row, option }) => `${row}: ${option("done")}, ${formatNumber(percent)}%`,
      expected: (_, { option }) => `100%, or ${option("in-progress")}`,
      fix: () => "Correct the percentage or the status so that they agree.",
    },
  },
});
