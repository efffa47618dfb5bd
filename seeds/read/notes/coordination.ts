import { membersOf } from "../../../templates/agency.ts";
import { reporterFor } from "../../../templates/assignment.ts";
import type { Task } from "../../../templates/plan.ts";
import { mentionsIn } from "../names.ts";
import {
  type Checker,
  type DraftNote,
  labelOf,
  labelsOf,
  type NoteSource,
  namesOf,
  sentence,
  workRows,
} from "./note-source.ts";

/** Bodies that lead and coordinate one and the same task: named twice, or named once and member of a group. */
export const leadsThatCoordinate: Checker = (source) => {
  const byName = workRows(source).flatMap((row): DraftNote[] => {
    const both = row.coordinators.filter((id) => row.leads.includes(id));
    if (both.length === 0) return [];
    return [
      {
        rows: [row.id],
        statement: `${sentence(labelOf(row))} nêu ${namesOf(both, source.directory)} ở cả ô chủ trì và ô phối hợp.`,
        severity: "contradiction",
        handling: "Tính là chủ trì, báo cáo một lần.",
        effect: "none",
      },
    ];
  });
  const byGroup = workRows(source).filter((row) => isLeadThroughGroup(row, source));
  return [
    ...byName,
    {
      rows: byGroup.map(({ id }) => id),
      statement: `Ở ${labelsOf(byGroup)}, cơ quan phối hợp được nêu tên cũng là thành viên của nhóm “các sở, ban, ngành” chủ trì.`,
      severity: "information",
      handling: "Tính là chủ trì cùng nhóm, báo cáo một lần.",
      effect: "none",
    },
  ];
};

function isLeadThroughGroup(row: Task, { directory }: NoteSource): boolean {
  const members = row.leads
    .filter((id) => directory.groups.has(id))
    .flatMap((id) => membersOf(id, directory))
    .map((id) => reporterFor(id, directory));
  return row.coordinators.some((id) => !row.leads.includes(id) && members.includes(id));
}

/** Bodies that one cell names twice. */
export const repeatedNames: Checker = (source) =>
  workRows(source).flatMap((row): DraftNote[] =>
    [
      { cell: "phối hợp", names: mentionsIn(row.coordinatorsText) },
      { cell: "chủ trì", names: mentionsIn(row.leadsText) },
    ].flatMap(({ cell, names }): DraftNote[] => {
      const twice = [...new Set(names.filter((id, index) => names.indexOf(id) !== index))];
      if (twice.length === 0) return [];
      return [
        {
          rows: [row.id],
          statement: `Ô ${cell} của ${labelOf(row)} nêu ${namesOf(twice, source.directory)} hai lần.`,
          severity: "information",
          handling: "Tính một lần.",
          effect: "none",
        },
      ];
    }),
  );
