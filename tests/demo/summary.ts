import type { Story } from "./play/city.ts";
import type { Compared } from "./recount.ts";

const SHOWN = 6;

/** What a period came to, in a few lines for the terminal. */
export function summaryOf(period: string, stories: readonly Story[], compared: readonly Compared[]): string {
  const having = (test: (story: Story) => boolean) => stories.filter(test).length;
  const sum = (of: (story: Story) => number) => stories.reduce((total, story) => total + of(story), 0);
  const late = having(({ firstSentOn, period: { due } }) => firstSentOn !== null && firstSentOn > due);
  const lines = [
    `${period}: ${stories.length} đơn vị phải báo cáo`,
    `  ${having(({ submissions }) => submissions > 0)} đã gửi (${late} gửi muộn), ${having(({ submissions }) => submissions === 0)} không gửi; ` +
      `${sum(({ submissions }) => submissions)} bản gửi sau ${sum(({ uploads }) => uploads)} lần tải lên`,
    `  ${having(({ status }) => status === "accepted")} đã tiếp nhận, ${having(({ status }) => status === "submitted")} chờ tiếp nhận, ` +
      `${having(({ status }) => status === "returned")} đã trả lại; ${sum(({ explained }) => explained)} lưu ý có giải trình`,
    `  Lỗi và lưu ý đã gặp: ${countedRules(stories)}`,
    `  ${compared.length} số liệu tổng hợp được đếm lại, khớp ${compared.filter(({ counted, told }) => counted === told).length}`,
  ];
  return lines.join("\n");
}

/** How many kinds of findings there were, and the most frequent by their rules. */
function countedRules(stories: readonly Story[]): string {
  const totals = new Map<string, number>();
  for (const { findings } of stories) {
    for (const [rule, count] of findings) totals.set(rule, (totals.get(rule) ?? 0) + count);
  }
  const sorted = [...totals].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  const first = sorted.slice(0, SHOWN).map(([rule, count]) => `${rule} ${count}`);
  return `${all}, thuộc ${sorted.length} loại (nhiều nhất: ${first.join(", ")})`;
}
