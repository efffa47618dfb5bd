import type { Indicator } from "../../../templates/plan.ts";
import { type Checker, type DraftNote, labelOf, labelsOf, sentence } from "./note-source.ts";

/** Indicators without anything to measure, though they have a unit of measure. */
export const unmeasuredIndicators: Checker = ({ indicators }) => {
  const rows = indicators.filter(({ target }) => target.kind === "milestone");
  return [
    {
      rows: rows.map(({ id }) => id),
      statement: `${sentence(labelsOf(rows))} có đơn vị tính (${[...new Set(rows.map(({ unit }) => unit))].join(", ")}) nhưng kết quả là lời văn, không đo được.`,
      severity: "doubt",
      handling: "Báo cáo bằng tình trạng thay cho con số; không tính tỷ lệ so với kết quả phải đạt.",
      effect: "none",
    },
  ];
};

/** Units that do not fit the target's own words. */
export const unfitUnits: Checker = ({ indicators }) =>
  indicators.flatMap((row): DraftNote[] => {
    const misfit = misfitOf(row);
    if (misfit === null) return [];
    return [
      {
        rows: [row.id],
        statement: `${sentence(labelOf(row))}: ${misfit}.`,
        severity: "doubt",
        handling: "Nhận số theo cách hiểu ghi ở đây; cột “Đơn vị tính” và “Kết quả phải đạt” được in nguyên văn.",
        effect: "none",
      },
    ];
  });

function misfitOf({ unit, target, inherited, name }: Indicator): string | null {
  if (inherited.includes("unit")) {
    const own = name.includes("Tỷ trọng") ? "phần trăm của kinh phí nghiên cứu phát triển" : "phần trăm của GRDP";
    return `ô đơn vị tính để trống, lấy theo dòng trên (${unit}); con số “${target.text}” được hiểu là ${own}`;
  }
  if (/^tỷ lệ$/i.test(unit))
    return `đơn vị tính ghi “${unit}”, kết quả ghi “${target.text}”; hiểu là số người trên 1 vạn dân`;
  if (unit.includes("%") && target.kind !== "milestone" && !target.text.includes("%")) {
    return `đơn vị tính là “${unit}” còn kết quả ghi “${target.text}” không có dấu %; hiểu là phần trăm`;
  }
  return null;
}
