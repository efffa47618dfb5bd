import { addDays, quarterName } from "../day.ts";
import { randomFrom } from "../random.ts";
import { type Answer, onDay, words } from "./answer.ts";
import type { Desk } from "./desk.ts";
import type { Template } from "./read-template.ts";
import { tell } from "./sentences.ts";
import { topicOf } from "./topic.ts";

const FORM = { party: "Cơ quan đảng", state: "Cơ quan nhà nước", mass: "Mặt trận, đoàn thể" } as const;

/** "Ký duyệt": one value a row, found by the row's printed label. */
export function signOffAnswers(template: Template, desk: Desk, signedOn: string): ReadonlyMap<string, Answer> {
  const { staff, form } = desk;
  const values = new Map([
    ["Thể thức báo cáo", words(FORM[form])],
    ["Người lập biểu", words(staff.reporter)],
    ["Điện thoại người lập biểu", words(staff.phone)],
    ["Người đứng đầu", words(staff.head.name)],
    ["Chức vụ người đứng đầu", words(staff.head.title)],
    ["Ngày ký", onDay(signedOn)],
  ]);
  const rows = [...template.rows.values()].flatMap((row): [string, Answer][] => {
    const value = row.open.has("value") ? values.get(row.printed.label ?? "") : undefined;
    return value ? [[row.id, { value }]] : [];
  });
  return new Map(rows);
}

/** "Kiến nghị chung": one city body in three asks for something, with its reason; communes less often. */
export function proposalAnswers(template: Template, desk: Desk, used: Set<string>): ReadonlyMap<string, Answer> {
  const random = randomFrom(desk.agency.id, desk.period.id, "proposals");
  const free = [...template.rows.values()].filter((row) => row.open.has("content"));
  const about = [...template.rows.values()].filter((row) => row.open.has("status"));
  const wanted = random.chance(desk.agency.kind === "commune" ? 0.12 : 0.35) ? random.whole(1, 2) : 0;
  const answers = free.slice(0, about.length === 0 ? 0 : wanted).map((row): [string, Answer] => {
    const subject = random.pick(about);
    const say = {
      topic: topicOf(subject.printed.name ?? ""),
      quarter: quarterName(desk.period.id),
      paper: null,
    };
    const kind = random.pick(row.lists.kind ?? []);
    const later = kind === "Điều chỉnh thời hạn";
    const asked = later ? `Đề nghị điều chỉnh thời hạn ${say.topic}.` : tell("requests", say, random, used);
    return [
      row.id,
      {
        kind: words(kind),
        ...(later || random.chance(0.5) ? { relatedRow: words(subject.id) } : {}),
        content: words(asked),
        reason: words(tell("causes", say, random, used)),
        ...(later ? { requestedDate: onDay(addDays(desk.period.cutOff, random.whole(60, 150))) } : {}),
        addressee: words(random.pick(["Sở Khoa học và Công nghệ", "Văn phòng Thành ủy", "Sở Tài chính", "Sở Nội vụ"])),
      },
    ];
  });
  return new Map(answers);
}
