import type { RawCell } from "./cell.ts";
import { en } from "./language/en/index.ts";
import { vi } from "./language/vi/index.ts";
import type { ListOption } from "./lists.ts";
import type { ParsedCell } from "./parse-cell.ts";
import { foldText } from "./text.ts";

/** Reads the words of a list as the code they stand for, whatever their case, spacing or Unicode form. */
export function parseListOption(raw: RawCell, options: readonly ListOption[]): ParsedCell {
  const typed = foldText(String(raw));
  const match = options.find((option) => [vi, en].some((words) => foldText(words.terms.list[option]) === typed));
  return match ? { state: "value", value: match } : { state: "invalid", problem: "not-in-list", suggestion: null };
}
