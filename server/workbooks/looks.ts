import type { Alignment, Borders, Fill, Font, Style } from "exceljs";
import type { Standing } from "../../templates/standing.ts";

/** A cell's looks; one object for each kind, since the writer knows a style again by its object. */
export type CellStyle = Partial<Style> & { readonly font: Partial<Font> & { readonly size: number } };

const face = { name: "Times New Roman", family: 1 };
const line = { style: "thin", color: { argb: "FF808080" } } as const;

/** A thin line on every side. */
export const box: Partial<Borders> = { top: line, bottom: line, left: line, right: line };

export const font = (size: number, parts: Partial<Font> = {}) => ({ ...face, size, ...parts });
export const fill = (argb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
export const placed = (
  horizontal: Alignment["horizontal"],
  vertical: Alignment["vertical"] = "top",
): Partial<Alignment> => ({ horizontal, vertical, wrapText: true });

/** Fill and font of a standing (SCREENS 5). */
export const standingLooks: Readonly<Record<Standing, { fill: Fill; font: Partial<Font> }>> = {
  red: { fill: fill("FFFFC7CE"), font: { bold: true, color: { argb: "FF9C0006" } } },
  amber: { fill: fill("FFFFEB9C"), font: { color: { argb: "FF7F6000" } } },
  blue: { fill: fill("FFDDEBF7"), font: { color: { argb: "FF1F4E78" } } },
  green: { fill: fill("FFC6EFCE"), font: { color: { argb: "FF006100" } } },
  grey: { fill: fill("FFD9D9D9"), font: { italic: true, color: { argb: "FF404040" } } },
};

/** "SỐ LIỆU MINH HỌA", wherever it stands. */
export const demonstrationColor = { argb: "FFC00000" };
