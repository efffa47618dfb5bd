import type { Workbook } from "exceljs";
import { type Day, formatDay, timeInCity } from "../../../templates/day.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { periodName } from "../../../templates/period.ts";
import type { FormSheet } from "../../../templates/report-form.ts";
import type { CellStyle } from "../looks.ts";
import { columnLetter, FIRST_COLUMN, headerRowOf } from "../template-layout.ts";
import { place, SheetCanvas, type SheetFrame, type SheetParts } from "./sheet-canvas.ts";
import { cells, table, text } from "./styles.ts";

const words = vi.workbook.guide;

const WIDTHS = [6, 27, 77];
const LAST = WIDTHS.length;
const SECTION_HEIGHT = 30;

export interface GuideSource {
  readonly frame: SheetFrame;
  readonly lastDay: Day;
  readonly now: Date;
}

/** "Hướng dẫn": whose workbook this is, until when, how it is filled in and sent. */
export async function writeGuide(workbook: Workbook, source: GuideSource): Promise<SheetParts> {
  const { form, demonstration } = source.frame;
  const guide = new Guide(workbook, source.frame);
  guide.line(words.title, text.title);
  guide.line(words.subject(periodName(form.period)), text.bold);
  if (demonstration) guide.line(vi.terms.demonstration, text.demonstration);
  guide.blank();
  const owes = form.sheets.some(({ sheet }) => sheet.key === "signOff");
  for (const [label, value] of factsOf(source, owes)) guide.fact(label, value);
  if (!owes) guide.line(words.informationOnly, text.paragraph);
  guide.section(words.sheets);
  for (const each of form.sheets) guide.sheet(each);
  if (owes) writeHowTo(guide);
  guide.section(words.contact);
  guide.line(words.contacts, text.paragraph);
  return guide.finish();
}

function factsOf({ frame: { form, version, day }, lastDay, now }: GuideSource, owes: boolean): [string, string][] {
  const { agency, period } = form;
  const facts: [string, string][] = [
    [words.agency, agency.name],
    [words.period, periodName(period).replace("q", "Q")],
    [words.cutOff, formatDay(period.cutOff)],
  ];
  if (owes) {
    facts.push([words.due, words.dueOn(formatDay(period.due), formatDay(period.submitFrom))]);
    facts.push([words.lastDay, formatDay(lastDay)]);
  }
  const { planVersion, templateVersion } = form;
  const versions = [
    words.planVersion(planVersion, templateVersion),
    words.dataVersion(version),
    words.writtenAt(timeInCity(now), formatDay(day)),
  ];
  facts.push([words.versions, versions.join(" · ")]);
  return facts;
}

function writeHowTo(guide: Guide): void {
  guide.section(words.stepsTitle);
  guide.steps(words.steps);
  guide.section(words.writingTitle);
  for (const [what, how] of words.writing) guide.fact(what ?? "", how ?? "");
  guide.section(words.colorsTitle);
  for (const [kind, meaning] of Object.entries(words.colors)) {
    const style = kind === "locked" ? cells.plan : cells[kind as "entry" | "closed" | "error" | "warning"];
    // A sample is no entry cell.
    guide.sample(words.colorSample, { ...style.center, protection: {} }, meaning);
  }
  guide.section(words.percentTitle);
  for (const [percent, meaning] of words.percent) guide.sample(percent ?? "", table.center, meaning ?? "");
  guide.section(words.sendingTitle);
  guide.steps(words.sending);
}

/** Lines of the guide, from the top down. */
class Guide {
  private readonly canvas: SheetCanvas;
  private row = 0;

  constructor(workbook: Workbook, frame: SheetFrame) {
    this.canvas = new SheetCanvas(workbook, frame, {
      title: vi.terms.sheets.guide,
      widths: WIDTHS,
      paper: "A4",
      orientation: "portrait",
      tab: "FF7F7F7F",
      header: null,
      frozenColumns: 0,
      hideFirstColumn: false,
    });
  }

  blank(): void {
    this.canvas.atLeast(++this.row, 8);
  }

  line(value: string, style: CellStyle): void {
    this.canvas.write(++this.row, 1, value, style, LAST);
  }

  section(title: string): void {
    this.line(title, text.section);
    this.canvas.atLeast(this.row, SECTION_HEIGHT);
  }

  fact(label: string, value: string): void {
    this.pair(label, table.label, value);
  }

  sample(value: string, style: CellStyle, meaning: string): void {
    this.pair(value, style, meaning);
  }

  sheet({ sheet, rows }: FormSheet): void {
    const title = vi.terms.sheets[sheet.key];
    this.pair(title, table.link, rowsOf(sheet.key, rows));
    this.canvas.link(this.row, 1, place(title, `${columnLetter(FIRST_COLUMN)}${headerRowOf(sheet.key)}`));
  }

  steps(steps: readonly string[]): void {
    for (const [index, step] of steps.entries()) {
      this.canvas.write(++this.row, 1, `${index + 1}.`, text.step);
      this.canvas.write(this.row, 2, step, text.paragraph, LAST - 1);
    }
  }

  finish(): Promise<SheetParts> {
    return this.canvas.finish(LAST);
  }

  private pair(left: string, style: CellStyle, right: string): void {
    this.canvas.write(++this.row, 1, left, style, 2);
    this.canvas.write(this.row, LAST, right, table.value);
  }
}

function rowsOf(key: FormSheet["sheet"]["key"], rows: FormSheet["rows"]): string {
  if (key === "proposals") return words.freeRows;
  if (key === "signOff") return words.signOffRows;
  const owed = rows.filter(({ kind }) => kind === "entry").length;
  return owed > 0 ? words.rowsToReport(owed) : words.rowsToRead(rows.filter(({ kind }) => kind !== "band").length);
}
