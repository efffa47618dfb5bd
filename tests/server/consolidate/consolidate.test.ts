import { describe, expect, it } from "vitest";
import type { Finding } from "../../../templates/finding.ts";
import {
  aDirective,
  anIndicator,
  aPeriod,
  aRecurringTask,
  aShare,
  aTask,
  completed,
  dueInQuarter2,
  inProgress,
  measured,
  withResult,
} from "../../builders.ts";
import { aSubmission, consolidationOf } from "./small-city.ts";

const dueThirdQuarter = { text: "Quý III/2026", kind: "quarter", due: ["2026-09-30"], recurrence: null } as const;
const halfYearly = { text: "Định kỳ 6 tháng", kind: "recurring", due: [], recurrence: "half-yearly" } as const;

const rows = [
  anIndicator(),
  aShare({ owners: ["so-tai-chinh"], ownersText: "Sở Tài chính" }),
  aTask({ id: "PL2.1", number: "1", deadline: { ...dueInQuarter2, due: ["2026-06-30"] } }),
  aTask({ id: "PL2.2", number: "2", deadline: { ...dueThirdQuarter, due: ["2026-09-30"] } }),
  aTask({ id: "PL2.3", number: "3" }),
  aTask({ id: "PL2.4", number: "4", deadline: { text: "", kind: "none", due: [], recurrence: null } }),
  aRecurringTask(),
  aRecurringTask({ id: "PL2.8", number: "8", deadline: { ...halfYearly, due: [] } }),
  aDirective(),
];

const warning: Finding = {
  id: "w",
  rule: "large-change",
  severity: "warning",
  trial: false,
  sheet: "indicators",
  row: "PL1.IV.5",
  columns: ["actual"],
  values: {},
  reasonKey: "k",
  title: "Thay đổi lớn so với kỳ trước",
  received: "Chỉ tiêu IV.5: 31 (kỳ trước 3)",
  expected: "mức gần với kỳ trước",
  fix: "",
  source: "",
};

const ofSecondQuarter = aSubmission(
  "so-mau",
  {
    "PL1.IV.5": { ...measured, actual: "3", asOf: "30/6/2026" },
    "PL2.1": { ...completed, completedOn: "02/7/2026" },
    "PL2.2": { ...inProgress, percent: "20" },
  },
  { period: "2026Q2" },
);
const ofThirdQuarter = aSubmission(
  "so-mau",
  {
    "PL1.IV.5": measured,
    "PL2.2": { ...inProgress, obstacle: "Chờ nghị định hướng dẫn", proposal: "Không có" },
    "PL2.3": completed,
    "PL2.4": { status: "Chưa thực hiện", obstacle: "không" },
    "PL2.7": withResult,
    "KN.01": {
      kind: "Điều chỉnh thời hạn",
      relatedRow: "PL II.2",
      content: "Lùi đến 31/12/2026",
      reason: "Chờ nghị định",
    },
  },
  { findings: [warning], reasons: { k: "Đã rà soát, số đúng." }, daysLate: 2 },
);

describe("a quarter of a small city", () => {
  const data = consolidationOf(rows, [ofSecondQuarter, ofThirdQuarter]);

  it("counts every row once, by how it stands", () => {
    expect(data.figures.indicators).toMatchObject({ total: 2, byAssessment: { onCourse: 1, noReport: 1 } });
    expect(data.figures.tasks).toMatchObject({
      total: 6,
      byAssessment: { overdue: 1, late: 1, onTime: 1, notStarted: 1, recurringReported: 1, noReport: 0 },
      overdueAs: { "in-progress": 1, "not-started": 0, "no-report": 0 },
      notOwed: 1,
    });
    expect(data.figures.directives).toMatchObject({ total: 1, byAssessment: { noReport: 1 } });
  });

  it("counts dated and recurring tasks apart", () => {
    expect(data.figures.tasks.dated).toEqual({
      total: 4,
      withoutDeadline: 1,
      completed: 2,
      noReport: 0,
      due: 2,
      dueCompleted: 1,
      dueInPeriod: 1,
      dueInPeriodCompleted: 0,
      dueNext: 1,
      dueNextCompleted: 1,
    });
    expect(data.figures.tasks.recurring).toEqual({
      total: 2,
      owed: 1,
      withResult: 1,
      nothingArose: 0,
      withoutResult: 0,
      noReport: 0,
    });
  });

  it("takes what was completed in an earlier report from there, and says so", () => {
    expect(data.centralTasks[0]).toMatchObject({
      assessment: "late",
      ref: "2026Q2-so-mau-1/PL2.1",
      percent: 100,
      product: "1231/QĐ-UBND",
      partyStatus: "done-late",
    });
  });

  it("shows an indicator with target, previous value, share and forecast", () => {
    expect(data.indicators[0]).toMatchObject({
      target: "≥ 40",
      previous: { period: "2026Q2", value: 3 },
      actual: 31,
      share: 77.5,
      forecast: 45,
      assessment: "onCourse",
      ref: "2026Q3-so-mau-1/PL1.IV.5",
    });
  });

  it("gives every agency its own count", () => {
    expect(data.agencies).toMatchObject([
      { agency: "so-mau", rows: 7, notOwed: 1, byStanding: { red: 1, amber: 0, blue: 2, green: 3, grey: 1 } },
      { agency: "so-tai-chinh", rows: 1, byStanding: { grey: 1 }, indicators: { noReport: 1 } },
    ]);
  });

  it("knows who sent, and when", () => {
    expect(data.figures.reports).toMatchObject({ agencies: 2, sent: 1, late: 1, onTime: 0, notSent: 1, accepted: 1 });
    expect(data.reports).toMatchObject([
      { agency: "so-mau", punctuality: "late", daysLate: 2, used: { number: 1 }, warnings: 1 },
      { agency: "so-tai-chinh", punctuality: "notSent", used: null },
    ]);
    const locked = consolidationOf(rows, [], { today: "2026-10-10" });
    expect(locked.reports[0]?.punctuality).toBe("missing");
  });

  it("lists obstacles and proposals that say something", () => {
    expect(data.difficulties).toMatchObject([
      { row: "PL2.2", obstacle: "Chờ nghị định hướng dẫn", proposal: null },
      { row: null, kind: "deadline", name: "PL II.2", proposal: "Lùi đến 31/12/2026", ref: "2026Q3-so-mau-1/KN.01" },
    ]);
  });

  it("lists warnings with the reason that was given", () => {
    expect(data.explanations).toMatchObject([
      { place: "Chỉ tiêu IV.5 · Kết quả thực hiện", reason: "Đã rà soát, số đúng.", ref: "2026Q3-so-mau-1/PL1.IV.5" },
    ]);
  });

  it("sets every row beside the period before", () => {
    const change = (row: string) => data.changes.find((each) => each.row === row);
    expect(change("PL1.IV.5")).toMatchObject({ difference: 28, before: { value: 3 }, now: { value: 31 } });
    expect(change("PL2.2")).toMatchObject({ difference: 30, direction: "worse" });
    expect(data.before?.figures.tasks.byAssessment.late).toBe(1);
  });

  it("says what it rests on", () => {
    expect(data.sources.submissions.map((each) => each.submission)).toEqual(["2026Q2-so-mau-1", "2026Q3-so-mau-1"]);
    expect(data.sources.assumptions).toContainEqual({ about: "Cấp xã", assumption: "Mọi xã." });
  });

  it("tells it in sentences, counts below ten with a zero, nothing in words", () => {
    const text = data.sections.flatMap((each) => each.paragraphs);
    expect(text).toContain(
      "Tính đến ngày 30/9/2026, có 06 nhiệm vụ được giao, gồm 04 nhiệm vụ có thời hạn (kể cả 01 nhiệm vụ không ghi thời hạn) và 02 nhiệm vụ thường xuyên, định kỳ.",
    );
    expect(text).toContain(
      "Đã hoàn thành 02/04 nhiệm vụ có thời hạn (đạt 50%), trong đó đúng hạn 01; trễ hạn 01; chưa thực hiện nhưng còn hạn 01; quá hạn 01 (chiếm 25%); không có nhiệm vụ đang thực hiện trong hạn, sắp đến hạn, chưa báo cáo.",
    );
    expect(text).toContain("Trong 02 nhiệm vụ đã đến hạn, hoàn thành 01 (đạt 50%).");
    expect(text).toContain("Trong kỳ có 01 nhiệm vụ đến hạn, chưa có nhiệm vụ hoàn thành.");
    expect(text).toContain(
      "01/01 nhiệm vụ thường xuyên có kết quả trong kỳ; không có nhiệm vụ chưa có kết quả, chưa báo cáo; 01 nhiệm vụ định kỳ chưa đến kỳ báo cáo.",
    );
    expect(text).toContain("Tỷ lệ hoàn thành tăng 25 điểm phần trăm so với quý II/2026.");
    expect(text).toContain(
      "01/02 cơ quan, địa phương đã gửi báo cáo (đạt 50%), trong đó gửi trễ hạn 01; còn 01 cơ quan, địa phương chưa gửi.",
    );
    expect(text).toContain("01 đề nghị điều chỉnh thời hạn (PL II.2).");
  });
});

describe("other quarters", () => {
  it("has no directives before they were issued, and nothing before the first quarter", () => {
    const first = consolidationOf(rows, [], { period: aPeriod("2026Q1") });
    expect(first.directives).toEqual([]);
    expect(first.figures.directives.total).toBe(0);
    expect(first.before).toBeNull();
    expect(first.changes).toEqual([]);
  });

  it("says that silence is no report, and overdue once the day has passed", () => {
    const silent = consolidationOf(rows, []);
    expect(silent.figures.tasks.byAssessment).toMatchObject({ overdue: 2, noReport: 3 });
    expect(silent.figures.tasks.overdueAs).toEqual({ "in-progress": 0, "not-started": 0, "no-report": 2 });
  });

  it("marks what was sent and is not yet accepted", () => {
    const waiting = { ...ofThirdQuarter, status: "submitted", inForce: false } as const;
    const marked = consolidationOf(rows, [waiting], { include: "submitted" });
    expect(marked.indicators[0]).toMatchObject({ actual: 31, notYetAccepted: true });
    expect(marked.detail.find((line) => line.row === "PL1.IV.5")?.submissionStatus).toBe("submitted");
    expect(consolidationOf(rows, [waiting]).indicators[0]).toMatchObject({ actual: null, assessment: "noReport" });
  });
});
