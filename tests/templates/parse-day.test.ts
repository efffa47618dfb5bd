import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, formatDay } from "../../templates/day.ts";
import { parseDay } from "../../templates/parse-day.ts";

describe("a day as typed", () => {
  it.each([
    ["30/09/2026", "2026-09-30"],
    ["05/9/2026", "2026-09-05"],
    ["5-9-2026", "2026-09-05"],
    ["5.9.2026", "2026-09-05"],
    [" 30 / 9 / 2026 ", "2026-09-30"],
    ["ngày 30/9/2026", "2026-09-30"],
    ["ngày 05 tháng 9 năm 2026", "2026-09-05"],
    ["Ngày 05 tháng 9 năm 2026".normalize("NFD"), "2026-09-05"],
    ["2026-09-30", "2026-09-30"],
    ["2026-09-30T00:00:00.000Z", "2026-09-30"],
    ["29/02/2024", "2024-02-29"],
  ])("reads %j", (typed, value) => expect(parseDay(typed)).toEqual({ state: "value", value }));

  it.each([
    ["cuối tháng 9", null],
    ["tháng 9/2026", null],
    ["Quý III/2026", null],
    ["30/9", null],
    ["31/9/2026", null],
    ["29/02/2026", null],
    ["30/13/2026", null],
    ["30/9/0206", null],
    ["5/9/26", "05/09/2026"],
    ["09/30/2026", "30/09/2026"],
    [46295, "30/09/2026"],
    [95, null],
    [0.5, null],
    [true, null],
  ])("asks back about %j", (typed, suggestion) =>
    expect(parseDay(typed)).toEqual({ state: "invalid", problem: "date-expected", suggestion }),
  );

  it("gives back each day that it shows", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const value = addDays("1930-01-01", days);
        expect(parseDay(formatDay(value))).toEqual({ state: "value", value });
      }),
    );
  });
});
