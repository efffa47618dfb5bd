import type { RawCell } from "./cell.ts";
import { en } from "./language/en/index.ts";
import { vi } from "./language/vi/index.ts";
import type { ListOption } from "./lists.ts";
import type { ParsedCell } from "./parse-cell.ts";
import { foldText, withoutMarks } from "./text.ts";

/** What people write instead of a status. Offered as a correction, never taken as said. */
const usualWords: Partial<Record<ListOption, readonly string[]>> = {
  "not-started": ["chưa", "chưa làm", "chưa triển khai", "chưa bắt đầu"],
  "in-progress": ["đang làm", "đang triển khai", "đang xử lý"],
  done: ["xong", "đã xong", "hoàn thành", "hoàn tất", "đã hoàn tất"],
  "with-result": ["có kết quả", "đã có kết quả"],
  "nothing-arose": ["không có phát sinh", "chưa phát sinh"],
  "no-result": ["chưa có kết quả", "không có kết quả"],
};

const options = Object.keys(vi.terms.list) as readonly ListOption[];

/** Every way of writing an option that counts as the option itself, folded. */
const spelled = tableOf((option) => [vi.terms.list[option], en.terms.list[option]].map(foldText));
/** Ways of writing that point to an option without being it: no diacritics, other words. */
const likely = tableOf((option) => [
  ...[vi.terms.list[option], ...(usualWords[option] ?? [])].map((words) => withoutMarks(foldText(words))),
]);

function tableOf(spellings: (option: ListOption) => readonly string[]): ReadonlyMap<string, readonly ListOption[]> {
  const table = new Map<string, ListOption[]>();
  for (const option of options) {
    for (const words of new Set(spellings(option))) table.set(words, [...(table.get(words) ?? []), option]);
  }
  return table;
}

/** Reads the words of a list as the code they stand for, whatever their case, spacing or Unicode form. */
export function parseListOption(raw: RawCell, allowed: readonly ListOption[]): ParsedCell {
  const typed = foldText(String(raw));
  const match = among(spelled.get(typed), allowed)[0];
  if (match) return { state: "value", value: match };
  const offered = among(likely.get(withoutMarks(typed)), allowed);
  const suggestion = offered.length === 1 ? vi.terms.list[offered[0] as ListOption] : null;
  return { state: "invalid", problem: "not-in-list", suggestion };
}

function among(found: readonly ListOption[] | undefined, allowed: readonly ListOption[]): readonly ListOption[] {
  return (found ?? []).filter((each) => allowed.includes(each));
}
