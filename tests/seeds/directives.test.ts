import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import committed from "../../seeds/directives.json" with { type: "json" };
import { readDirectives } from "../../seeds/read/directives.ts";
import { plainWords, readParagraphs } from "../../seeds/read/paragraphs.ts";
import { readSections } from "../../seeds/read/sections.ts";

const raw = readFileSync(
  new URL("../../seeds/documents/10-CT-TU_and_030-TB-CQTTBCD_2026-04.txt", import.meta.url),
  "utf8",
);
const directives = readDirectives(raw);
const joined = plain(readParagraphs(raw).paragraphs.map(plainWords).join("\n"));

function plain(text: string): string {
  return text.replace(/<sup>\d+<\/sup>/g, "");
}

/** The document's own words of a name: repairs undone. */
function verbatim({ name, corrections }: (typeof directives)[number]): string {
  return corrections
    .filter(({ field }) => field === "name")
    .reduce((text, { was, now }) => text.replaceAll(now, was), name);
}

describe("obligations of 10-CT/TU and 030-TB/CQTTBCĐ", () => {
  it("are what is committed", () => {
    expect(directives).toEqual(committed);
  });

  it("are counted in text order within each section", () => {
    const counts = Object.entries(Object.groupBy(directives, (each) => `${each.document}.${each.section}`));
    expect(Object.fromEntries(counts.map(([section, rows]) => [section, rows?.length]))).toEqual({
      "CT10.1": 7,
      "CT10.2": 16,
      "CT10.3": 1,
      "CT10.4": 5,
      "CT10.5": 5,
      "CT10.6": 2,
      "CT10.7": 5,
      "CT10.8": 1,
      "CT10.9": 1,
      "CT10.10": 2,
      "CT10.11": 1,
      "CT10.12": 2,
      "CT10.KL": 2,
      "TB030.1": 4,
      "TB030.2": 1,
      "TB030.3": 5,
      "TB030.4": 14,
      "TB030.5": 2,
      "TB030.6": 2,
      "TB030.7": 3,
      "TB030.8": 1,
    });
  });

  it("together say every word of their sections, none twice", () => {
    const introductions: Record<string, string> = {
      "TB030.3":
        "Ủy ban nhân dân Thành phố, Ban Chỉ đạo của UBND Thành phố tập trung chỉ đạo thực hiện hoàn thành đúng tiến độ và đạt hiệu quả cao nhất các nhiệm vụ được giao, trong đó chỉ đạo quyết liệt một số nhiệm vụ sau:",
      "TB030.4": "Các cơ quan Thành phố và địa phương khẩn trương triển khai thực hiện các nhiệm vụ sau:",
    };
    for (const section of readSections(raw)) {
      const key = `${section.document}.${section.number}`;
      const own = directives
        .filter((each) => `${each.document}.${each.section}` === key)
        .map((each) => verbatim(each).split(" […] ").at(-1));
      const words = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu);
      expect(words([introductions[key] ?? "", ...own].join(" "))).toEqual(words(section.text));
    }
  });

  it.each(directives.map((each) => [each.id, each] as const))("%s stands in the document, word for word", (_, each) => {
    const { leadsText, coordinatorsText, expectedResult, deadline } = each;
    const parts = [...verbatim(each).split(" […] "), leadsText, coordinatorsText, expectedResult.text, deadline.text];
    expect(parts.filter((part) => !joined.includes(part))).toEqual([]);
    if (each.target) expect(each.name).toContain(each.target.text);
    expect(each.leads.length).toBeGreaterThan(0);
    expect(each.coordinatorsText === "" || each.coordinators.length > 0).toBe(true);
  });

  it("lifts the footnote out of its page into the note of the obligation that it belongs to", () => {
    const first = directives.find(({ id }) => id === "CT10.5.1");
    expect(first?.note).toContain("Kế hoạch số 08-KH/BCĐTP ngày 13 tháng 06 năm 2025");
    expect(directives.filter(({ note }) => note.includes("Chú thích"))).toEqual([first]);
  });

  it("reads every date and habit", () => {
    const timed = directives.filter(({ deadline }) => deadline.kind !== "none");
    expect(timed.map(({ id, deadline }) => [id, deadline.text, deadline.due[0] ?? deadline.recurrence])).toEqual([
      ["CT10.1.1", "thường xuyên", "continuous"],
      ["CT10.1.3", "thường xuyên", "continuous"],
      ["CT10.1.4", "đến hết năm 2026", "2026-12-31"],
      ["CT10.2.10", "Thường xuyên", "continuous"],
      ["CT10.10.1", "thường xuyên", "continuous"],
      ["CT10.10.2", "Định kỳ", "continuous"],
      ["CT10.12.1", "định kỳ", "continuous"],
      ["CT10.KL.2", "Định kỳ 6 tháng", "half-yearly"],
      ["TB030.1.1", "thường xuyên", "continuous"],
      ["TB030.1.4", "thường xuyên", "continuous"],
      ["TB030.3.2", "Thường xuyên", "continuous"],
      ["TB030.3.4", "trong quý II/2026", "2026-06-30"],
      ["TB030.4.2", "trong tháng 4/2026", "2026-04-30"],
      ["TB030.4.3", "trước ngày 20/5/2026", "2026-05-19"],
      ["TB030.4.4", "trước ngày 20/6/2026", "2026-06-19"],
      ["TB030.4.6", "trong tháng 4/2026", "2026-04-30"],
      ["TB030.4.7", "trong tháng 5/2026", "2026-05-31"],
      ["TB030.4.9", "chậm nhất trong tháng 5/2026", "2026-05-31"],
      ["TB030.4.12", "trong tháng 6/2026", "2026-06-30"],
      ["TB030.4.14", "liên tục", "continuous"],
      ["TB030.7.3", "trong tháng 4/2026", "2026-04-30"],
    ]);
  });

  it("reads every figure", () => {
    const figures = directives.flatMap(({ id, target }) =>
      target ? [[id, target.operator, target.value, target.max]] : [],
    );
    expect(figures).toEqual([
      ["CT10.1.4", ">=", 30, 50],
      ["CT10.2.1", ">=", 15, null],
      ["CT10.2.2", ">", 60, null],
      ["CT10.2.3", ">=", 4, 5],
      ["CT10.4.4", ">=", 100, null],
      ["CT10.5.4", ">=", 90, null],
      ["CT10.7.4", ">=", 15, null],
    ]);
    for (const { target, expectedResult } of directives) expect(target !== null).toBe(expectedResult.kind === "figure");
  });
});
