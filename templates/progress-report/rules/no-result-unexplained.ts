import { textOf } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineRowRule } from "../../rule.ts";
import { statusOf } from "../answers.ts";
import { saysSomething } from "../filler.ts";
import { sources } from "../sources.ts";

/** A recurring task that brought nothing in a period says why, or what is done about it. */
export const noResultUnexplained = defineRowRule<Record<never, never>>({
  id: "no-result-unexplained",
  severity: "warning",
  source: sources.proposals,
  example: {
    vi: { wrong: "Chưa có kết quả trong kỳ, không nêu gì thêm", right: "chờ kinh phí, tập huấn trong tháng 10" },
    en: { wrong: "No result this period, and nothing else", right: "waiting for funds, training in October" },
  },
  reads: ["obstacle", "nextStep", "status"],
  marks: ["obstacle", "nextStep"],
  check(entry) {
    const told = ["obstacle", "nextStep"].some((column) => saysSomething(textOf(entry, column)));
    return statusOf(entry) === "no-result" && !told ? {} : null;
  },
  words: {
    vi: {
      title: () => "Chưa có kết quả trong kỳ, chưa nêu nguyên nhân",
      received: (_, { row, option, column }) =>
        `${row}: ${option("no-result")}, ${vi.and([column("obstacle"), column("nextStep")])} trống`,
      expected: () => "nguyên nhân, hoặc việc sẽ làm để có kết quả",
      fix: (_, { column }) => `Ghi ${column("obstacle")} hoặc ${column("nextStep")}; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "No result this period, and no cause given",
      received: (_, { row, option, column }) =>
        `${row}: ${option("no-result")}, ${en.and([column("obstacle"), column("nextStep")])} empty`,
      expected: () => "the cause, or what will be done",
      fix: (_, { column }) => `Write ${column("obstacle")} or ${column("nextStep")}, ${en.orGiveReason}`,
    },
  },
});
