import { defineSheet, type SheetKey } from "../sheet.ts";

/** The columns that the three task sheets share. Columns and widths: FORMS 1; entry column words: SCREENS 4.1. */
const taskSheet = (key: SheetKey) =>
  defineSheet({
    key,
    frozenThrough: "name",
    paper: "A3",
    columns: {
      number: { width: 7, filledBy: "plan", align: "center" },
      name: { width: 46, filledBy: "plan" },
      expectedResult: { width: 24, filledBy: "plan" },
      deadline: { width: 13, filledBy: "plan" },
      role: { width: 11, filledBy: "plan" },
      status: { width: 16, filledBy: "agency" },
      percent: { width: 9, filledBy: "agency", align: "right" },
      figure: { width: 12, filledBy: "agency", align: "right" },
      resultReached: { width: 40, filledBy: "agency" },
      productNumber: { width: 18, filledBy: "agency" },
      productDate: { width: 12, filledBy: "agency", align: "right" },
      completedOn: { width: 12, filledBy: "agency", align: "right" },
      obstacle: { width: 32, filledBy: "agency" },
      proposal: { width: 28, filledBy: "agency" },
      nextStep: { width: 26, filledBy: "agency" },
      expectedOn: { width: 13, filledBy: "agency", align: "right" },
      accountableHead: { width: 18, filledBy: "plan", offPrint: true },
      leads: { width: 18, filledBy: "plan", offPrint: true },
      coordinators: { width: 18, filledBy: "plan", offPrint: true },
      authority: { width: 18, filledBy: "plan", offPrint: true },
      note: { width: 18, filledBy: "plan", offPrint: true },
    },
  });

/** "Nhiệm vụ TW (PL II)". */
export const centralTasks = taskSheet("centralTasks");

/** "Nhiệm vụ TP (PL III)". */
export const cityTasks = taskSheet("cityTasks");

/** "Chỉ đạo bổ sung": obligations of 10-CT/TU and 030-TB/CQTTBCĐ. */
export const directives = taskSheet("directives");
