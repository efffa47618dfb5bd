import type { Accepts } from "../accepts.ts";
import { vi } from "../language/vi/index.ts";
import { headingForms, proposalKinds } from "../lists.ts";
import type { FormRow } from "../report-form.ts";
import { proposalRowIds, type SignOffRowId, signOffRowIds } from "./template.ts";

const text = (maxLength: number): Accepts => ({ kind: "text", maxLength });

/** Rows of "Kiến nghị chung". */
export function proposalRows(): readonly FormRow[] {
  return proposalRowIds.map((id, index) =>
    freeRow(
      id,
      "proposals",
      `Kiến nghị ${index + 1}`,
      { number: String(index + 1) },
      {
        kind: { kind: "list", options: proposalKinds },
        relatedRow: text(200),
        content: text(3000),
        reason: text(3000),
        requestedDate: { kind: "date" },
        addressee: text(300),
      },
    ),
  );
}

const signOffAccepts: Record<SignOffRowId, Accepts> = {
  "KD.form": { kind: "list", options: headingForms },
  "KD.reporter": text(200),
  "KD.phone": text(50),
  "KD.head": text(200),
  "KD.headTitle": text(200),
  "KD.signedOn": { kind: "date" },
};

/** Rows of "Ký duyệt". */
export function signOffRows(): readonly FormRow[] {
  return signOffRowIds.map((id) => {
    const label = vi.terms.signOffRows[id];
    return freeRow(id, "signOff", label, { label }, { value: signOffAccepts[id] });
  });
}

function freeRow(
  id: string,
  sheet: "proposals" | "signOff",
  label: string,
  locked: Record<string, string>,
  accepts: Record<string, Accepts>,
): FormRow {
  return {
    id,
    sheet,
    kind: "entry",
    label,
    locked,
    accepts,
    planRow: null,
    milestone: null,
    role: null,
    due: null,
    recurring: false,
  };
}
