import { isEmpty } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineRowRule } from "../../rule.ts";
import { statusOf, taskOf } from "../answers.ts";
import { sources } from "../sources.ts";

/**
 * "Rõ sản phẩm": where the result due is a paper, completed means issued, with number and date. What was only
 * submitted is still in progress (FORMS 2).
 */
export const doneWithoutProduct = defineRowRule<{ missing: readonly string[]; due: string }>({
  id: "done-without-product",
  severity: "error",
  source: sources.sixClear,
  example: {
    vi: { wrong: "Đã hoàn thành, số văn bản trống", right: "Đã hoàn thành, 1231/KH-UBND ngày 05/9/2026" },
    en: { wrong: "Completed, no document number", right: "Completed, 1231/KH-UBND of 05/09/2026" },
  },
  reads: ["productNumber", "productDate", "status"],
  marks: ({ missing }) => missing,
  check(entry) {
    const task = taskOf(entry);
    if (task?.expectedResult.kind !== "paper" || statusOf(entry) !== "done") return null;
    const missing = ["productNumber", "productDate"].filter((column) => isEmpty(entry, column));
    return missing.length > 0 ? { missing, due: task.expectedResult.text } : null;
  },
  words: {
    vi: {
      title: () => "Hoàn thành, chưa có văn bản sản phẩm",
      received: ({ missing }, { row, option, column }) =>
        `${row}: ${option("done")}, ${vi.and(missing.map(column))} trống`,
      expected: ({ due }) => `số, ký hiệu và ngày của văn bản đã ban hành (kết quả phải đạt: ${due})`,
      fix: (_, { option }) => `Bổ sung văn bản; chưa ban hành thì chọn ${option("in-progress")}.`,
    },
    en: {
      title: () => "Completed, but no paper is named",
      received: ({ missing }, { row, option, column }) =>
        `${row}: ${option("done")}, ${en.and(missing.map(column))} empty`,
      expected: ({ due }) => `number and date of the paper issued (expected result: ${due})`,
      fix: (_, { option }) => `Name the paper; if it is not issued yet, choose ${option("in-progress")}.`,
    },
  },
});
