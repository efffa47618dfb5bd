import type { Workbook } from "exceljs";
import { dayInText } from "../../../templates/day-in-text.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { headingForms } from "../../../templates/lists.ts";
import { parseListOption } from "../../../templates/parse-list.ts";
import { periodName } from "../../../templates/period.ts";
import type { SignOffRowId } from "../../../templates/progress-report/template.ts";
import type { FormSheet } from "../../../templates/report-form.ts";
import type { CellStyle } from "../looks.ts";
import { addressIn, headerRowOf, OWN_LINE_MARK } from "../template-layout.ts";
import type { FormSheetSource } from "./form-row.ts";
import { openFormSheet, writeRows } from "./form-sheet.ts";
import { type OfficialHeading, officialHeading } from "./official-heading.ts";
import type { SheetCanvas, SheetParts } from "./sheet-canvas.ts";
import { amendable, around, text } from "./styles.ts";

const words = vi.workbook.official;

/** Left and right column of the page. */
const LEFT = 2;
const RIGHT = 3;
const ROOM_TO_SIGN = 72;

/** "Ký duyệt": the page that is signed, under the official heading of the agency's form (FORMS 3). */
export async function writeSignOff(workbook: Workbook, form: FormSheet, source: FormSheetSource): Promise<SheetParts> {
  const canvas = openFormSheet(workbook, form, source, { orientation: "portrait", header: false });
  writeHeading(canvas, source);
  const parts = writeRows(canvas, form, source);
  writeSignatures(canvas, form, source);
  return canvas.finish(RIGHT, parts);
}

function writeHeading(canvas: SheetCanvas, source: FormSheetSource): void {
  const { form, demonstration } = source.frame;
  const { agency, period } = form;
  const follow = new FollowingForm(canvas, source);
  follow.write(1, LEFT, ({ superior }) => superior, amendable.center);
  follow.write(1, RIGHT, ({ motto }) => motto, amendable.bold);
  follow.write(2, LEFT, ({ issuer }) => issuer, amendable.bold);
  follow.write(2, RIGHT, ({ mottoUnder }) => mottoUnder, amendable.underlined);
  follow.write(3, LEFT, ({ star }) => star, amendable.center);
  follow.write(4, LEFT, ({ number }) => number, amendable.center);
  const year = period.due.slice(0, 4);
  follow.write(4, RIGHT, ({ place }) => words.placeAndDate(place, year), amendable.italic);
  canvas.write(5, LEFT, words.title, text.title, 2);
  canvas.write(6, LEFT, words.subject(periodName(period)), text.bold, 2);
  follow.write(7, LEFT, ({ rule }) => rule, text.center, 2);
  follow.write(8, LEFT, ({ to }) => to, text.center, 2);
  const opening = words.opening(agency.name, periodName(period), dayInText(period.cutOff));
  canvas.write(9, LEFT, opening, text.paragraph, 2);
  if (demonstration) canvas.write(10, LEFT, vi.terms.demonstration, text.demonstration, 2);
  for (const row of [5, 8, 9]) canvas.atLeast(row, 34);
}

/** Cells that follow the form chosen on the sheet, at once and without the add-in. */
class FollowingForm {
  private readonly canvas: SheetCanvas;
  private readonly chosenAt: string;
  private readonly chosen: OfficialHeading;
  private readonly byForm: readonly (readonly [word: string, heading: OfficialHeading])[];
  private readonly otherwise: OfficialHeading;

  constructor(canvas: SheetCanvas, { frame: { form }, rows }: FormSheetSource) {
    const { agency } = form;
    this.canvas = canvas;
    this.chosenAt = addressOf(form, "KD.form");
    this.byForm = headingForms.map((each) => [vi.terms.list[each], officialHeading(agency, each)]);
    this.otherwise = officialHeading(agency, agency.form);
    const parsed = parseListOption(rows["KD.form"]?.value ?? null, headingForms);
    const option = headingForms.find((each) => parsed.state === "value" && each === parsed.value);
    this.chosen = option ? officialHeading(agency, option) : this.otherwise;
  }

  write(row: number, column: number, part: (heading: OfficialHeading) => string, style: CellStyle, over = 1): void {
    const formula = this.byForm.reduceRight(
      (rest, [word, heading]) => `IF(TRIM(${this.chosenAt})=${quoted(word)},${quoted(part(heading))},${rest})`,
      quoted(part(this.otherwise)),
    );
    this.canvas.compute(row, column, formula, part(this.chosen), style, over);
    for (const [, heading] of this.byForm) this.canvas.makeRoom(row, column, part(heading), style, over);
  }
}

const quoted = (part: string) => `"${part.replaceAll('"', '""')}"`;

function addressOf(form: FormSheetSource["frame"]["form"], row: SignOffRowId): string {
  const address = addressIn(form, "signOff", row, "value");
  if (address === null) throw new Error(`The form has no row ${row}`);
  return address;
}

function writeSignatures(canvas: SheetCanvas, { sheet, rows }: FormSheet, { frame, rows: saved }: FormSheetSource) {
  const first = headerRowOf(sheet.key) + rows.length + 2;
  const sides = [
    { column: LEFT, title: words.reporter, how: words.reporterHow, name: "KD.reporter" },
    { column: RIGHT, title: words.head, how: words.headHow, name: "KD.head" },
  ] as const;
  for (const { column, title, how, name } of sides) {
    canvas.write(first, column, title, text.bold);
    canvas.write(first + 1, column, how, text.italic);
    const typed = saved[name]?.value ?? "";
    const at = addressOf(frame.form, name);
    canvas.compute(first + 3, column, `IF(TRIM(${at})="","",${at})`, String(typed).trim(), text.bold);
  }
  canvas.atLeast(first + 2, ROOM_TO_SIGN);
  for (const row of [first, first + 1, first + 3]) canvas.write(row, 1, OWN_LINE_MARK, around.rowId);
}
