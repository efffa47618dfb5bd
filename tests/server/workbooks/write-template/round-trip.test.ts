import { expect, it } from "vitest";
import { entriesOf } from "../../../../server/workbooks/read-upload/entries-of.ts";
import { readFacts } from "../../../../server/workbooks/read-upload/read-facts.ts";
import { writtenCell } from "../../../../server/workbooks/template-layout.ts";
import { writeTemplate } from "../../../../server/workbooks/write-template.ts";
import type { RawCell } from "../../../../templates/cell.ts";
import { aForm, aTask } from "../../../builders.ts";
import { aTemplate } from "./written.ts";

const form = aForm([aTask()]);
const text = { kind: "text", maxLength: 4000 } as const;

async function readBack(typed: RawCell): Promise<RawCell | undefined> {
  const bytes = await writeTemplate(aTemplate({ form, rows: { "PL2.3": { resultReached: typed } } }));
  const facts = await readFacts(bytes);
  return entriesOf({ fileName: "a.xlsx", ...facts }, form)["PL2.3"]?.resultReached;
}

it.each<[string, RawCell]>([
  ["a formula as typed", "=SUM(A1:A9)"],
  ["signs that start a formula elsewhere", "- đã họp\n+ đã trình\n@ghi chú"],
  ["markup", `<b>&amp; "trích dẫn" 'đơn'</b>`],
  ["spaces at the ends", "  đã xong  "],
  ["what looks like a number", "0012"],
  ["what looks like a date", "2026-09-30"],
  ["a number", 0.1 + 0.2],
  ["a large number", 1e21],
  ["a truth value", false],
  ["letters beyond the plain ones", "📈 Đẩy mạnh – “chuyển đổi số” ≥ 95%"],
  ["marks put together from parts", "Tiến độ".normalize("NFD")],
  ["what files write for a character", "mã _x0041_ và _x000D_"],
  ["control characters and broken pairs", "a\u0000b\u001fc\ud83dd\uffff"],
  ["line ends of three kinds", "a\r\nb\rc\nd"],
  ["more than a cell holds", "x".repeat(40_000)],
  ["only blanks", " \t "],
  ["nothing", ""],
])("%s is read back as writtenCell says", async (_, typed) => {
  expect(await readBack(typed)).toEqual(writtenCell(typed, text));
});

it("takes nothing from a text but what no workbook can hold", () => {
  expect(writtenCell("a\u0000b\r\nc\ud83d", text)).toBe("ab\nc\ufffd");
  expect(writtenCell("=1+1  ", text)).toBe("=1+1  ");
  expect(writtenCell("2026-09-30", text)).toBe("2026-09-30");
  expect(writtenCell("2026-09-30", { kind: "date" })).toBe("30/09/2026");
  expect(writtenCell("2026-02-30", { kind: "date" })).toBe("2026-02-30");
});
