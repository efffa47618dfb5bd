/**
 * How high a wrapped text stands in Times New Roman. Neither Excel nor LibreOffice fits the height of rows that are
 * written with one, and without one Excel cuts merged cells: so we measure.
 */

/** Advance widths in thousandths of the type size; letters with Vietnamese marks are as wide as without. */
const WIDE = {
  250: " ,.",
  278: "/:;ijlt",
  333: "!()-frI",
  389: "Js",
  444: "aceêz?",
  500: "0123456789bdghknopquvxy#$*_",
  556: "FPS",
  611: "ETLZ",
  667: "BCR",
  722: "ADGHKNOQUVXYw&Đ",
  778: "m",
  833: "%",
  889: "M",
  944: "W",
};
const USUAL = 540;

const WIDTHS = new Map(
  Object.entries(WIDE).flatMap(([width, letters]) => [...letters].map((each) => [each, Number(width)])),
);
const known = new Map<string, number>();

function widthOf(letter: string): number {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const base = letter.normalize("NFD").charAt(0);
  const width = WIDTHS.get(letter) ?? WIDTHS.get(base) ?? (base === "đ" || base === "ư" || base === "ơ" ? 500 : USUAL);
  known.set(letter, width);
  return width;
}

export interface Type {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Bold is a little wider; and a line that only just fits breaks on the next machine. */
const BOLD = 1.07;
const RESERVE = 1.04;
/** Pixels of one Excel width unit, and of one point, at 96 dots an inch. */
const UNIT = 7;
const POINT = 96 / 72;

/**
 * Lines that a text takes, broken between words as Excel does.
 * @param width of the cell in Excel units
 */
export function linesOf(text: string, width: number, { size, bold }: Type): number {
  const room = (width * UNIT * 1000) / (size * POINT * RESERVE * (bold ? BOLD : 1));
  let lines = 1;
  let line = 0;
  let word = 0;
  for (const letter of text) {
    if (letter === "\n") {
      lines++;
      line = 0;
      word = 0;
      continue;
    }
    const step = widthOf(letter);
    line += step;
    word = letter === " " ? 0 : word + step;
    if (line <= room || letter === " ") continue;
    lines++;
    // The word moves to the next line; a word longer than a line is cut where it ends.
    line = word > room ? step : word;
    word = line;
  }
  return lines;
}

/** Height in points of so many lines. */
export function heightOf(lines: number, { size }: Type): number {
  return lines * size * 1.32 + 3;
}

/** No row of Excel is higher, in points. */
export const HIGHEST = 409;

export interface FittedText {
  readonly text: string;
  readonly lines: number;
}

/** A text as it fits the highest row: cut if it must be, with a word on where the rest stands. */
export function fitText(text: string, width: number, type: Type, more: string): FittedText {
  const most = Math.floor((HIGHEST - 3) / (type.size * 1.32));
  const lines = linesOf(text, width, type);
  if (lines <= most) return { text, lines };
  let [fits, over] = [0, text.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (linesOf(text.slice(0, middle) + more, width, type) <= most) fits = middle;
    else over = middle;
  }
  return { text: text.slice(0, fits).toWellFormed().trimEnd() + more, lines: most };
}
