/** Ids look like those of Excel: a kind and a number in braces. */
function idOf(kind: "0001" | "000C", number: number): string {
  return `{00000000-${kind}-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

export function sheetId(number: number): string {
  return idOf("0001", number);
}

export function tableId(number: number): string {
  return idOf("000C", number);
}

/** The number in an id. */
export function numberOf(id: string): number {
  return Number.parseInt(id.split("-")[3] ?? "0", 16);
}
