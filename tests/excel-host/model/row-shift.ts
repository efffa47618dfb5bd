import { type Area, LAST_ROW } from "./area.ts";

/** Rows inserted (`count` > 0) above a row, or deleted (`count` < 0) from that row on. */
export interface RowShift {
  readonly at: number;
  readonly count: number;
}

/** Where a row stands afterwards; null when it was deleted. */
export function shiftRow(row: number, { at, count }: RowShift): number | null {
  if (row < at) return row;
  if (count < 0 && row < at - count) return null;
  return row + count;
}

/** Where an area stands afterwards: it grows with rows inserted inside it and is null when all of it was deleted. */
export function shiftArea(area: Area, shift: RowShift): Area | null {
  if (area.bottom === LAST_ROW && area.top === 1) return area;
  const deletedTo = shift.at - shift.count - 1;
  const top = shiftRow(area.top, shift) ?? shift.at;
  const bottom = shiftRow(area.bottom, shift) ?? shift.at - 1;
  if (shift.count < 0 && area.top >= shift.at && area.bottom <= deletedTo) return null;
  return { ...area, top, bottom: Math.min(bottom, LAST_ROW) };
}

export function shiftAreas(areas: readonly Area[], shift: RowShift): Area[] {
  return areas.flatMap((area) => shiftArea(area, shift) ?? []);
}
