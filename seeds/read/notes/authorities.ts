import type { Task } from "../../../templates/plan.ts";
import { resolveNames } from "../names.ts";
import { type Checker, type DraftNote, labelOf, type NoteSource, namesOf, sentence, workRows } from "./note-source.ts";

/** Bodies that approve and issue; all others in the authority cell carry the task out. */
const APPROVING = new Set(["party-committee", "peoples-council", "peoples-committee"]);

/** Bodies that the authority cell lets carry a task out and the lead cell does not name, and leads that it leaves out. */
export const authoritiesAndLeads: Checker = (source) =>
  workRows(source).flatMap((row): DraftNote[] => {
    const { carriers, approved } = carriersOf(row, source);
    const onlyCarrier = carriers.filter((id) => !row.leads.includes(id));
    const onlyLead = approved || carriers.length === 0 ? [] : row.leads.filter((id) => !carriers.includes(id));
    if (onlyCarrier.length + onlyLead.length === 0) return [];
    const said = [
      ...(onlyCarrier.length > 0 ? [`nêu ${namesOf(onlyCarrier, source.directory)} mà ô chủ trì không nêu`] : []),
      ...(onlyLead.length > 0 ? [`không nêu ${namesOf(onlyLead, source.directory)} là cơ quan chủ trì`] : []),
    ];
    return [
      {
        rows: [row.id],
        statement: `${sentence(labelOf(row))}: ô thẩm quyền triển khai ${said.join(", ")}.`,
        severity: "doubt",
        handling: "Phân công theo ô cơ quan chủ trì; ô thẩm quyền được in nguyên văn.",
        effect: "none",
      },
    ];
  });

/** Bodies that carry the task out, and whether one above them approves it. Groups that nobody can name do not count. */
function carriersOf(
  { authority }: Task,
  { directory }: NoteSource,
): { carriers: readonly string[]; approved: boolean } {
  const { ids, unresolved } = resolveNames(authority);
  const approving = ids.filter((id) => APPROVING.has(directory.agencies.get(id)?.kind ?? ""));
  const carriers = ids.filter((id) => !approving.includes(id) && directory.groups.get(id)?.members.by !== "unknown");
  return { carriers, approved: approving.length > 0 || unresolved.includes("thủ tướng chính phủ") };
}
