import { describe, expect, it } from "vitest";
import { expectedResultOf } from "../../seeds/read/expected-result.ts";
import { knownNames } from "../../seeds/read/known-names.ts";
import { measureOf } from "../../seeds/read/measure-of.ts";
import { deadlineWithMilestones } from "../../seeds/read/milestones.ts";
import { plainCell } from "../../seeds/read/plain-cell.ts";
import { planDeadline } from "../../seeds/read/plan-deadline.ts";
import { planTarget } from "../../seeds/read/plan-target.ts";
import { readTable } from "../../seeds/read/tables.ts";

describe("a target", () => {
  it.each([
    ["≥ 1.100", "threshold", ">=", 1100, null, null],
    ["≥ 0,63", "threshold", ">=", 0.63, null, null],
    ["≥ 02", "threshold", ">=", 2, null, null],
    ["<90", "threshold", "<", 90, null, null],
    ["≤ 5%", "threshold", "<=", 5, null, "%"],
    ["> 60%", "threshold", ">", 60, null, "%"],
    ["Tối thiểu 36%", "threshold", ">=", 36, null, "%"],
    ["Bố trí ít nhất 4%-5%", "range", ">=", 4, 5, "%"],
    ["Đạt ≥ 200 dự án", "threshold", ">=", 200, null, "dự án"],
    ["Tối thiểu 03 gói mua sắm công được thực hiện", "threshold", ">=", 3, null, "gói mua sắm công"],
    ["Xây dựng lộ trình hình thành ít nhất 02 Trung tâm", "milestone", null, null, null, null],
    ["Đề xuất đưa vào thử nghiệm tại 01 khu vực", "milestone", null, null, null, null],
    ["Kết quả đánh giá; tối thiểu 01 mô hình thí điểm", "milestone", null, null, null, null],
  ])("%s", (text, kind, operator, value, max, unit) => {
    expect(planTarget(text)).toEqual({ target: { text, kind, operator, value, max, unit }, corrections: [] });
  });

  it("without a sign is at least that much, and a correction says so", () => {
    const { target, corrections } = planTarget("Dữ liệu được chuẩn hóa; 100% người dân được phổ cập.");
    expect(target).toMatchObject({ text: "100% người dân được phổ cập", operator: ">=", value: 100 });
    expect(corrections).toEqual([
      {
        field: "target",
        was: "100% người dân được phổ cập",
        now: "≥ 100%",
        why: "Số không có dấu được hiểu là “ít nhất”.",
      },
    ]);
  });
});

describe("a deadline", () => {
  it.each([
    ["Quý I/ 2026", "quarter", ["2026-03-31"], null],
    ["Quý II/2026 (Theo mục tiêu NQ 2026)", "quarter", ["2026-06-30"], null],
    ["Quý III-IV/2026", "quarters", ["2026-12-31"], null],
    ["Tháng 2/2026", "month", ["2026-02-28"], null],
    ["Tháng 2/2028", "month", ["2028-02-29"], null],
    ["12/2026 (Theo mục tiêu NQ 2026)", "month", ["2026-12-31"], null],
    ["Duy trì/Hoàn thành tháng 12/2026", "month", ["2026-12-31"], null],
    ["Năm 2026", "year", ["2026-12-31"], null],
    ["Thường xuyên", "recurring", [], "continuous"],
    ["Thường xuyên, hằng năm", "recurring", [], "continuous"],
    ["Định kỳ 6 tháng hoặc đột xuất", "recurring", [], "half-yearly"],
    ["Hàng năm", "recurring", [], "yearly"],
    ["Hằng năm", "recurring", [], "yearly"],
    ["", "none", [], null],
  ])("%s", (text, kind, due, recurrence) => {
    expect(planDeadline(text)).toEqual({ text, kind, due, recurrence });
  });

  it("is never guessed", () => {
    expect(() => planDeadline("Sớm nhất có thể")).toThrow("Sớm nhất có thể");
    expect(() => deadlineWithMilestones("PL3.1", "- Ban hành Quý I/2026 - Báo cáo sau")).toThrow("PL3.1.m2");
  });
});

describe("a result", () => {
  it.each([
    ["Đề án được phê duyệt", "paper"],
    ["Cơ chế, chính sách được ban hành", "paper"],
    ["UBND Thành phố chấp thuận chủ trương thu hút/triển khai dự án", "paper"],
    ["Đề án 06 được triển khai hiệu quả", "activity"],
    ["Báo cáo kết quả thực hiện/Hoàn thành thí điểm mô hình đầu tiên", "activity"],
    ["Chương trình đào tạo chất lượng cao được triển khai", "activity"],
    ["Số lượng cán bộ được đào tạo", "activity"],
    ["Đạt 100%", "figure"],
  ])("%s is a matter of %s", (text, kind) => {
    expect(expectedResultOf(text).expectedResult).toEqual({ text, kind });
  });
});

it.each([
  ["Số lượng bài báo (Mỗi năm)", "Bài báo", "flow"],
  ["Số lượng sáng kiến trong khu vực công được công nhận", "Sáng kiến", "flow"],
  ["Số lượng doanh nghiệp", "Doanh nghiệp", "stock"],
  ["Nhân lực nghiên cứu", "Tỷ lệ", "rate"],
  ["Thời gian phê duyệt trung bình", "Ngày", "rate"],
])("%s is measured as a %s", (name, unit, measure) => {
  expect(measureOf({ name, unit, target: planTarget("≥ 10").target })).toBe(measure);
});

describe("a cell", () => {
  it("is read without the markup of scanning", () => {
    expect(plainCell("$\\geq 65\\%$ tích hợp")).toBe("≥ 65% tích hợp");
    expect(plainCell('<ul style="x"> - Sở </ul>').trim()).toBe("- Sở");
    expect(plainCell("<90")).toBe("<90");
  });

  it("is refused where its markup or a body is unknown", () => {
    expect(() => plainCell("$\\approx 5$")).toThrow("approx");
    expect(() => knownNames("PL2.1", "Sở Y tế, Tổng cục Bưu điện")).toThrow("tổng cục bưu điện");
  });
});

describe("a table", () => {
  const headings = { TT: "number", "Tên nhiệm vụ": "name" } as const;
  const table = "Phụ lục II\n\nTT\tTên nhiệm vụ\n1.\tBan hành\n\nTT\tTên nhiệm vụ\n\tđề án\n2.\tBáo cáo\n";

  it("is whole again where a page cut it", () => {
    expect(readTable(table, "II", headings)).toEqual([
      { number: "1.", name: "Ban hành đề án" },
      { number: "2.", name: "Báo cáo" },
    ]);
  });

  it("is refused where a column was renamed", () => {
    expect(() => readTable(table.replaceAll("Tên nhiệm vụ", "Nhiệm vụ"), "II", headings)).toThrow("TT | Nhiệm vụ");
  });
});
