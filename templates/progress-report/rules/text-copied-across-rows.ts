import { type Entry, textOf } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { type CheckContext, defineReportRule, type Hit, hitOn } from "../../rule.ts";
import { shorten } from "../../show-cell.ts";
import { foldText } from "../../text.ts";
import { areRelated } from "../related-rows.ts";
import { sources } from "../sources.ts";

type Copied = { readonly text: string; readonly others: readonly string[] };

/** Where results are told. Causes and proposals may well be the same for several rows. */
const columns = ["resultReached", "explanation"] as const;
/** Shorter texts are the same by chance: "Đã ban hành kế hoạch". */
const shortest = 30;

/** Each row has a result of its own; a text that stands twice answers one of the two at most. */
export const textCopiedAcrossRows = defineReportRule<Copied>({
  id: "text-copied-across-rows",
  severity: "warning",
  source: sources.resultsNotProgress,
  example: {
    vi: { wrong: "hai nhiệm vụ ghi cùng một kết quả", right: "mỗi nhiệm vụ nêu kết quả riêng" },
    en: { wrong: "two tasks with the same result", right: "each task with its own result" },
  },
  reads: columns,
  check: (entries, context) => columns.flatMap((column) => copiesIn(column, entries, context)),
  words: {
    vi: {
      title: () => "Nội dung chép giống dòng khác",
      received: ({ text, others }, { row }) => `${vi.and([...others, row])}: “${shorten(text)}”`,
      expected: () => "kết quả riêng của từng dòng",
      fix: () => `Nêu kết quả của dòng này; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "The text is copied from another row",
      received: ({ text, others }, { row }) => `${en.and([...others, row])}: “${shorten(text)}”`,
      expected: () => "each row's own result",
      fix: () => `Tell the result of this row, ${en.orGiveReason}`,
    },
  },
});

function copiesIn(column: string, entries: readonly Entry[], { notes }: CheckContext): readonly Hit<Copied>[] {
  const seen = new Map<string, Entry[]>();
  const hits: Hit<Copied>[] = [];
  for (const entry of entries) {
    const text = textOf(entry, column) ?? "";
    const folded = text.length < shortest ? "" : foldText(text);
    if (folded.length < shortest) continue;
    const before = seen.get(folded) ?? [];
    const others = before.filter((other) => !areRelated(entry.row, other.row, notes)).map(({ row }) => row.label);
    if (others.length > 0) hits.push(hitOn(entry.row, [column], { text, others }));
    seen.set(folded, [...before, entry]);
  }
  return hits;
}
