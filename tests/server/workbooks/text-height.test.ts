import { describe, expect, it } from "vitest";
import { fitText, HIGHEST, heightOf, linesOf } from "../../../server/workbooks/text-height.ts";

const type = { size: 12, bold: false };

describe("the height of a wrapped text", () => {
  it.each([
    ["nothing", "", 1],
    ["a short word", "Quá hạn", 1],
    ["two lines as typed", "Quá hạn\nChưa báo cáo", 2],
    ["twice the width", "n".repeat(44), 2],
    ["a word longer than a line", "n".repeat(90), 3],
  ])("%s", (_, text, lines) => {
    expect(linesOf(text, 40, type)).toBe(lines);
  });

  it("moves whole words to the next line", () => {
    const threeWords = (letters: number) => Array(3).fill("n".repeat(letters)).join(" ");
    // A line of 40 units holds 33 letters "n" of 12 points.
    expect(linesOf(threeWords(15), 40, type)).toBe(2);
    expect(linesOf(threeWords(17), 40, type)).toBe(3);
  });

  it("is no less for letters with marks, and more for bold", () => {
    const text = "Thường xuyên, chưa có kết quả trong kỳ báo cáo này";
    expect(linesOf(text, 15, type)).toBe(linesOf(text.normalize("NFD").replace(/\p{M}/gu, ""), 15, type));
    expect(linesOf(text.repeat(20), 15, { size: 12, bold: true })).toBeGreaterThan(linesOf(text.repeat(20), 15, type));
  });

  it("cuts a text to what the highest row holds, between code points", () => {
    const { text, lines } = fitText("📈".repeat(4000), 40, type, "…");
    expect(heightOf(lines, type)).toBeLessThanOrEqual(HIGHEST);
    expect(text.isWellFormed()).toBe(true);
    expect(text.endsWith("…")).toBe(true);
  });
});
