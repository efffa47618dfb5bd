import { resolveNames } from "../names.ts";
import { type Checker, type DraftNote, labelOf, labelsOf, namesOf, sentence, workRows } from "./note-source.ts";

/** Accountable heads of other bodies than those that lead. */
export const headsAndLeads: Checker = (source) =>
  workRows(source).flatMap((row): DraftNote[] => {
    const heads = resolveNames(row.accountableHead).ids;
    if (!heads.some((id) => source.directory.agencies.has(id))) return [];
    const onlyHead = heads.filter((id) => !row.leads.includes(id));
    const onlyLead = row.leads.filter((id) => !heads.includes(id));
    const firstDiffers = onlyHead.length + onlyLead.length === 0 && heads[0] !== row.leads[0];
    if (onlyHead.length + onlyLead.length === 0 && !firstDiffers) return [];
    const difference = firstDiffers
      ? `ô người đứng đầu nêu ${namesOf(heads.slice(0, 1), source.directory)} trước, ô chủ trì nêu ${namesOf(row.leads.slice(0, 1), source.directory)} trước`
      : [
          onlyHead.length > 0
            ? `ô người đứng đầu nêu ${namesOf(onlyHead, source.directory)} mà ô chủ trì không nêu`
            : "",
          onlyLead.length > 0
            ? `ô chủ trì nêu ${namesOf(onlyLead, source.directory)} mà ô người đứng đầu không nêu`
            : "",
        ]
          .filter((each) => each !== "")
          .join("; ");
    return [
      {
        rows: [row.id],
        statement: `${sentence(labelOf(row))}: ${difference}.`,
        severity: firstDiffers ? "information" : "contradiction",
        handling:
          "Phân công theo ô cơ quan chủ trì, cơ quan nêu đầu là chủ trì chính; ô người đứng đầu được in nguyên văn.",
        effect: "none",
      },
    ];
  });

/** Tasks whose accountable head is nobody in particular, against the plan's own "rõ người". */
export const vagueHeads: Checker = (source) => {
  const rows = workRows(source).filter(
    ({ accountableHead }) => accountableHead !== "" && /^Người đứng đầu các cơ quan, đơn vị/.test(accountableHead),
  );
  if (rows.length === 0) return [];
  return [
    {
      rows: rows.map(({ id }) => id),
      statement: `Ô người đứng đầu chịu trách nhiệm của ${labelsOf(rows)} ghi chung “Người đứng đầu các cơ quan, đơn vị”.`,
      severity: "doubt",
      handling: "Người đứng đầu của mỗi cơ quan chủ trì chịu trách nhiệm phần của cơ quan mình.",
      effect: "none",
    },
  ];
};
