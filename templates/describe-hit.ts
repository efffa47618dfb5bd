import type { Finding } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import { en } from "./language/en/index.ts";
import type { LanguageCode } from "./language/language.ts";
import { vi } from "./language/vi/index.ts";
import { periodName } from "./period.ts";
import { findRow } from "./report-form.ts";
import type { About, CheckContext, Hit, Rule, Values } from "./rule.ts";
import type { SheetKey } from "./sheet.ts";

const words = { vi, en };

/** Columns that take words, by sheet: indicators, tasks, proposals. */
const wordsColumns = ["explanation", "resultReached", "content"] as const;

/** Turns what a rule found into the finding that people read, in their language. */
export function describeHit(rule: Rule, hit: Hit<Values>, context: CheckContext, language: LanguageCode): Finding {
  const about = aboutOf(hit, context, language);
  const sentences = rule.words[language];
  const place = [rule.id, hit.sheet, hit.row, hit.columns.join("+")].map((part) => part ?? "").join(":");
  const cells = readCells(hit, context);
  return {
    id: place,
    rule: rule.id,
    severity: rule.severity,
    trial: rule.trial ?? false,
    sheet: hit.sheet,
    row: hit.row,
    columns: [...hit.columns],
    values: { ...hit.values } as Finding["values"],
    reasonKey: `${place}:${fingerprint(JSON.stringify([cells, hit.values]))}`,
    title: sentences.title(hit.values, about),
    received: sentences.received(hit.values, about),
    expected: sentences.expected(hit.values, about),
    fix: sentences.fix(hit.values, about),
    source: rule.source,
  };
}

/** The parsed values of the cells meant, so that a reason follows the values and not their spelling. */
function readCells(hit: Hit<Values>, context: CheckContext): readonly unknown[] {
  const entry = hit.row === null ? undefined : context.entries.get(hit.row);
  return hit.columns.map((column) => {
    const cell = entry?.cells[column];
    return cell?.state === "value" ? cell.value : (entry?.raw[column] ?? null);
  });
}

function aboutOf(hit: Hit<Values>, context: CheckContext, language: LanguageCode): About {
  const { terms } = words[language];
  const row = hit.row === null ? undefined : findRow(context.form, hit.row);
  const column = (key: string) => columnHeader(key, hit.sheet, language);
  return {
    row: row?.label ?? hit.row ?? "",
    sheet: hit.sheet === null ? "" : terms.sheets[hit.sheet],
    column,
    wordsColumn: column(wordsColumns.find((key) => key in (row?.accepts ?? {})) ?? "note"),
    sheetName: (key) => terms.sheets[key],
    option: (code) => (terms.list as Readonly<Record<string, string>>)[code] ?? code,
    period: periodName(context.period),
  };
}

/** The header of a column as the template prints it; "name" is worded by the sheet it stands on. */
export function columnHeader(key: string, sheet: SheetKey | null, language: LanguageCode): string {
  const headers: Readonly<Record<string, string>> = words[language].terms.columns;
  const header = headers[sheet === "indicators" && key === "name" ? "indicatorName" : key];
  if (header === undefined) throw new Error(`No header for the column ${key}`);
  return header;
}
