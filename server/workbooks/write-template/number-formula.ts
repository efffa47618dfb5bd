/** The text of a cell without a percent sign. */
const plain = (cell: string) => `SUBSTITUTE(TRIM(${cell}),"%","")`;

const vietnamese = (text: string) => `_xlfn.NUMBERVALUE(${text},",",".")`;
const english = (text: string) => `_xlfn.NUMBERVALUE(${text},".",",")`;

/**
 * Excel's reading of a number typed the Vietnamese way, as `parseNumber` reads it: "1.100" is one thousand one hundred,
 * while a single dot before other than three digits can only stand before decimals ("0.95"). An error for words.
 */
export function numberFormula(cell: string): string {
  const text = plain(cell);
  const oneDot = `LEN(${text})-LEN(SUBSTITUTE(${text},".",""))=1`;
  const notThousands = `LEN(${text})-IFERROR(FIND(".",${text}),0)<>3`;
  const decimalDot = `AND(ISERROR(FIND(",",${text})),${oneDot},${notThousands})`;
  return `IF(ISNUMBER(${cell}),${cell},IF(${decimalDot},${english(text)},${vietnamese(text)}))`;
}

/** Whether a cell can be a number at all; at most 255 characters, as checks of cells are. */
export function looksLikeNumber(cell: string): string {
  return `OR(ISNUMBER(${cell}),ISNUMBER(${vietnamese(plain(cell))}))`;
}

/** Whether a cell can be a day: a real date, or three numbers with signs between. */
export function looksLikeDay(cell: string): string {
  const text = `SUBSTITUTE(SUBSTITUTE(${cell},".","/"),"-","/")`;
  const digits = `SUBSTITUTE(${text},"/","")`;
  return `OR(ISNUMBER(${cell}),AND(LEN(${text})-LEN(${digits})=2,ISNUMBER(${vietnamese(digits)})))`;
}
