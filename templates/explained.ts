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
  /** Columns by row id; null where the whole row is explained. */
  readonly #cells = new Map<string, Set<string> | null>();
  readonly #form: ReportForm;

  constructor(form: ReportForm) {
    this.#form = form;
  }

  readonly readable = (row: string, column: string): boolean => {
    const explained = this.#cells.get(row);
    return explained === undefined || (explained !== null && !explained.has(column));
  };

  /** Errors on the file and on cells explain; an error between cells leaves both of them readable. */
  add(phase: Phase, found: readonly Found[]): void {
    if (phase !== "file" && phase !== "cells") return;
    for (const { rule, hit } of found) if (rule.severity === "error" && !rule.explains) this.#mark(hit);
  }

  #mark({ sheet, row, columns }: Hit<Values>): void {
    const rows = row === null ? entryRows(this.#form).filter((each) => each.sheet === sheet) : [{ id: row }];
    for (const { id } of rows) this.#markRow(id, columns);
  }

  #markRow(row: string, columns: readonly string[]): void {
    const known = this.#cells.get(row);
    if (known === null) return;
    this.#cells.set(row, columns.length === 0 ? null : new Set([...(known ?? []), ...columns]));
  }
}
