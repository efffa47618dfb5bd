import exceljs from "exceljs";
import type { RawRows } from "../../templates/cell.ts";
import { type Day, dayInCity } from "../../templates/day.ts";
import type { TemplateIdentity } from "../../templates/file-facts.ts";
import type { Finding, Reasons } from "../../templates/finding.ts";
import { vi } from "../../templates/language/vi/index.ts";
import type { ReportForm } from "../../templates/report-form.ts";
import { closePackage } from "./write-template/close-package.ts";
import { EntryHelp } from "./write-template/entry-help.ts";
import { writeFindings } from "./write-template/findings-sheet.ts";
import type { FormSheetSource } from "./write-template/form-row.ts";
import { writeFormSheet } from "./write-template/form-sheet.ts";
import { writeGuide } from "./write-template/guide-sheet.ts";
import { writeIdentity } from "./write-template/identity-sheet.ts";
import { Marks } from "./write-template/marks.ts";
import type { SheetFrame, SheetParts } from "./write-template/sheet-canvas.ts";
import { writeSignOff } from "./write-template/sign-off-sheet.ts";

export interface TemplateToWrite {
  readonly form: ReportForm;
  /** What is saved, as typed; stands in the entry cells. */
  readonly rows: RawRows;
  /** The report's version that the workbook is rendered from; goes into its identity. */
  readonly version: number;
  /** The last day on which this agency can send. */
  readonly lastDay: Day;
  /** Findings to mark in the cells and to list, with the reasons given; null for a plain copy. */
  readonly marks: { readonly findings: readonly Finding[]; readonly reasons: Reasons } | null;
  /** The figures are made up: every sheet says so. */
  readonly demonstration: boolean;
  readonly now: Date;
}

/**
 * Writes the workbook an agency fills (DESIGN 5 and 12): guide, the form's sheets, in a marked copy the findings, and the
 * very hidden identity. The same template gives the same bytes.
 */
export async function writeTemplate(template: TemplateToWrite): Promise<Buffer> {
  const { form, rows, marks, now } = template;
  const workbook = new exceljs.Workbook();
  workbook.creator = vi.workbook.author;
  workbook.lastModifiedBy = vi.workbook.author;
  workbook.created = now;
  workbook.modified = now;
  const frame = frameOf(template);
  const source: FormSheetSource = {
    frame,
    rows,
    marks: marks && new Marks(marks.findings),
    help: new EntryHelp(form),
  };
  const parts: SheetParts[] = [await writeGuide(workbook, { frame, lastDay: template.lastDay, now })];
  for (const each of form.sheets) {
    const write = each.sheet.key === "signOff" ? writeSignOff : writeFormSheet;
    parts.push(await write(workbook, each, source));
  }
  if (marks) {
    openAt(workbook, parts.length);
    parts.push(await writeFindings(workbook, frame, marks));
  }
  writeIdentity(workbook, identityOf(template));
  // Stored, since the package is opened again and compressed when it is closed.
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } } as object);
  return closePackage(new Uint8Array(written), parts, now);
}

function frameOf({ form, version, demonstration, now }: TemplateToWrite): SheetFrame {
  return { form, version, demonstration, day: dayInCity(now) };
}

/** A marked copy opens at its findings. */
function openAt(workbook: exceljs.Workbook, sheet: number): void {
  workbook.views = [
    { activeTab: sheet, firstSheet: 0, visibility: "visible", x: 0, y: 0, width: 28_800, height: 15_000 },
  ];
}

function identityOf({ form, version }: TemplateToWrite): TemplateIdentity {
  return {
    agency: form.agency.id,
    agencyName: form.agency.name,
    period: form.period.id,
    planVersion: form.planVersion,
    templateVersion: form.templateVersion,
    version,
    rows: Object.fromEntries(
      form.sheets.map(({ sheet, rows }) => [sheet.key, rows.filter(({ kind }) => kind !== "band").map(({ id }) => id)]),
    ),
  };
}
