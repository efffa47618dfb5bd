import type { ReportLine } from "../../../templates/consolidation/agency-lines.ts";
import type { Consolidation } from "../../../templates/consolidation/consolidation.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { openAnnex } from "./annex.ts";
import { type Book, cell } from "./sheet-writer.ts";
import { showInstant } from "./show.ts";
import { table } from "./styles.ts";

const words = vi.consolidation;

/** "Gửi đúng hạn", "Gửi trễ hạn 2 ngày", "Chưa gửi": decided by the first submission of the period. */
export function showPunctuality({ punctuality, daysLate }: Pick<ReportLine, "punctuality" | "daysLate">): string {
  return punctuality === "late" ? vi.terms.punctuality.late(daysLate) : vi.terms.punctuality[punctuality];
}

/** Who is missing first, then the late ones. */
const ORDER = { missing: 0, notSent: 0, late: 1, onTime: 2 } as const;

/** "Tình hình gửi báo cáo": who sent when, what was returned, which submission is in the figures. */
export function writeReports(book: Book, data: Consolidation): void {
  const sheet = openAnnex(book, "reports", data, [
    { header: words.columns.number, width: 6 },
    { header: words.columns.agency, width: 50 },
    { header: words.columns.rows, width: 10 },
    { header: words.columns.sending, width: 22 },
    { header: words.columns.firstSent, width: 19 },
    { header: words.columns.submissions, width: 9 },
    { header: words.columns.returned, width: 9 },
    { header: words.columns.status, width: 16 },
    { header: words.columns.used, width: 24 },
    { header: words.columns.warnings, width: 9 },
  ]);
  sheet.headerRow();
  const lines = [...data.reports].sort(
    (a, b) => ORDER[a.punctuality] - ORDER[b.punctuality] || b.daysLate - a.daysLate,
  );
  lines.forEach((line, index) => {
    sheet.add([
      cell(index + 1, table.center),
      cell(line.name, table.text),
      cell(line.rowsOwed, table.count),
      cell(showPunctuality(line), table.text),
      cell(showInstant(line.firstSentAt), table.right),
      cell(line.submissions, table.count),
      cell(line.returned, table.count),
      cell(line.status === "none" ? vi.terms.punctuality.notSent : vi.terms.reportStatus[line.status], table.text),
      cell(showUsed(line), table.text),
      cell(line.warnings, table.count),
    ]);
  });
  sheet.finish();
}

function showUsed({ used }: ReportLine): string {
  if (used === null) return "";
  return used.status === "submitted" ? `${used.submission}\n${words.submissionStatus.submitted}` : used.submission;
}
