const formatter = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6 });

/** `1.100` and `0,63`, as cells, lists and messages show a number (FORMS 5). */
export function formatNumber(value: number): string {
  return formatter.format(value);
}

/** As it has to be typed to be read as this number and no other: three decimals get a fourth, or they ask back. */
export function typedNumber(value: number): string {
  const text = formatNumber(value);
  return /^-?[1-9]\d{0,2},\d{3}$/.test(text) ? `${text}0` : text;
}
