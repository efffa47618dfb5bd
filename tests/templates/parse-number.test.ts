import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptsNumber } from "../../templates/accepts.ts";
import { formatNumber } from "../../templates/format-number.ts";
import { parseNumber } from "../../templates/parse-number.ts";

const count = acceptsNumber("Doanh nghiệp");
const percent = acceptsNumber("% dân số");
const index = acceptsNumber("Chỉ số");
const ratio = acceptsNumber("Số người/ 01 vạn dân");

describe("a number as typed", () => {
  it.each([
    ["1100", count, 1100],
    ["1.100", count, 1100],
    ["1 100", count, 1100],
    ["1\u00A0100", count, 1100],
    ["21.914", count, 21914],
    ["1.234.567", count, 1234567],
    ["1,234,567", count, 1234567],
    ["5,0", count, 5],
    ["0", count, 0],
    [0, count, 0],
    [0.1 + 0.2, percent, 0.3],
    ["98,62%", percent, 98.62],
    ["95 %", percent, 95],
    ["95%", percent, 95],
    ["0.95", percent, 0.95],
    ["95,125", percent, 95.125],
    ["95.125", percent, 95.125],
    ["0,63", index, 0.63],
    ["0.630", index, 0.63],
    [".5", index, null],
    ["11,2", ratio, 11.2],
    ["1.100,5", ratio, 1100.5],
    ["1,234.5", ratio, 1234.5],
    ["+5", count, 5],
  ])("reads %j (case %#)", (typed, accepts, value) => {
    const parsed = parseNumber(typed, accepts);
    expect(parsed.state === "value" ? parsed.value : null).toBe(value);
  });

  it.each([
    ["1,100", count, "number-ambiguous", null],
    ["1,100", ratio, "number-ambiguous", null],
    ["khoảng 95%", percent, "number-expected", "95"],
    ["~ 95", percent, "number-expected", "95"],
    ["95 phần trăm", percent, "number-expected", "95"],
    ["khoảng 1.100 người", count, "number-expected", "1.100"],
    ["khoảng 1,100 người", count, "number-expected", null],
    ["từ 90 đến 95", percent, "number-expected", null],
    ["90-95", percent, "number-expected", null],
    ["trên 90%", percent, "number-expected", null],
    [">= 90", percent, "number-expected", null],
    ["tăng 5%", percent, "number-expected", null],
    ["95%", count, "number-expected", null],
    ["30/9/2026", count, "number-expected", null],
    ["1.10", count, "number-whole", null],
    ["12,5", count, "number-whole", null],
    ["1.100.5", count, "number-expected", null],
    ["120", percent, "number-range", null],
    ["-5", count, "number-range", null],
    ["−5", count, "number-range", null],
    ["chưa có", count, "number-expected", null],
    ["1e3", count, "number-expected", null],
    [true, count, "number-expected", null],
    [Number.POSITIVE_INFINITY, count, "number-expected", null],
    ["9".repeat(400), count, "number-expected", null],
  ])("asks back about %j (case %#)", (typed, accepts, problem, suggestion) => {
    expect(parseNumber(typed, accepts)).toEqual({ state: "invalid", problem, suggestion });
  });

  it("gives back each number that it shows", () => {
    const hundredths = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);
    const cases = [
      [count, fc.nat(1_000_000_000)],
      [percent, hundredths(100)],
      [index, hundredths(1)],
      [ratio, hundredths(100_000)],
    ] as const;
    for (const [accepts, values] of cases) {
      fc.assert(
        fc.property(values, (value) => {
          expect(parseNumber(formatNumber(value), accepts)).toEqual({ state: "value", value });
        }),
      );
    }
  });
});
