import { numberOf, wordsOf } from "../clerk/answer.ts";
import type { Draft } from "../clerk/draft.ts";
import { isCounted } from "../clerk/indicator-story.ts";
import type { TemplateRow } from "../clerk/read-template.ts";
import { STATUS } from "../clerk/task-answer.ts";
import { vietnamese } from "../clerk/type-answer.ts";
import { addDays, fullDay, quarterName } from "../day.ts";
import { type CellValue, typed } from "../workbook/cell-value.ts";
import { has } from "./row-facts.ts";
import { rowSlip, type Slip, type Spoiled } from "./slip.ts";

/** A mistake in one cell of a column: what is typed there instead of what was meant. */
function cellSlip(
  rule: string,
  column: string,
  instead: (row: TemplateRow, draft: Draft, pick: (words: readonly string[]) => string) => CellValue | null | undefined,
  remedy: "mend" | "either" = "mend",
): Slip {
  return rowSlip(
    rule,
    column,
    (row, draft, random): Spoiled | null => {
      const value = instead(row, draft, (words) => random.pick(words));
      return value === undefined ? null : { [column]: value };
    },
    remedy,
  );
}

const statusOf = (row: TemplateRow, draft: Draft) => wordsOf(draft.answer(row.id), "status");
const underWay = (row: TemplateRow, draft: Draft) => statusOf(row, draft) === STATUS["in-progress"];

/** The unit of a row's figure: printed on indicators, known from the plan for tasks. */
function unitOf(row: TemplateRow, draft: Draft): string {
  return row.printed.unit ?? draft.desk.plan.tasks.get(row.id)?.target?.unit ?? "";
}

/** Counted figures, whichever column they stand in. */
function countSlip(rule: string, column: "actual" | "figure", text: string): Slip {
  return cellSlip(rule, column, (row, draft) =>
    numberOf(draft.answer(row.id), column) !== null && isCounted(unitOf(row, draft)) ? typed(text) : undefined,
  );
}

/** Words in number cells, wrong days, wrong words: what the rules on single cells know. */
export const cellSlips: readonly Slip[] = [
  cellSlip("number-expected", "percent", (row, draft, pick) => {
    const percent = numberOf(draft.answer(row.id), "percent");
    return percent === null ? undefined : typed(`${pick(["khoảng", "ước", "đạt"])} ${percent}%`);
  }),
  cellSlip("number-expected", "actual", (row, draft, pick) => {
    const actual = numberOf(draft.answer(row.id), "actual");
    return actual === null
      ? undefined
      : typed(pick([`khoảng ${vietnamese(actual)}`, "chưa có số liệu", "từ 90 đến 95", "đang tổng hợp"]));
  }),
  countSlip("number-ambiguous", "actual", "1,100"),
  countSlip("number-ambiguous", "figure", "1,234"),
  countSlip("number-whole", "actual", "12,5"),
  countSlip("number-whole", "figure", "3,5"),
  cellSlip("number-range", "percent", (row, draft) => (has(row, draft, "percent") ? typed("120") : undefined)),
  cellSlip("number-range", "forecast", (row, draft) =>
    has(row, draft, "forecast") && unitOf(row, draft).includes("%") && !row.lists.forecast
      ? typed("130,5%")
      : undefined,
  ),
  cellSlip(
    "percent-as-fraction",
    "percent",
    (row, draft) => {
      const percent = numberOf(draft.answer(row.id), "percent");
      // After a leap 0,7 looks like a fall rather than like a fraction.
      const before = numberOf(draft.desk.before?.get(row.id), "percent") ?? 100;
      return underWay(row, draft) && percent !== null && percent <= before ? typed(`0.${percent}`) : undefined;
    },
    "either",
  ),
  cellSlip("percent-as-fraction", "actual", (row, draft) => {
    const actual = numberOf(draft.answer(row.id), "actual");
    const share = unitOf(row, draft) === "%" && actual !== null && actual > 20;
    return share ? { kind: "number", value: Number((actual / 100).toFixed(4)), format: "plain" } : undefined;
  }),
  cellSlip("date-expected", "completedOn", (row, draft, pick) =>
    has(row, draft, "completedOn") ? typed(pick(["cuối tháng 6", "quý II", "05/2026", "09/30/2026"])) : undefined,
  ),
  cellSlip("date-expected", "asOf", (row, draft, pick) =>
    has(row, draft, "asOf") && has(row, draft, "actual")
      ? typed(pick(["hết quý", "30/6/26", "31/06/2026"]))
      : undefined,
  ),
  cellSlip("date-expected", "expectedOn", (row, draft, pick) =>
    has(row, draft, "expectedOn") ? typed(pick(["cuối năm 2026", "quý sau", "tháng 12/2026"])) : undefined,
  ),
  cellSlip("not-in-list", "status", (row, draft) => (statusOf(row, draft) === STATUS.done ? typed("Xong") : undefined)),
  cellSlip("not-in-list", "status", (row, draft, pick) =>
    underWay(row, draft) ? typed(pick(["Quá hạn", "Đang triển khai", "Dang thuc hien"])) : undefined,
  ),
  cellSlip("not-in-list", "dataKind", (row, draft) => (has(row, draft, "dataKind") ? typed("Tạm tính") : undefined)),
  cellSlip("text-too-long", "resultReached", (row, draft) => {
    const text = wordsOf(draft.answer(row.id), "resultReached");
    return text === null ? undefined : typed(`${text} `.repeat(Math.ceil(4100 / text.length)));
  }),
  cellSlip("document-number-expected", "productNumber", (row, draft, pick) =>
    has(row, draft, "productNumber") ? typed(pick(["đã ban hành", "đang chờ số", "có văn bản"])) : undefined,
  ),
  cellSlip(
    "document-number-form",
    "productNumber",
    (row, draft, pick) =>
      has(row, draft, "productNumber") && statusOf(row, draft) === STATUS.done
        ? typed(pick(["12/QD-UBND", "27/KH/UBND", "35/CV-UBND"]))
        : undefined,
    "either",
  ),
  cellSlip("placeholder-result", "resultReached", (row, draft, pick) =>
    underWay(row, draft) ? typed(pick(["đang thực hiện", "Đang triển khai.", "như kỳ trước"])) : undefined,
  ),
  cellSlip("as-of-after-cut-off", "asOf", (row, draft) =>
    has(row, draft, "asOf") ? typed(fullDay(addDays(draft.desk.period.cutOff, 5))) : undefined,
  ),
  cellSlip(
    "stale-value",
    "asOf",
    (row, draft) =>
      has(row, draft, "asOf") && has(row, draft, "actual")
        ? typed(fullDay(addDays(draft.desk.period.cutOff, -92)))
        : undefined,
    "either",
  ),
  cellSlip(
    "secret-paper-cited",
    "resultReached",
    (row, draft) => {
      const text = wordsOf(draft.answer(row.id), "resultReached");
      return text === null ? undefined : typed(`${text} Căn cứ văn bản 00-BC/ĐU (Mật).`);
    },
    "either",
  ),
  cellSlip(
    "date-before-plan-year",
    "productDate",
    (row, draft) =>
      has(row, draft, "productDate") && statusOf(row, draft) === STATUS.done ? typed("05/09/2025") : undefined,
    "either",
  ),
  cellSlip(
    "date-far-ahead",
    "expectedOn",
    (row, draft) => (has(row, draft, "expectedOn") ? typed("30/11/2062") : undefined),
    "either",
  ),
  cellSlip("fraction-as-percent", "percent", (row, draft) =>
    underWay(row, draft) && has(row, draft, "percent") ? typed("9500") : undefined,
  ),
  cellSlip("fraction-as-percent", "actual", (row, draft) =>
    /chỉ số/iu.test(unitOf(row, draft)) && has(row, draft, "actual") ? typed("61") : undefined,
  ),
  cellSlip("link-not-web", "resultReached", (row, draft, pick) => {
    const text = wordsOf(draft.answer(row.id), "resultReached");
    const links = ["D:\\Bao cao\\ket qua.docx", "file:///C:/Bao cao.pdf"];
    return text === null ? undefined : typed(`${text} Xem ${pick(links)}`);
  }),
  cellSlip(
    "requested-date-passed",
    "requestedDate",
    (row, draft) =>
      has(row, draft, "requestedDate") ? typed(fullDay(addDays(draft.desk.period.cutOff, -20))) : undefined,
    "either",
  ),
  cellSlip(
    "signed-before-period",
    "value",
    (row, draft) =>
      row.printed.label === "Ngày ký" ? typed(fullDay(addDays(draft.desk.period.cutOff, -98))) : undefined,
    "either",
  ),
  cellSlip("heading-form-unchosen", "value", (row, draft) =>
    draft.desk.agency.form === null && row.printed.label === "Thể thức báo cáo" ? null : undefined,
  ),
];

/** Rows left empty, and rows begun and left. */
export const blankSlips: readonly Slip[] = [
  {
    rule: "row-blank",
    make(draft, random) {
      const rows = draft.freeRows().filter(({ open }) => open.has("status") || open.has("actual"));
      const row = random.shuffled(rows)[0];
      if (!row) return null;
      for (const column of row.open) draft.put(row.id, column, null);
      draft.taken.add(row.id);
      return { rule: "row-blank", row: row.id, column: row.open.has("status") ? "status" : "actual", remedy: "mend" };
    },
  },
  rowSlip("required-blank", "percent", (row, draft) => (underWay(row, draft) ? { percent: null } : null)),
  rowSlip("required-blank", "asOf", (row, draft) =>
    has(row, draft, "asOf") && has(row, draft, "dataKind") ? { asOf: null, dataKind: null } : null,
  ),
  rowSlip("proposal-incomplete", "reason", (row) => (row.open.has("reason") ? { reason: null } : null)),
  rowSlip("placeholder-result", "resultReached", (row, draft) =>
    statusOf(row, draft) === STATUS.withResult
      ? { resultReached: typed(`Như ${quarterName("2026Q1").slice(0, 3)} trước`) }
      : null,
  ),
];
