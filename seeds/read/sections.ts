import { type Footnote, plainWords, readParagraphs } from "./paragraphs.ts";

/** A numbered section of 10-CT/TU or of part II of 030-TB/CQTTBCĐ. */
export interface Section {
  readonly document: string;
  readonly number: string;
  readonly title: string;
  /** The section's paragraphs, one a line, without its title; marks of footnotes (`<sup>1</sup>`) stand in it. */
  readonly text: string;
  readonly footnotes: readonly Footnote[];
}

/** Where a document's numbered sections stand: after `from`, before `until`; `closing` opens a last one of its own. */
interface Frame {
  readonly document: string;
  readonly from: string;
  readonly until: string;
  readonly closing?: { readonly start: string; readonly number: string; readonly title: string };
}

const FRAMES: readonly Frame[] = [
  {
    document: "CT10",
    from: "Để triển khai thực hiện nghiêm túc",
    until: "Chỉ thị này phổ biến",
    closing: { start: "Ban Thường vụ Thành ủy yêu cầu các cấp ủy", number: "KL", title: "Phần kết luận" },
  },
  {
    document: "TB030",
    from: "II. Về một số nhiệm vụ thời gian tới",
    until: "Văn phòng Thành ủy - Cơ quan Thường trực",
  },
];

/** `### **4. Title**`, or `**8. Subject** goes on`, or `**8. Label:** goes on`. */
const HEADING = /^(?:#+ )?\*\*(\d+)\. (.+?)\*\*(.*)$|^#+ (\d+)\. (.+)$/;

/** The sections of both documents of April 2026, in their order. */
export function readSections(raw: string): readonly Section[] {
  const { paragraphs, footnotes } = readParagraphs(raw);
  return FRAMES.flatMap((frame) => {
    const start = paragraphs.findIndex((each) => plainWords(each).startsWith(frame.from));
    const end = paragraphs.findIndex((each, index) => index > start && plainWords(each).startsWith(frame.until));
    if (start < 0 || end < 0) throw new Error(`${frame.document} does not stand in the text as expected`);
    return sectionsOf(frame, paragraphs.slice(start + 1, end)).map(({ lines, ...section }) => {
      const text = lines.map(plainWords).join("\n");
      return { ...section, text, footnotes: footnotes.filter(({ mark }) => text.includes(`<sup>${mark}</sup>`)) };
    });
  });
}

type Open = Omit<Section, "text" | "footnotes"> & { readonly lines: string[] };

function sectionsOf({ document, closing }: Frame, paragraphs: readonly string[]): readonly Open[] {
  const sections: Open[] = [];
  for (const each of paragraphs) {
    const heading = headingOf(each);
    if (closing && each.startsWith(closing.start)) {
      sections.push({ document, number: closing.number, title: closing.title, lines: [each] });
    } else if (heading) sections.push({ document, ...heading });
    else sections.at(-1)?.lines.push(each);
  }
  return sections;
}

/** A title that the sentence goes on from is its subject and stays in the text; a label with a colon does not. */
function headingOf(paragraph: string): { number: string; title: string; lines: string[] } | null {
  const match = HEADING.exec(paragraph);
  if (!match) return null;
  const number = match[1] ?? match[4] ?? "";
  const words = match[2] ?? match[5] ?? "";
  const rest = (match[3] ?? "").trim();
  const title = words.replace(/[.:]$/, "");
  if (rest === "") return { number, title, lines: [] };
  return { number, title, lines: [words.endsWith(":") ? rest : `${words} ${rest}`] };
}
