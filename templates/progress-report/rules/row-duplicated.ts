import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineFileRule } from "../../rule.ts";
import { sources } from "../sources.ts";

/** A copied row carries its hidden id along: two answers to one row, and nobody knows which is meant. */
export const rowDuplicated = defineFileRule<{ numbers: readonly string[] }>({
  id: "row-duplicated",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "PL II.3 ở hàng 12 và hàng 40", right: "PL II.3 ở một hàng" },
    en: { wrong: "PL II.3 in row 12 and row 40", right: "PL II.3 in one row" },
  },
  sample: { numbers: ["12", "40"] },
  check(file, { form }) {
    return file.sheets.flatMap(({ key, rows }) => {
      const numbers = Map.groupBy(rows, ({ id }) => id);
      const known = form.sheets.find(({ sheet }) => sheet.key === key)?.rows ?? [];
      return known.flatMap(({ id }) => {
        const found = (numbers.get(id) ?? []).map(({ number }) => String(number));
        return found.length > 1 ? [{ sheet: key, row: id, columns: [], values: { numbers: found } }] : [];
      });
    });
  },
  words: {
    vi: {
      title: ({ numbers }) => `Một dòng có ${numbers.length === 2 ? "hai" : numbers.length} lần`,
      received: ({ numbers }, { row }) => `${row} ở ${vi.and(numbers.map((each) => `hàng ${each}`))}`,
      expected: () => "mỗi nhiệm vụ, chỉ tiêu một dòng",
      fix: () => "Xóa dòng chép thừa; số liệu để ở một dòng.",
    },
    en: {
      title: ({ numbers }) => `A row is there ${numbers.length === 2 ? "twice" : `${numbers.length} times`}`,
      received: ({ numbers }, { row }) => `${row} in ${en.and(numbers.map((each) => `row ${each}`))}`,
      expected: () => "one row for each task and indicator",
      fix: () => "Delete the copied row; keep the values in one row.",
    },
  },
});
