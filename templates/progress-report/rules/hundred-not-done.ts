import { numberOf } from "../../entry.ts";
import { defineRowRule } from "../../rule.ts";
import { statusOf } from "../answers.ts";
import { sources } from "../sources.ts";

/** 100 % stands for issued or accepted; 90 % for submitted (FORMS 1, guide to the percentage). */
export const hundredNotDone = defineRowRule<Record<never, never>>({
  id: "hundred-not-done",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "Đang thực hiện, 100%", right: "Đang thực hiện, 90%" },
    en: { wrong: "In progress, 100%", right: "In progress, 90%" },
  },
  reads: ["percent", "status"],
  check: (entry) => (statusOf(entry) === "in-progress" && numberOf(entry, "percent") === 100 ? {} : null),
  words: {
    vi: {
      title: () => "Tỷ lệ 100% nhưng chưa hoàn thành",
      received: (_, { row, option }) => `${row}: ${option("in-progress")}, 100%`,
      expected: (_, { option }) => `${option("done")}, hoặc tỷ lệ dưới 100%`,
      fix: (_, { option }) => `Chọn ${option("done")} nếu đã ban hành, nghiệm thu; mới trình thì ghi 90.`,
    },
    en: {
      title: () => "100%, but not completed",
      received: (_, { row, option }) => `${row}: ${option("in-progress")}, 100%`,
      expected: (_, { option }) => `${option("done")}, or less than 100%`,
      fix: (_, { option }) => `Choose ${option("done")} if it was issued or accepted; if only submitted, write 90.`,
    },
  },
});
