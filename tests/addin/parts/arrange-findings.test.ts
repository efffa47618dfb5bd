import { describe, expect, it } from "vitest";
import { arrangeFindings } from "../../../addin/parts/arrange-findings.ts";
import { aFinding, aWarning } from "../page-builders.ts";

const number = aFinding({ id: "a", row: "PL1.IV.5" });
const otherNumber = aFinding({ id: "b", row: "PL1.II.1", at: "H9" });
const list = aFinding({
  id: "c",
  rule: "not-in-list",
  sheet: "centralTasks",
  row: "PL2.3",
  title: "Không có trong danh sách",
});
const falls = aWarning({ id: "d", row: "PL1.IV.5" });
const tried = aFinding({ id: "e", trial: true, title: "Đang thử", row: "PL1.IV.5" });
const all = [falls, number, otherNumber, list, tried];
const byKind = { by: "kind", sheet: null, search: "" } as const;
const placeOf = ({ row }: { row: string | null }) => (row === "PL1.II.1" ? "Chỉ tiêu II.1 – Phủ sóng 5G" : (row ?? ""));

const shown = (...args: Parameters<typeof arrangeFindings>) =>
  arrangeFindings(...args).map(({ standing, findings }) => [standing, findings.map(({ id }) => id).join("")]);

describe("the list of findings", () => {
  it("puts equal ones together, errors before warnings before what is on trial", () => {
    expect(shown(all, byKind, placeOf)).toEqual([
      ["red", "ab"],
      ["red", "c"],
      ["amber", "d"],
      ["grey", "e"],
    ]);
  });

  it("goes row by row when asked, each row as bad as the worst in it", () => {
    expect(shown(all, { ...byKind, by: "row" }, placeOf)).toEqual([
      ["red", "dae"],
      ["red", "b"],
      ["red", "c"],
    ]);
    expect(shown([falls, tried], { ...byKind, by: "row" }, placeOf)).toEqual([["amber", "de"]]);
  });

  it("shows one sheet alone", () => {
    expect(shown(all, { ...byKind, sheet: "centralTasks" }, placeOf)).toEqual([["red", "c"]]);
  });

  it.each(["phu song", "PHỦ SÓNG", "h9"])("finds “%s” with or without marks, in the place or the address", (search) => {
    expect(shown(all, { ...byKind, search }, placeOf)).toEqual([["red", "b"]]);
  });
});
