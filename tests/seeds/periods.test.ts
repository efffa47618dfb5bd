import { expect, it } from "vitest";
import documents from "../../seeds/documents.json" with { type: "json" };
import periods from "../../seeds/periods.json" with { type: "json" };
import { readPeriods } from "../../seeds/read/periods.ts";
import { period } from "../../templates/period.ts";
import { planDocument } from "../../templates/plan.ts";

it("has the four quarters of 2026", () => {
  expect(readPeriods(2026)).toEqual(periods);
  expect(
    period
      .array()
      .parse(periods)
      .map(({ id }) => id),
  ).toEqual(["2026Q1", "2026Q2", "2026Q3", "2026Q4"]);
});

it("takes submissions from the 25th, cuts off on the quarter's last day, is due on the 5th and locks on the 10th", () => {
  expect(periods[1]).toEqual({
    id: "2026Q2",
    opens: "2026-04-01",
    submitFrom: "2026-06-25",
    cutOff: "2026-06-30",
    due: "2026-07-05",
    locks: "2026-07-10",
  });
  expect(periods[3]).toMatchObject({ cutOff: "2026-12-31", due: "2027-01-05", locks: "2027-01-10" });
});

it("knows the three documents", () => {
  expect(
    planDocument
      .array()
      .parse(documents)
      .map(({ number, issued }) => [number, issued]),
  ).toEqual([
    ["27-KH/BCĐTP", "2026-02-14"],
    ["10-CT/TU", "2026-04-10"],
    ["030-TB/CQTTBCĐ", "2026-04-14"],
  ]);
});
