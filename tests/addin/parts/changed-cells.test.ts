import { expect, it } from "vitest";
import { changedCells } from "../../../addin/parts/changed-cells.ts";

it("names each cell that differs, those that came and those that went", () => {
  const before = { "PL2.3": { status: "Đang thực hiện", percent: 40, nextStep: "Trình" }, "PL2.4": { percent: 10 } };
  const after = { "PL2.3": { status: "Đã hoàn thành", percent: 40, completedOn: "2026-09-15" } };
  expect(changedCells(before, after)).toEqual([
    { row: "PL2.3", column: "status", before: "Đang thực hiện", after: "Đã hoàn thành" },
    { row: "PL2.3", column: "completedOn", before: null, after: "2026-09-15" },
    { row: "PL2.3", column: "nextStep", before: "Trình", after: null },
    { row: "PL2.4", column: "percent", before: 10, after: null },
  ]);
});

it("takes an empty cell and one that is not there for the same", () => {
  expect(changedCells({ "PL2.3": { nextStep: " " } }, { "PL2.3": { nextStep: null }, "PL2.4": {} })).toEqual([]);
});
