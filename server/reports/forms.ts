import type { Agency } from "../../templates/agency.ts";
import type { RawRows } from "../../templates/cell.ts";
import type { Period } from "../../templates/period.ts";
import { buildForm, type FormSource } from "../../templates/progress-report/build-form.ts";
import type { ReportForm } from "../../templates/report-form.ts";
import { previousValues } from "./previous-values.ts";

/** Accepted rows of an earlier period. */
export interface Earlier {
  readonly period: Period;
  readonly rows: RawRows;
}

interface Kept {
  /** Which previous values the form was built with. */
  readonly previous: string;
  readonly form: ReportForm;
}

/** Builds each form once; again only when what was accepted of earlier periods has changed. */
export class Forms {
  readonly #source: FormSource;
  readonly #plain = new Map<string, ReportForm | null>();
  readonly #filled = new Map<string, Kept>();

  constructor(source: FormSource) {
    this.#source = source;
  }

  plain(agency: Agency, period: Period): ReportForm | null {
    const key = `${period.id} ${agency.id}`;
    const kept = this.#plain.get(key);
    if (kept !== undefined) return kept;
    const form = buildForm(this.#source, agency, period);
    this.#plain.set(key, form);
    return form;
  }

  /** The form with "Thực hiện kỳ trước" printed on it. */
  withPrevious(plain: ReportForm, history: readonly Earlier[]): ReportForm {
    const values = previousValues(plain, history);
    if (values.size === 0) return plain;
    const key = `${plain.period.id} ${plain.agency.id}`;
    const previous = JSON.stringify([...values]);
    const kept = this.#filled.get(key);
    if (kept?.previous === previous) return kept.form;
    const form = buildForm(this.#source, plain.agency, plain.period, values) ?? plain;
    this.#filled.set(key, { previous, form });
    return form;
  }
}
