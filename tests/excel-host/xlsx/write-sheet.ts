import { boundingArea, formatArea, letterOf } from "../model/area.ts";
import type { Cell } from "../model/cell.ts";
import { isError } from "../model/cell.ts";
import { allowances, type SheetProtection } from "../model/protection.ts";
import type { ColumnLook, Placed, RowLook, Sheet, SheetState } from "../model/sheet.ts";
import { keptName } from "./read-sheet.ts";
import type { StringTable } from "./strings.ts";
import { all, elements, first, type Xml, xml } from "./xml.ts";

/** The order in which the parts of a worksheet must stand (ECMA-376 part 1, 18.3.1.99). */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** A worksheet's element: its frame with what the model holds, everything in its place. */
export function sheetToXml(
  sheet: Sheet,
  texts: StringTable,
  { active, tables }: { active: boolean; tables: readonly string[] },
): Xml {
  const { state, frame } = sheet;
  const own: (Xml | null)[] = [
    dimension(sheet),
    list("cols", state.columns.map(columnToXml)),
    xml("sheetData", {}, rowsToXml(state, texts)),
    state.protection && protectionToXml(state.protection),
    state.autoFilter && xml("autoFilter", { ref: formatArea(state.autoFilter.area) }, state.autoFilter.columns),
    counted(
      "mergeCells",
      state.merges.map((area) => xml("mergeCell", { ref: formatArea(area) })),
    ),
    ...placedToXml(state.conditionalFormats, "sqref"),
    counted("dataValidations", placedToXml(state.validations, "sqref")),
    list("hyperlinks", placedToXml(state.links, "ref")),
    list("ignoredErrors", placedToXml(state.ignoredErrors, "sqref")),
    counted(
      "tableParts",
      tables.map((id) => xml("tablePart", { "r:id": id })),
    ),
  ];
  const kept = elements(frame).filter(({ name }) => name !== "sheetViews");
  const children = [viewsToXml(sheet, active), ...kept, ...own.filter((each) => each !== null)];
  return { ...frame, children: children.toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name)) };
}

function dimension(sheet: Sheet): Xml {
  const used = sheet.usedArea();
  return xml("dimension", { ref: used ? formatArea(used) : "A1" });
}

function rowsToXml({ cells, rows }: SheetState, texts: StringTable): Xml[] {
  const numbers = [...new Set([...cells.keys(), ...rows.keys()])].toSorted((a, b) => a - b);
  return numbers.map((row) => {
    const line = [...(cells.get(row) ?? [])].toSorted(([a], [b]) => a - b);
    const children = line.map(([column, cell]) => cellToXml(`${letterOf(column)}${row}`, cell, texts));
    return xml("row", { r: row, ...lookToXml(rows.get(row)) }, children);
  });
}

function lookToXml(look: RowLook | undefined): Record<string, unknown> {
  if (!look) return {};
  return {
    s: look.style ?? undefined,
    customFormat: look.style === null ? undefined : 1,
    ht: look.height ?? undefined,
    hidden: look.hidden ? 1 : undefined,
    ...look.others,
  };
}

function columnToXml({ from, to, hidden, width, style, others }: ColumnLook): Xml {
  return xml("col", {
    min: from,
    max: to,
    width: width ?? undefined,
    style: style ?? undefined,
    hidden: hidden ? 1 : undefined,
    ...others,
  });
}

function cellToXml(address: string, cell: Cell, texts: StringTable): Xml {
  const { value, formula, style } = cell;
  const f = formula === null ? [] : [xml("f", {}, [formula])];
  const attributes = { r: address, s: style || undefined };
  const written = (type: string | undefined, text: string) =>
    xml("c", { ...attributes, t: type }, [...f, xml("v", {}, [text])]);
  if (value === null) return xml("c", attributes, f);
  if (isError(value)) return written("e", value.error);
  if (typeof value === "boolean") return written("b", value ? "1" : "0");
  if (typeof value === "number") return written(undefined, String(value));
  if (formula !== null) return written("str", value);
  return written("s", String(texts.indexOf(cell.rich ? { text: value, rich: cell.rich } : { text: value })));
}

function placedToXml(all: readonly Placed[], attribute: string): Xml[] {
  return all
    .filter(({ areas }) => areas.length > 0)
    .map(({ areas, element }) =>
      xml(element.name, { ...element.attributes, [attribute]: areas.map(formatArea).join(" ") }, element.children),
    );
}

function list(name: string, children: readonly Xml[]): Xml | null {
  return children.length > 0 ? xml(name, {}, children) : null;
}

function counted(name: string, children: readonly Xml[]): Xml | null {
  return children.length > 0 ? xml(name, { count: children.length }, children) : null;
}

function protectionToXml({ allowed, selectionMode, editObjects, editScenarios, password }: SheetProtection): Xml {
  const kept = allowances.map((allowance) => [keptName(allowance), allowed.has(allowance) ? 0 : 1]);
  return xml("sheetProtection", {
    ...password,
    sheet: 1,
    objects: editObjects ? undefined : 1,
    scenarios: editScenarios ? undefined : 1,
    ...Object.fromEntries(kept),
    selectLockedCells: selectionMode === "Normal" ? undefined : 1,
    selectUnlockedCells: selectionMode === "None" ? 1 : undefined,
  });
}

function viewsToXml({ frame, selection, state: { frozen } }: Sheet, active: boolean): Xml {
  const views = first(frame, "sheetViews");
  const view = first(views, "sheetView") ?? xml("sheetView", { workbookViewId: 0 });
  const { tabSelected: _, ...attributes } = view.attributes;
  const pane = paneOf(frozen);
  const given = first(view, "pane");
  const scrolled = given && pane && given.attributes.activePane === pane ? given.attributes.topLeftCell : undefined;
  const top = `${letterOf(frozen.columns + 1)}${frozen.rows + 1}`;
  const children = [
    ...(pane
      ? [
          xml("pane", {
            xSplit: frozen.columns || undefined,
            ySplit: frozen.rows || undefined,
            topLeftCell: scrolled ?? top,
            activePane: pane,
            state: "frozen",
          }),
        ]
      : []),
    xml("selection", {
      pane: pane ?? undefined,
      activeCell: formatArea(selection.active),
      sqref: formatArea(boundingArea(selection.area, selection.active)),
    }),
  ];
  const others = all(views, "sheetView").slice(1);
  return xml("sheetViews", {}, [
    xml("sheetView", { ...attributes, tabSelected: active ? 1 : undefined }, children),
    ...others,
  ]);
}

function paneOf({ rows, columns }: { rows: number; columns: number }): string | null {
  if (rows === 0 && columns === 0) return null;
  return rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
}
