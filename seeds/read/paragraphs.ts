import { cleanText } from "../../templates/text.ts";

export interface Footnote {
  readonly mark: string;
  readonly text: string;
}

export interface Paragraphs {
  /** Each paragraph in one line; Markdown's `#` and `**` stay, they tell headings from text. */
  readonly paragraphs: readonly string[];
  readonly footnotes: readonly Footnote[];
}

const FOOTNOTE = /^<sup>(\d+)<\/sup> /;

/** A document's paragraphs as they were before pages cut them in two and put footnotes between them. */
export function readParagraphs(raw: string): Paragraphs {
  const lines = raw.split(/\n\s*\n/).map((each) => cleanText(each).replace(/\s*\n\s*/g, " "));
  const footnotes = lines.flatMap((each) => {
    const mark = FOOTNOTE.exec(each)?.[1];
    return mark === undefined ? [] : [{ mark, text: each.replace(FOOTNOTE, "") }];
  });
  const body = lines.filter((each) => each !== "" && !FOOTNOTE.test(each));
  return { paragraphs: body.reduce<string[]>(joinCut, []), footnotes };
}

/** A paragraph that begins with a small letter goes on where the page before it broke off. */
function joinCut(paragraphs: string[], next: string): string[] {
  const before = paragraphs.at(-1);
  const cut = before !== undefined && /^\p{Ll}/u.test(next) && !/[.:;]$/.test(before);
  return cut ? [...paragraphs.slice(0, -1), `${before} ${next}`] : [...paragraphs, next];
}

/** The words alone: no emphasis, no bullet. */
export function plainWords(paragraph: string): string {
  return paragraph.replace(/^#+ /, "").replace(/\*+/g, "").replace(/^- /, "");
}
