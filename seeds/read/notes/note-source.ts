import type { Directory } from "../../../templates/agency.ts";
import type { Directive, Indicator, PlanDocument, PlanNote, PlanRow, Task } from "../../../templates/plan.ts";
import { isIndicator } from "../../../templates/plan.ts";

/** What the checking functions look at: the rows as read, and the documents' raw texts. */
export interface NoteSource {
  readonly documents: readonly PlanDocument[];
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly Task[];
  readonly directives: readonly Directive[];
  readonly directory: Directory;
  /** 27-KH/BCĐTP. */
  readonly planText: string;
  /** 10-CT/TU and 030-TB/CQTTBCĐ. */
  readonly aprilText: string;
}

export type DraftNote = Omit<PlanNote, "id">;

/** Finds one kind of contradiction or doubt by computing over the rows and texts. */
export type Checker = (source: NoteSource) => readonly DraftNote[];

export function rowsOf({ indicators, tasks, directives }: NoteSource): readonly PlanRow[] {
  return [...indicators, ...tasks, ...directives];
}

/** Tasks that are reported: headings are not. */
export function workRows({ tasks }: NoteSource): readonly Task[] {
  return tasks.filter((each) => !each.heading);
}

export function rowOf(id: string, source: NoteSource): PlanRow {
  const row = rowsOf(source).find((each) => each.id === id);
  if (!row) throw new Error(`A note speaks of a row that is not there: ${id}`);
  return row;
}

/** Leads of a task or directive, owners of an indicator. */
export function responsibleOf(row: PlanRow): readonly string[] {
  return isIndicator(row) ? row.owners : row.leads;
}

/** "chỉ tiêu 4 nhóm I Phụ lục I", "nhiệm vụ 21 Phụ lục II", "mục 2 (việc 3) Chỉ thị 10-CT/TU". */
export function labelOf(row: PlanRow): string {
  if (isIndicator(row)) return `chỉ tiêu ${row.number} nhóm ${row.group} Phụ lục I`;
  if (!("section" in row)) return `nhiệm vụ ${row.number} Phụ lục ${row.appendix}`;
  const place = `${row.section === "KL" ? "phần kết luận" : `mục ${row.section}`} (việc ${row.number})`;
  return row.document === "CT10" ? `${place} Chỉ thị 10-CT/TU` : `${place} phần II Thông báo 030-TB/CQTTBCĐ`;
}

export function labelsOf(rows: readonly PlanRow[]): string {
  return joinWords(rows.map(labelOf));
}

/** "a, b và c" */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} và ${words.at(-1)}`;
}

export function namesOf(ids: readonly string[], { agencies, groups }: Directory): string {
  return joinWords(ids.map((id) => agencies.get(id)?.shortName ?? groups.get(id)?.name ?? id));
}

/** The first letter as at the start of a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
