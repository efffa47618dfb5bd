import type { Day } from "./day.ts";

/** "05/9/2026", "14/02/2026": in running text days below 10 and months 1 and 2 are padded, other months not (FORMS 5). */
export function dayInText(day: Day): string {
  const [year, month, date] = day.split("-");
  const short = Number(month) <= 2 ? month : Number(month);
  return `${date}/${short}/${year}`;
}

/** "ngày 14 tháng 02 năm 2026", as headings write it. */
export function dayInWords(day: Day): string {
  const [year, month, date] = day.split("-");
  return `ngày ${date} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}
