import type { Task } from "../../../templates/plan.ts";
import { type Checker, type DraftNote, labelOf, type NoteSource, sentence, workRows } from "./note-source.ts";

/** Results that are reached once and for all: a paper issued, a list approved, an agreement signed. */
const REACHED_ONCE =
  /^(?:Đề án|Danh mục|Kế hoạch\/)|^Ban hành|được (?:ban hành|phê duyệt|ký kết|kiện toàn)|đầy đủ tạo hành lang|^Các mô hình|^Danh sách/;

/** Recurring tasks with a result that can be completed, and recurring tasks with a figure that has no day to be judged on. */
export const recurringResults: Checker = (source) => [
  ...noteOn(recurringRows(source).filter(hasFigure), {
    doubt: "có kết quả là con số nhưng là việc thường xuyên, không có ngày nào để xác định đạt hay không đạt",
    handling: "Theo dõi từng kỳ như việc thường xuyên; đơn vị ghi thêm số liệu đạt được của kỳ.",
  }),
  ...noteOn(
    recurringRows(source).filter((row) => !hasFigure(row) && REACHED_ONCE.test(row.expectedResult.text)),
    {
      doubt: "có kết quả hoàn thành một lần nhưng là việc thường xuyên",
      handling: "Theo dõi từng kỳ như việc thường xuyên; khi đã có văn bản, sản phẩm thì ghi số, ký hiệu ở kỳ đó.",
    },
  ),
];

function noteOn(rows: readonly Task[], { doubt, handling }: { doubt: string; handling: string }): readonly DraftNote[] {
  if (rows.length === 0) return [];
  const said = rows.map((row) => `${labelOf(row)} (“${row.expectedResult.text}”, “${row.deadline.text}”)`);
  return [
    {
      rows: rows.map(({ id }) => id),
      statement: `${sentence(said.join("; "))} ${doubt}.`,
      severity: "doubt",
      handling,
      effect: "none",
    },
  ];
}

function recurringRows(source: NoteSource): readonly Task[] {
  return workRows(source).filter(({ deadline }) => deadline.recurrence !== null);
}

function hasFigure({ target }: Task): boolean {
  return target !== null && target.kind !== "milestone";
}
