import { cleanText } from "./text.ts";

/** A capital M, or đ and an o however their marks are written: without one of them nothing is marked. */
const MAYBE = /M|[đĐ][oôọộOÔỌỘ]/;
const MARKS = new Set(["MẬT", "TỐIMẬT", "TUYỆTMẬT"]);
const STATED = /^độ\s+mật\s*:\s*(?!không(?:\s|$|[.,;]))\S/i;
/** A mark with spaces between its letters and signs around it is no longer than this. */
const longestMark = 60;
/** A degree in brackets behind a paper's number: "123-BC/TU (Mật)". */
const BEHIND_NUMBER = /\d[^\s(]*\/[^\s(]+\s*\(\s*(?:tuyệt mật|tối mật|mật)\s*\)/i;

/**
 * Whether a text carries a marking of state secrecy: a line that is exactly MẬT, TỐI MẬT or TUYỆT MẬT in capitals,
 * or one that states "Độ mật: …" (Law 117/2025/QH15; FORMS 5). The words inside a sentence are no marking. Content
 * so marked may not be kept anywhere in this system, not even in a log.
 */
export function hasSecrecyMarking(text: string): boolean {
  // Every cell and every request is looked at; few hold a capital M or begin to say "độ".
  return MAYBE.test(text) && cleanText(text).split("\n").some(isMarking);
}

function isMarking(line: string): boolean {
  if (STATED.test(line)) return true;
  if (line.length > longestMark) return false;
  const bare = line.replace(/[\s.,;:!()[\]{}*_"“”'‘’–—-]/g, "");
  return MARKS.has(bare);
}

/** Whether a text names a paper as secret without being one itself: worth asking about, not refusing. */
export function citesSecretDocument(text: string): boolean {
  return text.includes("(") && BEHIND_NUMBER.test(cleanText(text));
}
