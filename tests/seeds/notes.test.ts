import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { directory, plan } from "../../seeds/plan.ts";
import { authoritiesAndLeads } from "../../seeds/read/notes/authorities.ts";
import { pastDeadlines } from "../../seeds/read/notes/deadlines.ts";
import { paperDates } from "../../seeds/read/notes/document-texts.ts";
import { headsAndLeads } from "../../seeds/read/notes/heads.ts";
import type { NoteSource } from "../../seeds/read/notes/note-source.ts";
import { readNotes } from "../../seeds/read/notes/read-notes.ts";
import { agencyListResults } from "../../seeds/read/notes/results.ts";
import { sameMeasures } from "../../seeds/read/notes/same-measures.ts";
import type { Task } from "../../templates/plan.ts";

const text = (name: string) => readFileSync(new URL(`../../seeds/documents/${name}`, import.meta.url), "utf8");
const source: NoteSource = {
  ...plan,
  directory,
  planText: text("27-KH-BCDTP_2026-02-14.txt"),
  aprilText: text("10-CT-TU_and_030-TB-CQTTBCD_2026-04.txt"),
};

/** The source with one task changed, as if the document had said so. */
function withTask(id: string, change: Partial<Task>): NoteSource {
  return { ...source, tasks: source.tasks.map((each) => (each.id === id ? { ...each, ...change } : each)) };
}

describe("plan notes", () => {
  it("are what is committed", () => {
    expect(readNotes(source)).toEqual(plan.notes);
  });

  it.each([
    ["SMEs using digital technology", ["PL1.VI.17", "PL3.32"], "target-in-doubt", "“≥ 40%”"],
    ["researchers per 10,000 people", ["PL1.III.7", "PL1.IV.16"], "target-in-doubt", "9,5"],
    ["procedures whatever the place", ["PL1.VI.7", "PL3.9"], "target-in-doubt", "70%"],
    ["who owns the size of the digital economy", ["PL1.I.4", "PL2.21"], "compare-values", "Sở Tài chính"],
    ["the digital economy at 15% and at 30%", ["PL1.I.1", "PL1.I.4"], "none", "gấp đôi"],
    ["R&D as large as all spending", ["PL1.III.2", "PL1.III.2.1"], "part-of-whole", "bằng cả tổng"],
    ["1,100 researchers against 11 per 10,000", ["PL1.IV.2", "PL1.III.7"], "none", "15.400"],
    ["a deadline past when issued", ["PL3.12"], "none", "đã qua 14 ngày"],
    ["a task without a deadline", ["PL2.30.1"], "none", "không ghi thời gian"],
    ["a task without a deadline", ["PL2.30.2"], "none", "không ghi thời gian"],
    ["a result that lists agencies", ["PL2.37.1"], "none", "danh sách cơ quan"],
    ["a result that lists agencies", ["PL2.37.2"], "none", "danh sách cơ quan"],
    ["a head without the lead", ["PL3.30"], "none", "ô người đứng đầu nêu ĐHQG-HCM"],
    ["a lead without the head", ["PL2.36"], "none", "VP UBND TP"],
    ["bodies that carry out what another leads", ["PL3.1"], "none", "ô thẩm quyền triển khai nêu Các sở, ban, ngành"],
    ["a lead that the authority leaves out", ["PL3.18"], "none", "không nêu Địa phương cấp xã"],
    ["a body that carries out without leading", ["PL3.30"], "none", "ô thẩm quyền triển khai nêu ĐHQG-HCM"],
    ["three figures in one result", ["PL2.27"], "none", "ba mức 100%"],
    ["skills for all against skills for 30 %", ["PL2.14", "PL3.49"], "none", "khoảng 30%"],
    ["the operations centre given to two bodies", ["PL3.19"], "none", "mục 2.1"],
    ["a body named twice", ["PL2.31.1"], "none", "Sở Xây dựng hai lần"],
    ["a former name", ["PL3.6"], "none", "tên cũ"],
    ["an authority copied from the row above", ["PL3.48", "PL3.47"], "none", "chép"],
    ["a paper with two dates", ["CT10.9.1", "CT10.10.1"], "none", "29/11/2024"],
    ["an address written three ways", ["CT10.12.2"], "none", "3 cách"],
    ["pillars that differ", ["PL3.47", "PL3.48", "PL3.49"], "none", "7 trụ cột"],
    ["all or those above fifteen", ["PL3.28"], "target-in-doubt", "15 tuổi"],
    ["February before the plan", ["PL2.31.2", "PL3.7", "TB030.5.1"], "none", "đầu tháng 02"],
  ])("know of %s", (_, rows, effect, words) => {
    const found = plan.notes.filter((each) => each.rows.join() === rows.join() && each.statement.includes(words));
    expect(found.map((each) => each.effect)).toEqual([effect]);
  });

  it("set beside each other the rows that give one work different days", () => {
    const equipment = plan.notes.find(({ rows }) => rows.includes("PL3.11") && rows.includes("TB030.4.3"));
    expect(equipment).toMatchObject({ severity: "contradiction", effect: "same-work" });
  });

  it("say in a sentence what is wrong and in another how it is handled", () => {
    for (const { statement, handling } of plan.notes) {
      expect(statement).toMatch(/^[\p{Lu}“\d].+\.$/su);
      expect(handling).toMatch(/^\p{Lu}.+\.$/su);
    }
  });
});

describe("the functions behind them", () => {
  it("are silent about targets once they agree", () => {
    const target = plan.indicators.find(({ id }) => id === "PL1.VI.17")?.target ?? null;
    const doubts = sameMeasures(withTask("PL3.32", { target })).filter(({ rows }) => rows.includes("PL3.32"));
    expect(doubts.map(({ effect }) => effect)).toEqual(["compare-values"]);
  });

  it("are silent about a deadline that lies ahead", () => {
    const deadline = { text: "Quý II/2026", kind: "quarter" as const, due: ["2026-06-30"], recurrence: null };
    expect(pastDeadlines(withTask("PL3.12", { deadline })).flatMap(({ rows }) => rows)).not.toContain("PL3.12");
  });

  it("are silent about a result that says something", () => {
    const expectedResult = { text: "Kế hoạch vốn của sở, ban, ngành", kind: "paper" as const };
    expect(agencyListResults(withTask("PL2.37.1", { expectedResult })).flatMap(({ rows }) => rows)).toEqual([
      "PL2.37.2",
    ]);
  });

  it("are silent about heads of the bodies that lead", () => {
    const accountableHead = "Giám đốc Sở Giáo dục và Đào tạo";
    expect(headsAndLeads(withTask("PL3.30", { accountableHead })).flatMap(({ rows }) => rows)).not.toContain("PL3.30");
  });

  it("are silent about an authority that names the leads, or only who approves", () => {
    const rowsFor = (authority: string) =>
      authoritiesAndLeads(withTask("PL3.30", { authority })).flatMap(({ rows }) => rows);
    expect(rowsFor("UBND Thành phố/Sở Giáo dục và Đào tạo")).not.toContain("PL3.30");
    expect(rowsFor("Thủ tướng Chính phủ")).not.toContain("PL3.30");
    expect(rowsFor("Sở Nội vụ")).toContain("PL3.30");
  });

  it("are silent about papers that are dated one way", () => {
    const aprilText = source.aprilText.replaceAll("29/11/2024", "21/11/2024");
    expect(paperDates({ ...source, aprilText })).toEqual([]);
  });
});
