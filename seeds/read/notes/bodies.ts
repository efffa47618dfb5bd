import {
  type Checker,
  type DraftNote,
  labelOf,
  namesOf,
  responsibleOf,
  rowsOf,
  sentence,
  workRows,
} from "./note-source.ts";

const FORMER_NAMES = [{ was: "Ban Tuyên giáo Thành ủy", now: "Ban Tuyên giáo và Dân vận Thành ủy" }];

/** Names that a body no longer bears. */
export const formerNames: Checker = (source) =>
  workRows(source).flatMap((row): DraftNote[] =>
    FORMER_NAMES.filter(({ was }) => `${row.leadsText} ${row.coordinatorsText}`.includes(was)).map(({ was, now }) => ({
      rows: [row.id],
      statement: `${sentence(labelOf(row))} ghi tên cũ “${was}”; các chỗ khác của Kế hoạch ghi “${now}”.`,
      severity: "information",
      handling: `Phân công cho ${now}.`,
      effect: "none",
    })),
  );

/** Leads whose members nobody can name. */
export const unknownLeads: Checker = (source) =>
  rowsOf(source).flatMap((row): DraftNote[] => {
    const unknown = responsibleOf(row).filter((id) => source.directory.groups.get(id)?.members.by === "unknown");
    if (unknown.length === 0) return [];
    return [
      {
        rows: [row.id],
        statement: `${sentence(labelOf(row))} giao chủ trì cho “${namesOf(unknown, source.directory)}” mà không có danh sách.`,
        severity: "doubt",
        handling: "Không giao cho ai qua tên gọi chung này; các cơ quan nêu tên vẫn chủ trì.",
        effect: "none",
      },
    ];
  });
