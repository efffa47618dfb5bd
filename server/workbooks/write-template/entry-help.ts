import type { Accepts } from "../../../templates/accepts.ts";
import { columnHeader } from "../../../templates/describe-hit.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { isIndicator } from "../../../templates/plan.ts";
import type { SignOffRowId } from "../../../templates/progress-report/template.ts";
import type { FormRow, ReportForm } from "../../../templates/report-form.ts";
import { listFormula } from "./list-formula.ts";
import { looksLikeDay, looksLikeNumber } from "./number-formula.ts";
import { type CellCheck, type CellHelp, cellHelp } from "./validation.ts";

const words = vi.workbook.input;
const { refused } = vi.workbook;

/** The help of entry cells and of cells that a row leaves closed: one object for all that are helped alike. */
export class EntryHelp {
  private readonly form: ReportForm;
  private readonly known = new Map<string, CellHelp>();

  constructor(form: ReportForm) {
    this.form = form;
  }

  /** What an entry cell asks for. */
  open(row: FormRow, column: string, accepts: Accepts): CellHelp {
    const title = row.sheet === "signOff" ? row.label : columnHeader(column, row.sheet, "vi");
    const message = [this.subject(row, column, accepts), unitOf(column, accepts), howToWrite(accepts)]
      .filter((part) => part !== "")
      .join(" ");
    return this.once(`${column}|${message}`, () => cellHelp(title, message, checkOf(accepts)));
  }

  /** Why nothing is entered here. */
  closed({ kind }: FormRow): CellHelp {
    const { derived, heading, notOwed, column } = words.closed;
    const message = kind === "derived" ? derived : kind === "heading" ? heading : kind === "notOwed" ? notOwed : column;
    return this.once(message, () => cellHelp(words.closedTitle, message));
  }

  private subject(row: FormRow, column: string, accepts: Accepts): string {
    if (column === "value") return this.signOffSubject(row);
    if (column === "actual") {
      if (accepts.kind === "list") return words.actual.words;
      return row.planRow && isIndicator(row.planRow) && row.planRow.measure === "flow"
        ? words.actual.flow
        : words.actual.level;
    }
    if (column === "forecast") return accepts.kind === "list" ? words.forecast.words : words.forecast.figure;
    if (column === "status") return row.recurring ? words.status.recurring : words.status.dated;
    return (words.columns as Readonly<Record<string, string>>)[column] ?? "";
  }

  private signOffSubject(row: FormRow): string {
    const subject = words.signOff[row.id as SignOffRowId];
    const { form } = this.form.agency;
    return row.id === "KD.form" && form !== null ? `${subject} ${words.formByDefault(vi.terms.list[form])}` : subject;
  }

  private once(key: string, make: () => CellHelp): CellHelp {
    const known = this.known.get(key);
    if (known) return known;
    const made = make();
    this.known.set(key, made);
    return made;
  }
}

function unitOf(column: string, accepts: Accepts): string {
  return accepts.kind === "number" && column !== "percent" && accepts.unit !== "" ? words.unit(accepts.unit) : "";
}

function howToWrite(accepts: Accepts): string {
  if (accepts.kind === "number") return words.number;
  return accepts.kind === "date" ? words.date : "";
}

/** Excel's own check of what is typed. Only lists refuse: Vietnamese numbers and days may be written in many ways. */
export function checkOf(accepts: Accepts): CellCheck | null {
  if (accepts.kind === "list") {
    const formula = listFormula(accepts.options);
    return { style: "stop", kind: "list", formula: () => formula, ...refused.list };
  }
  if (accepts.kind === "number")
    return { style: "warning", kind: "custom", formula: looksLikeNumber, ...refused.number };
  return accepts.kind === "date" ? { style: "warning", kind: "custom", formula: looksLikeDay, ...refused.date } : null;
}
