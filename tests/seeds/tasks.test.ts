import { describe, expect, it } from "vitest";
import { correctedShare } from "../../seeds/read/corrected-share.ts";
import { readIndicators } from "../../seeds/read/indicators.ts";
import { resolveNames } from "../../seeds/read/names.ts";
import { readTasks } from "../../seeds/read/tasks.ts";
import corrections from "../../seeds/sources/plan-corrections.json" with { type: "json" };
import committed from "../../seeds/tasks.json" with { type: "json" };
import type { Target, Task } from "../../templates/plan.ts";
import { columnWords, planText, wordsOf } from "./plan-document.ts";

const tasks = readTasks(planText);
const work = tasks.filter(({ heading }) => !heading);

type Row = readonly [id: string, deadline: string, due: string, result: string, target: string, leads: string];

/** Phụ lục II and III as a person read them, row by row. */
const ROWS: readonly Row[] = [
  ["PL2.1", "recurring", "continuous", "activity", "", "so-noi-vu"],
  ["PL2.2", "quarter", "2026-03-31", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL2.3", "quarter", "2026-09-30", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL2.4", "quarter", "2026-06-30", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL2.5", "quarter", "2026-09-30", "paper", "", "so-tai-chinh so-khoa-hoc-va-cong-nghe"],
  ["PL2.6", "quarter", "2026-06-30", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL2.7", "recurring", "continuous", "figure", ">= 100 %", "van-phong-ubnd-thanh-pho"],
  ["PL2.8", "month", "2026-12-31", "paper", "", "cong-an-thanh-pho"],
  ["PL2.9", "month", "2026-12-31", "activity", "", "so-nong-nghiep-va-moi-truong"],
  ["PL2.10", "recurring", "yearly", "paper", "", "cong-an-thanh-pho"],
  ["PL2.11", "recurring", "continuous", "activity", "", "cong-an-thanh-pho"],
  ["PL2.12", "recurring", "continuous", "paper", "", "so-khoa-hoc-va-cong-nghe trung-tam-chuyen-doi-so"],
  ["PL2.13", "year", "2026-12-31", "activity", "", "trung-tam-chuyen-doi-so"],
  ["PL2.14", "year", "2026-12-31", "paper", "", "trung-tam-chuyen-doi-so"],
  ["PL2.15", "quarter", "2026-03-31", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL2.16", "quarter", "2026-03-31", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL2.17", "recurring", "continuous", "paper", "", "cong-an-thanh-pho"],
  ["PL2.18", "year", "2026-12-31", "activity", "", "cong-an-thanh-pho"],
  ["PL2.19", "year", "2026-12-31", "activity", "", "cong-an-thanh-pho"],
  ["PL2.20", "recurring", "continuous", "activity", "", "cong-an-thanh-pho"],
  ["PL2.21", "year", "2026-12-31", "figure", ">= 30 %", "so-tai-chinh"],
  ["PL2.22", "year", "2026-12-31", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL2.23", "month", "2026-06-30", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL2.24", "month", "2026-06-30", "paper", "", "cong-an-thanh-pho"],
  [
    "PL2.25",
    "quarter",
    "2026-06-30",
    "activity",
    "",
    "van-phong-thanh-uy van-phong-ubnd-thanh-pho cac-so-ban-nganh trung-tam-chuyen-doi-so dia-phuong-cap-xa",
  ],
  ["PL2.26", "recurring", "continuous", "activity", "", "van-phong-thanh-uy"],
  [
    "PL2.27",
    "recurring",
    "continuous",
    "figure",
    ">= 100 %",
    "van-phong-thanh-uy van-phong-ubnd-thanh-pho cac-so-ban-nganh trung-tam-chuyen-doi-so dia-phuong-cap-xa",
  ],
  ["PL2.28", "recurring", "continuous", "paper", "", "cong-an-thanh-pho"],
  ["PL2.29.1", "recurring", "continuous", "activity", "", "cac-so-ban-nganh trung-tam-chuyen-doi-so dia-phuong-cap-xa"],
  [
    "PL2.29.2",
    "quarter",
    "2026-03-31",
    "activity",
    "",
    "van-phong-ubnd-thanh-pho cac-so-ban-nganh trung-tam-chuyen-doi-so dia-phuong-cap-xa",
  ],
  ["PL2.30.1", "none", "", "activity", "", "so-noi-vu"],
  ["PL2.30.2", "none", "", "activity", "", "dia-phuong-cap-xa"],
  ["PL2.31.1", "quarter", "2026-03-31", "figure", ">= 3 bài toán lớn", "so-khoa-hoc-va-cong-nghe"],
  ["PL2.31.2", "quarter", "2026-03-31", "paper", "", "so-tai-chinh"],
  ["PL2.31.3", "quarter", "2026-09-30", "figure", ">= 3 gói mua sắm công", "cac-so-ban-nganh"],
  [
    "PL2.31.4",
    "recurring",
    "continuous",
    "paper",
    "",
    "dai-hoc-quoc-gia-tphcm so-khoa-hoc-va-cong-nghe so-quy-hoach-kien-truc ban-quan-ly-khu-cong-nghe-cao ban-quan-ly-khu-nong-nghiep-cong-nghe-cao cac-truong-dai-hoc-tren-dia-ban",
  ],
  ["PL2.32", "recurring", "continuous", "activity", "", "dai-hoc-quoc-gia-tphcm"],
  ["PL2.33.1", "quarter", "2026-03-31", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL2.33.2", "quarter", "2026-03-31", "activity", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL2.34", "recurring", "continuous", "activity", "", "so-tai-chinh so-khoa-hoc-va-cong-nghe thue-thanh-pho"],
  ["PL2.35.1", "recurring", "continuous", "activity", "", "cac-so-ban-nganh trung-tam-chuyen-doi-so dia-phuong-cap-xa"],
  [
    "PL2.35.2",
    "recurring",
    "continuous",
    "paper",
    "",
    "dai-hoc-quoc-gia-tphcm truong-dai-hoc-sai-gon truong-dai-hoc-y-khoa-pham-ngoc-thach truong-dai-hoc-thu-dau-mot",
  ],
  ["PL2.35.3", "recurring", "continuous", "paper", "", "so-noi-vu so-khoa-hoc-va-cong-nghe"],
  [
    "PL2.36",
    "recurring",
    "continuous",
    "paper",
    "",
    "van-phong-thanh-uy uy-ban-nhan-dan-thanh-pho cac-so-ban-nganh trung-tam-chuyen-doi-so dia-phuong-cap-xa qtsc",
  ],
  [
    "PL2.37.1",
    "quarter",
    "2026-03-31",
    "activity",
    "",
    "van-phong-ubnd-thanh-pho cac-so-ban-nganh trung-tam-chuyen-doi-so dia-phuong-cap-xa",
  ],
  [
    "PL2.37.2",
    "recurring",
    "continuous",
    "activity",
    "",
    "van-phong-ubnd-thanh-pho cac-so-ban-nganh trung-tam-chuyen-doi-so dia-phuong-cap-xa",
  ],
  ["PL3.1", "recurring", "continuous", "activity", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL3.2", "recurring", "continuous", "paper", "", "cac-so-ban-nganh dia-phuong-cap-xa"],
  ["PL3.3", "recurring", "continuous", "activity", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL3.4", "quarter", "2026-06-30", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL3.5", "recurring", "continuous", "activity", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL3.6", "recurring", "continuous", "paper", "", "so-noi-vu"],
  ["PL3.7", "quarter", "2026-03-31", "figure", ">= 4 %", "so-tai-chinh"],
  ["PL3.8", "recurring", "continuous", "figure", ">= 4 %", "so-khoa-hoc-va-cong-nghe"],
  ["PL3.9", "month", "2026-12-31", "figure", ">= 70 %", "cac-so-ban-nganh dia-phuong-cap-xa"],
  ["PL3.10", "quarter", "2026-06-30", "paper", "", "so-cong-thuong"],
  [
    "PL3.11",
    "month",
    "2026-04-30",
    "activity",
    "",
    "hoi-dong-nhan-dan-thanh-pho uy-ban-mttq-thanh-pho cac-to-chuc-chinh-tri-xa-hoi van-phong-thanh-uy van-phong-ubnd-thanh-pho trung-tam-chuyen-doi-so cac-so-ban-nganh dia-phuong-cap-xa",
  ],
  ["PL3.12", "month", "2026-01-31", "paper", "", "so-khoa-hoc-va-cong-nghe becamex"],
  ["PL3.13", "quarters", "2026-12-31", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL3.14", "quarter", "2026-06-30", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL3.15", "quarter", "2026-09-30", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL3.16", "recurring", "continuous", "activity", "", "cac-so-ban-nganh"],
  ["PL3.17", "recurring", "continuous", "activity", "", "cac-so-ban-nganh"],
  ["PL3.18", "month", "2026-09-30", "activity", "", "cac-so-ban-nganh dia-phuong-cap-xa"],
  ["PL3.19", "month", "2026-11-30", "paper", "", "trung-tam-chuyen-doi-so"],
  ["PL3.20", "milestones", "2026-03-31 2026-07-31", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL3.21", "quarter", "2026-03-31", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL3.22", "recurring", "continuous", "figure", ">= 100 %", "so-khoa-hoc-va-cong-nghe"],
  ["PL3.23", "recurring", "continuous", "activity", "", "so-van-hoa-va-the-thao ban-tuyen-giao-va-dan-van-thanh-uy"],
  ["PL3.24", "year", "2026-12-31", "paper", "", "so-van-hoa-va-the-thao"],
  ["PL3.25", "year", "2026-12-31", "activity", "", "so-noi-vu so-khoa-hoc-va-cong-nghe so-van-hoa-va-the-thao"],
  ["PL3.26", "quarter", "2026-06-30", "paper", "", "so-giao-duc-va-dao-tao"],
  ["PL3.27", "recurring", "continuous", "activity", "", "dai-hoc-quoc-gia-tphcm so-giao-duc-va-dao-tao"],
  ["PL3.28", "recurring", "continuous", "figure", ">= 100 %", "trung-tam-chuyen-doi-so"],
  ["PL3.29", "year", "2026-12-31", "paper", "", "so-y-te"],
  ["PL3.30", "year", "2026-12-31", "paper", "", "so-giao-duc-va-dao-tao"],
  ["PL3.31", "year", "2026-12-31", "activity", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL3.32", "year", "2026-12-31", "figure", "> 60 %", "so-cong-thuong"],
  ["PL3.33", "year", "2026-12-31", "figure", ">= 200 dự án", "so-khoa-hoc-va-cong-nghe"],
  [
    "PL3.34",
    "year",
    "2026-12-31",
    "figure",
    ">= 3 tập đoàn",
    "so-khoa-hoc-va-cong-nghe trung-tam-xuc-tien-thuong-mai-va-dau-tu",
  ],
  ["PL3.35", "year", "2026-12-31", "paper", "", "ban-quan-ly-khu-cong-nghe-cao"],
  ["PL3.36", "year", "2026-12-31", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL3.37", "recurring", "continuous", "figure", ">= 100 %", "ban-quan-ly-cac-khu-che-xuat-va-cong-nghiep"],
  ["PL3.38", "year", "2026-12-31", "paper", "", "trung-tam-tai-chinh-quoc-te"],
  ["PL3.39", "year", "2026-12-31", "paper", "", "ban-quan-ly-khu-cong-nghe-cao"],
  ["PL3.40", "recurring", "continuous", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL3.41", "recurring", "continuous", "activity", "", "ban-chi-dao-thanh-pho"],
  ["PL3.42", "recurring", "half-yearly", "paper", "", "cac-so-ban-nganh dia-phuong-cap-xa"],
  ["PL3.43", "quarter", "2026-06-30", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL3.44", "recurring", "yearly", "paper", "", "so-khoa-hoc-va-cong-nghe"],
  ["PL3.45", "recurring", "continuous", "paper", "", "ban-quan-ly-khu-cong-nghe-cao"],
  ["PL3.46", "recurring", "yearly", "paper", "", "so-khoa-hoc-va-cong-nghe ban-quan-ly-khu-nong-nghiep-cong-nghe-cao"],
  ["PL3.47", "month", "2026-02-28", "paper", "", "cong-an-thanh-pho"],
  ["PL3.48", "quarter", "2026-09-30", "paper", "", "cong-an-thanh-pho"],
  ["PL3.49", "quarter", "2026-12-31", "figure", ">= 100 %", "cong-an-thanh-pho"],
];

function shown(target: Target | null): string {
  if (target === null) return "";
  const { operator, value, unit } = target;
  return `${operator} ${value}${unit === null ? "" : ` ${unit}`}`;
}

function rowOf({ id, deadline, expectedResult, target, leads }: Task): Row {
  const due = deadline.due.join(" ") || (deadline.recurrence ?? "");
  return [id, deadline.kind, due, expectedResult.kind, shown(target), leads.join(" ")];
}

describe("Phụ lục II and III", () => {
  it("are what is committed", () => {
    expect(tasks).toEqual(committed);
  });

  it("have the rows that a person read: deadline, result, target, leads", () => {
    expect(work.map(rowOf)).toEqual(ROWS);
  });

  it("have 46 and 49 tasks, six headings above fifteen of them, and seven pillars", () => {
    const count = (appendix: string) => work.filter((each) => each.appendix === appendix).length;
    expect([count("II"), count("III")]).toEqual([46, 49]);
    expect(tasks.filter(({ heading }) => heading).map(({ id }) => id)).toEqual(
      [29, 30, 31, 33, 35, 37].map((number) => `PL2.${number}`),
    );
    expect(work.filter(({ parent }) => parent !== null)).toHaveLength(15);
    const pillars = Object.entries(Object.groupBy(tasks, ({ pillar }) => pillar ?? ""));
    expect(pillars.map(([pillar, rows]) => [pillar, rows?.length])).toEqual([
      ["", 52],
      ["I", 6],
      ["II", 4],
      ["III", 14],
      ["IV", 7],
      ["V", 8],
      ["VI", 7],
      ["VII", 3],
    ]);
  });

  it("leave headings without lead, result and deadline", () => {
    for (const each of tasks.filter(({ heading }) => heading)) {
      expect([each.leads, each.coordinators, each.expectedResult.text, each.deadline.kind]).toEqual([
        [],
        [],
        "",
        "none",
      ]);
    }
  });

  it.each(
    (["II", "III"] as const).flatMap((appendix) =>
      [0, 1, 2, 3, 4, 5, 6, 7, 8].map((column) => [appendix, column] as const),
    ),
  )("say every word of Phụ lục %s, column %i once, in its order", (appendix, column) => {
    const rows = tasks.filter((each) => each.appendix === appendix);
    const words = rows.flatMap((row, index) => {
      const opens = row.pillar !== null && row.pillar !== rows[index - 1]?.pillar;
      const band = opens ? [[row.pillar, row.pillarTitle][column] ?? ""] : [];
      const own = [
        row.number,
        row.name,
        row.accountableHead,
        row.leadsText,
        row.coordinatorsText,
        row.expectedResult.text,
        row.deadline.text,
        row.authority,
        row.inherited.includes("note") ? "" : row.note,
      ][column];
      return wordsOf([...band, own].join(" "));
    });
    expect(words).toEqual(columnWords(appendix, column));
  });

  it("give children the paper that their heading names, and say so", () => {
    const heirs = tasks.filter(({ inherited }) => inherited.length > 0);
    expect(heirs.map(({ id }) => id)).toEqual(work.filter(({ parent }) => parent !== null).map(({ id }) => id));
    for (const { inherited, note } of heirs) {
      expect(inherited).toEqual(["note"]);
      expect(note).toBe("Chương trình công tác năm số Số 02-CTr/BCĐTW ngày 02/02/2026");
    }
  });

  it("split the one task with dated steps", () => {
    expect(
      tasks.filter(({ milestones }) => milestones.length > 0).map(({ id, milestones }) => [id, milestones]),
    ).toEqual([
      [
        "PL3.20",
        [
          { id: "PL3.20.m1", text: "Ban hành đề án", due: "2026-03-31" },
          { id: "PL3.20.m2", text: "Báo cáo kết quả thí điểm", due: "2026-07-31" },
        ],
      ],
    ]);
  });

  it("carry a target wherever the result is a figure, in the result's own words", () => {
    for (const { target, expectedResult } of tasks) {
      expect(target !== null).toBe(expectedResult.kind === "figure");
      if (target) expect(expectedResult.text).toContain(target.text);
    }
    const unsigned = work.filter(({ corrections }) => corrections.some(({ field }) => field === "target"));
    expect(unsigned.map(({ id }) => id)).toEqual(["PL2.7", "PL2.27", "PL3.9", "PL3.22", "PL3.28", "PL3.37", "PL3.49"]);
  });

  it("name nobody unknown in any cell of bodies", () => {
    const cells = work.flatMap(({ leadsText, coordinatorsText, accountableHead }) => [
      leadsText,
      coordinatorsText,
      accountableHead,
    ]);
    expect(cells.flatMap((cell) => resolveNames(cell).unresolved)).toEqual([]);
    for (const { coordinators, coordinatorsText } of work)
      expect(coordinators.length > 0).toBe(coordinatorsText !== "");
  });
});

describe("corrections", () => {
  const rows = [...readIndicators(planText), ...tasks];

  it("touch few cells: the share is known", () => {
    expect(correctedShare(rows)).toEqual({ cells: 1153, corrected: 89 });
  });

  it("are all needed, and each says why in a sentence", () => {
    const made = new Set(rows.flatMap((row) => row.corrections.map(({ was }) => was)));
    for (const { was, why } of corrections) {
      expect(made).toContain(was);
      expect(why).toMatch(/^\p{Lu}.+\.$/su);
    }
  });

  it("leave none of the faults in the rows", () => {
    const faults = new RegExp(corrections.map(({ was }) => was.replace(/[()]/g, "\\$&")).join("|"));
    const readings = rows.map(({ corrections: _, ...row }) => JSON.stringify(row));
    expect(readings.filter((row) => faults.test(row))).toEqual([]);
    expect(readings.filter((row) => /\$|\\(?!")|<\/?[a-z]/.test(row))).toEqual([]);
  });
});
