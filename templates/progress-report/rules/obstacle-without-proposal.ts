import { textOf } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineRowRule } from "../../rule.ts";
import { shorten } from "../../show-cell.ts";
import { overdueSince } from "../answers.ts";
import { saysSomething } from "../filler.ts";
import { sources } from "../sources.ts";

/**
 * "Kịp thời báo cáo những vấn đề phát sinh và kiến nghị, đề xuất giải pháp": an obstacle comes with a proposal, or
 * with what the agency does about it itself. An overdue row has a stricter rule for the same.
 */
export const obstacleWithoutProposal = defineRowRule<{ obstacle: string }>({
  id: "obstacle-without-proposal",
  severity: "warning",
  source: sources.proposals,
  example: {
    vi: { wrong: "nêu thiếu kinh phí, không đề xuất gì", right: "đề nghị bổ sung dự toán trong quý IV" },
    en: { wrong: "short of funds, and nothing proposed", right: "asks for a larger budget in quarter IV" },
  },
  reads: ["proposal", "obstacle", "nextStep"],
  marks: ["proposal", "obstacle"],
  check(entry, { period }) {
    const obstacle = textOf(entry, "obstacle");
    if (!saysSomething(obstacle) || overdueSince(entry, period) !== null) return null;
    const answered = ["proposal", "nextStep"].some((column) => saysSomething(textOf(entry, column)));
    return answered ? null : { obstacle };
  },
  words: {
    vi: {
      title: () => "Có khó khăn, chưa có đề xuất",
      received: ({ obstacle }, { row }) => `${row}: “${shorten(obstacle)}”`,
      expected: (_, { column }) => `${column("proposal")}, hoặc ${column("nextStep")} để tháo gỡ`,
      fix: (_, { column }) => `Ghi ${column("proposal")} hoặc ${column("nextStep")}; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "An obstacle without a proposal",
      received: ({ obstacle }, { row }) => `${row}: “${shorten(obstacle)}”`,
      expected: (_, { column }) => `${column("proposal")}, or ${column("nextStep")} that removes it`,
      fix: (_, { column }) => `Write ${column("proposal")} or ${column("nextStep")}, ${en.orGiveReason}`,
    },
  },
});
