const formatter = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6 });

/** `1.100` and `0,63`, as cells, lists and messages show a number (FORMS 5). */
export function formatNumber(value: number): string {
  return formatter.format(value);
}
