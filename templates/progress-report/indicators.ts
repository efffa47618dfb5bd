import { defineSheet } from "../sheet.ts";

/** "Chỉ tiêu": the agency's rows of Phụ lục I. Columns and widths: FORMS 1; entry column words: SCREENS 4.1. */
export const indicators = defineSheet({
  key: "indicators",
  frozenThrough: "name",
  paper: "A3",
  columns: {
    number: { width: 6, filledBy: "plan", align: "center" },
    name: { width: 42, filledBy: "plan" },
    unit: { width: 10, filledBy: "plan", align: "center" },
    target: { width: 18, filledBy: "plan" },
    coLeads: { width: 16, filledBy: "plan" },
    previous: { width: 12, filledBy: "system", align: "right" },
    actual: { width: 15, filledBy: "agency", align: "right" },
    asOf: { width: 12, filledBy: "agency", align: "right" },
    dataKind: { width: 11, filledBy: "agency" },
    targetShare: { width: 12, filledBy: "computed", align: "right" },
    forecast: { width: 14, filledBy: "agency", align: "right" },
    explanation: { width: 36, filledBy: "agency" },
    evidence: { width: 26, filledBy: "agency" },
  },
});
