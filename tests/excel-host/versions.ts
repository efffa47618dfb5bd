/** An Excel that is simulated. */
export interface ExcelVersion {
  /** The newest ExcelApi it has: 14 for "1.14" (Microsoft, "Excel JavaScript API requirement sets"). */
  readonly excelApi: number;
  /**
   * Writes of an add-in can be taken back with Ctrl+Z, except those of members that say otherwise ("The ExcelApi 1.20
   * adds undo support"). Before, each write of an add-in empties the stack (OfficeDev/office-js#3778, #6170).
   */
  readonly undoesApi: boolean;
  /** What the page is told: below 16.0.8716 the client drops passwords. */
  readonly build: string;
}

export const versions = {
  2019: { excelApi: 7, undoesApi: false, build: "16.0.10396.20000" },
  2021: { excelApi: 14, undoesApi: false, build: "16.0.14332.20000" },
  2024: { excelApi: 17, undoesApi: false, build: "16.0.17932.20000" },
  365: { excelApi: 20, undoesApi: true, build: "16.0.19029.20136" },
} as const satisfies Readonly<Record<number, ExcelVersion>>;

export type VersionName = keyof typeof versions;

/** The requirement sets that a page is told of. `RichApiRuntime` stays out: with it the client speaks differently. */
export function requirementSets({ excelApi }: ExcelVersion): Readonly<Record<string, string>> {
  return {
    ExcelApi: `1.${excelApi}`,
    DelayForCellEdit: "1.1",
    DialogApi: "1.2",
    RibbonApi: "1.1",
    SharedRuntime: "1.1",
  };
}
