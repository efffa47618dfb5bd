import type { CellValue } from "../workbook/cell-value.ts";
import type { Answer, Answers } from "./answer.ts";
import type { Desk } from "./desk.ts";
import type { Template, TemplateRow } from "./read-template.ts";
import { type Hand, type TypedRow, typeAnswer } from "./type-answer.ts";

/** What happens to a file beyond what is typed into its cells. */
export type FileEdit =
  | { readonly kind: "hide-row" | "drop-row" | "copy-row"; readonly row: string }
  | { readonly kind: "merge"; readonly row: string; readonly columns: readonly [string, string] }
  | { readonly kind: "lock"; readonly row: string; readonly column: string }
  | { readonly kind: "plan-cell"; readonly row: string; readonly column: string; readonly text: string }
  | { readonly kind: "header"; readonly sheet: string; readonly column: string; readonly text: string }
  | { readonly kind: "drop-column"; readonly sheet: string; readonly column: string }
  | { readonly kind: "stray-row" | "drop-sheet"; readonly sheet: string }
  | { readonly kind: "rename-sheet"; readonly sheet: string; readonly to: string }
  | { readonly kind: "template-version"; readonly version: string };

/** A report while it is being written: what is meant, what was typed, and what went wrong with the file. */
export class Draft {
  readonly template: Template;
  readonly desk: Desk;
  readonly answers: Map<string, Answer>;
  /** Row id → its cells as they stand in the file. */
  readonly typed = new Map<string, TypedRow>();
  edits: FileEdit[] = [];
  /** Rows in which a mistake was made; one row holds one. */
  readonly taken = new Set<string>();
  readonly hand: Hand;

  constructor(template: Template, desk: Desk, answers: Answers, hand: Hand) {
    this.template = template;
    this.desk = desk;
    this.answers = new Map(answers);
    this.hand = hand;
    for (const id of answers.keys()) this.retype(id);
  }

  /** Types a row as it is meant; open cells that nothing is meant for are emptied. */
  retype(id: string): void {
    const row = this.template.rows.get(id);
    if (!row) throw new Error(`No row ${id} to type in`);
    const empty = Object.fromEntries([...row.open].map((column) => [column, null]));
    this.typed.set(id, { ...empty, ...typeAnswer(this.answers.get(id) ?? {}, this.hand) });
  }

  put(id: string, column: string, value: CellValue | null): void {
    this.typed.set(id, { ...this.typed.get(id), [column]: value });
  }

  answer(id: string): Answer {
    return this.answers.get(id) ?? {};
  }

  /** Answered rows without a mistake yet, in the order of the workbook. */
  freeRows(): readonly TemplateRow[] {
    return [...this.template.rows.values()].filter(({ id }) => this.answers.has(id) && !this.taken.has(id));
  }
}
