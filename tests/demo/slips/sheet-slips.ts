import { numberOf, wordsOf } from "../clerk/answer.ts";
import type { Draft, FileEdit } from "../clerk/draft.ts";
import { sheetTitles } from "../clerk/headers.ts";
import type { TemplateRow } from "../clerk/read-template.ts";
import type { Random } from "../random.ts";
import type { CellValue } from "../workbook/cell-value.ts";
import { type Made, rowSlip, type Slip } from "./slip.ts";

/** Something done to a row of the file. */
function rowEdit(
  rule: string,
  edit: (row: TemplateRow) => FileEdit | null,
  remedy: Made["remedy"] = "mend",
  namesRow = true,
): Slip {
  return {
    rule,
    make(draft, random) {
      for (const row of random.shuffled(draft.freeRows())) {
        const made = isPlanRow(row) ? edit(row) : null;
        if (!made) continue;
        draft.edits.push(made);
        draft.taken.add(row.id);
        return { rule, row: namesRow ? row.id : null, column: null, remedy };
      }
      return null;
    },
  };
}

const isPlanRow = ({ open }: TemplateRow) => open.has("status") || open.has("actual");

/** Something done to a whole sheet of the file; once for a file, since nothing else can be seen there. */
function sheetEdit(
  rule: string,
  edit: (title: string, draft: Draft) => FileEdit,
  remedy: Made["remedy"] = "mend",
): Slip {
  return {
    rule,
    make(draft, random) {
      const title = taskSheet(draft, random);
      if (title === null) return null;
      draft.edits.push(edit(title, draft));
      // What is wrong with single rows of this sheet would be explained by it: no other mistakes there.
      for (const row of draft.template.rows.values()) if (row.sheet === title) draft.taken.add(row.id);
      return { rule, row: null, column: null, remedy };
    },
  };
}

const TASK_SHEETS = new Set([sheetTitles.centralTasks, sheetTitles.cityTasks, sheetTitles.directives]);

function taskSheet({ template, taken }: Draft, random: Random): string | null {
  const free = template.sheets.filter(
    ({ title, rows }) =>
      TASK_SHEETS.has(title) && rows.some(({ id }) => template.rows.has(id)) && !rows.some(({ id }) => taken.has(id)),
  );
  return random.shuffled(free)[0]?.title ?? null;
}

const formula = (text: string, shows: number | string): CellValue => ({ kind: "formula", formula: text, shows });

/** What happens to the file itself while people work in it. */
export const sheetSlips: readonly Slip[] = [
  rowEdit("row-missing", (row) => ({ kind: "drop-row", row: row.id })),
  rowEdit("row-duplicated", (row) => ({ kind: "copy-row", row: row.id })),
  rowEdit("hidden-row-with-entry", (row) => ({ kind: "hide-row", row: row.id }), "none", false),
  rowEdit(
    "entry-cell-locked",
    (row) => (row.open.has("resultReached") ? { kind: "lock", row: row.id, column: "resultReached" } : null),
    "none",
    false,
  ),
  rowEdit(
    "plan-cell-changed",
    (row) => ({
      kind: "plan-cell",
      row: row.id,
      column: row.open.has("status") ? "expectedResult" : "target",
      text: "Theo khả năng của đơn vị",
    }),
    "none",
  ),
  rowEdit("merged-entry", (row) =>
    row.open.has("obstacle") && row.open.has("proposal")
      ? { kind: "merge", row: row.id, columns: ["obstacle", "proposal"] }
      : null,
  ),
  {
    rule: "entry-cell-reformatted",
    make(draft, random) {
      const row = random.shuffled(draft.freeRows()).find(({ id }) => "percent" in draft.answer(id));
      const percent = row ? numberOf(draft.answer(row.id), "percent") : null;
      if (!row || percent === null) return null;
      draft.put(row.id, "percent", { kind: "number", value: percent / 100, format: "percent" });
      draft.taken.add(row.id);
      return { rule: "entry-cell-reformatted", row: null, column: null, remedy: "none" };
    },
  },
  rowSlip("formula-in-entry", "percent", (row, draft) =>
    "percent" in draft.answer(row.id) ? { percent: formula("SUM(10,20)", 30) } : null,
  ),
  rowSlip("external-link", "percent", (row, draft) =>
    "percent" in draft.answer(row.id) ? { percent: formula("'[1]Trang 1'!B4", 50) } : null,
  ),
  rowSlip("error-value", "resultReached", (row, draft) =>
    wordsOf(draft.answer(row.id), "resultReached") === null
      ? null
      : { resultReached: { kind: "error", code: "#REF!" } },
  ),
  sheetEdit("sheet-missing", (sheet) => ({ kind: "drop-sheet", sheet })),
  sheetEdit("column-missing", (sheet) => ({ kind: "drop-column", sheet, column: "nextStep" })),
  sheetEdit("header-changed", (sheet) => ({
    kind: "header",
    sheet,
    column: "resultReached",
    text: "Kết quả (đơn vị ghi)",
  })),
  sheetEdit("unknown-row", (sheet) => ({ kind: "stray-row", sheet })),
];

/** What the system has to take without a word: a tab that was renamed. */
export const harmlessEdits: readonly Slip[] = [
  {
    rule: "",
    make(draft) {
      const sheet = draft.template.sheets.find(({ title }) => title === sheetTitles.directives);
      if (!sheet || draft.edits.some((edit) => "sheet" in edit && edit.sheet === sheet.title)) return null;
      draft.edits.push({ kind: "rename-sheet", sheet: sheet.title, to: "Chỉ đạo BS (bản sửa)" });
      return { rule: "", row: null, column: null, remedy: "none" };
    },
  },
];
