import type { Submission } from "../../../server/consolidate/input.ts";
import type { Directory } from "../../../templates/agency.ts";
import { assignmentsOf } from "../../../templates/assignment.ts";
import type { RawRow, RawRows } from "../../../templates/cell.ts";
import { addDays, formatDay } from "../../../templates/day.ts";
import type { Finding } from "../../../templates/finding.ts";
import { formatNumber } from "../../../templates/format-number.ts";
import type { Period } from "../../../templates/period.ts";
import type { Plan } from "../../../templates/plan.ts";
import { isIndicator } from "../../../templates/plan.ts";
import { buildForm, type FormSource } from "../../../templates/progress-report/build-form.ts";
import { entryRows, type FormRow, owedRows, type ReportForm } from "../../../templates/report-form.ts";

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

export function sourceOf(plan: Plan, directory: Directory): FormSource {
  return { plan, directory, assignments: assignmentsOf(plan, directory) };
}

/** What a whole city might send in some periods: most of it, in every state; some agencies nothing at all. */
export function randomSubmissions(source: FormSource, periods: readonly Period[], seed: number): Submission[] {
  const random = randomFrom(seed);
  const byAgency = Map.groupBy(source.assignments, (each) => each.agency);
  return periods.flatMap((period) =>
    [...byAgency].flatMap(([id, assignments]) => {
      const agency = source.directory.agencies.get(id);
      const form = agency && buildForm({ ...source, assignments }, agency, period);
      if (!form || owedRows(form).length === 0 || random() < 0.1) return [];
      return submissionsOf(form, random);
    }),
  );
}

/** One or two submissions of a report; the older one was returned, or accepted and then sent anew. */
function submissionsOf(form: ReportForm, random: Random): Submission[] {
  const count = random() < 0.15 ? 2 : 1;
  const firstAccepted = random() < 0.5;
  const late = random() < 0.1 ? 1 + Math.floor(random() * 4) : 0;
  return Array.from({ length: count }, (_, i): Submission => {
    const number = i + 1;
    const newest = number === count;
    const status = newest
      ? pick(random, ["accepted", "accepted", "accepted", "submitted", "returned"] as const)
      : firstAccepted
        ? "accepted"
        : "returned";
    const receiptNumber = `${form.period.id}-${form.agency.code}-${String(number).padStart(2, "0")}`;
    const inForce = status === "accepted" && (newest || firstAccepted);
    return {
      agency: form.agency.id,
      period: form.period.id,
      number,
      receiptNumber,
      status,
      inForce,
      submittedAt: `${addDays(form.period.due, late + i - 3)}T02:00:00.000Z`,
      daysLate: Math.max(0, late + i - 3),
      hash: receiptNumber.length.toString(16).padStart(64, "a"),
      rows: randomRows(form, random),
      findings: random() < 0.2 ? [aWarning(form)] : [],
      reasons: { "large-change|x": "Số liệu đã rà soát, tăng do bổ sung công trình quý trước." },
    };
  }).map((each, _, all) => ({ ...each, inForce: each.inForce && all.findLast((one) => one.inForce) === each }));
}

function randomRows(form: ReportForm, random: Random): RawRows {
  return Object.fromEntries(
    entryRows(form).flatMap((row): readonly [string, RawRow][] => {
      if (row.sheet === "proposals") return row.id === "KN.01" && random() < 0.2 ? [[row.id, aProposal(random)]] : [];
      if (row.planRow === null || random() < 0.02) return [];
      return [[row.id, isIndicator(row.planRow) ? measured(row, form.period, random) : reported(row, form, random)]];
    }),
  );
}

function measured(row: FormRow, period: Period, random: Random): RawRow {
  const explanation = "Theo báo cáo của đơn vị theo dõi, số liệu thống kê chính thức công bố vào quý sau.";
  if (row.accepts.actual?.kind !== "number") {
    const actual = pick(random, ["Chưa thực hiện", "Đang thực hiện", "Đã hoàn thành"]);
    return { actual, forecast: pick(random, ["Hoàn thành trong năm", "Không hoàn thành trong năm"]), explanation };
  }
  const goal = (row.planRow && "target" in row.planRow ? row.planRow.target?.value : null) ?? 50;
  const step = row.accepts.actual.domain === "count" || row.accepts.actual.domain === "days" ? 1 : 100;
  const some = () => formatNumber(Math.round(goal * (0.4 + random()) * step) / step);
  if (random() < 0.1) return { actual: null, explanation };
  const asOf = formatDay(period.cutOff);
  return {
    actual: some(),
    asOf,
    dataKind: pick(random, ["Chính thức", "Sơ bộ", "Ước tính"]),
    forecast: some(),
    explanation,
  };
}

function reported(row: FormRow, { period }: ReportForm, random: Random): RawRow {
  const resultReached = `${row.label}: đã tổ chức ${1 + Math.floor(random() * 9)} cuộc làm việc với các đơn vị liên quan, thống nhất nội dung dự thảo và tiến độ trình cấp có thẩm quyền.`;
  if (row.recurring) {
    const status = pick(random, [
      "Có kết quả trong kỳ",
      "Có kết quả trong kỳ",
      "Không phát sinh",
      "Chưa có kết quả trong kỳ",
    ]);
    return { status, resultReached };
  }
  const day = formatDay(addDays(row.due ?? period.cutOff, Math.floor(random() * 20) - 15));
  if (random() < 0.45) {
    const paper = { productNumber: `${100 + Math.floor(random() * 900)}/QĐ-UBND`, productDate: day };
    return { status: "Đã hoàn thành", percent: "100", resultReached, ...paper, completedOn: day };
  }
  const trouble = {
    obstacle: "Thiếu hướng dẫn của bộ, ngành Trung ương; hồ sơ phải lấy ý kiến nhiều lần nên kéo dài.",
    proposal: "Đề nghị cơ quan thường trực có văn bản đôn đốc các đơn vị phối hợp.",
    expectedOn: formatDay(addDays(period.cutOff, 60)),
  };
  const open = {
    status: pick(random, ["Đang thực hiện", "Chưa thực hiện"]),
    percent: String(Math.floor(random() * 90)),
  };
  return { ...open, resultReached, ...(random() < 0.3 ? trouble : {}) };
}

function aProposal(random: Random): RawRow {
  return {
    kind: pick(random, ["Điều chỉnh thời hạn", "Kinh phí, nguồn lực"]),
    relatedRow: "PL III.20",
    content: "Đề nghị điều chỉnh thời hạn hoàn thành sang tháng 12/2026.",
    reason: "Chờ nghị định hướng dẫn.",
    requestedDate: "31/12/2026",
    addressee: "Ban Chỉ đạo Thành phố",
  };
}

function aWarning(form: ReportForm): Finding {
  const row = owedRows(form)[0] as FormRow;
  return {
    id: "w1",
    rule: "large-change",
    severity: "warning",
    trial: false,
    sheet: row.sheet,
    row: row.id,
    columns: [Object.keys(row.accepts)[0] ?? ""],
    values: {},
    reasonKey: "large-change|x",
    title: "Thay đổi lớn so với kỳ trước",
    received: `${row.label}: 6,1 (kỳ trước 0,58)`,
    expected: "mức gần với kỳ trước",
    fix: "",
    source: "",
  };
}
