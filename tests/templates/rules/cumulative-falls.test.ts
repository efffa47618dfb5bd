import { cumulativeFalls } from "../../../templates/progress-report/rules/cumulative-falls.ts";
import { anIndicator, answering, measured } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const after = (period: string, previous: string | null) => ({
  before: { [period]: { ...measured, actual: previous } },
});
const now = (actual: string, earlier: object, parts = {}) =>
  answering(anIndicator(parts), { ...measured, actual }, earlier);

testRule(cumulativeFalls, {
  passes: {
    "a total that stands still": now("31", after("2026Q2", "31")),
    "a new year": now("5", { ...after("2025Q4", "44"), period: "2026Q1" }),
    "a level that sank": now("28", after("2026Q2", "31"), { measure: "stock" }),
    "the first report": now("28", {}),
    "an earlier report without a figure": now("28", after("2026Q2", null)),
  },
  fails: {
    "one less": {
      report: now("30", after("2026Q2", "31")),
      columns: ["actual"],
      values: { value: 30, previous: 31 },
    },
    "less than in the last period that had a figure": {
      report: now("28", {
        before: { "2026Q2": { explanation: "Chưa có số liệu" }, "2026Q1": { ...measured, actual: "31" } },
      }),
      values: { value: 28, previous: 31 },
    },
  },
});
