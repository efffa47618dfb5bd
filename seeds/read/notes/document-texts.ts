import { formatDay } from "../../../templates/day.ts";
import { cleanText } from "../../../templates/text.ts";
import {
  type Checker,
  type DraftNote,
  joinWords,
  labelOf,
  type NoteSource,
  sentence,
  workRows,
} from "./note-source.ts";

const NAMED_PAPER = /(\d{1,4}-[A-ZĐ]{2,4}\/[A-ZĐa-z-]+),? ngày (\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4})/g;

/** Papers that the documents date in more than one way. */
export const paperDates: Checker = (source) => {
  const dates = new Map<string, Set<string>>();
  for (const [, number = "", day = "", month = "", year = ""] of bothTexts(source).matchAll(NAMED_PAPER)) {
    const date = formatDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
    dates.set(number, (dates.get(number) ?? new Set()).add(date));
  }
  return [...dates]
    .filter(([, days]) => days.size > 1)
    .map(([number, days]) => ({
      rows: source.directives.filter(({ name }) => name.includes(number)).map(({ id }) => id),
      statement: `Văn bản số ${number} được ghi ngày ${joinWords([...days])} trong các văn bản nguồn.`,
      severity: "contradiction",
      handling: "In nguyên văn; hệ thống không dùng ngày này để tính.",
      effect: "none",
    }));
};

/** The ways in which the address of the Party's monitoring system is written. */
export const systemAddress: Checker = (source) => {
  const written = [...new Set(bothTexts(source).match(/theodo\w+\.dcs\.vn/g))];
  if (written.length < 2) return [];
  return [
    {
      rows: source.directives.filter(({ name }) => /theodo\w+\.dcs\.vn/.test(name)).map(({ id }) => id),
      statement: `Địa chỉ hệ thống theo dõi của Trung ương được viết ${written.length} cách: ${joinWords(written)}.`,
      severity: "contradiction",
      handling: "Hiểu là theodoinq.dcs.vn; hệ thống này không kết nối ra ngoài.",
      effect: "none",
    },
  ];
};

/** Tasks that rest on a paper younger than the one that is said to have assigned them. */
export const youngerBasis: Checker = (source) =>
  workRows(source).flatMap((row): DraftNote[] => {
    const [basis] = daysIn(row.name).slice(-1);
    const [assigned] = daysIn(row.note).slice(-1);
    if (basis === undefined || assigned === undefined || basis <= assigned) return [];
    return [
      {
        rows: [row.id],
        statement: `${sentence(labelOf(row))} dẫn văn bản ngày ${formatDay(basis)}, muộn hơn văn bản giao việc ở ô ghi chú (${formatDay(assigned)}).`,
        severity: "doubt",
        handling: "In nguyên văn.",
        effect: "none",
      },
    ];
  });

/** The names of the seven pillars in part III of the plan against those of Phụ lục III. */
export const pillars: Checker = (source) => {
  const partThree = source.planText.slice(
    source.planText.indexOf("III. NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU"),
    source.planText.indexOf("IV. TỔ CHỨC THỰC HIỆN"),
  );
  const named = [...cleanText(partThree).matchAll(/^\d\. (.+)$/gm)].map(([, title = ""]) => title);
  const used = [...new Set(source.tasks.flatMap(({ pillarTitle }) => pillarTitle ?? []))];
  const missing = named.filter((title) => !used.some((other) => sameTitle(title, other)));
  const added = used.filter((title) => !named.some((other) => sameTitle(title, other)));
  if (missing.length + added.length === 0) return [];
  return [
    {
      rows: source.tasks.filter(({ pillarTitle }) => added.includes(pillarTitle ?? "")).map(({ id }) => id),
      statement: `Phần III của Kế hoạch nêu ${named.length} trụ cột, Phụ lục III cũng có ${used.length} nhưng bỏ “${missing.join("”, “")}” và thêm “${added.join("”, “")}”.`,
      severity: "contradiction",
      handling: "Sắp xếp nhiệm vụ theo các nhóm của Phụ lục III.",
      effect: "none",
    },
  ];
};

function sameTitle(a: string, b: string): boolean {
  const words = (text: string) =>
    text
      .toLocaleLowerCase("vi")
      .match(/\p{L}+/gu)
      ?.join(" ");
  return words(a) === words(b);
}

/** Days written `14/01/2026` in a text, ISO. */
function daysIn(text: string): readonly string[] {
  return [...text.matchAll(/ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/g)].map(
    ([, day = "", month = "", year = ""]) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  );
}

function bothTexts({ planText, aprilText }: NoteSource): string {
  return `${cleanText(planText)}\n${cleanText(aprilText)}`;
}

/** Single words repeat lawfully ("rào cản cản trở"), phrases do not. */
const SAID_TWICE = /(?<!\p{L})(?:(\p{L}+(?: \p{L}+){1,3}) \1|số Số)(?!\p{L})/gu;

/** Words that stand twice in a row. */
export const doubledWords: Checker = (source) => {
  const cells = `${source.planText}\n${source.aprilText}`.split(/[\t\n]/).map(cleanText);
  const found = [...new Set(cells.flatMap((cell) => [...cell.matchAll(SAID_TWICE)].map(([words]) => words)))];
  const rows = workRows(source).filter((row) => found.some((words) => `${row.name} ${row.note}`.includes(words)));
  return [
    {
      rows: rows.map(({ id }) => id),
      statement: `Chữ bị lặp trong văn bản: “${found.join("”, “")}”.`,
      severity: "information",
      handling: "In nguyên văn.",
      effect: "none",
    },
  ];
};
