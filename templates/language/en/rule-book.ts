import type { Language } from "../language.ts";

export const ruleBook: Language["ruleBook"] = {
  phases: {
    file: "File",
    cells: "Cell",
    rows: "Row",
    acrossRows: "Across rows",
    acrossPeriods: "Across periods",
    acrossAgencies: "Across agencies (for the standing office only)",
  },
  informs: "For information, nothing to do",
  modes: {
    off: "Switched off",
    trial: "On trial, not required",
    waiver: "Waived for one agency",
  },
};
