import { isEmpty, optionOf } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineRowRule } from "../../rule.ts";
import { sources } from "../sources.ts";

const always = ["kind", "content", "reason"] as const;
/** A new deadline is decided on a row and a date. */
const forDeadline = ["relatedRow", "requestedDate"] as const;

/** Whoever decides on a proposal needs to know what is asked and why; a deadline moves only by an approved amendment. */
export const proposalIncomplete = defineRowRule<{ missing: readonly string[] }>({
  id: "proposal-incomplete",
  severity: "error",
  source: sources.adjustment,
  example: {
    vi: { wrong: "điều chỉnh thời hạn, Lý do trống", right: "dòng, thời hạn đề nghị và lý do" },
    en: { wrong: "a new deadline without a reason", right: "row, new deadline and reason" },
  },
  reads: [...always, ...forDeadline],
  marks: ({ missing }) => missing,
  check(entry) {
    if (entry.row.sheet !== "proposals" || entry.blank) return null;
    const needed = optionOf(entry, "kind") === "deadline" ? [...always, ...forDeadline] : always;
    const missing = needed.filter((column) => isEmpty(entry, column));
    return missing.length > 0 ? { missing } : null;
  },
  words: {
    vi: {
      title: () => "Kiến nghị chưa đủ nội dung",
      received: ({ missing }, { row, column }) => `${row}: ${vi.and(missing.map(column))} trống`,
      expected: (_, { column, option }) =>
        `${vi.and(always.map(column))}; ${option("deadline")} thì thêm ${vi.and(forDeadline.map(column))}`,
      fix: ({ missing }, { column }) => `Ghi ${vi.and(missing.map(column))}, hoặc xóa kiến nghị này.`,
    },
    en: {
      title: () => "The proposal is incomplete",
      received: ({ missing }, { row, column }) => `${row}: ${en.and(missing.map(column))} empty`,
      expected: (_, { column, option }) =>
        `${en.and(always.map(column))}; for ${option("deadline")} also ${en.and(forDeadline.map(column))}`,
      fix: ({ missing }, { column }) => `Write ${en.and(missing.map(column))}, or delete the proposal.`,
    },
  },
});
