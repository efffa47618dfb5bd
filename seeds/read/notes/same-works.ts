import { reporterFor } from "../../../templates/assignment.ts";
import { isIndicator, type PlanRow } from "../../../templates/plan.ts";
import sameWorkGroups from "../../sources/same-works.json" with { type: "json" };
import {
  type Checker,
  type DraftNote,
  labelOf,
  type NoteSource,
  namesOf,
  responsibleOf,
  rowOf,
} from "./note-source.ts";

/** Rows about one and the same work: whether they name the same leads and the same day. Which rows are is kept by hand. */
export const sameWorks: Checker = (source) => sameWorkGroups.map((group) => noteOf(group, source));

function noteOf({ work, rows }: { work: string; rows: readonly string[] }, source: NoteSource): DraftNote {
  const found = rows.map((id) => rowOf(id, source));
  const days = new Set(found.flatMap((row) => lastDay(row) ?? []));
  const times = new Set(found.flatMap((row) => lastDay(row) ?? habit(row) ?? []));
  const leads = new Set(found.map((row) => leadsOf(row, source)));
  const differ = [...(leads.size > 1 ? ["cơ quan chủ trì"] : []), ...(times.size > 1 ? ["thời hạn"] : [])];
  const said = found.map((row) => `${labelOf(row)}: ${namesOf(responsibleOf(row), source.directory)}, ${timeOf(row)}`);
  const what = differ.length > 0 ? `khác nhau về ${differ.join(" và ")}` : "được giao ở nhiều nơi";
  return {
    rows: [...rows],
    statement: `Cùng một việc (${work}) nhưng ${what}: ${said.join("; ")}.`,
    severity: days.size > 1 ? "contradiction" : differ.length > 0 ? "doubt" : "information",
    handling:
      "Mỗi dòng được báo cáo và tính hạn theo văn bản của nó; hạn của Kế hoạch giữ nguyên cho đến khi có điều chỉnh được duyệt.",
    effect: "same-work",
  };
}

function lastDay(row: PlanRow): string | undefined {
  return isIndicator(row) ? undefined : row.deadline.due.at(-1);
}

function habit(row: PlanRow): string | null {
  return isIndicator(row) ? null : row.deadline.recurrence;
}

function leadsOf(row: PlanRow, { directory }: NoteSource): string {
  return responsibleOf(row)
    .map((id) => reporterFor(id, directory))
    .sort()
    .join();
}

function timeOf(row: PlanRow): string {
  if (isIndicator(row)) return "chỉ tiêu năm 2026";
  return row.deadline.text === "" ? "không nêu thời hạn" : `“${row.deadline.text}”`;
}
