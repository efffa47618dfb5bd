/** A rectangle of cells: 1-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** 1 → "A", 27 → "AA". */
export function letterOf(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : letterOf(Math.floor((column - 1) / 26)) + letterOf(((column - 1) % 26) + 1);
}

/** "AA" → 27. */
export function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

const CORNER = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/;

/** Reads "B2", "B2:C5", "A:C" or "2:3", with or without "$"; null when it is no address of a sheet. */
export function parseArea(text: string): Area | null {
  const [first = "", second = first, more] = text.split(":");
  const [from, to] = [CORNER.exec(first), CORNER.exec(second)];
  if (!from || !to || more !== undefined || first === "") return null;
  const rows = [Number(from[2] || 1), Number(to[2] || LAST_ROW)];
  const columns = [from[1] ? columnOf(from[1]) : 1, to[1] ? columnOf(to[1]) : LAST_COLUMN];
  if (!text.includes(":") && (!from[1] || !from[2])) return null;
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top > 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;
}

/** "B2:C5"; a single cell has no second corner, whole columns no rows, whole rows no columns. */
export function formatArea({ top, left, bottom, right }: Area): string {
  if (top === 1 && bottom === LAST_ROW && !(left === 1 && right === LAST_COLUMN)) {
    return `${letterOf(left)}:${letterOf(right)}`;
  }
  if (left === 1 && right === LAST_COLUMN) return `${top}:${bottom}`;
  const [first, last] = [`${letterOf(left)}${top}`, `${letterOf(right)}${bottom}`];
  return first === last ? first : `${first}:${last}`;
}

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function heightOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function widthOf({ left, right }: Area): number {
  return right - left + 1;
}

/** Whole rows or columns: Excel gives and takes no values cell by cell for them. */
export function isUnbounded(area: Area): boolean {
  return heightOf(area) === LAST_ROW || widthOf(area) === LAST_COLUMN;
}

export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function contains(area: Area, inner: Area): boolean {
  return inner.top >= area.top && inner.bottom <= area.bottom && inner.left >= area.left && inner.right <= area.right;
}

export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What remains of an area when another is cut out of it: up to four rectangles. */
export function without(area: Area, cut: Area): Area[] {
  const hole = intersection(area, cut);
  if (!hole) return [area];
  const pieces: Area[] = [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { top: hole.top, bottom: hole.bottom, left: area.left, right: hole.left - 1 },
    { top: hole.top, bottom: hole.bottom, left: hole.right + 1, right: area.right },
  ];
  return pieces.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

export function* cellsOf({ top, left, bottom, right }: Area): Generator<{ row: number; column: number }> {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield { row, column };
}
