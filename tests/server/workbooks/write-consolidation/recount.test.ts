import { beforeAll, describe, expect, it } from "vitest";
import { directory, periods, plan } from "../../../../seeds/plan.ts";
import { chooseSubmissions } from "../../../../server/consolidate/choose-submissions.ts";
import { consolidate } from "../../../../server/consolidate/consolidate.ts";
import { wordOf } from "../../../../server/workbooks/write-consolidation/show.ts";
import type { Consolidation } from "../../../../templates/consolidation/consolidation.ts";
import { vi } from "../../../../templates/language/vi/index.ts";
import { indicatorAssessments, taskAssessments } from "../../../../templates/standing.ts";
import { randomSubmissions, sourceOf } from "../../consolidate/random-city.ts";
import { listUnder, readBack, type Value, valuesOf } from "./read-back.ts";

const { columns, tables, figures, kinds, overdueAs } = vi.consolidation;
const { sheets } = vi.terms;

type Line = Readonly<Record<string, Value>>;

let data: Consolidation;
let overview: readonly (readonly Value[])[];
let detail: readonly Line[];
const sheetRows = new Map<string, readonly (readonly Value[])[]>();

beforeAll(async () => {
  const period = periods.find((each) => each.id === "2026Q3");
  if (!period) throw new Error("No third quarter");
  const source = sourceOf(plan, directory);
  const heads = randomSubmissions(source, periods.slice(0, 3), 57);
  const chosen = chooseSubmissions(heads, period, periods, "submitted");
  const today = "2026-10-06";
  data = consolidate({ source, periods, period, include: "submitted", heads, chosen, today, demonstration: true });
  const workbook = await readBack(data);
  for (const sheet of workbook.worksheets) sheetRows.set(sheet.name, valuesOf(sheet));
  overview = sheetRows.get("Tổng quan") ?? [];
  detail = listUnder(columns.row, sheetRows.get("Chi tiết") ?? []);
});

/** Detail lines that are counted for the city, of some parts. */
const counted = (...parts: readonly (keyof typeof sheets)[]) =>
  detail.filter((line) => line[columns.counted] === "x" && parts.some((part) => line[columns.part] === sheets[part]));
const isAssessed = (line: Line, column: string, word: string) =>
  typeof line[column] === "string" && line[column].slice(2).replace(/, vượt$/, "") === word;
const standing = (word: string) => (line: Line) => isAssessed(line, columns.rowAssessment, word);

/** Rows of an overview table, from under its title to the empty row. */
function tableOf(title: string): readonly (readonly Value[])[] {
  const at = overview.findIndex((row) => row[0] === title);
  const end = overview.findIndex((row, i) => i > at && !row.some((each) => each !== null && each !== ""));
  return overview.slice(at + 2, end === -1 ? undefined : end);
}

/** Label (without icon) and first figure of every line of a table, in order. */
const figuresOf = (title: string, column = 1) =>
  tableOf(title).map((row) => [String(row[0]).replace(/^[✕▲►✓○] /, ""), row[column]] as const);

describe("the overview, counted again from the detail sheet", () => {
  it("has the indicators", () => {
    const lines = counted("indicators");
    const expected = indicatorAssessments.flatMap((each) => [
      [wordOf(each), lines.filter(standing(wordOf(each))).length],
      ...(each === "met" ? [[figures.exceeded, lines.filter((line) => line[columns.rowExceeded] === "x").length]] : []),
    ]);
    expect(figuresOf(tables.indicators)).toEqual([...expected, [columns.total, lines.length]]);
    expect(lines).toHaveLength(plan.indicators.length);
  });

  it.each([
    ["tasks", 1, ["centralTasks", "cityTasks"]],
    ["directives", 4, ["directives"]],
  ] as const)("has the %s", (_, column, parts) => {
    const lines = counted(...parts);
    const dated = lines.filter((line) => line[columns.kind] === kinds.dated);
    const recurring = lines.filter((line) => line[columns.kind] === kinds.recurring);
    const count = (all: readonly Line[], ...words: readonly string[]) =>
      all.filter((line) => words.some((word) => standing(word)(line))).length;
    const words = vi.terms.taskAssessment;
    const done = (all: readonly Line[]) => count(all, words.onTime, words.late);
    const dueBetween = (after: string, upTo: string) =>
      dated.filter((line) => {
        const due = line[columns.due];
        return due instanceof Date && due > new Date(after) && due <= new Date(upTo);
      });
    const due = dueBetween("1900-01-01", "2026-09-30");
    const inPeriod = dueBetween("2026-06-30", "2026-09-30");
    const nothingArose = recurring.filter((line) => line[figures.nothingArose] === "x").length;
    const overdueOf = (kind: keyof typeof overdueAs) =>
      lines.filter((line) => line[columns.rowOverdueAs] === overdueAs[kind]).length;
    expect(figuresOf(tables.tasks, column)).toEqual([
      [columns.total, lines.length],
      [figures.dated, dated.length],
      [figures.withoutDeadline, dated.filter((line) => !(line[columns.due] instanceof Date)).length],
      [words.overdue, count(dated, words.overdue)],
      [overdueAs["in-progress"].toLowerCase(), overdueOf("in-progress")],
      [overdueAs["not-started"].toLowerCase(), overdueOf("not-started")],
      [overdueAs["no-report"].toLowerCase(), overdueOf("no-report")],
      [words.dueSoon, count(dated, words.dueSoon)],
      [words.notStarted, count(dated, words.notStarted)],
      [words.inProgress, count(dated, words.inProgress)],
      [words.late, count(dated, words.late)],
      [words.onTime, count(dated, words.onTime)],
      [words.noReport, count(dated, words.noReport)],
      [figures.completed, done(dated)],
      [figures.due, due.length],
      [figures.dueCompleted, done(due)],
      [figures.dueInPeriod, inPeriod.length],
      [figures.dueCompleted, done(inPeriod)],
      [figures.recurring, recurring.length],
      [words.recurringMissing, count(recurring, words.recurringMissing)],
      [words.recurringReported, count(recurring, words.recurringReported)],
      [figures.withResult, count(recurring, words.recurringReported) - nothingArose],
      [figures.nothingArose, nothingArose],
      [words.noReport, count(recurring, words.noReport)],
      [
        vi.consolidation.notOwed,
        lines.filter((line) => line[columns.rowAssessment] === vi.consolidation.notOwed).length,
      ],
    ]);
  });

  it("counts 95 tasks of the plan and no heading or milestone among them", () => {
    expect(counted("centralTasks", "cityTasks")).toHaveLength(95);
    expect(counted("centralTasks", "cityTasks").some((line) => line[columns.milestoneOf])).toBe(false);
  });

  it("has the pillars, which add up to the tasks", () => {
    const lines = tableOf(tables.pillars);
    const total = (column: number) => lines.reduce((sum, row) => sum + Number(row[column]), 0);
    const all = counted("centralTasks", "cityTasks");
    expect(total(1)).toBe(all.length);
    taskAssessments.forEach((each, i) => {
      expect(total(i + 2), each).toBe(all.filter(standing(wordOf(each))).length);
    });
    const pillarOf = new Map(plan.tasks.map((task) => [task.id, task.pillar]));
    for (const row of lines.slice(1)) {
      const pillar = String(row[0]).split(".")[0];
      const own = counted("cityTasks").filter((line) => pillarOf.get(String(line[columns.row])) === pillar);
      expect([row[1], row[2]], String(row[0])).toEqual([own.length, own.filter(standing("Quá hạn")).length]);
    }
  });

  it("has the reports, counted from the sheet on them", () => {
    const lines = listUnder(columns.number, sheetRows.get("Tình hình gửi báo cáo") ?? []);
    const having = (column: string, test: (value: string) => boolean) =>
      lines.filter((line) => test(String(line[column]))).length;
    expect(figuresOf(tables.reports)).toEqual([
      [figures.agencies, lines.length],
      [figures.sent, having(columns.submissions, (value) => value !== "0")],
      [figures.onTime, having(columns.sending, (value) => value === "Gửi đúng hạn")],
      [figures.late, having(columns.sending, (value) => value.startsWith("Gửi trễ hạn"))],
      [figures.accepted, having(columns.status, (value) => value === "Đã tiếp nhận")],
      [figures.waiting, having(columns.status, (value) => value === "Đã gửi")],
      [figures.returned, having(columns.status, (value) => value === "Đã trả lại")],
      [figures.notSent, having(columns.submissions, (value) => value === "0")],
    ]);
  });
});

describe("the other sheets, counted again from the detail sheet", () => {
  const own = (agency: string) =>
    detail.filter((line) => line[columns.agency] === agency && !line[columns.milestoneOf] && line[columns.agencyCode]);

  it("has every agency by assessment, and the communes together", () => {
    const rows = sheetRows.get("Theo cơ quan") ?? [];
    const at = rows.findIndex((row) => row[0] === columns.number);
    const header = rows[at]?.map(String) ?? [];
    const expectLine = (row: readonly Value[], lines: readonly Line[]) => {
      header.slice(3, 18).forEach((text, i) => {
        const indicators = i < indicatorAssessments.length;
        const ofKind = lines.filter((line) => (line[columns.part] === sheets.indicators) === indicators);
        const expected = ofKind.filter((line) => isAssessed(line, columns.assessment, text.slice(2))).length;
        expect(row[i + 3], `${row[1]}, ${text}`).toBe(expected);
      });
    };
    const agencies = rows.slice(at + 1).filter((row) => row[0] !== "");
    expect(agencies).toHaveLength(data.agencies.length);
    for (const row of agencies) expectLine(row, own(String(row[1])));
    const communes = new Set(data.agencies.filter((each) => each.commune).map((each) => each.name));
    const together = rows.find((row) => row[1] === vi.consolidation.communes(168));
    expect(communes.size).toBe(168);
    expectLine(
      together ?? [],
      detail.filter((line) => communes.has(String(line[columns.agency])) && !line[columns.milestoneOf]),
    );
  });

  it("has every agency's overdue rows with their three counts", () => {
    const rows = sheetRows.get("Quá hạn") ?? [];
    const kindsInOrder = ["in-progress", "not-started", "no-report"] as const;
    const overdue = data.agencies.filter((each) => own(each.name).some((line) => line[columns.overdueAs]));
    expect(overdue.length).toBeGreaterThan(50);
    for (const { name } of overdue) {
      const band = rows.find((row) => row[0] === "" && row[1] === name);
      const count = (kind: keyof typeof overdueAs) =>
        own(name).filter((line) => line[columns.overdueAs] === overdueAs[kind]).length;
      const counts = kindsInOrder.map(count);
      expect(band?.slice(4, 8), name).toEqual([counts.reduce((a, b) => a + b, 0), ...counts]);
    }
  });

  it("traces every answer to a submission that stands under Nguồn", () => {
    const used = new Set((sheetRows.get("Nguồn") ?? []).flat());
    const answered = detail.filter((line) => line[columns.ref]);
    expect(answered.length).toBeGreaterThan(1000);
    for (const line of answered) {
      expect(line[columns.ref]).toBe(`${line[columns.submission]}/${line[columns.row]}`);
      expect(used.has(line[columns.submission] ?? "")).toBe(true);
    }
  });

  it("shows in the annexes what the detail sheet says of the row", () => {
    for (const [tab, parts, word] of [
      ["Phụ lục I", ["indicators"], columns.assessment],
      ["Phụ lục II", ["centralTasks"], columns.progress],
      ["Phụ lục III", ["cityTasks"], columns.progress],
      ["Chỉ đạo bổ sung", ["directives"], columns.progress],
    ] as const) {
      const annex = new Map(
        listUnder(columns.number, sheetRows.get(tab) ?? []).map((line) => [line[columns.row], line]),
      );
      for (const line of counted(...parts)) {
        const shown = String(annex.get(line[columns.row] ?? "")?.[word]).replace(/ \(\d+\/\d+\)$/, "");
        expect(shown.replace(/, vượt$/, ""), String(line[columns.row])).toBe(line[columns.rowAssessment]);
      }
    }
  });
});
