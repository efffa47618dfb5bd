import { numberOf } from "../../entry.ts";
import { formatNumber } from "../../format-number.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineRowRule } from "../../rule.ts";
import { indicatorOf } from "../answers.ts";
import { sources } from "../sources.ts";

/** What counts up from 1 January cannot end the year below what it has already reached. */
export const forecastBelowActual = defineRowRule<{ forecast: number; actual: number; unit: string }>({
  id: "forecast-below-actual",
  severity: "warning",
  source: sources.indicators,
  example: {
    vi: { wrong: "ước cả năm 110, đã đạt 124", right: "ước cả năm 150, đã đạt 124" },
    en: { wrong: "forecast 110, reached 124", right: "forecast 150, reached 124" },
  },
  reads: ["forecast", "actual"],
  check(entry) {
    const indicator = indicatorOf(entry);
    const [forecast, actual] = [numberOf(entry, "forecast"), numberOf(entry, "actual")];
    if (indicator?.measure !== "flow" || forecast === null || actual === null) return null;
    return forecast < actual ? { forecast, actual, unit: indicator.unit } : null;
  },
  words: {
    vi: {
      title: () => "Ước cả năm thấp hơn kết quả đã có",
      received: ({ forecast, actual, unit }) =>
        `ước ${formatNumber(forecast)}, đã đạt ${formatNumber(actual)} ${unit.toLocaleLowerCase("vi")}`,
      expected: ({ actual }) => `ước không thấp hơn số đã đạt (${formatNumber(actual)})`,
      fix: (_, { column }) => `Kiểm tra cột ${column("forecast")}; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "The forecast is below what is reached",
      received: ({ forecast, actual, unit }) =>
        `forecast ${formatNumber(forecast)}, reached ${formatNumber(actual)} (${unit})`,
      expected: ({ actual }) => `a forecast not below ${formatNumber(actual)}`,
      fix: (_, { column }) => `Check the column ${column("forecast")}, ${en.orGiveReason}`,
    },
  },
});
