import { describe, expect, it } from "vitest";
import { countReports } from "../../../addin/screens/board/board-counts.ts";
import { filterReports } from "../../../addin/screens/board/board-filter.ts";
import { aReportSummary, aSubmission } from "../page-builders.ts";

const named = (name: string, code: string) => ({ id: code.toLowerCase(), code, name, shortName: name });
const silent = aReportSummary({ status: "none", agency: named("Phường Sài Gòn", "X26740") });
const drafting = aReportSummary({ status: "draft", agency: named("Sở Tài chính", "STC") });
const waiting = aReportSummary({
  status: "submitted",
  agency: named("Sở Khoa học và Công nghệ", "SKHCN"),
  // Late at first, whatever came after.
  submissions: [aSubmission({ status: "accepted", inForce: true, daysLate: 2 }), aSubmission({ number: 2 })],
});
const sentBack = aReportSummary({ status: "returned", submissions: [aSubmission({ status: "returned" })] });
const done = aReportSummary({ status: "accepted", submissions: [aSubmission({ status: "accepted", inForce: true })] });
const all = [silent, drafting, waiting, sentBack, done];

describe("the board", () => {
  it("counts each agency once by its newest submission, and punctuality by the first", () => {
    expect(countReports(all)).toEqual({
      ...{ owed: 5, sent: 3, onTime: 2, late: 1 },
      ...{ submitted: 1, returned: 1, accepted: 1, inForce: 2 },
    });
  });

  it.each([
    ["all", all],
    ["toReview", [waiting]],
    ["notSent", [silent, drafting]],
    ["draft", [drafting]],
    ["returned", [sentBack]],
    ["accepted", [done]],
  ] as const)("filters by %s", (filter, expected) => {
    expect(filterReports(all, filter, "")).toEqual(expected);
  });

  it.each(["khoa hoc", "KHOA HỌC", "skhcn"])("finds an agency by “%s”", (search) => {
    expect(filterReports(all, "all", search)).toEqual([waiting]);
  });
});
