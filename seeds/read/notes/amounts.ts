import { formatNumber } from "../../../templates/format-number.ts";
import { type Checker, type DraftNote, labelOf, sentence } from "./note-source.ts";

/** Parts of an amount that are to be as large as the whole, on the same base. */
export const partsAsLargeAsWhole: Checker = ({ indicators }) =>
  indicators.flatMap((row): DraftNote[] => {
    const whole = indicators.find(({ id }) => id === row.parent);
    const sameBase = whole?.unit.includes("GRDP") && row.target.text.includes("GRDP");
    if (!whole || !sameBase || (row.target.value ?? 0) < (whole.target.value ?? 0)) return [];
    return [
      {
        rows: [whole.id, row.id],
        statement: `${sentence(labelOf(row))} (${row.name}: “${row.target.text}”) là một phần của ${labelOf(whole)} (${whole.name}: “${whole.target.text}”) nhưng phải bằng cả tổng.`,
        severity: "contradiction",
        handling: "Hai mức đều được đọc là “ít nhất”, mỗi dòng đánh giá riêng; đơn vị ghi cách tính ở cột Thuyết minh.",
        effect: "part-of-whole",
      },
    ];
  });

/** About as many people as the city has had since 1 July 2025: general knowledge, only to show the order of magnitude. */
const INHABITANTS = 14_000_000;
const PER = 10_000;

/** The number of researchers in the whole city against their number per 10,000 inhabitants. */
export const researcherCounts: Checker = ({ indicators }) => {
  const total = indicators.find(({ name }) => /^Số lượng cán bộ nghiên cứu/.test(name));
  const densities = indicators.filter(({ unit, target }) => /vạn dân/.test(`${unit} ${target.text}`));
  return densities.flatMap((row): DraftNote[] => {
    const people = ((row.target.value ?? 0) * INHABITANTS) / PER;
    if (!total || people < 2 * (total.target.value ?? 0)) return [];
    return [
      {
        rows: [total.id, row.id],
        statement: `${sentence(labelOf(total))} đặt ${total.target.text} người nghiên cứu trong toàn Thành phố; ${labelOf(row)} (“${row.target.text}” trên 1 vạn dân), với dân số khoảng 14 triệu người, là khoảng ${formatNumber(people)} người.`,
        severity: "contradiction",
        handling:
          "Hai chỉ tiêu báo cáo riêng; đơn vị ghi phạm vi đếm (khu vực công lập hay toàn Thành phố) ở cột Thuyết minh.",
        effect: "none",
      },
    ];
  });
};
