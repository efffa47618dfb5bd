import { columnLetter } from "../template-layout.ts";

/** What Excel itself shows and checks at cells. It helps and never decides: a paste kills it (DESIGN 5). */
export interface CellHelp {
  readonly title: string;
  readonly message: string;
  readonly check: CellCheck | null;
}

export interface CellCheck {
  /** `stop` refuses what was typed; `warning` lets it stand. */
  readonly style: "stop" | "warning";
  readonly kind: "list" | "custom";
  /** The list, or what must be true; `cell` is the address of the cell. */
  readonly formula: (cell: string) => string;
  readonly title: string;
  readonly text: string;
}

/** The same help on a run of cells one below the other. */
export interface Validation {
  readonly range: string;
  readonly first: string;
  readonly help: CellHelp;
}

/** Excel's own limits. */
const LONGEST_TITLE = 32;
export const LONGEST_MESSAGE = 255;

/** Collects the help of cells, column by column, row by row downwards. */
export class Validations {
  private readonly runs = new Map<number, { from: number; to: number; help: CellHelp }[]>();

  /** @param help one object for all cells that are helped alike */
  add(column: number, row: number, help: CellHelp): void {
    const runs = this.runs.get(column) ?? [];
    this.runs.set(column, runs);
    const last = runs.at(-1);
    if (last && last.help === help && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row, help });
  }

  get all(): readonly Validation[] {
    return [...this.runs].flatMap(([column, runs]) =>
      runs.map(({ from, to, help }) => {
        const letter = columnLetter(column);
        return { range: `${letter}${from}:${letter}${to}`, first: `${letter}${from}`, help };
      }),
    );
  }
}

export function cellHelp(title: string, message: string, check: CellCheck | null = null): CellHelp {
  return { title: cut(title, LONGEST_TITLE), message: cut(message, LONGEST_MESSAGE), check };
}

function cut(text: string, longest: number): string {
  return text.length <= longest
    ? text
    : `${text
        .slice(0, longest - 1)
        .toWellFormed()
        .trimEnd()}…`;
}
