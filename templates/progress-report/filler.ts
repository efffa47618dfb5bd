import { foldText, withoutMarks } from "../text.ts";

const words = (text: string) => new Set(text.split("|").map((each) => withoutMarks(each.trim())));

/** Words that fill a cell without saying what was reached. */
const FILLERS = words(
  `đang thực hiện|đang triển khai|đang triển khai thực hiện|đang làm|đang xử lý|đang tiến hành|tiếp tục thực hiện|
   tiếp tục triển khai|đã thực hiện|đã triển khai|thực hiện tốt|tốt|xong|đã xong|hoàn thành|đã hoàn thành|
   thực hiện theo kế hoạch|theo kế hoạch|đúng tiến độ|đúng kế hoạch|như kỳ trước|như quý trước|như trên|như cũ|
   không đổi|không thay đổi|chưa cập nhật|sẽ cập nhật|cập nhật sau|đang cập nhật|đang tổng hợp|in progress|n/a|na`,
);

/** Words that say that there is nothing to say. */
const NOTHINGS = words(
  `không|không có|chưa|chưa có|không có gì|không có khó khăn|không có khó khăn, vướng mắc|không khó khăn|
   không có vướng mắc|không vướng mắc|không phát sinh|chưa phát sinh|không có đề xuất|không có kiến nghị|none|no`,
);

/** Whoever writes more than this says something. */
const longest = 40;

/** "Đang thực hiện", "như kỳ trước", "…", a single letter: words in place of a result (030-TB/CQTTBCĐ, II). */
export function isFiller(text: string): boolean {
  if (text.length > longest) return false;
  const folded = withoutMarks(foldText(text));
  return lettersIn(folded) < 2 || FILLERS.has(folded);
}

/** Whether a text names anything at all: not empty, not "không có", no filler. */
export function saysSomething(text: string | null): text is string {
  if (text === null) return false;
  return text.length > longest || (!isFiller(text) && !NOTHINGS.has(withoutMarks(foldText(text))));
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
