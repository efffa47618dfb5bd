import { cleanText } from "../../templates/text.ts";

/** Words that scanning misread inside names of bodies: what stands in the text, and what is meant. */
const MISREAD: readonly (readonly [RegExp, string])[] = [
  [/chuyên đ[ổồ]i (?=số)/g, "chuyển đổi "],
  [/chuyển đổi sở/g, "chuyển đổi số"],
  [/công nghe(?!\p{L})/gu, "công nghệ"],
];

/** Names whose second part leaves out the words it shares with the first. */
const SHARED_PREFIX: readonly (readonly [string, string])[] = [
  [
    "các khu chế xuất và công nghiệp/khu công nghệ cao",
    "các khu chế xuất và công nghiệp/ban quản lý khu công nghệ cao",
  ],
];

const TONE_ON_LAST = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(" ");
const TONE_ON_FIRST = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(" ");
const TONE = new RegExp(`(?<!q)(?:${TONE_ON_LAST.join("|")})(?!\\p{L})`, "gu");

/**
 * Names as they are compared: one case, one dash, tone marks in the old place ("hòa", "ủy"), no markup,
 * misread words mended.
 */
export function foldName(text: string): string {
  const plain = cleanText(text.replace(/<[^>]*>/g, " ; "))
    .toLocaleLowerCase("vi")
    .replace(/[–—−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(TONE, (tail) => TONE_ON_FIRST[TONE_ON_LAST.indexOf(tail)] ?? tail);
  const mended = MISREAD.reduce((name, [wrong, right]) => name.replace(wrong, right), plain);
  return SHARED_PREFIX.reduce((name, [short, full]) => name.replaceAll(short, full), mended);
}
