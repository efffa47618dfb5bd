import type { Accepts } from "../../../templates/accepts.ts";
import type { Finding, Severity } from "../../../templates/finding.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { checkOf } from "./entry-help.ts";
import { type CellHelp, cellHelp, LONGEST_MESSAGE } from "./validation.ts";

const words = vi.workbook.findings;

/** Whether a finding must be mended (red) or may stand (amber). */
export function levelOf({ severity, trial }: Finding): Severity {
  return severity === "error" && !trial ? "error" : "warning";
}

/** The finding that marks each cell: the first error, or else the first warning. */
export class Marks {
  private readonly byCell = new Map<string, Finding>();

  constructor(findings: readonly Finding[]) {
    for (const finding of findings) {
      for (const column of finding.columns) {
        const key = `${finding.row}/${column}`;
        const before = this.byCell.get(key);
        if (!before || (levelOf(before) === "warning" && levelOf(finding) === "error")) this.byCell.set(key, finding);
      }
    }
  }

  at(row: string, column: string): Finding | undefined {
    return this.byCell.get(`${row}/${column}`);
  }
}

/** What a marked cell says when it is selected. Notes on several sheets corrupt a file that exceljs writes (FACTS). */
export function helpOfMark(finding: Finding, accepts: Accepts): CellHelp {
  const { icon, word } = markOf(finding);
  const whole = [finding.title, words.expected(finding.expected), words.fix(finding.fix)].join("\n");
  const message = whole.length <= LONGEST_MESSAGE ? whole : [finding.title, words.fix(finding.fix)].join("\n");
  return cellHelp(`${icon} ${word}`, message, checkOf(accepts));
}

/** "✕ Lỗi", "▲ Lưu ý". */
export function markOf(finding: Finding): { icon: string; word: string } {
  const level = levelOf(finding);
  return { icon: vi.terms.standing[level === "error" ? "red" : "amber"].icon, word: vi.terms.severity[level] };
}
