import { describe, expect, it } from "vitest";
import { checkReport } from "../../templates/check-report.ts";
import { errorsOf, warningsOf } from "../../templates/finding.ts";
import { groupFindings } from "../../templates/group-findings.ts";
import { anIndicator, aReport, aTask, inProgress, measured } from "../builders.ts";
import { rowIn, uploaded } from "../file-builder.ts";

const numbers = ["1", "2", "3"];
const indicators = numbers.map((number) => anIndicator({ id: `PL1.IV.${number}`, number }));
const column = (cells: object) => Object.fromEntries(indicators.map(({ id }) => [id, { ...measured, ...cells }]));
const grouped = (cells: object, before = {}) =>
  groupFindings(checkReport(aReport([...indicators, aTask()], { ...column(cells), "PL2.3": inProgress }, { before })));
const sizes = (groups: ReturnType<typeof groupFindings>) =>
  groups.map(({ title, findings }) => [title, findings.length]);

describe("equal findings", () => {
  it("of a column pasted wrong stand under one line, each with its own cell", () => {
    const [group, ...others] = grouped({ actual: "khoảng 31" });
    expect(others).toEqual([]);
    expect(group?.title).toBe("Ô này cần một số");
    expect(group?.findings.map(({ row }) => row)).toEqual(["PL1.IV.1", "PL1.IV.2", "PL1.IV.3"]);
  });

  it("are apart where the title says something else", () => {
    expect(sizes(grouped({ actual: "1,100", asOf: "cuối kỳ" }))).toEqual([
      ["Chưa rõ là 1.100 hay 1,1", 3],
      ["Ô này cần ngày, tháng, năm", 3],
    ]);
  });

  it("come errors first, then warnings, then what asks for nothing", () => {
    const report = uploaded(
      aReport(
        [...indicators, aTask()],
        { ...column({ actual: "28" }), "PL2.3": { ...inProgress, percent: "120" } },
        { before: { "2026Q2": column({}) } },
      ),
      (file) => {
        rowIn(file, "PL1.IV.1").cells.target = "≥ 4";
      },
    );
    expect(sizes(groupFindings(checkReport(report)))).toEqual([
      ["Tỷ lệ phải từ 0 đến 100", 1],
      ["Số lũy kế thấp hơn kỳ trước", 3],
      ["Nội dung Kế hoạch đã bị sửa", 1],
    ]);
  });

  it("lose nothing and invent nothing", () => {
    const found = checkReport(
      aReport(indicators, column({ actual: "nhiều", asOf: "31/9/2026", dataKind: "chắc chắn" })),
    );
    const together = groupFindings(found).flatMap(({ findings }) => findings);
    expect(together.map(({ id }) => id).sort()).toEqual(found.map(({ id }) => id).sort());
  });
});

describe("what is counted", () => {
  it("is the causes, not the cells: a row with four empty cells is one error", () => {
    const found = checkReport(aReport(indicators.slice(0, 1), { "PL1.IV.1": { actual: "31" } }));
    expect(found).toHaveLength(1);
    expect(found[0]?.columns).toEqual(["asOf", "dataKind", "forecast"]);
    expect([errorsOf(found).length, warningsOf(found).length]).toEqual([1, 0]);
  });

  it("is a row of formulas once", () => {
    const report = uploaded(aReport(indicators, column({})), (file) => {
      Object.assign(rowIn(file, "PL1.IV.1").oddities, {
        actual: ["formula"],
        asOf: ["formula"],
        forecast: ["formula"],
      });
    });
    expect(errorsOf(checkReport(report))).toHaveLength(1);
  });
});
