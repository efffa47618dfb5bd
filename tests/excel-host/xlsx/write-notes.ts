import { strFromU8, strToU8 } from "fflate";
import { cellArea, formatArea } from "../model/area.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Package } from "./package.ts";
import { first, withAttributes, withChildren } from "./xml.ts";

/** Writes a sheet's notes back where they came from, each at its cell now; notes of deleted rows go, boxes and all. */
export function writeNotes(parts: Package, part: string, { state: { notes } }: Sheet): void {
  const related = parts.relationships(part);
  const comments = related.find(({ kind }) => kind === "comments");
  if (!comments) return;
  const root = parts.read(comments.target);
  const list = first(root, "commentList");
  if (!list) return;
  const moved = notes.map(({ row, column, element }) =>
    withAttributes(element, { ref: formatArea(cellArea(row, column)) }),
  );
  parts.write(comments.target, withChildren(root, "commentList", [{ ...list, children: moved }]));
  const places = new Map(notes.map(({ row, column, element }) => [element.attributes.ref ?? "", { row, column }]));
  const boxes = related.find(({ kind }) => kind === "vmlDrawing");
  const drawing = boxes && parts.parts.get(boxes.target);
  if (boxes && drawing) parts.parts.set(boxes.target, strToU8(movedBoxes(strFromU8(drawing), places)));
}

/** The yellow boxes are drawn in a language of their own, with rows and columns counted from 0. */
function movedBoxes(drawing: string, places: ReadonlyMap<string, { row: number; column: number }>): string {
  return drawing.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => {
    const row = /<x:Row>(\d+)<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>(\d+)<\/x:Column>/.exec(shape)?.[1];
    if (row === undefined || column === undefined) return shape;
    const place = places.get(formatArea(cellArea(Number(row) + 1, Number(column) + 1)));
    return place ? shape.replace(/<x:Row>\d+<\/x:Row>/, `<x:Row>${place.row - 1}</x:Row>`) : "";
  });
}
