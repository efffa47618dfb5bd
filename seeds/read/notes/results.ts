import type { Task } from "../../../templates/plan.ts";
import { resolveNames } from "../names.ts";
import { type Checker, type DraftNote, labelOf, labelsOf, sentence, workRows } from "./note-source.ts";

/** Texts shorter than this are the same by nature ("Báo cáo kết quả thực hiện"), not by copying. */
const COPIED_LENGTH = 60;

/** Result cells that hold nothing but names of bodies, so nobody can say when the task is done. */
export const agencyListResults: Checker = (source) =>
  workRows(source).flatMap((row): DraftNote[] => {
    const { ids, unresolved } = resolveNames(row.expectedResult.text);
    if (ids.length === 0 || unresolved.length > 0) return [];
    const copied = row.expectedResult.text === row.authority ? ", chép lại ô thẩm quyền" : "";
    return [
      {
        rows: [row.id],
        statement: `Ô kết quả của ${labelOf(row)} chỉ ghi danh sách cơ quan (“${row.expectedResult.text}”)${copied}, không nói kết quả là gì.`,
        severity: "contradiction",
        handling: "In nguyên văn; đơn vị tự nêu kết quả đạt được, hệ thống không đòi số, ký hiệu văn bản.",
        effect: "none",
      },
    ];
  });

/** Results that promise a number of something without saying how many. */
export const uncountedResults: Checker = (source) => {
  const rows = workRows(source).filter(({ expectedResult: { text } }) => /^Số lượng/.test(text) && !/\d/.test(text));
  return rows.map((row) => ({
    rows: [row.id],
    statement: `${sentence(labelOf(row))} có kết quả là “${row.expectedResult.text}” nhưng không nêu bao nhiêu.`,
    severity: "doubt",
    handling: "Không có con số để so; đơn vị ghi số người trong phần kết quả đạt được.",
    effect: "none",
  }));
};

/** Result cells whose words stand in another task's result cell too. */
export const copiedResults: Checker = (source) => {
  const rows = workRows(source).filter(({ expectedResult }) => expectedResult.text.length >= COPIED_LENGTH);
  return pairs(rows)
    .filter(([a, b]) => startOf(a) === startOf(b) && a.name !== b.name)
    .filter(([a]) => resolveNames(a.expectedResult.text).unresolved.length > 0)
    .map(([a, b]) => ({
      rows: [a.id, b.id],
      statement: `Ô kết quả của ${labelsOf([a, b])} mở đầu bằng cùng một câu (“${startOf(a)}…”) dù là hai nhiệm vụ khác nhau.`,
      severity: "doubt",
      handling: "In nguyên văn ở cả hai dòng; mỗi dòng báo cáo riêng.",
      effect: "none",
    }));
};

/** Percentages that the name of a task sets and its result cell does not repeat. */
export const lostFigures: Checker = (source) =>
  workRows(source).flatMap((row): DraftNote[] => {
    const figure = /\d+%/.exec(row.name)?.[0];
    if (figure === undefined || /\d+%/.test(row.expectedResult.text)) return [];
    return [
      {
        rows: [row.id],
        statement: `Tên ${labelOf(row)} nêu mức ${figure} nhưng ô kết quả chỉ ghi “${row.expectedResult.text}”.`,
        severity: "doubt",
        handling:
          "Đánh giá theo ô kết quả; con số trong tên nhiệm vụ được in ra nhưng không dùng để xác định hoàn thành.",
        effect: "none",
      },
    ];
  });

function startOf({ expectedResult }: Task): string {
  return expectedResult.text.slice(0, COPIED_LENGTH);
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second) => [first, second] as const));
}

/** Results that leave a choice: "Kế hoạch/Đề án". */
export const alternativeResults: Checker = (source) => {
  const rows = workRows(source).filter(({ expectedResult: { text } }) =>
    /^\p{Lu}[\p{L} ]{2,30}\/(?:\p{Lu}|đề án)/u.test(text),
  );
  if (rows.length === 0) return [];
  return [
    {
      rows: rows.map(({ id }) => id),
      statement: `Ô kết quả của ${labelsOf(rows)} để ngỏ hai sản phẩm (${rows.map(({ expectedResult }) => `“${expectedResult.text}”`).join(", ")}).`,
      severity: "information",
      handling: "Có một trong hai là đủ để ghi “Đã hoàn thành”.",
      effect: "none",
    },
  ];
};
