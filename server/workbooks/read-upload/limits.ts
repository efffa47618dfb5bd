const MiB = 2 ** 20;

/**
 * What an upload may hold. A filled template of the largest agency has about 100 rows, 60 kB zipped and 1 MB of XML,
 * so that each bound leaves room for what people add, and none lets a small file become a large one.
 */
export const limits = {
  /** The file as it was sent. */
  fileBytes: 10 * MiB,
  /** Parts in the zip, pictures included. */
  parts: 1_000,
  /** One part and all parts, inflated: what the directory declares, and what comes out in truth. */
  partBytes: 32 * MiB,
  totalBytes: 100 * MiB,
  /** How many times larger than its compressed form a part may be, when it is large at all. */
  ratio: 300,
  ratioMattersFrom: 4 * MiB,
  /** Nesting, attributes and elements of one part: a workbook needs about ten of each, and ten thousand. */
  depth: 64,
  attributes: 128,
  elements: 500_000,
  /** A cell of Excel holds no more characters. */
  textLength: 32_767,
  /** Characters in all cells; a text shared by many cells counts in each. */
  totalText: 8_000_000,
  sharedStrings: 300_000,
  sheets: 100,
  /** Rows of a sheet, empty ones included: more come from formatting down to the last row. */
  rowsSeen: 100_000,
  /** In all sheets, what holds something. */
  rows: 20_000,
  cells: 200_000,
  styles: 70_000,
  /** Of one sheet. */
  merges: 1_000,
  /** Excel's own bounds on formulas and number formats; of longer ones the rest is not looked at. */
  formulaLength: 8_192,
  formatLength: 255,
  /** Excel's own grid. */
  lastRow: 1_048_576,
  lastColumn: 16_384,
  /** For one file, in the worker. */
  milliseconds: 15_000,
  workerMemoryMiB: 160,
} as const;
