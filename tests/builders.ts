import { type Agency, directoryOf } from "../templates/agency.ts";
import { assignmentsOf } from "../templates/assignment.ts";
import type { RawRow, RawRows } from "../templates/cell.ts";
import type { ReportToCheck } from "../templates/check-report.ts";
import type { Period } from "../templates/period.ts";
import {
  type Directive,
  type Indicator,
  isIndicator,
  type Plan,
  type PlanNote,
  type PlanRow,
  type Task,
} from "../templates/plan.ts";
import { buildForm } from "../templates/progress-report/build-form.ts";
import type { ReportForm } from "../templates/report-form.ts";

/** Small plans, forms and reports for tests: each part is right unless a test says otherwise. */

const lastDays = { 1: "03-31", 2: "06-30", 3: "09-30", 4: "12-31" } as const;

/** A quarter with its last day as cut-off, due on the 5th after, locked from the 10th. */
export function aPeriod(id = "2026Q3"): Period {
  const year = Number(id.slice(0, 4));
  const quarter = Number(id.slice(5)) as 1 | 2 | 3 | 4;
  const [first, last] = [`${year}-${String(quarter * 3 - 2).padStart(2, "0")}`, lastDays[quarter]];
  const next = quarter === 4 ? `${year + 1}-01` : `${year}-${String(quarter * 3 + 1).padStart(2, "0")}`;
  return {
    id,
    opens: `${first}-01`,
    submitFrom: `${year}-${last.slice(0, 2)}-25`,
    cutOff: `${year}-${last}`,
    due: `${next}-05`,
    locks: `${next}-10`,
  };
}

export function anAgency(parts: Partial<Agency> = {}): Agency {
  return {
    id: "so-mau",
    code: "SM",
    name: "Sở Mẫu",
    shortName: "Sở Mẫu",
    kind: "city-department",
    form: "state",
    aliases: [],
    reportsThrough: null,
    commune: null,
    ...parts,
  };
}

/** A counted figure with the target ≥ 40: "Số lượng công trình được nghiệm thu". */
export function anIndicator(parts: Partial<Indicator> = {}): Indicator {
  return {
    id: "PL1.IV.5",
    document: "KH27",
    group: "IV",
    groupTitle: "Phát triển khoa học và công nghệ",
    number: "5",
    parent: null,
    name: "Số lượng công trình được nghiệm thu",
    unit: "Công trình",
    target: { text: "≥ 40", kind: "threshold", operator: ">=", value: 40, max: null, unit: null },
    measure: "flow",
    owners: ["so-mau"],
    ownersText: "Sở Mẫu",
    inherited: [],
    corrections: [],
    ...parts,
  };
}

/** A share with the target ≥ 95 %. */
export function aShare(parts: Partial<Indicator> = {}): Indicator {
  const target = { text: "≥ 95%", kind: "threshold", operator: ">=", value: 95, max: null, unit: "%" } as const;
  return anIndicator({ id: "PL1.II.1", group: "II", number: "1", unit: "%", measure: "rate", target, ...parts });
}

/** A target in words: "Hình thành Trung tâm". */
export function anIndicatorInWords(parts: Partial<Indicator> = {}): Indicator {
  const target = {
    text: "Hình thành Trung tâm",
    kind: "milestone",
    operator: null,
    value: null,
    max: null,
    unit: null,
  } as const;
  return anIndicator({
    id: "PL1.II.3",
    group: "II",
    number: "3",
    unit: "Trung tâm",
    measure: "text",
    target,
    ...parts,
  });
}

const taskParts = {
  document: "KH27",
  parent: null,
  heading: false,
  name: "Xây dựng Đề án",
  accountableHead: "Giám đốc Sở Mẫu",
  leads: ["so-mau"],
  leadsText: "Sở Mẫu",
  coordinators: [],
  coordinatorsText: "",
  expectedResult: { text: "Đề án được phê duyệt", kind: "paper" },
  target: null,
  deadline: { text: "Quý IV/2026", kind: "quarter", due: ["2026-12-31"], recurrence: null },
  milestones: [],
  authority: "UBND Thành phố",
  note: "",
  inherited: [],
  corrections: [],
} as const;

/** A task whose result is a paper, due at the end of quarter IV. */
export function aTask(parts: Partial<Task> = {}): Task {
  return {
    ...(structuredClone(taskParts) as unknown as Task),
    id: "PL2.3",
    appendix: "II",
    pillar: null,
    pillarTitle: null,
    number: "3",
    ...parts,
  };
}

export const dueInQuarter2 = { text: "Quý II/2026", kind: "quarter", due: ["2026-06-30"], recurrence: null } as const;
export const everyQuarter = { text: "Thường xuyên", kind: "recurring", due: [], recurrence: "continuous" } as const;

/** A recurring task without a paper. */
export function aRecurringTask(parts: Partial<Task> = {}): Task {
  const expectedResult = { text: "Tập huấn cán bộ", kind: "activity" } as const;
  return aTask({ id: "PL2.7", number: "7", deadline: { ...everyQuarter, due: [] }, expectedResult, ...parts });
}

/** A task with two milestones: entries stand on "PL3.20.m1" and "PL3.20.m2". */
export function aTaskWithMilestones(parts: Partial<Task> = {}): Task {
  const deadline = {
    text: "- Quý I/2026 - Tháng 7/2026",
    kind: "milestones",
    due: ["2026-03-31", "2026-07-31"],
    recurrence: null,
  } as const;
  const milestones = [
    { id: "PL3.20.m1", text: "Ban hành đề án", due: "2026-03-31" },
    { id: "PL3.20.m2", text: "Báo cáo kết quả thí điểm", due: "2026-07-31" },
  ];
  return aTask({
    id: "PL3.20",
    appendix: "III",
    pillar: "III",
    pillarTitle: "Hạ tầng",
    number: "20",
    deadline: { ...deadline, due: [...deadline.due] },
    milestones,
    ...parts,
  });
}

export function aDirective(parts: Partial<Directive> = {}): Directive {
  const { appendix: _, ...task } = aTask();
  return {
    ...task,
    id: "CT10.2.1",
    document: "CT10",
    appendix: null,
    number: "1",
    section: "2",
    sectionTitle: "Đảng ủy UBND",
    relatedTo: [],
    ...parts,
  };
}

export function aNote(parts: Partial<PlanNote>): PlanNote {
  return { id: "N1", rows: [], statement: "", severity: "contradiction", handling: "", effect: "none", ...parts };
}

export function aPlan(rows: readonly PlanRow[]): Plan {
  const document = (id: string, issued: string) => ({ id, number: id, issued, title: id, issuer: id, replaces: null });
  return {
    version: "2026.1",
    documents: [document("KH27", "2026-02-14"), document("CT10", "2026-04-10")],
    indicators: rows.filter(isIndicator),
    tasks: rows.filter((row): row is Task => !isIndicator(row) && !("section" in row)),
    directives: rows.filter((row): row is Directive => "section" in row),
    notes: [],
  };
}

/** The form of one agency that leads all the rows. */
export function aForm(rows: readonly PlanRow[], period = aPeriod(), agency = anAgency()): ReportForm {
  const plan = aPlan(rows);
  const directory = directoryOf([agency], []);
  const form = buildForm({ plan, directory, assignments: assignmentsOf(plan, directory) }, agency, period);
  if (!form) throw new Error("No row of this plan is owed in the period");
  return form;
}

interface ReportParts {
  readonly period: string;
  readonly agency: Agency;
  readonly notes: readonly PlanNote[];
  /** Accepted rows of earlier periods, newest first. */
  readonly before: Readonly<Record<string, RawRows>>;
}

/** A report on some rows; `cells` by row id. */
export function aReport(rows: readonly PlanRow[], cells: RawRows, parts: Partial<ReportParts> = {}): ReportToCheck {
  return {
    form: aForm(rows, aPeriod(parts.period), parts.agency),
    rows: cells,
    history: Object.entries(parts.before ?? {}).map(([id, earlier]) => ({ period: aPeriod(id), rows: earlier })),
    notes: parts.notes ?? [],
    file: null,
    rulesOff: new Set(),
    language: "vi",
  };
}

/** A report on one row; `before` holds that row's cells in earlier periods, newest first. */
export function answering(
  row: PlanRow,
  cells: RawRow,
  { before = {}, ...parts }: Partial<Omit<ReportParts, "before"> & { before: Readonly<Record<string, RawRow>> }> = {},
): ReportToCheck {
  const earlier = Object.fromEntries(Object.entries(before).map(([id, then]) => [id, { [row.id]: then }]));
  return aReport([row], { [row.id]: cells }, { ...parts, before: earlier });
}

/** Cells of a row that is answered as it should be, as a clerk types them. */
export const measured = { actual: "31", asOf: "30/9/2026", dataKind: "Chính thức", forecast: "45" } as const;
export const inProgress = {
  status: "Đang thực hiện",
  percent: "50",
  resultReached: "Đã lấy ý kiến 12 sở, ngành về dự thảo Đề án",
} as const;
export const completed = {
  status: "Đã hoàn thành",
  percent: "100",
  resultReached: "Đề án được UBND Thành phố phê duyệt",
  productNumber: "1231/QĐ-UBND",
  productDate: "05/9/2026",
  completedOn: "05/9/2026",
} as const;
export const withResult = { status: "Có kết quả trong kỳ", resultReached: "Đã tập huấn 1.200 cán bộ cấp xã" } as const;
