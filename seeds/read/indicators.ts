import { type Indicator, indicator } from "../../templates/plan.ts";
import { type Placed, placeRows } from "./bands.ts";
import { knownNames } from "./known-names.ts";
import { measureOf } from "./measure-of.ts";
import { mendCells } from "./plan-corrections.ts";
import { planTarget } from "./plan-target.ts";
import { type Headings, readTable } from "./tables.ts";

type Field = "number" | "name" | "unit" | "target" | "ownersText";

const HEADINGS: Headings<Field> = {
  TT: "number",
  "Chỉ tiêu/Mô tả": "name",
  "Đơn vị tính": "unit",
  "Kết quả": "target",
  "Cơ quan chủ trì theo dõi, đánh giá": "ownersText",
};

/**
 * The indicators of Phụ lục I.
 * @param raw the text of the plan
 */
export function readIndicators(raw: string): readonly Indicator[] {
  return placeRows<Field>(readTable(raw, "I", HEADINGS)).map((each) => indicator.parse(indicatorOf(each)));
}

function indicatorOf({ row, number, band, parent }: Placed<Field>): Indicator {
  const group = band?.number ?? "";
  const id = `PL1.${group}.${number}`;
  const { cells, corrections } = mendCells<Field>({
    ...row,
    unit: row.unit || (parent?.unit ?? ""),
    ownersText: row.ownersText || (parent?.ownersText ?? ""),
  });
  const { name, unit, ownersText } = cells;
  const { target, corrections: readings } = planTarget(cells.target);
  return {
    id,
    document: "KH27",
    group,
    groupTitle: band?.title ?? "",
    number,
    parent: parent ? `PL1.${group}.${parent.number}` : null,
    name,
    unit,
    target,
    measure: measureOf({ name, unit, target }),
    owners: knownNames(id, ownersText),
    ownersText,
    inherited: [...(row.unit === "" ? ["unit"] : []), ...(row.ownersText === "" ? ["owners"] : [])],
    corrections: [...corrections, ...readings],
  };
}
