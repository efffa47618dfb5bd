import { dayOf, type Entry } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { type CheckContext, defineReportRule, hitOn } from "../../rule.ts";
import { numbersIn } from "../numbers-in.ts";
import { areRelated } from "../related-rows.ts";
import { sources } from "../sources.ts";

/**
 * One paper, one product. A paper's identity is its number and its date (FORMS 5); rows that belong together may
 * share one.
 */
export const sameDocumentTwice = defineReportRule<{ number: string; others: readonly string[] }>({
  id: "same-document-twice",
  severity: "warning",
  source: sources.sixClear,
  example: {
    vi: { wrong: "15/KH-UBND ở PL II.15 và PL II.16", right: "mỗi nhiệm vụ một văn bản" },
    en: { wrong: "15/KH-UBND in PL II.15 and PL II.16", right: "one paper for each task" },
  },
  reads: ["productNumber", "productDate"],
  check(entries, context) {
    const seen = new Map<string, Entry[]>();
    return entries.flatMap((entry) => {
      const shared = numbersIn(entry).flatMap((number) => {
        const earlier = seen.get(number) ?? [];
        seen.set(number, [...earlier, entry]);
        const others = earlier.filter((other) => sharesPaper(entry, other, context)).map(({ row }) => row.label);
        return others.length > 0 ? [{ number, others }] : [];
      });
      return shared.slice(0, 1).map((values) => hitOn(entry.row, ["productNumber"], values));
    });
  },
  words: {
    vi: {
      title: () => "Một văn bản dùng cho nhiều nhiệm vụ",
      received: ({ number, others }, { row }) => `${number} ở ${vi.and([...others, row])}`,
      expected: () => "mỗi nhiệm vụ một sản phẩm",
      fix: () => `Kiểm tra số văn bản; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "One paper for several tasks",
      received: ({ number, others }, { row }) => `${number} in ${en.and([...others, row])}`,
      expected: () => "one product for each task",
      fix: () => `Check the document number, ${en.orGiveReason}`,
    },
  },
});

function sharesPaper(entry: Entry, other: Entry, { notes }: CheckContext): boolean {
  if (entry === other || areRelated(entry.row, other.row, notes)) return false;
  const [day, otherDay] = [dayOf(entry, "productDate"), dayOf(other, "productDate")];
  return day === null || otherDay === null || day === otherDay;
}
