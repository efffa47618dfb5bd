import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawCell, RawRows } from "../../templates/cell.ts";
import { checkReport, type ReportToCheck, refusesWhole } from "../../templates/check-report.ts";
import { unansweredWarnings } from "../../templates/finding.ts";
import { entryRows } from "../../templates/report-form.ts";
import {
  aNote,
  anIndicator,
  anIndicatorInWords,
  answering,
  aRecurringTask,
  aReport,
  aShare,
  aTask,
  aTaskWithMilestones,
  completed,
  dueInQuarter2,
  inProgress,
  measured,
  withResult,
} from "../builders.ts";
import { rowIn, sheetIn, uploaded } from "../file-builder.ts";

const rows = [anIndicator(), aShare(), anIndicatorInWords(), aTask(), aRecurringTask(), aTaskWithMilestones()];
const wellFilled: RawRows = {
  "PL1.IV.5": measured,
  "PL1.II.1": { ...measured, actual: "96%", forecast: "97%" },
  "PL1.II.3": { actual: "Đang thực hiện", forecast: "Hoàn thành trong năm" },
  "PL2.3": inProgress,
  "PL2.7": withResult,
  "PL3.20.m1": { ...completed, productNumber: "14/QĐ-UBND" },
  "PL3.20.m2": { ...completed, productNumber: "15/BC-UBND" },
};
const rulesOf = (report: ReportToCheck) => checkReport(report).map(({ rule }) => rule);

describe("the check of a whole report", () => {
  it("finds nothing in a report that is filled well", () => {
    expect(checkReport(aReport(rows, wellFilled))).toEqual([]);
    expect(checkReport(uploaded(aReport(rows, wellFilled)))).toEqual([]);
  });

  it("says one thing of each row that nobody answered", () => {
    const found = checkReport(aReport(rows, {}));
    expect(found.map(({ rule, row }) => [rule, row])).toEqual(
      ["PL1.IV.5", "PL1.II.1", "PL1.II.3", "PL2.3", "PL2.7", "PL3.20.m1", "PL3.20.m2"].map((id) => ["row-blank", id]),
    );
  });

  it("orders by sheet, row and column, whatever the order of the rows that came in", () => {
    const broken: RawRows = {
      "PL2.7": { ...withResult, status: "Xong" },
      "PL2.3": { ...inProgress, productNumber: "đã có", percent: "120" },
      "PL1.II.1": { ...measured, asOf: "cuối kỳ", actual: "cao" },
      "PL1.IV.5": { ...measured, forecast: "nhiều" },
    };
    const found = checkReport(aReport(rows, { ...wellFilled, ...broken }));
    expect(found.map(({ row, columns }) => `${row} ${columns[0]}`)).toEqual([
      "PL1.IV.5 forecast",
      "PL1.II.1 actual",
      "PL1.II.1 asOf",
      "PL2.3 percent",
      "PL2.3 productNumber",
      "PL2.7 status",
    ]);
    const reversed = Object.fromEntries(Object.entries({ ...wellFilled, ...broken }).reverse());
    expect(checkReport(aReport(rows, reversed))).toEqual(found);
  });

  it.each<[string, ReportToCheck, readonly string[]]>([
    [
      "an empty status hides what follows from it",
      answering(aTask(), { ...completed, status: null, percent: "50" }),
      ["required-blank"],
    ],
    [
      "a status that is not in the list hides what follows from it",
      answering(aTask(), { ...completed, status: "Xong", percent: "50" }),
      ["not-in-list"],
    ],
    [
      "an unreadable date is not also missing",
      answering(aTask({ deadline: { ...dueInQuarter2, due: ["2026-06-30"] } }), {
        ...inProgress,
        obstacle: "Thiếu vốn",
        nextStep: "Trình bổ sung",
        expectedOn: "sang năm",
      }),
      ["date-expected"],
    ],
    [
      "an empty percentage is not also below 100",
      answering(aTask(), { ...completed, percent: null }),
      ["required-blank"],
    ],
    [
      "a filler is not also compared with last quarter",
      answering(
        aTask(),
        { ...inProgress, resultReached: "Đang thực hiện" },
        { before: { "2026Q2": { ...inProgress, resultReached: "Đang thực hiện" } } },
      ),
      ["placeholder-result"],
    ],
    [
      "a slipped comma is asked about once",
      answering(
        aShare(),
        { ...measured, actual: "0,96", forecast: "97" },
        { before: { "2026Q2": { ...measured, actual: "95" } } },
      ),
      ["percent-as-fraction"],
    ],
    [
      "a completed task that is not is asked about once",
      answering(aTask(), inProgress, { before: { "2026Q2": completed } }),
      ["done-then-undone"],
    ],
    [
      "a future day of completion is found by the cut-off alone",
      answering(aTask(), { ...completed, completedOn: "01/10/2026" }),
      ["completed-after-cut-off"],
    ],
  ])("%s", (_, report, expected) => expect(rulesOf(report)).toEqual(expected));

  it("does not judge cells of a row or sheet that the file has lost", () => {
    const report = aReport(rows, {});
    const lost = uploaded(report, (file) => {
      file.sheets = file.sheets.filter(({ key }) => key !== "indicators");
      sheetIn(file, "centralTasks").rows = sheetIn(file, "centralTasks").rows.filter(({ id }) => id !== "PL2.3");
    });
    expect(checkReport(lost).map(({ rule, row }) => [rule, row])).toEqual([
      ["sheet-missing", null],
      ["row-missing", "PL2.3"],
      ["row-blank", "PL2.7"],
      ["row-blank", "PL3.20.m1"],
      ["row-blank", "PL3.20.m2"],
    ]);
  });

  it("asks for nothing in a column that the file has lost", () => {
    const lost = uploaded(answering(anIndicator(), { ...measured, dataKind: null }), (file) => {
      delete sheetIn(file, "indicators").columns.dataKind;
    });
    expect(rulesOf(lost)).toEqual(["column-missing"]);
  });

  it("judges no formula's result, and everything else of the row", () => {
    const report = answering(aTask(), { ...inProgress, percent: "120", productNumber: "đã có" });
    const withFormula = uploaded(report, (file) => {
      rowIn(file, "PL2.3").oddities.percent = ["formula"];
    });
    expect(rulesOf(withFormula)).toEqual(["formula-in-entry", "document-number-expected"]);
  });

  it("says of a refused file only why it was refused", () => {
    const foreign = uploaded(aReport(rows, {}), ({ identity }) => Object.assign(identity ?? {}, { agency: "so-khac" }));
    expect(rulesOf(foreign)).toEqual(["wrong-agency"]);
    expect(checkReport(foreign).every(refusesWhole)).toBe(true);
    const secret = aReport(rows, { "PL2.3": { ...inProgress, obstacle: "TỐI MẬT" } });
    expect(rulesOf(secret)).toEqual(["secrecy-marking"]);
    expect(JSON.stringify(checkReport(secret))).not.toContain("TỐI");
    expect(checkReport(aReport(rows, {})).some(refusesWhole)).toBe(false);
  });

  it("leaves out rules that are switched off, and asks for no reason on trial", () => {
    const fallen = answering(anIndicator(), { ...measured, actual: "28" }, { before: { "2026Q2": measured } });
    expect(rulesOf(fallen)).toEqual(["cumulative-falls"]);
    expect(unansweredWarnings(checkReport(fallen), {})).toHaveLength(1);
    expect(checkReport({ ...fallen, rulesOff: new Set(["cumulative-falls"]) })).toEqual([]);
    const altered = uploaded(aReport(rows, wellFilled), (file) => {
      rowIn(file, "PL1.II.1").cells.target = "≥ 90%";
    });
    expect(rulesOf(altered)).toEqual(["plan-cell-changed"]);
    expect(unansweredWarnings(checkReport(altered), {})).toEqual([]);
  });

  it("keeps a reason while the value stays, however it is spelled, and asks again when it changes", () => {
    const keyOf = (actual: RawCell) =>
      checkReport(
        answering(
          anIndicator(),
          { ...measured, actual, forecast: "2000" },
          { before: { "2026Q2": { ...measured, actual: "1.200" } } },
        ),
      )
        .filter(({ rule }) => rule === "cumulative-falls")
        .map(({ reasonKey }) => reasonKey);
    expect(keyOf("1.100")).toHaveLength(1);
    expect(keyOf("1100")).toEqual(keyOf("1.100"));
    expect(keyOf(1100)).toEqual(keyOf("1.100"));
    expect(keyOf(" 1\u00A0100 ")).toEqual(keyOf("1.100"));
    expect(keyOf("1.101")).not.toEqual(keyOf("1.100"));
  });

  it("keeps a reason from one quarter to the next while what it explains is unchanged", () => {
    const keyIn = (period: string, actual: string) => {
      const rows = ["16", "17"].map((number) => anIndicator({ id: `PL1.IV.${number}`, number, measure: "stock" }));
      const cells = { "PL1.IV.16": measured, "PL1.IV.17": { ...measured, actual } };
      const notes = [aNote({ rows: ["PL1.IV.16", "PL1.IV.17"], effect: "compare-values" })];
      const found = checkReport(aReport(rows, cells, { period, notes }));
      return found.find(({ rule }) => rule === "related-values-differ")?.reasonKey;
    };
    expect(keyIn("2026Q3", "33")).toBeDefined();
    expect(keyIn("2026Q4", "33")).toBe(keyIn("2026Q3", "33"));
    expect(keyIn("2026Q4", "34")).not.toBe(keyIn("2026Q3", "33"));
  });

  it("takes column names from the template and speaks both languages", () => {
    const report = answering(aTask(), { ...completed, completedOn: null });
    const [vi] = checkReport(report);
    const [en] = checkReport({ ...report, language: "en" });
    expect(vi?.fix).toBe("Ghi Ngày hoàn thành.");
    expect(en?.fix).toBe("Write Completed on.");
    expect(en?.reasonKey).toBe(vi?.reasonKey);
  });
});

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.constantFrom<RawCell>(
    ...["Đang thực hiện", "Đã hoàn thành", "Chưa thực hiện", "Có kết quả trong kỳ", "Chính thức", "…", "30/9/2026"],
    ...[
      "1.100",
      "1,100",
      "95%",
      "0,95",
      "khoảng 95%",
      "31/12/2026",
      "2026-09-30",
      "27-KH/BCĐTP",
      "Đã trình dự thảo Đề án",
    ],
    null,
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
);

const open = new Map(entryRows(aReport(rows, {}).form).map((row) => [row.id, Object.keys(row.accepts)]));
const anyRows: fc.Arbitrary<RawRows> = fc.record(
  Object.fromEntries(
    [...open].map(([id, columns]) => [id, fc.record(Object.fromEntries(columns.map((column) => [column, cell])))]),
  ),
);

describe("whatever is pasted", () => {
  it("is checked without a crash, twice with the same findings, each with an id of its own", () => {
    fc.assert(
      fc.property(anyRows, anyRows, (now, before) => {
        const report = aReport(rows, now, { before: { "2026Q2": before } });
        const found = checkReport(report);
        expect(checkReport(report)).toEqual(found);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        const reordered = Object.fromEntries(Object.entries(now).reverse());
        expect(checkReport({ ...report, rows: reordered })).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same findings on its rows when an unrelated row is added", () => {
    fc.assert(
      fc.property(anyRows, (now) => {
        const other = { id: "PL2.44", number: "44" };
        const more = aReport([...rows, aTask(other)], { ...now, "PL2.44": { status: "Chưa thực hiện" } });
        const ids = (report: ReportToCheck) => checkReport(report).map(({ id }) => id);
        expect(ids(more)).toEqual(ids(aReport(rows, now)));
      }),
      { numRuns: 100 },
    );
  });
});
