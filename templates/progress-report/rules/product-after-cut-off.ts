import { formatDay } from "../../day.ts";
import { dayOf } from "../../entry.ts";
import { defineRowRule } from "../../rule.ts";
import { statusOf } from "../answers.ts";
import { sources } from "../sources.ts";

/** A paper issued after the cut-off belongs to the next report. A day of completion after it has its own rule. */
export const productAfterCutOff = defineRowRule<{ productDate: string; cutOff: string }>({
  id: "product-after-cut-off",
  severity: "error",
  source: sources.sixClear,
  example: {
    vi: { wrong: "văn bản ngày 15/10/2026 trong báo cáo quý III/2026", right: "05/09/2026" },
    en: { wrong: "a paper of 15/10/2026 in the report on quarter III/2026", right: "05/09/2026" },
  },
  reads: ["productDate", "completedOn", "status"],
  marks: ["productDate"],
  check(entry, { period: { cutOff } }) {
    const productDate = dayOf(entry, "productDate");
    const completedOn = dayOf(entry, "completedOn");
    const saidOnce = statusOf(entry) === "done" && completedOn !== null && completedOn > cutOff;
    return productDate !== null && productDate > cutOff && !saidOnce ? { productDate, cutOff } : null;
  },
  words: {
    vi: {
      title: () => "Ngày văn bản sau ngày chốt số liệu",
      received: ({ productDate }, { row }) => `${row}: ${formatDay(productDate)}`,
      expected: ({ cutOff }) => `ngày không sau ${formatDay(cutOff)}`,
      fix: (_, { option, column }) =>
        `Kiểm tra ${column("productDate")}; văn bản ban hành sau ngày chốt số liệu thì để kỳ sau và chọn ${option("in-progress")}.`,
    },
    en: {
      title: () => "A paper from after the cut-off date",
      received: ({ productDate }, { row }) => `${row}: ${formatDay(productDate)}`,
      expected: ({ cutOff }) => `a day not after ${formatDay(cutOff)}`,
      fix: (_, { option, column }) =>
        `Check ${column("productDate")}; leave a paper issued later to the next report and choose ${option("in-progress")}.`,
    },
  },
});
