/** Letters that no cell of Excel can hold: one of them makes the whole workbook unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** What people typed, as it is stored: without letters that are none. */
export function tidyText(text: string): string {
  return text.toWellFormed().replace(CONTROLS, "");
}
