import { isEmpty } from "../../entry.ts";
import { defineRowRule } from "../../rule.ts";
import { statusOf } from "../answers.ts";
import { sources } from "../sources.ts";

/** "Rõ thời gian": the day of completion decides between on time and late. */
export const doneWithoutDate = defineRowRule<Record<never, never>>({
  id: "done-without-date",
  severity: "error",
  source: sources.sixClear,
  example: {
    vi: { wrong: "Đã hoàn thành, Ngày hoàn thành trống", right: "Đã hoàn thành, 05/09/2026" },
    en: { wrong: "Completed, no day of completion", right: "Completed, 05/09/2026" },
  },
  reads: ["completedOn", "status"],
  marks: ["completedOn"],
  check: (entry) => (statusOf(entry) === "done" && isEmpty(entry, "completedOn") ? {} : null),
  words: {
    vi: {
      title: () => "Hoàn thành, chưa ghi ngày",
      received: (_, { row, column }) => `${row}: ${column("completedOn")} trống`,
      expected: () => "ngày, tháng, năm hoàn thành",
      fix: (_, { column }) => `Ghi ${column("completedOn")}.`,
    },
    en: {
      title: () => "Completed, but without a date",
      received: (_, { row, column }) => `${row}: ${column("completedOn")} empty`,
      expected: () => "day, month and year of completion",
      fix: (_, { column }) => `Write ${column("completedOn")}.`,
    },
  },
});
