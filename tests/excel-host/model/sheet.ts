import type { Xml } from "../xlsx/xml.ts";
import { type Area, boundingArea, cellArea, cellsOf, contains } from "./area.ts";
import type { Cell } from "./cell.ts";
import type { SheetProtection } from "./protection.ts";
import type { Table } from "./table.ts";

export type Visibility = "visible" | "hidden" | "veryHidden";

/** A row's own settings, as the file writes them. */
export interface RowLook {
  readonly hidden: boolean;
  /** In points; null leaves it to Excel. */
  readonly height: number | null;
  /** What cells of the row have that hold nothing. */
  readonly style: number | null;
  readonly others: Readonly<Record<string, string>>;
}

export interface ColumnLook {
  readonly from: number;
  readonly to: number;
  readonly hidden: boolean;
  /** In characters of the default font. */
  readonly width: number | null;
  readonly style: number | null;
  readonly others: Readonly<Record<string, string>>;
}

/** Something that lies on cells, in the file's own words: a data validation, a conditional format, a link. */
export interface Placed {
  readonly areas: readonly Area[];
  readonly element: Xml;
}

export interface AutoFilter {
  readonly area: Area;
  /** What each column is filtered by; kept as the file wrote it. */
  readonly columns: readonly Xml[];
}

/** What a reader calls a note: the yellow one, not a comment with answers. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  readonly element: Xml;
}

/** Everything of a sheet that Excel can undo. */
export interface SheetState {
  name: string;
  visibility: Visibility;
  cells: Map<number, Map<number, Cell>>;
  rows: Map<number, RowLook>;
  columns: ColumnLook[];
  merges: Area[];
  validations: Placed[];
  conditionalFormats: Placed[];
  links: Placed[];
  /** Where Excel shall not warn, for instance of numbers that stand as text. */
  ignoredErrors: Placed[];
  notes: Note[];
  tables: Table[];
  autoFilter: AutoFilter | null;
  /** Rows and columns that stay in view. */
  frozen: { readonly rows: number; readonly columns: number };
  protection: SheetProtection | null;
}

export const PLAIN_ROW: RowLook = { hidden: false, height: null, style: null, others: {} };

/** One worksheet: what stands in its cells and what lies on them. */
export class Sheet {
  /** Unlike the name it never changes, as long as the workbook is open. */
  readonly id: string;
  state: SheetState;
  selection: { readonly area: Area; readonly active: Area } = { area: cellArea(1, 1), active: cellArea(1, 1) };
  /** Where it stands in the package; null for a sheet that was added since. */
  part: string | null = null;
  /** The worksheet's element without what the state holds: page set-up, drawings, extensions. */
  frame: Xml;

  constructor(id: string, frame: Xml, state: SheetState) {
    this.id = id;
    this.frame = frame;
    this.state = state;
  }

  get name(): string {
    return this.state.name;
  }

  get cells(): SheetState["cells"] {
    return this.state.cells;
  }

  at(row: number, column: number): Cell | undefined {
    return this.cells.get(row)?.get(column);
  }

  put(row: number, column: number, cell: Cell): void {
    let line = this.cells.get(row);
    if (!line) {
      line = new Map();
      this.cells.set(row, line);
    }
    line.set(column, cell);
  }

  /** The style of a cell, whether or not anything stands in it. */
  styleAt(row: number, column: number): number {
    const cell = this.at(row, column);
    if (cell) return cell.style;
    return this.state.rows.get(row)?.style ?? this.columnAt(column)?.style ?? 0;
  }

  rowAt(row: number): RowLook {
    return this.state.rows.get(row) ?? PLAIN_ROW;
  }

  columnAt(column: number): ColumnLook | undefined {
    return this.state.columns.find(({ from, to }) => column >= from && column <= to);
  }

  isHidden(row: number, column: number): boolean {
    return this.rowAt(row).hidden || (this.columnAt(column)?.hidden ?? false);
  }

  /** The smallest area that holds every cell with content, or with content or a format; null on an empty sheet. */
  usedArea({ valuesOnly = false, within }: { valuesOnly?: boolean; within?: Area } = {}): Area | null {
    let used: Area | null = null;
    for (const [row, line] of this.cells) {
      for (const [column, cell] of line) {
        if (valuesOnly && cell.value === null && cell.formula === null) continue;
        const here = cellArea(row, column);
        if (within && !contains(within, here)) continue;
        used = used ? boundingArea(used, here) : here;
      }
    }
    return used;
  }

  /** Excel keeps a validation, a format or a link per cell: the last one laid there counts. */
  placedAt(kind: "validations" | "links" | "conditionalFormats", row: number, column: number): Placed | undefined {
    return this.state[kind].findLast(({ areas }) => areas.some((area) => contains(area, cellArea(row, column))));
  }

  /** Takes the state down, so that it can be put back. */
  keep(): () => void {
    const kept = copyState(this.state);
    return () => {
      this.state = copyState(kept);
    };
  }
}

/** A state of its own; what it holds is never changed in place. */
export function copyState(state: SheetState): SheetState {
  return {
    ...state,
    cells: new Map([...state.cells].map(([row, line]) => [row, new Map(line)])),
    rows: new Map(state.rows),
    columns: [...state.columns],
  };
}

/** The cells of an area that hold something or have a format of their own, without visiting those that do not. */
export function* presentCells(sheet: Sheet, area: Area): Generator<{ row: number; column: number; cell: Cell }> {
  for (const [row, line] of sheet.cells) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of line) if (column >= area.left && column <= area.right) yield { row, column, cell };
  }
}

/** Every cell of an area, as a table of rows. */
export function grid<T>(area: Area, of: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (const { row, column } of cellsOf(area)) {
    if (column === area.left) rows.push([]);
    rows.at(-1)?.push(of(row, column));
  }
  return rows;
}
