import { type Area, cellArea, isUnbounded } from "../model/area.ts";
import type { Cell } from "../model/cell.ts";
import { refuse } from "../model/refusal.ts";
import { grid, type Sheet } from "../model/sheet.ts";
import { valueType } from "../protocol/value-type.ts";

type Test = (cell: Cell | undefined, row: number, column: number) => boolean;

/** The areas of cells of one kind (Excel.SpecialCellType), side by side in a row taken together. */
export function specialCells(sheet: Sheet, area: Area, kind: string, valueKind = "All"): Area[] {
  const within = isUnbounded(area) ? sheet.usedArea({ within: area }) : area;
  if (!within) return [];
  const isWanted = testOf(sheet, kind, valueKind);
  const wanted = grid(within, (row, column) => isWanted(sheet.at(row, column), row, column));
  return wanted.flatMap((line, down) => {
    const areas: Area[] = [];
    for (const [right, is] of line.entries()) {
      const last = areas.at(-1);
      const column = within.left + right;
      if (is && last?.right === column - 1) areas[areas.length - 1] = { ...last, right: column };
      else if (is) areas.push(cellArea(within.top + down, column));
    }
    return areas;
  });
}

function testOf(sheet: Sheet, kind: string, valueKind: string): Test {
  const isOfKind = (cell: Cell | undefined) => valueKind === "All" || valueKinds(cell).includes(valueKind);
  switch (kind) {
    case "Blanks":
      return (cell) => valueType(cell) === "Empty";
    case "Constants":
      return (cell) => cell?.formula == null && valueType(cell) !== "Empty" && isOfKind(cell);
    case "Formulas":
      return (cell) => cell?.formula != null && isOfKind(cell);
    case "Visible":
      return (_, row, column) => !sheet.isHidden(row, column);
    case "DataValidations":
      return (_, row, column) => sheet.placedAt("validations", row, column) !== undefined;
    case "ConditionalFormats":
      return (_, row, column) => sheet.placedAt("conditionalFormats", row, column) !== undefined;
    default:
      return refuse("badArgument");
  }
}

/** The words of Excel.SpecialCellValueType that a cell answers to. */
function valueKinds(cell: Cell | undefined): string[] {
  const kind = { Double: "Numbers", String: "Text", Boolean: "Logical", Error: "Errors", Empty: "" }[valueType(cell)];
  const pairs = ["ErrorsLogical", "ErrorsNumbers", "ErrorsText", "LogicalNumbers", "LogicalText", "NumbersText"];
  const triples = ["ErrorsLogicalNumber", "ErrorsLogicalText", "ErrorsNumberText", "LogicalNumbersText"];
  return [kind, ...[...pairs, ...triples].filter((each) => kind !== "" && each.includes(kind.replace(/s$/, "")))];
}
