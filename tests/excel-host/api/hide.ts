import { type Area, cellsOf, isUnbounded } from "../model/area.ts";
import { hideRow } from "../model/filter-rows.ts";
import { requireAllowed } from "../model/guard.ts";
import { refuse } from "../model/refusal.ts";
import type { ColumnLook, Sheet } from "../model/sheet.ts";
import type { Session } from "../session.ts";

/** On a protected sheet "format rows" covers hiding and showing them ("Protect a worksheet", support.microsoft.com). */
export function hideRows({ book }: Session, sheet: Sheet, area: Area, hidden: boolean): void {
  requireAllowed(sheet, "allowFormatRows");
  const rows = area.bottom - area.top > 100_000 ? sheet.usedArea({ within: area }) : area;
  for (const { row } of rows ? cellsOf({ ...rows, left: 1, right: 1 }) : []) hideRow(sheet, row, hidden);
  if (rows)
    book.tell({
      kind: "rowsHidden",
      sheet,
      area: { ...area, top: rows.top, bottom: rows.bottom },
      hidden,
      by: "addin",
    });
}

/** On a protected sheet "format columns" covers hiding and showing them. */
export function hideColumns({ book }: Session, sheet: Sheet, area: Area, hidden: boolean): void {
  requireAllowed(sheet, "allowFormatColumns");
  if (isUnbounded(area) && area.left === 1 && area.right > 1000) refuse("badArgument");
  changeColumns(sheet, area, (look) => ({ ...look, hidden }));
  book.touch();
}

/** Gives each column of an area a look of its own and changes it. */
function changeColumns(sheet: Sheet, area: Area, change: (look: ColumnLook) => ColumnLook): void {
  const outside = sheet.state.columns.flatMap((look): ColumnLook[] => [
    ...(look.from < area.left ? [{ ...look, to: Math.min(look.to, area.left - 1) }] : []),
    ...(look.to > area.right ? [{ ...look, from: Math.max(look.from, area.right + 1) }] : []),
  ]);
  const inside: ColumnLook[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const look = sheet.columnAt(column) ?? { hidden: false, width: null, style: null, others: {}, from: 0, to: 0 };
    inside.push(change({ ...look, from: column, to: column }));
  }
  sheet.state.columns = [...outside, ...inside].toSorted((a, b) => a.from - b.from);
}
