import type { Standing } from "../../../templates/standing.ts";
import { box, type CellStyle, demonstrationColor, fill, font, placed, standingLooks } from "../looks.ts";

/** Counts and whole numbers with a dot for thousands, whatever the reader's Excel is set to (FORMS 5). */
export const WHOLE = "[>=1000000]#\\.000\\.000;[>=1000]#\\.000;0";

const cell = (parts: Partial<CellStyle> = {}): CellStyle => ({
  font: font(12),
  alignment: placed("left"),
  border: box,
  ...parts,
});

/** Headings, running text and closing: no border. */
export const free = {
  plain: { font: font(13), alignment: placed("center") },
  bold: { font: font(13, { bold: true }), alignment: placed("center") },
  underlined: { font: font(15, { bold: true, underline: true }), alignment: placed("center") },
  italic: { font: font(13, { italic: true }), alignment: placed("center") },
  title: { font: font(16, { bold: true }), alignment: placed("center", "middle") },
  subtitle: { font: font(14, { bold: true }), alignment: placed("center", "middle") },
  annex: { font: font(14, { bold: true }), alignment: placed("center", "middle") },
  demonstration: { font: font(14, { bold: true, color: demonstrationColor }), alignment: placed("center", "middle") },
  asOf: { font: font(12, { italic: true }), alignment: placed("right", "middle") },
  remark: { font: font(12, { italic: true }), alignment: placed("left", "middle") },
  section: { font: font(13, { bold: true }), alignment: placed("left", "middle") },
  paragraph: { font: font(13), alignment: placed("justify") },
  recipientsTitle: { font: font(12, { underline: true }), alignment: placed("left") },
  recipients: { font: font(12), alignment: placed("left") },
} satisfies Record<string, CellStyle>;

/** Cells of tables. */
export const table = {
  header: cell({ font: font(12, { bold: true }), alignment: placed("center", "middle"), fill: fill("FFEDEDED") }),
  band: cell({ font: font(12, { bold: true }), fill: fill("FFF7F7F7") }),
  bandCount: cell({
    font: font(12, { bold: true }),
    alignment: placed("right"),
    fill: fill("FFF7F7F7"),
    numFmt: WHOLE,
  }),
  text: cell(),
  bold: cell({ font: font(12, { bold: true }) }),
  indented: cell({ font: font(12, { italic: true }), alignment: { ...placed("left"), indent: 1 } }),
  center: cell({ alignment: placed("center") }),
  right: cell({ alignment: placed("right") }),
  count: cell({ alignment: placed("right"), numFmt: WHOLE }),
  total: cell({ font: font(12, { bold: true }), alignment: placed("right"), numFmt: WHOLE }),
  day: cell({ alignment: placed("right"), numFmt: "dd/mm/yyyy" }),
  empty: cell({ font: font(12, { italic: true }), alignment: placed("center") }),
} satisfies Record<string, CellStyle>;

/** Long lists meant for filtering: smaller, numbers as numbers. */
export const list = {
  text: cell({ font: font(11) }),
  number: cell({ font: font(11), alignment: placed("right") }),
  whole: cell({ font: font(11), alignment: placed("right"), numFmt: WHOLE }),
  day: cell({ font: font(11), alignment: placed("right"), numFmt: "dd/mm/yyyy" }),
  center: cell({ font: font(11), alignment: placed("center") }),
} satisfies Record<string, CellStyle>;

/** Fill and font of a standing; the icon and the word stand in the cell (SCREENS 5). */
const standingStyles = (size: number) =>
  Object.fromEntries(
    Object.entries(standingLooks).map(([standing, look]) => [
      standing,
      cell({ font: font(size, look.font), fill: look.fill }),
    ]),
  ) as Record<Standing, CellStyle>;

export const standingTable = standingStyles(12);
export const standingList = standingStyles(11);
