import type { Column } from "../../../templates/sheet.ts";
import { box, type CellStyle, demonstrationColor, fill, font, placed, standingLooks } from "../looks.ts";

type Align = NonNullable<Column["align"]>;

const open = { locked: false };
/** Text, because Excel turns what is typed into a cell of another format into numbers, dates or formulas (DESIGN 12). */
const AS_TYPED = "@";

const fills = {
  plan: fill("FFF2F2F2"),
  entry: fill("FFEAF4FC"),
  closed: fill("FFD9D9D9"),
  band: fill("FFDCE6F1"),
  header: fill("FFE3E3E3"),
  entryHeader: fill("FFC9E0F5"),
};

const aligned = (parts: Partial<CellStyle>): Readonly<Record<Align, CellStyle>> => {
  const style = (horizontal: Align): CellStyle => ({
    font: font(11),
    border: box,
    ...parts,
    // Numbers keep off the text that starts in the next cell.
    alignment: horizontal === "right" ? { ...placed(horizontal), indent: 1 } : placed(horizontal),
  });
  return { left: style("left"), center: style("center"), right: style("right") };
};

/** Cells of the form by what they are for. */
export const cells = {
  plan: aligned({ fill: fills.plan }),
  heading: aligned({ fill: fills.plan, font: font(11, { bold: true }) }),
  /** Beside the printed columns; small, so that long lists of bodies do not stretch the rows on paper. */
  beside: aligned({ fill: fills.plan, font: font(9) }),
  entry: aligned({ fill: fills.entry, numFmt: AS_TYPED, protection: open }),
  closed: aligned({ fill: fills.closed }),
  error: aligned({
    fill: standingLooks.red.fill,
    font: font(11, standingLooks.red.font),
    numFmt: AS_TYPED,
    protection: open,
  }),
  warning: aligned({
    fill: standingLooks.amber.fill,
    font: font(11, standingLooks.amber.font),
    numFmt: AS_TYPED,
    protection: open,
  }),
};
export type CellKind = keyof typeof cells;

const bandCell = { font: font(11, { bold: true }), fill: fills.band };

/** What stands around the form's cells. A band's text runs over the empty cells beside it. */
export const around = {
  rowId: { font: font(9), alignment: { vertical: "top" } },
  header: {
    font: font(11, { bold: true }),
    border: box,
    fill: fills.header,
    alignment: placed("center", "middle"),
  },
  entryHeader: {
    font: font(11, { bold: true }),
    border: box,
    fill: fills.entryHeader,
    alignment: placed("center", "middle"),
  },
  band: { ...bandCell, alignment: { horizontal: "left", vertical: "middle" } },
} satisfies Record<string, CellStyle>;

const free = (size: number, horizontal: Align, parts: Parameters<typeof font>[1] = {}): CellStyle => ({
  font: font(size, parts),
  alignment: placed(horizontal, "middle"),
});

/** Headings and running text. */
export const text = {
  agency: { font: font(12, { bold: true }), alignment: { horizontal: "left", vertical: "middle" } },
  title: free(14, "center", { bold: true }),
  underTitle: free(12, "center", { italic: true }),
  demonstration: free(13, "center", { bold: true, color: demonstrationColor }),
  section: free(12, "left", { bold: true }),
  paragraph: { font: font(12), alignment: placed("left") },
  step: { font: font(12), alignment: placed("right") },
  link: { font: font(12, { underline: true, color: { argb: "FF1F4E78" } }), alignment: placed("left") },
  center: free(12, "center"),
  bold: free(12, "center", { bold: true }),
  underlined: free(12, "center", { bold: true, underline: true }),
  italic: free(12, "center", { italic: true }),
} satisfies Record<string, CellStyle>;

/** The official heading is the agency's to amend: bodies differ in what they write there (FORMS 3). */
export const amendable = {
  center: { ...text.center, protection: open },
  bold: { ...text.bold, protection: open },
  underlined: { ...text.underlined, protection: open },
  italic: { ...text.italic, protection: open },
} satisfies Record<string, CellStyle>;

/** Tables of the guide and of the findings. */
export const table = {
  header: around.header,
  label: { font: font(12, { bold: true }), border: box, fill: fills.plan, alignment: placed("left") },
  value: { font: font(12), border: box, alignment: placed("left") },
  link: { ...text.link, border: box },
  center: { font: font(12), border: box, alignment: placed("center") },
  error: {
    font: font(12, standingLooks.red.font),
    border: box,
    fill: standingLooks.red.fill,
    alignment: placed("left"),
  },
  warning: {
    font: font(12, standingLooks.amber.font),
    border: box,
    fill: standingLooks.amber.fill,
    alignment: placed("left"),
  },
} satisfies Record<string, CellStyle>;
