import type { Directory } from "../../../templates/agency.ts";
import { reporterFor } from "../../../templates/assignment.ts";
import type { PlanRow } from "../../../templates/plan.ts";
import { formatTarget } from "../../../templates/target.ts";
import sameMeasureGroups from "../../sources/same-measures.json" with { type: "json" };
import {
  type Checker,
  type DraftNote,
  joinWords,
  labelOf,
  type NoteSource,
  namesOf,
  responsibleOf,
  rowOf,
  sentence,
} from "./note-source.ts";

/** Rows that measure one thing: whether their targets and owners agree. Which rows do is kept by hand. */
export const sameMeasures: Checker = (source) =>
  sameMeasureGroups.flatMap(({ measure, rows }) => {
    const found = rows.map((id) => rowOf(id, source));
    return [...targetNotes(measure, found), ownerNote(measure, found, source)];
  });

function targetNotes(measure: string, rows: readonly PlanRow[]): readonly DraftNote[] {
  const measured = rows.flatMap((row) =>
    row.target && row.target.value !== null ? [{ row, target: row.target }] : [],
  );
  const said = joinWords(measured.map(({ row, target }) => `${labelOf(row)} ghi “${target.text}”`));
  const statement = `${sentence(said)}, đều về ${measure}.`;
  const ids = measured.map(({ row }) => row.id);
  if (distinct(measured, ({ target }) => String(target.value)) > 1) {
    return [
      {
        rows: ids,
        statement,
        severity: "contradiction",
        handling:
          "Mỗi dòng vẫn báo cáo số liệu; đánh giá của chỉ tiêu là “Chưa đánh giá được” cho đến khi Ban Chỉ đạo xác định con số đúng.",
        effect: "target-in-doubt",
      },
    ];
  }
  if (distinct(measured, ({ target }) => formatTarget(target)) === 1) return [];
  const handling = "Mỗi dòng đánh giá theo đúng dấu ghi tại dòng đó; một khoảng được coi là đạt từ cận dưới.";
  return [{ rows: ids, statement, severity: "doubt", handling, effect: "none" }];
}

function ownerNote(measure: string, rows: readonly PlanRow[], { directory }: NoteSource): DraftNote {
  const agree = haveOneOwner(rows, directory);
  const planAgrees = haveOneOwner(
    rows.filter((row) => isPlanRow(row)),
    directory,
  );
  const said = joinWords(rows.map((row) => `${labelOf(row)} (${namesOf(responsibleOf(row), directory)})`));
  return {
    rows: rows.map(({ id }) => id),
    statement: `${sentence(said)} cùng đo ${measure}${agree ? "" : ", nhưng giao cho các cơ quan khác nhau"}.`,
    severity: agree ? "information" : planAgrees ? "doubt" : "contradiction",
    handling:
      "Giữ các dòng, mỗi cơ quan báo cáo dòng của mình; số liệu phải khớp hoặc có giải trình, chênh lệch giữa các cơ quan chỉ hiện với cơ quan thường trực.",
    effect: "compare-values",
  };
}

function haveOneOwner(rows: readonly PlanRow[], directory: Directory): boolean {
  const owners = (row: PlanRow) => responsibleOf(row).map((id) => reporterFor(id, directory));
  return distinct(rows, (row) => owners(row).sort().join()) === 1;
}

/** A row of the plan itself: a directive above it speaks to those who lead the owners. */
function isPlanRow(row: PlanRow): boolean {
  return !("section" in row);
}

function distinct<T>(items: readonly T[], key: (item: T) => string): number {
  return new Set(items.map(key)).size;
}
