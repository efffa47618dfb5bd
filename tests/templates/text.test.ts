import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, foldText, withoutMarks } from "../../templates/text.ts";

describe("text as pasted", () => {
  it.each([
    ["  Đã  trình\u00A0dự thảo ", "Đã trình dự thảo"],
    ["Đã trình".normalize("NFD"), "Đã trình"],
    ["dòng 1 \r\n  dòng 2\r", "dòng 1\ndòng 2"],
    ["\u200Bẩn\uFEFF", "ẩn"],
    ["a\tb", "a b"],
    ["", ""],
    [" ", ""],
  ])("is cleaned: %j", (typed, cleaned) => expect(cleanText(typed)).toBe(cleaned));

  it("is cleaned once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const cleaned = cleanText(text);
        expect(cleanText(cleaned)).toBe(cleaned);
      }),
    );
  });

  it("is compared without case, spacing and punctuation at the ends", () => {
    expect(foldText("“Đã Trình…” ")).toBe(foldText("đã\ntrình"));
    expect(withoutMarks("Đã hoàn thành")).toBe("Da hoan thanh");
  });
});
