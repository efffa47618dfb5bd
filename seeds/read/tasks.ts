import { type Task, task } from "../../templates/plan.ts";
import { type Placed, placeRows } from "./bands.ts";
import { expectedResultOf } from "./expected-result.ts";
import { knownNames } from "./known-names.ts";
import { deadlineWithMilestones } from "./milestones.ts";
import { mendCells } from "./plan-corrections.ts";
import { type Headings, readTable } from "./tables.ts";

type Field =
  | "number"
  | "name"
  | "accountableHead"
  | "leadsText"
  | "coordinatorsText"
  | "expectedResult"
  | "deadline"
  | "authority"
  | "note";

const HEADINGS: Headings<Field> = {
  TT: "number",
  "Tên nhiệm vụ": "name",
  "Người đứng đầu chịu trách nhiệm": "accountableHead",
  "Cơ quan chủ trì": "leadsText",
  "Cơ quan phối hợp": "coordinatorsText",
  "Kết quả": "expectedResult",
  "Thời gian hoàn thành": "deadline",
  "Thẩm quyền triển khai/ban hành": "authority",
  "Ghi chú": "note",
};

const APPENDICES = [
  { appendix: "II", prefix: "PL2" },
  { appendix: "III", prefix: "PL3" },
] as const;

/**
 * The task rows of Phụ lục II and III, headings included.
 * @param raw the text of the plan
 */
export function readTasks(raw: string): readonly Task[] {
  return APPENDICES.flatMap(({ appendix, prefix }) =>
    placeRows<Field>(readTable(raw, appendix, HEADINGS)).map((each) =>
      task.parse({ ...taskOf(prefix, each), appendix }),
    ),
  );
}

function taskOf(prefix: string, { row, number, band, parent }: Placed<Field>): Omit<Task, "appendix"> {
  const id = `${prefix}.${number}`;
  const { cells, corrections } = mendCells<Field>({ ...row, note: row.note || (parent?.note ?? "") });
  const { name, accountableHead, leadsText, coordinatorsText, authority, note } = cells;
  const { expectedResult, target, corrections: readings } = expectedResultOf(cells.expectedResult);
  const { deadline, milestones } = deadlineWithMilestones(id, cells.deadline);
  return {
    id,
    document: "KH27",
    pillar: band?.number ?? null,
    pillarTitle: band?.title ?? null,
    number,
    parent: parent ? `${prefix}.${parent.number}` : null,
    heading: leadsText === "",
    name,
    accountableHead,
    leads: knownNames(id, leadsText),
    leadsText,
    coordinators: knownNames(id, coordinatorsText),
    coordinatorsText,
    expectedResult,
    target,
    deadline,
    milestones: [...milestones],
    authority,
    note,
    inherited: row.note === "" && note !== "" ? ["note"] : [],
    corrections: [...corrections, ...readings],
  };
}
