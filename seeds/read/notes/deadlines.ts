import { daysBetween, formatDay } from "../../../templates/day.ts";
import { isIndicator, type TaskRow } from "../../../templates/plan.ts";
import {
  type Checker,
  type DraftNote,
  labelOf,
  labelsOf,
  type NoteSource,
  rowsOf,
  sentence,
  workRows,
} from "./note-source.ts";

/** A deadline this close to the issue of its document leaves hardly any time. */
const HARDLY_ANY_DAYS = 15;

/** Deadlines that had passed, or nearly so, on the day the document was issued. */
export const pastDeadlines: Checker = (source) =>
  timedRows(source).flatMap((row): DraftNote[] => {
    const document = source.documents.find(({ id }) => id === row.document);
    const [first] = row.deadline.due;
    if (!document || first === undefined) return [];
    const days = daysBetween(document.issued, first);
    if (days > HARDLY_ANY_DAYS) return [];
    const past = days < 0;
    const when = past ? `đã qua ${-days} ngày` : `chỉ còn ${days} ngày`;
    return [
      {
        rows: [row.id],
        statement: `${sentence(labelOf(row))} có hạn “${row.deadline.text}” (${formatDay(first)}), ${when} khi văn bản ban hành ngày ${formatDay(document.issued)}.`,
        severity: past ? "contradiction" : "information",
        handling: past
          ? "Tính hạn đúng như văn bản: chưa hoàn thành là “Quá hạn” ngay từ kỳ đầu; đơn vị ghi ngày hoàn thành thực tế hoặc đề nghị điều chỉnh hạn."
          : "Tính hạn đúng như văn bản.",
        effect: "none",
      },
    ];
  });

/** Tasks whose deadline cell is empty, and obligations that give neither a date nor a habit. */
export const missingDeadlines: Checker = (source) => {
  const tasks = workRows(source).filter(({ deadline }) => deadline.kind === "none");
  const directives = source.directives.filter(({ deadline }) => deadline.kind === "none");
  return [
    ...tasks.map(
      (row): DraftNote => ({
        rows: [row.id],
        statement: `${sentence(labelOf(row))} không ghi thời gian hoàn thành${row.authority === "" ? " và thẩm quyền triển khai" : ""}.`,
        severity: "doubt",
        handling: "Báo cáo theo tình trạng như nhiệm vụ có thời hạn nhưng không bao giờ tính là quá hạn.",
        effect: "none",
      }),
    ),
    {
      rows: directives.map(({ id }) => id),
      statement: `${directives.length}/${source.directives.length} việc của Chỉ thị 10-CT/TU và Thông báo 030-TB/CQTTBCĐ không nêu thời hạn. Thông báo chỉ nói chung là “phấn đấu hoàn thành các nhiệm vụ trong quý II/2026”.`,
      severity: "doubt",
      handling:
        "Không tự gán hạn; báo cáo theo tình trạng như nhiệm vụ có thời hạn nhưng không bao giờ tính là quá hạn.",
      effect: "none",
    },
  ];
};

/** Wordings that can be read in more than one way, and how we read them. */
const UNCERTAIN: readonly { pattern: RegExp; doubt: string; reading: string }[] = [
  {
    pattern: /\(Theo mục tiêu/,
    doubt: "ghi thêm “(Theo mục tiêu…)”: không rõ hạn là bắt buộc hay chỉ là mục tiêu",
    reading: "Tính hạn theo mốc đứng trước ngoặc.",
  },
  {
    pattern: /Duy trì\/Hoàn thành/i,
    doubt: "vừa là việc duy trì thường xuyên, vừa có hạn hoàn thành",
    reading: "Tính là nhiệm vụ có thời hạn, hạn là ngày cuối của tháng ghi trong ô.",
  },
  {
    pattern: /hoặc đột xuất/i,
    doubt: "gồm cả phần đột xuất, không tính được hạn",
    reading: "Báo cáo theo phần định kỳ (quý II và quý IV); phần đột xuất ghi vào kết quả của kỳ gần nhất.",
  },
  {
    pattern: /Thường xuyên, hằng năm/i,
    doubt: "ghi hai chu kỳ khác nhau",
    reading: "Tính là thường xuyên, báo cáo từng quý.",
  },
  {
    pattern: /Quý [IV]+\s*-\s*[IV]+/,
    doubt: "ghi hai quý, không rõ quý nào là hạn cuối",
    reading: "Hạn là ngày cuối của quý sau.",
  },
  {
    pattern: /^định kỳ$/i,
    doubt: "ghi “định kỳ” mà không nêu chu kỳ",
    reading: "Báo cáo từng quý.",
  },
];

export const uncertainDeadlines: Checker = (source) =>
  UNCERTAIN.flatMap(({ pattern, doubt, reading }): DraftNote[] => {
    const rows = timedRows(source).filter(({ deadline }) => pattern.test(deadline.text));
    if (rows.length === 0) return [];
    return [
      {
        rows: rows.map(({ id }) => id),
        statement: `Ô thời gian của ${labelsOf(rows)} ${doubt}.`,
        severity: "doubt",
        handling: reading,
        effect: "none",
      },
    ];
  });

function timedRows(source: NoteSource): readonly TaskRow[] {
  return rowsOf(source).filter((row): row is TaskRow => !isIndicator(row) && !row.heading);
}
