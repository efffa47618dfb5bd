import type { IndicatorCounts, ReportCounts, TaskCounts } from "../../consolidation/figures.ts";
import { dayInText } from "../../day-in-text.ts";
import { formatNumber } from "../../format-number.ts";

/** Counts below ten get a zero in text (FORMS 5). */
const n = (count: number) => (count < 10 ? `0${count}` : formatNumber(count));

/** "62,5%": one decimal, none when whole. */
const percent = (part: number, of: number) => `${formatNumber(Math.round((part / of) * 1000) / 10)}%`;

/** "đúng hạn 41, trễ hạn 04; không có nhiệm vụ quá hạn": what is there first, what is not in words (FORMS 4). */
function listed(what: string, items: readonly (readonly [words: string, count: number, note?: string])[]): string {
  const there = items
    .filter(([, count]) => count > 0)
    .map(([words, count, note = ""]) => `${words} ${n(count)}${note}`);
  const absent = items.filter(([, count]) => count === 0).map(([words]) => words);
  return [...there, ...(absent.length > 0 ? [`không có ${what} ${absent.join(", ")}`] : [])].join("; ");
}

/** The sentences of the report, with real counts (FORMS 4). */
export const sentences = {
  sections: {
    leadership: "I. Công tác lãnh đạo, chỉ đạo",
    indicators: "II. Kết quả thực hiện – 1. Chỉ tiêu",
    tasks: "II. Kết quả thực hiện – 2. Nhiệm vụ",
    directives: "II. Kết quả thực hiện – 3. Chỉ đạo bổ sung",
    reports: "II. Kết quả thực hiện – 4. Tình hình gửi báo cáo",
    difficulties: "III. Khó khăn, vướng mắc, nguyên nhân",
    next: "IV. Nhiệm vụ trọng tâm quý sau",
    proposals: "V. Kiến nghị, đề xuất",
  },
  task: "nhiệm vụ",
  directive: "chỉ đạo bổ sung",
  opening: (plan: string, issued: string, period: string, cutOff: string) =>
    `Thực hiện Kế hoạch số ${plan}, ngày ${dayInText(issued)}, Ban Chỉ đạo Thành phố báo cáo kết quả thực hiện ${period} (số liệu tính đến ngày ${dayInText(cutOff)}) như sau:`,
  closing: (period: string) => `Trên đây là báo cáo kết quả thực hiện ${period} của Ban Chỉ đạo Thành phố.`,
  assigned: (cutOff: string, tasks: number, directives: number, bodies: number, communes: number) =>
    `Tính đến ngày ${dayInText(cutOff)}, có ${n(tasks)} nhiệm vụ của Kế hoạch và ${
      directives > 0 ? n(directives) : "chưa có"
    } nội dung chỉ đạo bổ sung được giao cho ${n(bodies)} cơ quan, đơn vị và ${n(communes)} xã, phường, đặc khu.`,
  indicators: ({ total, byAssessment, exceeded }: IndicatorCounts, lastOfYear: boolean) =>
    `Trong ${n(total)} chỉ tiêu: ${listed("chỉ tiêu", [
      ["đã đạt", byAssessment.met, exceeded > 0 ? ` (trong đó ${n(exceeded)} chỉ tiêu vượt)` : ""],
      ["dự kiến đạt", byAssessment.onCourse],
      ["có nguy cơ không đạt", byAssessment.atRisk],
      ...(lastOfYear ? ([["không đạt", byAssessment.notMet]] as const) : []),
      ["chưa đánh giá được", byAssessment.notAssessable],
      ["chưa có báo cáo", byAssessment.noReport],
    ])} (chi tiết tại Phụ lục I).`,
  tasks: (what: string, { total, dated, recurring }: TaskCounts, cutOff: string) =>
    `Tính đến ngày ${dayInText(cutOff)}, có ${n(total)} ${what} được giao, gồm ${n(dated.total)} ${what} có thời hạn${
      dated.withoutDeadline > 0 ? ` (kể cả ${n(dated.withoutDeadline)} ${what} không ghi thời hạn)` : ""
    } và ${n(recurring.total)} ${what} thường xuyên, định kỳ.`,
  dated: (what: string, { byAssessment: by, dated }: TaskCounts) => {
    const { total, completed } = dated;
    const done =
      completed === 0
        ? `Chưa có ${what} có thời hạn nào hoàn thành`
        : `Đã hoàn thành ${n(completed)}/${n(total)} ${what} có thời hạn (đạt ${percent(completed, total)}), trong đó ${listed(
            what,
            [
              ["đúng hạn", by.onTime],
              ["trễ hạn", by.late],
            ],
          )}`;
    return `${done}; ${listed(what, [
      ["đang thực hiện trong hạn", by.inProgress],
      ["sắp đến hạn", by.dueSoon],
      ["chưa thực hiện nhưng còn hạn", by.notStarted],
      ["chưa báo cáo", dated.noReport],
      ["quá hạn", by.overdue, total > 0 ? ` (chiếm ${percent(by.overdue, total)})` : ""],
    ])}.`;
  },
  due: (what: string, { dated }: TaskCounts) =>
    dated.due === 0
      ? `Chưa có ${what} đến hạn.`
      : `Trong ${n(dated.due)} ${what} đã đến hạn, ${
          dated.dueCompleted === 0
            ? `chưa có ${what} hoàn thành`
            : `hoàn thành ${n(dated.dueCompleted)} (đạt ${percent(dated.dueCompleted, dated.due)})`
        }.`,
  dueInPeriod: (what: string, { dated }: TaskCounts) =>
    dated.dueInPeriod === 0
      ? `Không có ${what} đến hạn trong kỳ.`
      : `Trong kỳ có ${n(dated.dueInPeriod)} ${what} đến hạn, ${
          dated.dueInPeriodCompleted === 0
            ? `chưa có ${what} hoàn thành`
            : `đã hoàn thành ${n(dated.dueInPeriodCompleted)}`
        }.`,
  recurring: (what: string, { recurring }: TaskCounts) => {
    const { total, owed, withResult, nothingArose, withoutResult, noReport } = recurring;
    if (owed === 0) return `Không có ${what} thường xuyên, định kỳ đến kỳ báo cáo.`;
    const shared = listed(what, [
      ...(nothingArose > 0 ? ([["không phát sinh", nothingArose]] as const) : []),
      ["chưa có kết quả", withoutResult],
      ["chưa báo cáo", noReport],
    ]);
    const apart = total > owed ? `; ${n(total - owed)} ${what} định kỳ chưa đến kỳ báo cáo` : "";
    const had =
      withResult === 0
        ? `Chưa có ${what} thường xuyên nào có kết quả trong kỳ`
        : `${n(withResult)}/${n(owed)} ${what} thường xuyên có kết quả trong kỳ`;
    return `${had}; ${shared}${apart}.`;
  },
  changed: (now: number, before: number, period: string) => {
    const points = Math.round((now - before) * 10) / 10;
    if (points === 0) return `Tỷ lệ hoàn thành không đổi so với ${period}.`;
    return `Tỷ lệ hoàn thành ${points > 0 ? "tăng" : "giảm"} ${formatNumber(Math.abs(points))} điểm phần trăm so với ${period}.`;
  },
  reports: ({ agencies, sent, late, notSent }: ReportCounts) => {
    if (sent === 0) return `Chưa có cơ quan, địa phương nào trong ${n(agencies)} cơ quan, địa phương gửi báo cáo.`;
    const lateOnes = late === 0 ? "không có báo cáo gửi trễ hạn" : `trong đó gửi trễ hạn ${n(late)}`;
    const missing =
      notSent === 0 ? "không còn cơ quan, địa phương chưa gửi" : `còn ${n(notSent)} cơ quan, địa phương chưa gửi`;
    return `${n(sent)}/${n(agencies)} cơ quan, địa phương đã gửi báo cáo (đạt ${percent(sent, agencies)}), ${lateOnes}; ${missing}.`;
  },
  decided: ({ accepted, waiting, returned }: ReportCounts) =>
    `Theo bản gửi mới nhất: ${listed("báo cáo", [
      ["đã tiếp nhận", accepted],
      ["đã gửi, chưa tiếp nhận", waiting],
      ["đã trả lại", returned],
    ])}.`,
  basis: (accepted: number, submitted: number) =>
    submitted === 0
      ? `Số liệu lấy từ ${n(accepted)} bản gửi đã tiếp nhận của kỳ; dòng chưa có báo cáo được tiếp nhận vẫn được đếm theo thời hạn của nó.`
      : `Số liệu lấy từ ${n(accepted)} bản gửi đã tiếp nhận và ${n(submitted)} bản gửi chưa được tiếp nhận của kỳ (ghi rõ ở từng dòng).`,
  overdue: (what: string, { byAssessment, overdueAs }: TaskCounts) =>
    byAssessment.overdue === 0
      ? `Không có ${what} quá hạn.`
      : `Còn ${n(byAssessment.overdue)} ${what} quá hạn: ${listed(what, [
          ["đang thực hiện", overdueAs["in-progress"]],
          ["chưa thực hiện", overdueAs["not-started"]],
          ["chưa báo cáo", overdueAs["no-report"]],
        ])} (chi tiết tại trang Quá hạn).`,
  difficulties: (lines: number, agencies: number) =>
    lines === 0
      ? "Không có cơ quan, địa phương nêu khó khăn, vướng mắc."
      : `${n(agencies)} cơ quan, địa phương nêu khó khăn, vướng mắc ở ${n(lines)} dòng (chi tiết tại trang Khó khăn, kiến nghị).`,
  disagreements: (rows: number) =>
    rows === 0
      ? "Không có dòng nào các cơ quan chủ trì báo cáo khác nhau."
      : `${n(rows)} dòng các cơ quan chủ trì báo cáo khác nhau; số liệu lấy theo cơ quan ghi tên đầu tiên.`,
  dueNext: (period: string, { dueNext, dueNextCompleted }: TaskCounts["dated"]) => {
    const quarter = `Q${period.slice(1)}`;
    if (dueNext === 0) return `${quarter} không có nhiệm vụ đến hạn.`;
    const done = dueNextCompleted === 0 ? "" : `, trong đó đã hoàn thành ${n(dueNextCompleted)}`;
    return `${quarter} có ${n(dueNext)} nhiệm vụ đến hạn${done}.`;
  },
  rowsDueNext: (labels: readonly string[]) => `Còn phải hoàn thành: ${labels.join("; ")}.`,
  yearEnds: "Đây là kỳ cuối của năm kế hoạch.",
  proposals: (lines: number, agencies: number) =>
    lines === 0
      ? "Không có kiến nghị chung."
      : `${n(lines)} kiến nghị chung của ${n(agencies)} cơ quan, địa phương (chi tiết tại trang Khó khăn, kiến nghị).`,
  newDeadlines: (lines: number, rows: readonly string[]) =>
    `${n(lines)} đề nghị điều chỉnh thời hạn${rows.length > 0 ? ` (${rows.join("; ")})` : ""}.`,
};
