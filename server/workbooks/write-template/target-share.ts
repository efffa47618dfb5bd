import type { RawRow } from "../../../templates/cell.ts";
import { formatNumber } from "../../../templates/format-number.ts";
import { parseCell } from "../../../templates/parse-cell.ts";
import { isIndicator } from "../../../templates/plan.ts";
import type { FormRow } from "../../../templates/report-form.ts";
import { numberFormula } from "./number-formula.ts";

/**
 * "Tỷ lệ so với kết quả phải đạt (%)": the value in percent of the target, one decimal, as text with a decimal comma
 * whatever the reader's Excel is set to; empty while there is no number.
 * @param actual address of the value
 * @returns null where there is nothing to compute: a target in words, or of 0
 */
export function targetShare(row: FormRow, typed: RawRow, actual: string): { formula: string; result: string } | null {
  const target = row.planRow && isIndicator(row.planRow) ? row.planRow.target.value : null;
  const accepts = row.accepts.actual;
  if (!target || accepts?.kind !== "number") return null;
  const share = `ROUND(${numberFormula(actual)}/${target}*100,1)`;
  const parsed = parseCell(typed.actual ?? null, accepts);
  const value = parsed.state === "value" ? Number(parsed.value) : null;
  return {
    formula: `IF(TRIM(${actual})="","",IFERROR(SUBSTITUTE(${share}&"",".",","),""))`,
    result: value === null ? "" : formatNumber(Math.round((value / target) * 1000) / 10).replaceAll(".", ""),
  };
}
