import { defineSheet } from "../sheet.ts";
import { indicators } from "./indicators.ts";
import { centralTasks, cityTasks, directives } from "./tasks.ts";

/** "Phối hợp": the rows this agency only coordinates, for reading. */
export const coordination = defineSheet({
  key: "coordination",
  frozenThrough: "name",
  paper: "A4",
  columns: {
    number: { width: 12, filledBy: "plan", align: "center" },
    name: { width: 60, filledBy: "plan" },
    expectedResult: { width: 30, filledBy: "plan" },
    deadline: { width: 16, filledBy: "plan" },
    leads: { width: 34, filledBy: "plan" },
  },
});

/** "Kiến nghị chung": free rows. A new deadline is asked for here, never typed into a task (DESIGN 12). */
export const proposals = defineSheet({
  key: "proposals",
  frozenThrough: null,
  paper: "A4",
  columns: {
    number: { width: 6, filledBy: "system", align: "center" },
    kind: { width: 22, filledBy: "agency" },
    relatedRow: { width: 16, filledBy: "agency" },
    content: { width: 56, filledBy: "agency" },
    reason: { width: 40, filledBy: "agency" },
    requestedDate: { width: 14, filledBy: "agency", align: "right" },
    addressee: { width: 28, filledBy: "agency" },
  },
});

/** "Ký duyệt": who made the report and who answers for it; one value a row. */
export const signOff = defineSheet({
  key: "signOff",
  frozenThrough: null,
  paper: "A4",
  columns: {
    label: { width: 44, filledBy: "system" },
    value: { width: 60, filledBy: "agency" },
  },
});

/** Free rows of "Kiến nghị chung": `KN.01` … */
export const proposalRowIds: readonly string[] = Array.from(
  { length: 20 },
  (_, i) => `KN.${String(i + 1).padStart(2, "0")}`,
);

/** Rows of "Ký duyệt". */
export const signOffRowIds = ["KD.form", "KD.reporter", "KD.phone", "KD.head", "KD.headTitle", "KD.signedOn"] as const;
export type SignOffRowId = (typeof signOffRowIds)[number];

/** The sheets that hold entries, in the order they stand in the workbook. */
export const entrySheets = [indicators, centralTasks, cityTasks, directives, proposals, signOff] as const;

/** +1 whenever a column is added, removed or moved. */
export const templateVersion = 1;
