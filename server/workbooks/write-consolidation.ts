import type { Writable } from "node:stream";
import exceljs from "exceljs";
import type { Consolidation } from "../../templates/consolidation/consolidation.ts";
import { dayInCity, formatDay, timeInCity } from "../../templates/day.ts";
import { vi } from "../../templates/language/vi/index.ts";
import { writeAgencies } from "./write-consolidation/agencies-sheet.ts";
import { writeChanges } from "./write-consolidation/changes-sheet.ts";
import { writeDetail } from "./write-consolidation/detail-sheet.ts";
import { writeDifficulties } from "./write-consolidation/difficulties-sheet.ts";
import { writeExplanations } from "./write-consolidation/explanations-sheet.ts";
import { writeIndicators } from "./write-consolidation/indicators-sheet.ts";
import { writeOverdue } from "./write-consolidation/overdue-sheet.ts";
import { writeOverview } from "./write-consolidation/overview-sheet.ts";
import { writeReports } from "./write-consolidation/reports-sheet.ts";
import type { Book } from "./write-consolidation/sheet-writer.ts";
import { writeSources } from "./write-consolidation/sources-sheet.ts";
import { writeTasks } from "./write-consolidation/tasks-sheet.ts";

/**
 * Writes the city's consolidated workbook to a stream, sheet after sheet (DESIGN 9), and ends it.
 * @param now when it was asked for: stands at the foot of every page
 * @throws when the stream breaks off before everything is written
 */
export async function writeConsolidation(data: Consolidation, now: Date, to: Writable): Promise<void> {
  const broken = new Promise<never>((_, reject) => {
    to.once("error", reject);
    to.once("close", () => {
      // A response also closes after its end, before the writer hears that it has ended.
      if (!to.writableFinished) reject(new Error("The stream was closed before the workbook was complete"));
    });
  });
  await Promise.race([writeSheets(data, now, to), broken]);
}

async function writeSheets(data: Consolidation, now: Date, to: Writable): Promise<void> {
  const today = dayInCity(now);
  const writer = new exceljs.stream.xlsx.WorkbookWriter({
    stream: to,
    useStyles: true,
    useSharedStrings: true,
    zip: { zlib: { level: 1 } },
    created: now,
    creator: vi.consolidation.heading.title,
  } as ConstructorParameters<typeof exceljs.stream.xlsx.WorkbookWriter>[0]);
  const book: Book = {
    writer,
    footer: vi.consolidation.footer(timeInCity(now), formatDay(today), "&P", "&N"),
    demonstration: data.demonstration ? vi.terms.demonstration : null,
    fullTextElsewhere: vi.consolidation.fullTextElsewhere,
  };
  writeOverview(book, data, today);
  writeIndicators(book, data);
  writeTasks(book, "centralTasks", data);
  writeTasks(book, "cityTasks", data);
  writeTasks(book, "directives", data);
  writeOverdue(book, data);
  writeAgencies(book, data);
  writeDifficulties(book, data);
  writeReports(book, data);
  writeExplanations(book, data);
  writeChanges(book, data);
  await writeDetail(book, data);
  writeSources(book, data);
  await writer.commit();
}
