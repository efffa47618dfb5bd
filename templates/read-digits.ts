/** What digits and separators can mean. `certain`: the other reading is as usual as the first. */
export interface Readings {
  readonly usual: number | null;
  readonly other: { readonly value: number; readonly certain: boolean } | null;
}

const DECIMAL = /^([+-]?\d+)(?:[.,](\d+))?$/;
const GROUPED = /^([+-]?[1-9]\d{0,2}(?:([. ])\d{3})(?:\2\d{3})*)(?:,(\d+))?$/;
const ENGLISH = /^([+-]?[1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/;
const ENGLISH_WHOLE = /^[+-]?[1-9]\d{0,2}(?:,\d{3}){2,}$/;
/** One separator and exactly three digits: thousands or decimals. */
const ONE_COMMA = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const ONE_DOT = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;

/** The numbers that a text can stand for, the Vietnamese way of writing first (FORMS 5). */
export function readingsOf(text: string): Readings {
  if (ONE_COMMA.test(text)) return either(text, true);
  if (ONE_DOT.test(text)) return either(text, false);
  const match = GROUPED.exec(text) ?? ENGLISH.exec(text);
  if (match) return only(numberOf(match[1] ?? "", match.at(-1)));
  if (ENGLISH_WHOLE.test(text)) return only(numberOf(text));
  const decimal = DECIMAL.exec(text);
  return only(decimal ? numberOf(decimal[1] ?? "", decimal[2]) : null);
}

function either(text: string, certain: boolean): Readings {
  return { usual: numberOf(text), other: { value: Number(text.replace(",", ".")), certain } };
}

function only(usual: number | null): Readings {
  return { usual, other: null };
}

function numberOf(digits: string, fraction = "0"): number {
  return Number(`${digits.replace(/[., ]/g, "")}.${fraction}`);
}
