import type { Finding } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import { en } from "./language/en/index.ts";
import type { LanguageCode } from "./language/language.ts";
import { vi } from "./language/vi/index.ts";
import { type Period, periodName } from "./period.ts";
import { type FormRow, findRow } from "./report-form.ts";
import type { About, CheckContext, Hit, Rule, Values, WordedRule } from "./rule.ts";
import type { SheetKey } from "./sheet.ts";

const words = { vi, en };

/** Columns that take words, by sheet: indicators, tasks, proposals. */
const wordsColumns = ["explanation", "resultReached", "content"] as const;

/** In which language a finding is worded, and whether the office has put its rule on trial. */
export interface Wording {
  readonly language: LanguageCode;
  readonly onTrial: boolean;
}

/** Turns what a rule found in a report into the finding that people read. */
export function describeHit(rule: Rule, hit: Hit<Values>, context: CheckContext, wording: Wording): Finding {
  const row = hit.row === null ? undefined : findRow(context.form, hit.row);
  const about = aboutOf({ hit, label: row?.label, accepts: row?.accepts }, context.period, wording.language);
  return findingOf(rule, hit, about, readCells(hit, context), wording);
}

/**
 * The finding of any rule.
 * @param read the values that the rule read; with what it found they are what a reason is given to
 */
export function findingOf(
  rule: WordedRule<Values>,
  hit: Hit<Values>,
  about: About,
  read: readonly unknown[],
  { language, onTrial }: Wording,
): Finding {
  const sentences = rule.words[language];
  const place = [rule.id, hit.sheet, hit.row, hit.columns.join("+")].map((part) => part ?? "").join(":");
  return {
    id: place,
    rule: rule.id,
    severity: rule.severity,
    trial: onTrial || (rule.trial ?? rule.informs ?? false),
    ...(rule.informs ? { informs: true as const } : {}),
    sheet: hit.sheet,
    row: hit.row,
    columns: [...hit.columns],
    values: { ...hit.values } as Finding["values"],
    reasonKey: `${place}:${fingerprint(JSON.stringify([read, hit.values]))}`,
    title: sentences.title(hit.values, about),
    received: sentences.received(hit.values, about),
    expected: sentences.expected(hit.values, about),
    fix: sentences.fix(hit.values, about),
    source: rule.source.cite,
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

interface Named {
  readonly hit: Pick<Hit<Values>, "sheet" | "row">;
  readonly label?: string | undefined;
  readonly accepts?: FormRow["accepts"] | undefined;
}

/** The names that a rule's sentences use, for what they are about. */
export function aboutOf(
  { hit, label, accepts = {} }: Named,
  period: Pick<Period, "id">,
  language: LanguageCode,
): About {
  const { terms } = words[language];
  const column = (key: string) => columnHeader(key, hit.sheet, language);
  return {
    row: label ?? hit.row ?? "",
    sheet: hit.sheet === null ? "" : terms.sheets[hit.sheet],
    column,
    wordsColumn: column(wordsColumns.find((key) => key in accepts) ?? "note"),
    sheetName: (key) => terms.sheets[key],
    option: (code) => (terms.list as Readonly<Record<string, string>>)[code] ?? code,
    period: periodName(period),
  };
}

/** The header of a column as the template prints it; "name" is worded by the sheet it stands on. */
export function columnHeader(key: string, sheet: SheetKey | null, language: LanguageCode): string {
  const headers: Readonly<Record<string, string>> = words[language].terms.columns;
  const header = headers[sheet === "indicators" && key === "name" ? "indicatorName" : key];
  if (header === undefined) throw new Error(`No header for the column ${key}`);
  return header;
}
