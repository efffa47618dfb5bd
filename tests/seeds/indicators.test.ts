import { describe, expect, it } from "vitest";
import committed from "../../seeds/indicators.json" with { type: "json" };
import { readIndicators } from "../../seeds/read/indicators.ts";
import { domainOf } from "../../templates/accepts.ts";
import type { Target } from "../../templates/plan.ts";
import { columnWords, planText, wordsOf } from "./plan-document.ts";

const indicators = readIndicators(planText);

type Row = readonly [id: string, target: string, measure: string, unit: string, owners: string];

/** Phụ lục I as a person read it, row by row. */
const ROWS: readonly Row[] = [
  ["PL1.I.1", ">= 15 %", "rate", "%", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.I.2", ">= 18 %", "rate", "%", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.I.3", ">= 60 %", "rate", "%", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.I.4", ">= 30 %", "rate", "%", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.II.1", ">= 95", "rate", "% dân số", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.II.2", "milestone", "text", "Báo cáo", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.II.3", "milestone", "text", "Trung tâm", "cong-an-thanh-pho"],
  ["PL1.III.1", ">= 4..5 %", "rate", "%", "so-tai-chinh"],
  ["PL1.III.2", ">= 2 %", "rate", "% GRDP", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.III.2.1", ">= 2 %", "rate", "% GRDP", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.III.2.2", "> 60 %", "rate", "% GRDP", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.III.3", ">= 85 %", "rate", "%", "so-noi-vu"],
  ["PL1.III.4", ">= 100 %", "rate", "%", "so-noi-vu"],
  ["PL1.III.5", ">= 85 %", "rate", "%", "trung-tam-chuyen-doi-so"],
  ["PL1.III.6", ">= 82 %", "rate", "%", "so-y-te so-giao-duc-va-dao-tao so-xay-dung bao-hiem-xa-hoi-thanh-pho"],
  ["PL1.III.7", ">= 11", "rate", "Số người/ 01 vạn dân", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.1", "milestone", "text", "Trung tâm", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.2", ">= 1100", "stock", "Người", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.3", ">= 120", "stock", "Doanh nghiệp", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.4", ">= 12", "stock", "Tổ chức", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.5", ">= 40", "flow", "Công trình khoa học, công nghệ", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.6", ">= 50", "flow", "Nhiệm vụ khoa học, công nghệ", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.7", ">= 45 %", "rate", "%", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.8", ">= 60", "flow", "Đơn đăng ký", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.9", ">= 15 %", "rate", "%", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.10", ">= 2300", "flow", "Bài báo", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.11", ">= 2", "flow", "Giải thưởng", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.12", "milestone", "text", "Kế hoạch", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.13", "milestone", "text", "Kế hoạch", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.14", "milestone", "text", "Trung tâm", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.15", "milestone", "text", "Trung tâm", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.16", ">= 9.5 người/1 vạn dân", "rate", "Tỷ lệ", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.17", ">= 100 %", "rate", "%", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.IV.18", "< 90", "rate", "Ngày", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.V.1", ">= 130", "stock", "Doanh nghiệp", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.V.2", ">= 50", "flow", "Dự án", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.V.3", ">= 24", "stock", "vườn ươm/ trung tâm", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.V.4", ">= 18 %", "rate", "%", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.V.5", ">= 30", "flow", "Sản phẩm", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.V.6", ">= 100", "flow", "Dự án", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.V.7", ">= 12", "flow", "Sáng chế, giải pháp", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.V.8", ">= 130", "flow", "Bài báo", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.V.9", ">= 13 %", "rate", "%", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.V.10", ">= 150", "flow", "Sáng kiến", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.V.11", ">= 36 %", "rate", "%", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.VI.1", ">= 0.63", "rate", "Chỉ số", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.VI.2", ">= 100 %", "rate", "%", "so-khoa-hoc-va-cong-nghe trung-tam-chuyen-doi-so"],
  ["PL1.VI.3", ">= 100 %", "rate", "%", "van-phong-ubnd-thanh-pho so-khoa-hoc-va-cong-nghe trung-tam-chuyen-doi-so"],
  ["PL1.VI.4", ">= 100 %", "rate", "%", "van-phong-ubnd-thanh-pho"],
  ["PL1.VI.5", ">= 80 %", "rate", "%", "van-phong-ubnd-thanh-pho"],
  ["PL1.VI.6", ">= 80 %", "rate", "%", "van-phong-ubnd-thanh-pho"],
  ["PL1.VI.7", ">= 100 %", "rate", "%", "van-phong-ubnd-thanh-pho"],
  ["PL1.VI.8", ">= 100 %", "rate", "%", "van-phong-ubnd-thanh-pho"],
  ["PL1.VI.9", ">= 100 %", "rate", "%", "van-phong-ubnd-thanh-pho"],
  ["PL1.VI.10", ">= 80 %", "rate", "%", "van-phong-ubnd-thanh-pho"],
  ["PL1.VI.11", ">= 80 %", "rate", "%", "van-phong-ubnd-thanh-pho"],
  ["PL1.VI.12", ">= 85 %", "rate", "%", "van-phong-ubnd-thanh-pho"],
  ["PL1.VI.13", ">= 75 %", "rate", "%", "van-phong-ubnd-thanh-pho"],
  ["PL1.VI.14", ">= 50 %", "rate", "%", "trung-tam-chuyen-doi-so"],
  ["PL1.VI.15", ">= 55 %", "rate", "%", "so-khoa-hoc-va-cong-nghe trung-tam-chuyen-doi-so"],
  ["PL1.VI.16", ">= 65 %", "rate", "%", "trung-tam-chuyen-doi-so"],
  ["PL1.VI.17", ">= 40 %", "rate", "%", "so-cong-thuong"],
  ["PL1.VI.18", ">= 80 %", "rate", "%", "cong-an-thanh-pho"],
  ["PL1.VI.19", ">= 3 %", "rate", "%", "so-khoa-hoc-va-cong-nghe"],
  ["PL1.VI.20", ">= 95 %", "rate", "%", "van-phong-ubnd-thanh-pho"],
  ["PL1.VI.21", ">= 70 %", "rate", "%", "van-phong-thanh-uy"],
  ["PL1.VI.22", "milestone", "text", "Chỉ đạo", "so-cong-thuong"],
  ["PL1.VI.23", "milestone", "text", "Đề án", "van-phong-thanh-uy"],
  ["PL1.VI.24", "milestone", "text", "Kế hoạch UBND Thành phố", "so-xay-dung"],
];

function shown({ kind, operator, value, max, unit }: Target): string {
  if (kind === "milestone") return kind;
  return `${operator} ${value}${max === null ? "" : `..${max}`}${unit === null ? "" : ` ${unit}`}`;
}

describe("Phụ lục I", () => {
  it("is what is committed", () => {
    expect(indicators).toEqual(committed);
  });

  it("has the rows that a person read: target, measure, unit, owners", () => {
    expect(
      indicators.map(({ id, target, measure, unit, owners }) => [id, shown(target), measure, unit, owners.join(" ")]),
    ).toEqual(ROWS);
  });

  it("has 69 rows in six groups, 67 of them numbered of their own", () => {
    const groups = Object.entries(Object.groupBy(indicators, ({ group }) => group));
    expect(groups.map(([group, rows]) => [group, rows?.length])).toEqual([
      ["I", 4],
      ["II", 3],
      ["III", 9],
      ["IV", 18],
      ["V", 11],
      ["VI", 24],
    ]);
    expect(indicators.filter(({ parent }) => parent !== null).map(({ id, parent }) => [id, parent])).toEqual([
      ["PL1.III.2.1", "PL1.III.2"],
      ["PL1.III.2.2", "PL1.III.2"],
    ]);
  });

  it.each([
    ["TT", 0],
    ["Chỉ tiêu/Mô tả", 1],
    ["Đơn vị tính", 2],
    ["Kết quả", 3],
    ["Cơ quan chủ trì theo dõi, đánh giá", 4],
  ])("says every word of the column %s once, in its order", (_, column) => {
    const words = indicators.flatMap((row, index) => {
      const band = row.group === indicators[index - 1]?.group ? [] : [[row.group, row.groupTitle][column] ?? ""];
      const own = [
        row.number,
        row.name,
        row.inherited.includes("unit") ? "" : row.unit,
        row.target.text,
        row.inherited.includes("owners") ? "" : row.ownersText,
      ][column];
      return wordsOf([...band, own].join(" "));
    });
    expect(words).toEqual(columnWords("I", column));
  });

  it("lets the two parts of the spending on GRDP inherit what they leave empty, and says so", () => {
    const parts = indicators.filter(({ inherited }) => inherited.length > 0);
    expect(parts.map(({ id, unit, ownersText, inherited }) => [id, unit, ownersText, inherited])).toEqual([
      ["PL1.III.2.1", "% GRDP", "Sở Khoa học và Công nghệ", ["unit", "owners"]],
      ["PL1.III.2.2", "% GRDP", "Sở Khoa học và Công nghệ", ["unit", "owners"]],
    ]);
  });

  it("names every figure without a sign that it reads as “at least”", () => {
    const unsigned = indicators.flatMap(({ id, corrections }) =>
      corrections.flatMap(({ was, now }) => (now.startsWith("≥") ? [[id, was, now]] : [])),
    );
    expect(unsigned).toEqual([
      ["PL1.I.1", "15%", "≥ 15%"],
      ["PL1.I.2", "18%", "≥ 18%"],
      ["PL1.III.2", "Đạt 2%", "≥ 2%"],
      ["PL1.III.2.1", "Đạt 2% GRDP", "≥ 2%"],
      ["PL1.III.4", "100%", "≥ 100%"],
      ["PL1.IV.16", "đạt 9,5 người/1 vạn dân", "≥ 9,5 người/1 vạn dân"],
      ["PL1.IV.17", "100%", "≥ 100%"],
      ["PL1.VI.2", "100%", "≥ 100%"],
      ["PL1.VI.3", "100%", "≥ 100%"],
      ["PL1.VI.4", "100%", "≥ 100%"],
      ["PL1.VI.6", "80%", "≥ 80%"],
      ["PL1.VI.7", "100%", "≥ 100%"],
      ["PL1.VI.8", "100%", "≥ 100%"],
      ["PL1.VI.9", "100%", "≥ 100%"],
    ]);
  });

  it("has units from which the form knows what a cell accepts", () => {
    const measured = indicators.filter(({ target }) => target.kind !== "milestone");
    const domains = Object.entries(Object.groupBy(measured, ({ unit }) => domainOf(unit)));
    expect(Object.fromEntries(domains.map(([domain, rows]) => [domain, rows?.length]))).toEqual({
      percent: 39,
      ratio: 2,
      count: 16,
      days: 1,
      index: 1,
    });
    for (const { measure, unit } of measured) expect(measure === "rate").toBe(domainOf(unit) !== "count");
  });
});
