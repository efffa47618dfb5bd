import { agencies, directory, periods, plan } from "../seeds/plan.ts";
import { assignmentsOf } from "../templates/assignment.ts";
import type { RawRow } from "../templates/cell.ts";
import type { ReportToCheck } from "../templates/check-report.ts";
import type { CellOddity } from "../templates/file-facts.ts";
import { buildForm } from "../templates/progress-report/build-form.ts";
import { type FormRow, owedRows, type ReportForm } from "../templates/report-form.ts";
import { aPeriod } from "./builders.ts";
import { type MutableFile, rowIn, sheetIn, uploaded } from "./file-builder.ts";
import { wellFilled } from "./well-filled.ts";

/** Reports on the real plan: clean ones, and a mistake for every rule. */

export const source = { plan, directory, assignments: assignmentsOf(plan, directory) };
const science = agencies.find(({ code }) => code === "SKHCN");
if (!science) throw new Error("The plan's main agency is not there");

export function formOf(period: string, agency = science): ReportForm {
  const form = agency ? buildForm(source, agency, periodOf(period)) : null;
  if (!form) throw new Error(`No form in ${period}`);
  return form;
}

function periodOf(id: string) {
  return periods.find((each) => each.id === id) ?? aPeriod(id);
}

export function reportOf(form: ReportForm, parts: Partial<ReportToCheck> = {}): ReportToCheck {
  const rows = wellFilled(form, plan.notes);
  return { form, rows, history: [], notes: plan.notes, file: null, rulesOff: new Set(), language: "vi", ...parts };
}

const quarter3 = formOf("2026Q3");
export const clean = reportOf(quarter3, {
  history: [{ period: periodOf("2026Q2"), rows: reportOf(formOf("2026Q2")).rows }],
});

const isPaper = ({ planRow }: FormRow) =>
  planRow !== null && "expectedResult" in planRow && planRow.expectedResult.kind === "paper";
const says = (status: string) => (row: FormRow) => clean.rows[row.id]?.status === status;
const done = says("Đã hoàn thành");
const working = says("Đang thực hiện");
const isFlow = ({ planRow }: FormRow) => planRow !== null && "measure" in planRow && planRow.measure === "flow";
const isPercent = ({ accepts: { actual } }: FormRow) => actual?.kind === "number" && actual.domain === "percent";
const isFigure = ({ accepts: { figure } }: FormRow) => figure?.kind === "number";
const hasEarlier = ({ id }: FormRow) => clean.history[0]?.rows[id] !== undefined;

function row(...wanted: readonly ((row: FormRow) => boolean)[]): FormRow {
  const found = owedRows(quarter3).find((each) => wanted.every((fits) => fits(each)));
  if (!found) throw new Error("No such row in the real form");
  return found;
}

/** The clean report with other cells in one row. */
function having({ id }: Pick<FormRow, "id">, cells: RawRow, report = clean): ReportToCheck {
  return { ...report, rows: { ...report.rows, [id]: { ...report.rows[id], ...cells } } };
}

function file(change: (file: MutableFile) => void): ReportToCheck {
  return uploaded(clean, change);
}

const paper = row(isPaper, done);
const task = row(working, hasEarlier);
const flow = row(isFlow);
const percent = row(isPercent);
const recurring = row(({ recurring }) => recurring, hasEarlier);
const open = { status: "Đang thực hiện", percent: "60", completedOn: null };
const late = { ...open, obstacle: "Chờ ý kiến của Bộ", nextStep: "Trình trong tháng 11", expectedOn: "30/11/2026" };
const inWords = row(({ accepts: { actual } }) => actual?.kind === "list");
const withoutHistory = { ...clean, history: [] };
const oddity = (id: string, column: string, ...odd: CellOddity[]) =>
  file((each) => {
    rowIn(each, id).oddities[column] = odd;
  });
const claims = (parts: object) => file(({ identity }) => Object.assign(identity ?? {}, parts));
const unread = (problem: NonNullable<MutableFile["problem"]>) =>
  file((each) => {
    each.problem = problem;
    each.identity = null;
  });

/** One change to a clean report on the real plan, by the one rule that it trips. */
export const mistakes: Readonly<Record<string, () => ReportToCheck>> = {
  "file-type": () => unread("file-type"),
  "file-encrypted": () => unread("file-encrypted"),
  "file-too-large": () => unread("file-too-large"),
  "file-damaged": () => unread("file-damaged"),
  "secrecy-marking": () => having(task, { resultReached: "TỐI MẬT" }),
  "not-a-template": () =>
    file((each) => {
      each.identity = null;
    }),
  "wrong-agency": () => claims({ agency: "so-cong-thuong", agencyName: "Sở Công Thương" }),
  "wrong-period": () => claims({ period: "2026Q2" }),
  "template-outdated": () => claims({ templateVersion: 0 }),
  "sheet-missing": () =>
    file((each) => {
      each.sheets = each.sheets.filter(({ key }) => key !== "cityTasks");
    }),
  "column-missing": () =>
    file((each) => {
      delete sheetIn(each, "indicators").columns.explanation;
    }),
  "header-changed": () =>
    file((each) => {
      sheetIn(each, "indicators").columns.actual = { letter: "H", header: "KQ thực hiện" };
    }),
  "row-missing": () =>
    file((each) => {
      sheetIn(each, task.sheet).rows = sheetIn(each, task.sheet).rows.filter(({ id }) => id !== task.id);
    }),
  "row-duplicated": () =>
    file((each) => {
      sheetIn(each, task.sheet).rows.push({ ...rowIn(each, task.id), number: 99 });
    }),
  "unknown-row": () =>
    file((each) => {
      sheetIn(each, task.sheet).strayRows = [17];
    }),
  "plan-cell-changed": () =>
    file((each) => {
      rowIn(each, percent.id).cells.target = "≥ 1%";
    }),
  "formula-in-entry": () => oddity(flow.id, "actual", "formula"),
  "external-link": () => oddity(flow.id, "actual", "formula", "external-link"),
  "error-value": () => oddity(task.id, "resultReached", "error"),
  "merged-entry": () => oddity(task.id, "proposal", "merged"),
  "entry-cell-locked": () => oddity(task.id, "percent", "locked"),
  "hidden-row-with-entry": () =>
    file((each) => {
      rowIn(each, task.id).hidden = true;
    }),
  "row-blank": () => ({ ...clean, rows: { ...clean.rows, [task.id]: {} } }),
  "required-blank": () => having(flow, { asOf: null }),
  "number-expected": () => having(percent, { actual: "khoảng 95%" }),
  "number-ambiguous": () => having(flow, { actual: "1,100" }),
  "number-range": () => having(task, { percent: "120" }),
  "number-whole": () => having(flow, { actual: "12,5" }),
  "date-expected": () => having(paper, { completedOn: "cuối tháng 6" }),
  "not-in-list": () => having(paper, { status: "Xong" }),
  "text-too-long": () => having(task, { nextStep: "Việc tiếp theo. ".repeat(300) }),
  "document-number-expected": () => having(paper, { productNumber: "đã ban hành" }),
  "placeholder-result": () => having(task, { resultReached: "Đang triển khai thực hiện" }),
  "as-of-after-cut-off": () => having(flow, { asOf: "05/10/2026" }),
  "heading-form-unchosen": communeWithoutForm,
  "percent-as-fraction": () => having(percent, { actual: fractionOf(percent) }),
  "stale-value": () => having(flow, { asOf: "30/6/2026" }),
  "document-number-form": () => having(paper, { productNumber: "12/QD-UBND" }),
  "secret-paper-cited": () => having(task, { resultReached: "Thực hiện Báo cáo số 123-BC/TU (Mật), đã trình dự thảo" }),
  "done-without-product": () => having(paper, { productNumber: null, productDate: null }),
  "done-without-date": () => having(paper, { completedOn: null }),
  "completed-after-cut-off": () => having(paper, { completedOn: "01/10/2026" }),
  "done-below-hundred": () => having(paper, { percent: "80" }),
  "hundred-not-done": () => having(task, { percent: "100" }),
  "not-started-with-progress": () => having(task, { status: "Chưa thực hiện", percent: "80" }),
  "done-below-target": () => having(row(done, isFigure), { figure: "1" }),
  "overdue-without-cause": () => having(dueInQuarter3(), { ...late, obstacle: null }),
  "overdue-without-new-date": () => having(dueInQuarter3(), { ...late, expectedOn: null }),
  "milestone-order": () => having({ id: "PL3.20.m1" }, late, { ...clean, history: [] }),
  "related-values-differ": () => having(twin(), { actual: "12" }),
  "done-then-undone": () => having(doneBefore(), late),
  "date-postponed-again": () => having(task, { expectedOn: "30/11/2026" }, promised("31/8/2026", "31/10/2026")),
  "expected-date-not-after-cut-off": () => having(task, { expectedOn: "31/8/2026" }),
  "recurring-without-result": () => having(recurring, { resultReached: null }),
  "obstacle-without-proposal": () => having(task, { obstacle: "Thiếu nhân lực chuyên môn" }),
  "not-met-unexplained": () => having(percent, { forecast: "1", explanation: null }),
  "forecast-below-actual": () => having(flow, { forecast: "1" }),
  "proposal-incomplete": () => having({ id: "KN.01" }, { content: "Bổ sung kinh phí" }),
  "same-document-twice": () =>
    having(anotherPaper(), {
      productNumber: clean.rows[paper.id]?.productNumber ?? null,
      productDate: clean.rows[paper.id]?.productDate ?? null,
    }),
  "text-copied-across-rows": () => having(task, { resultReached: clean.rows[paper.id]?.resultReached ?? null }),
  "cumulative-falls": () => having(flow, { actual: "1" }),
  "large-change": () => having(flow, { actual: "99999", forecast: "99999" }),
  "percent-falls": () => having(task, { percent: "5" }),
  "template-behind": () => claims({ planVersion: "2026.0" }),
  "entry-cell-reformatted": () => oddity(flow.id, "actual", "reformatted"),
  "link-not-web": () => having(task, { resultReached: "Đã trình dự thảo, xem tại D:\\BaoCao\\du-thao.docx" }),
  "fraction-as-percent": () => having(task, { percent: "6000" }),
  "date-before-plan-year": () => having(paper, { completedOn: "30/6/2025", productDate: "30/6/2026" }, withoutHistory),
  "date-far-ahead": () => having(task, { expectedOn: "30/11/2062" }),
  "requested-date-passed": () =>
    having(
      { id: "KN.01" },
      { kind: "Khác", content: "Họp liên ngành", reason: "Vướng thẩm quyền", requestedDate: "31/8/2026" },
    ),
  "signed-before-period": () => having({ id: "KD.signedOn" }, { value: "02/4/2026" }),
  "product-after-cut-off": () => having(paper, { productDate: "01/10/2026" }),
  "completed-before-product": () => having(paper, { productDate: "15/9/2026" }),
  "date-without-completion": () => having(task, { completedOn: "15/9/2026" }),
  "no-result-unexplained": () => having(recurring, { status: "Chưa có kết quả trong kỳ", figure: null }),
  "forecast-against-status": () => having(inWords, { actual: "Đã hoàn thành", forecast: "Không hoàn thành trong năm" }),
  "far-from-target": () => having(flow, { forecast: "99999" }),
  "part-exceeds-whole": () => having({ id: "PL1.III.2.1" }, { actual: "3,5", forecast: "3,5" }),
  "completion-date-changed": () => having(doneBefore(), { completedOn: "30/3/2026", productDate: "30/3/2026" }),
  "result-identical": () =>
    having(recurring, { resultReached: clean.history[0]?.rows[recurring.id]?.resultReached ?? null }),
};

function fractionOf({ id }: FormRow): string {
  return `0,${clean.rows[id]?.actual}`;
}
const isTask = ({ milestone }: FormRow) => milestone === null;
function dueInQuarter3(): FormRow {
  return row(done, isTask, ({ due }) => due !== null && due > "2026-06-30");
}
function doneBefore(): FormRow {
  return row(done, isTask, hasEarlier, ({ due }) => due !== null && due <= "2026-06-30");
}
/** Of two indicators that measure one thing, the last in the form. */
function twin(): FormRow {
  const pairs = plan.notes.filter(({ effect }) => effect === "compare-values").map(({ rows }) => rows);
  const owed = new Set(owedRows(quarter3).map(({ id }) => id));
  const ids = pairs.find((rows) => rows.every((id) => owed.has(id)));
  return row(({ id }) => id === ids?.at(-1));
}
/** The clean report after two quarters that gave the task these expected dates. */
function promised(first: string, second: string): ReportToCheck {
  const [before] = clean.history;
  if (!before) throw new Error("The clean report has no history");
  const withDate = (id: string, expectedOn: string) => ({
    period: periodOf(id),
    rows: { ...before.rows, [task.id]: { ...before.rows[task.id], expectedOn } },
  });
  return { ...clean, history: [withDate("2026Q2", second), withDate("2026Q1", first)] };
}
function anotherPaper(): FormRow {
  return row(isPaper, done, ({ id }) => id !== paper.id);
}
function communeWithoutForm(): ReportToCheck {
  const report = reportOf(
    formOf(
      "2026Q3",
      agencies.find(({ kind }) => kind === "commune"),
    ),
  );
  return { ...report, rows: { ...report.rows, "KD.form": {} } };
}
