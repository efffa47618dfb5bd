/** Letters, digits and plain signs with single spaces between: nothing to clean, which is most cells. */
const CLEAN = /^(?:[!-~\u00C0-\u01B0\u1EA0-\u1EF9]+(?: (?! )|$))*$/;

/** One Unicode form, one kind of space, no space at the ends; line breaks stay. */
export function cleanText(text: string): string {
  if (CLEAN.test(text) && !text.endsWith(" ")) return text;
  return text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g, " ")
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, "")
    .replace(/ {2,}/g, " ")
    .replace(/ *\n */g, "\n")
    .trim();
}

/** What may stand around words without changing them. */
const AROUND = new Set(" \n.,;:!…“”\"'’•*()[]–—-");

/** The same words whatever their case, spacing, punctuation at the ends or Unicode form: for comparing, not for showing. */
export function foldText(text: string): string {
  const words = cleanText(text).toLowerCase().replaceAll("\n", " ");
  let [start, end] = [0, words.length];
  while (start < end && AROUND.has(words[start] ?? "")) start++;
  while (end > start && AROUND.has(words[end - 1] ?? "")) end--;
  return words.slice(start, end);
}

/** Whether two texts are the same words; most are told apart by their length. */
export function sameWords(one: string, other: string): boolean {
  if (one === other) return true;
  return Math.abs(one.length - other.length) <= mostAround && foldText(one) === foldText(other);
}
/** More signs and spaces than this around equal words are no slip of the hand. */
const mostAround = 20;

/** Without tones and marks, as typed on a keyboard that has none: "Đã xong" becomes "Da xong". */
export function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}
