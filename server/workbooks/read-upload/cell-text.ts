import { limits } from "./limits.ts";
import { Refused } from "./refused.ts";

/** `_x000D_` stands for a character that XML cannot hold; `_x005F_` for an underscore that would begin such a word. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

/** Line and page breaks of other programs: old Macs, Word (a vertical tab), web pages. */
const BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** The text of a cell as it was typed: one Unicode form, one kind of line break, nothing that cannot be shown. */
export function cellText(xml: string): string {
  if (xml.length > limits.textLength * 7) throw new Refused("file-too-large");
  const text = xml
    .replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(BREAK, "\n")
    .replace(CONTROL, "")
    .toWellFormed()
    .normalize("NFC");
  if (text.length > limits.textLength) throw new Refused("file-too-large");
  return text;
}
