import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Accepts, acceptsNumber } from "../../templates/accepts.ts";
import type { RawCell } from "../../templates/cell.ts";
import { checkReport } from "../../templates/check-report.ts";
import { formatDay } from "../../templates/day.ts";
import { typedNumber } from "../../templates/format-number.ts";
import { en } from "../../templates/language/en/index.ts";
import { vi } from "../../templates/language/vi/index.ts";
import { datedStatuses, type ListOption } from "../../templates/lists.ts";
import { parseCell } from "../../templates/parse-cell.ts";
import { anIndicator, answering, measured } from "../builders.ts";

const numbers = {
  percent: acceptsNumber("%"),
  count: acceptsNumber("Doanh nghiệp"),
  index: acceptsNumber("Chỉ số"),
  days: acceptsNumber("Ngày"),
  ratio: acceptsNumber("Số người/ 01 vạn dân"),
};
const accepted: readonly Accepts[] = [
  ...Object.values(numbers),
  { kind: "date" },
  { kind: "list", options: datedStatuses },
  { kind: "text", maxLength: 200 },
  { kind: "document-number" },
];
const anyAccepts = fc.constantFrom(...accepted);

/** What people type and paste: pieces of numbers, days, words and signs, and anything at all. */
const piece = fc.constantFrom(
  ...[
    "1",
    "12",
    "345",
    "095",
    "2026",
    ",",
    ".",
    "%",
    "/",
    "-",
    "\u2212",
    "\u2013",
    " ",
    "\u00A0",
    "\u200B",
    "\n",
    "(",
    ")",
  ],
  ...[
    "khoảng",
    "trên",
    "ngày",
    "tháng",
    "năm",
    "Đã",
    "xong",
    "hoàn thành",
    "đang thực hiện",
    "KH",
    "QĐ",
    "UBND",
    "“",
    "…",
  ],
);
const anyCell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(" ").normalize("NFD")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);

/** Numbers with so many decimals as we show. */
const decimal = (min: number, max: number) =>
  fc.tuple(fc.double({ min, max, noNaN: true }), fc.integer({ min: 0, max: 6 })).map(([value, places]) => {
    const short = Number(value.toFixed(places));
    return Object.is(short, -0) ? 0 : Math.min(Math.max(short, min), max);
  });
const values: Record<keyof typeof numbers, fc.Arbitrary<number>> = {
  percent: decimal(0, 100),
  count: fc.integer({ min: 0, max: 1e9 }),
  index: decimal(0, 1),
  days: decimal(1, 10_000),
  ratio: decimal(0, 1e7),
};

describe("what we write into a cell, or tell somebody to write", () => {
  it.each(Object.keys(numbers) as (keyof typeof numbers)[])("is read as the same number: %s", (domain) => {
    fc.assert(
      fc.property(values[domain], (value) => {
        expect(parseCell(typedNumber(value), numbers[domain])).toEqual({ state: "value", value });
      }),
      { numRuns: 500 },
    );
  });

  it("is read as the same day, with slashes or as ISO", () => {
    const day = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((each) => each.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (value) => {
        for (const text of [formatDay(value), value]) {
          expect(parseCell(text, { kind: "date" })).toEqual({ state: "value", value });
        }
      }),
    );
  });

  it.each(Object.keys(vi.terms.list) as ListOption[])("is read as the option it names: %s", (option) => {
    for (const words of [vi.terms.list[option], en.terms.list[option], vi.terms.list[option].normalize("NFD")]) {
      expect(parseCell(`\u00A0${words.toUpperCase()} `, { kind: "list", options: [option] })).toEqual({
        state: "value",
        value: option,
      });
    }
  });
});

describe("whatever stands in a cell", () => {
  it("is read without a fault, and read again from what it was read as", () => {
    fc.assert(
      fc.property(anyCell, anyAccepts, (raw, accepts) => {
        const parsed = parseCell(raw, accepts);
        if (parsed.state !== "value" || accepts.kind === "list") return;
        const again = accepts.kind === "number" ? typedNumber(parsed.value as number) : parsed.value;
        // More decimals than anybody writes are not written back.
        const shown = accepts.kind !== "number" || Number((parsed.value as number).toFixed(6)) === parsed.value;
        if (shown) expect(parseCell(again, accepts)).toEqual(parsed);
      }),
      { numRuns: 2000 },
    );
  });

  it("is offered no correction that would not be accepted", () => {
    fc.assert(
      fc.property(anyCell, anyAccepts, (raw, accepts) => {
        const parsed = parseCell(raw, accepts);
        if (parsed.state !== "invalid" || parsed.suggestion === null) return;
        expect(parseCell(parsed.suggestion, accepts).state).toBe("value");
      }),
      { numRuns: 2000 },
    );
  });

  it("can be mended as the message says when a comma has two readings", () => {
    const digits = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }));
    fc.assert(
      fc.property(digits, ([whole, rest]) => {
        const actual = `${whole},${String(rest).padStart(3, "0")}`;
        const row = anIndicator({ unit: "Số người/ 01 vạn dân", measure: "rate" });
        const checked = (typed: string) =>
          checkReport(answering(row, { ...measured, actual: typed })).find(({ rule }) => rule === "number-ambiguous");
        const [, thousands, decimals] = /^Ghi (\S+) nếu .*; ghi (\S+) nếu/.exec(checked(actual)?.fix ?? "") ?? [];
        expect(thousands && checked(thousands)).toBeUndefined();
        expect(decimals && checked(decimals)).toBeUndefined();
        expect([thousands, decimals]).not.toContain(undefined);
      }),
      { numRuns: 60 },
    );
  });
});
