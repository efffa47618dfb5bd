import { optionOf } from "../../entry.ts";
import { quarterOf } from "../../period.ts";
import { defineRowRule } from "../../rule.ts";
import { sources } from "../sources.ts";

/**
 * What is done is done within the year; and at the year's end nothing that is still open can be. Both cells are words,
 * so one of them was picked wrong.
 */
export const forecastAgainstStatus = defineRowRule<{ actual: string; forecast: string; fitting: string }>({
  id: "forecast-against-status",
  severity: "error",
  source: sources.indicators,
  example: {
    vi: { wrong: "Đã hoàn thành, ước cả năm Không hoàn thành trong năm", right: "Hoàn thành trong năm" },
    en: { wrong: "Completed, forecast Not completed within the year", right: "Completed within the year" },
  },
  reads: ["forecast", "actual"],
  check(entry, { period }) {
    const [actual, forecast] = [optionOf(entry, "actual"), optionOf(entry, "forecast")];
    if (actual === null || forecast === null) return null;
    const yearIsOver = quarterOf(period) === 4;
    if (actual === "done" && forecast === "not-within-year") return { actual, forecast, fitting: "within-year" };
    if (actual !== "done" && yearIsOver && forecast === "within-year")
      return { actual, forecast, fitting: "not-within-year" };
    return null;
  },
  words: {
    vi: {
      title: () => "Kết quả và ước cả năm không khớp nhau",
      received: ({ actual, forecast }, { row, column, option }) =>
        `${row}: ${column("actual")} ${option(actual)}, ${column("forecast")} ${option(forecast)}`,
      expected: ({ fitting }, { column, option }) => `${column("forecast")} ${option(fitting)}`,
      fix: ({ fitting }, { column, option }) =>
        `Chọn ${option(fitting)} ở ${column("forecast")}, hoặc sửa ${column("actual")} nếu ô đó chưa đúng.`,
    },
    en: {
      title: () => "Result and forecast contradict each other",
      received: ({ actual, forecast }, { row, column, option }) =>
        `${row}: ${column("actual")} ${option(actual)}, ${column("forecast")} ${option(forecast)}`,
      expected: ({ fitting }, { column, option }) => `${column("forecast")}: ${option(fitting)}`,
      fix: ({ fitting }, { column, option }) =>
        `Choose ${option(fitting)} in ${column("forecast")}, or correct ${column("actual")} if that is wrong.`,
    },
  },
});
