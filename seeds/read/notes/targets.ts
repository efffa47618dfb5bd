import { formatTarget } from "../../../templates/target.ts";
import { type Checker, type DraftNote, labelOf, namesOf, sentence } from "./note-source.ts";

const YEAR_OF_PLAN = 2026;

/** Targets that speak of a later year than the plan's. */
export const laterTargets: Checker = ({ indicators }) => {
  const later = indicators.filter(({ target }) => yearsIn(target.text).some((year) => year > YEAR_OF_PLAN));
  return later.map((row) => ({
    rows: [row.id],
    statement: `${sentence(labelOf(row))} ghi kết quả của năm ${Math.max(...yearsIn(row.target.text))} trong kế hoạch năm ${YEAR_OF_PLAN} (“${row.target.text}”): năm ${YEAR_OF_PLAN} chỉ có lộ trình.`,
    severity: "doubt",
    handling: `Theo dõi bằng tình trạng; hoàn thành năm ${YEAR_OF_PLAN} là khi lộ trình được ban hành.`,
    effect: "none",
  }));
};

/** Names that state a figure beside the target's. */
export const figuresInNames: Checker = ({ indicators }) =>
  indicators.flatMap((row): DraftNote[] => {
    const stated = /(?:đạt tối thiểu|khoảng) \d+(?:%| ngày)/.exec(row.name)?.[0];
    if (stated === undefined) return [];
    return [
      {
        rows: [row.id],
        statement: `Tên ${labelOf(row)} nêu “${stated}”, ô kết quả ghi “${row.target.text}”.`,
        severity: "doubt",
        handling: `Đánh giá theo ô kết quả, đọc là ${formatTarget(row.target)}.`,
        effect: "none",
      },
    ];
  });

/** One figure asked of several owners. */
export const sharedFigures: Checker = ({ indicators, directory }) =>
  indicators
    .filter(({ owners }) => owners.length > 1)
    .map((row) => ({
      rows: [row.id],
      statement: `${sentence(labelOf(row))} là một con số chung nhưng giao cho ${row.owners.length} cơ quan (${namesOf(row.owners, directory)}), không nói ai tổng hợp.`,
      severity: "doubt",
      handling: `Số của ${namesOf(row.owners.slice(0, 1), directory)}, cơ quan nêu đầu, là số của Thành phố; số của các cơ quan khác hiện bên cạnh để đối chiếu.`,
      effect: "none",
    }));

function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(/năm (20\d\d)/g)].map(([, year]) => Number(year));
}
