import type { ReportForm } from "./report-form.ts";
import { entryRows } from "./report-form.ts";
import type { Hit, Phase, Rule, Values } from "./rule.ts";

export interface Found {
  readonly rule: Rule;
  readonly hit: Hit<Values>;
}

/**
 * Cells that an error has already explained. What an earlier phase found fault with is not judged again, so one
 * cause gives one finding (DESIGN 6). A hit explains the cells it names: its columns in its row; without columns
 * the whole row; without a row its columns, or everything, in the whole sheet.
 */
export class Explained {
  readonly #cells = new Set<string>();
  readonly #form: ReportForm;

  constructor(form: ReportForm) {
    this.#form = form;
  }

  readonly readable = (row: string, column: string): boolean =>
    this.#cells.size === 0 || !(this.#cells.has(`${row}/${column}`) || this.#cells.has(`${row}/*`));

  /** Errors on the file and on cells explain; an error between cells leaves both of them readable. */
  add(phase: Phase, found: readonly Found[]): void {
    if (phase !== "file" && phase !== "cells") return;
    for (const { rule, hit } of found) if (rule.severity === "error" && !rule.explains) this.#mark(hit);
  }

  #mark({ sheet, row, columns }: Hit<Values>): void {
    const rows = row === null ? entryRows(this.#form).filter((each) => each.sheet === sheet) : [{ id: row }];
    for (const { id } of rows) {
      for (const column of columns.length > 0 ? columns : ["*"]) this.#cells.add(`${id}/${column}`);
    }
  }
}
