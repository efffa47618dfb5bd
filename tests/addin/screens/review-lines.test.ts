import { describe, expect, it } from "vitest";
import { reviewRows, viewsOf } from "../../../addin/screens/review/review-lines.ts";
import { aForm, anIndicator, aTask } from "../../builders.ts";
import { aFrozenSubmission, aWarning } from "../page-builders.ts";

const form = aForm([anIndicator(), aTask()]);
const submission = aFrozenSubmission({
  number: 2,
  rows: { "PL2.3": { status: "Đã hoàn thành", percent: 100 }, "PL1.IV.5": { actual: "28", forecast: "45" } },
  previousSubmission: {
    number: 1,
    rows: { "PL2.3": { status: "Đang thực hiện", percent: 100 }, "PL1.IV.5": { actual: "28", forecast: "45" } },
  },
  history: [{ period: "2026Q2", rows: { "PL1.IV.5": { actual: "31", forecast: "45" } } }],
  findings: [aWarning()],
});

describe("what a reviewer sees of a submission", () => {
  it("is what differs from the submission before", () => {
    expect(reviewRows(submission, "previousSubmission", form)).toEqual([
      {
        row: "PL2.3",
        warnings: [],
        cells: [{ column: "status", period: null, submission: "Đang thực hiện", now: "Đã hoàn thành" }],
      },
    ]);
  });

  it("is what differs from last period, in the form's order and with its warnings", () => {
    const rows = reviewRows(submission, "previousPeriod", form);
    expect(rows.map(({ row, cells, warnings }) => [row, cells.map(({ column }) => column), warnings.length])).toEqual([
      ["PL1.IV.5", ["actual"], 1],
      ["PL2.3", ["status", "percent"], 0],
    ]);
    expect(rows[0]?.cells[0]).toMatchObject({ period: "31", now: "28" });
  });

  it("is each row with a warning, and all that it says", () => {
    const rows = reviewRows(submission, "warnings", form);
    expect(rows.map(({ row, cells }) => [row, cells.length])).toEqual([["PL1.IV.5", 2]]);
  });

  it("is everything", () => {
    expect(reviewRows(submission, "all", form).map(({ row }) => row)).toEqual(["PL1.IV.5", "PL2.3"]);
  });

  it("has no comparison where there is nothing before", () => {
    expect(viewsOf(aFrozenSubmission())).toEqual(["warnings", "all"]);
    expect(viewsOf(submission)).toEqual(["previousSubmission", "previousPeriod", "warnings", "all"]);
  });
});
