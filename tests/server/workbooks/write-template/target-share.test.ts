import { describe, expect, it } from "vitest";
import { targetShare } from "../../../../server/workbooks/write-template/target-share.ts";
import type { RawCell } from "../../../../templates/cell.ts";
import type { Indicator } from "../../../../templates/plan.ts";
import { entryRows } from "../../../../templates/report-form.ts";
import { aForm, anIndicator, anIndicatorInWords } from "../../../builders.ts";
import { aTemplate, Written } from "./written.ts";

const target = (value: number) => ({ ...anIndicator().target, value });

function shareOf(indicator: Indicator, actual: RawCell) {
  const row = entryRows(aForm([indicator]))[0];
  if (!row) throw new Error("No row");
  return targetShare(row, { actual }, "H7");
}

describe("the share of the target", () => {
  // The target is 40 công trình.
  it.each<[string, RawCell, string]>([
    ["half of it", "20", "50"],
    ["one decimal, with a comma", "31", "77,5"],
    ["more than all of it, without thousands' dots", "1.100", "2750"],
    ["a real number", 10, "25"],
    ["nothing typed", null, ""],
    ["words", "khoảng 20", ""],
  ])("%s", (_, actual, result) => {
    expect(shareOf(anIndicator(), actual)?.result).toBe(result);
  });

  it("is not there for a target in words, or of 0", () => {
    expect(shareOf(anIndicatorInWords(), "Đang thực hiện")).toBeNull();
    expect(shareOf(anIndicator({ target: target(0) }), "3")).toBeNull();
  });

  it("stands in the workbook as a formula over the cell beside it, locked, with its result", async () => {
    const written = await Written.of(aTemplate({ rows: { "PL1.IV.5": { actual: "31" } } }));
    const actual = written.cell("indicators", "PL1.IV.5", "actual");
    const share = written.cell("indicators", "PL1.IV.5", "targetShare");
    expect(share.result).toBe("77,5");
    expect(share.formula).toContain(actual.address);
    expect(share.formula).toMatch(/^IF\(TRIM\(H\d+\)="","",IFERROR\(/);
    expect(share.formula).toContain("/40*100");
    expect(share.protection?.locked).not.toBe(false);
    expect(share.numFmt).not.toBe("@");
    expect(written.cell("indicators", "PL1.II.3", "targetShare").value).toBeNull();
  });
});
