import { formatDay } from "../../day.ts";
import { defineCellRule } from "../../rule.ts";
import { showCell } from "../../show-cell.ts";
import { sources } from "../sources.ts";

/** A day decides between on time and late; "end of September" does not. Where only one day can be meant, it is offered. */
export const dateExpected = defineCellRule<{ typed: string; suggestion: string | null; cutOff: string }>({
  id: "date-expected",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "cuối tháng 9", right: "30/09/2026" },
    en: { wrong: "end of September", right: "30/09/2026" },
  },
  on: "invalid",
  check({ entry, column, cell }, { period }) {
    if (cell.state !== "invalid" || cell.problem !== "date-expected") return null;
    return { typed: showCell(entry.raw[column]), suggestion: cell.suggestion, cutOff: period.cutOff };
  },
  words: {
    vi: {
      title: () => "Ô này cần ngày, tháng, năm",
      received: ({ typed }) => `“${typed}”`,
      expected: ({ cutOff }) => `một ngày, ví dụ ${formatDay(cutOff)}`,
      fix: ({ suggestion }) =>
        suggestion === null ? "Ghi đủ ngày, tháng, năm." : `Ghi ${suggestion} nếu đúng ngày đó; đủ ngày, tháng, năm.`,
    },
    en: {
      title: () => "This cell needs a date",
      received: ({ typed }) => `“${typed}”`,
      expected: ({ cutOff }) => `a date, such as ${formatDay(cutOff)}`,
      fix: ({ suggestion }) =>
        suggestion === null ? "Write day, month and year." : `Write ${suggestion} if that is meant: day, month, year.`,
    },
  },
});
