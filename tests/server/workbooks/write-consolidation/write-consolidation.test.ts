import { PassThrough } from "node:stream";
import type { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { writeConsolidation } from "../../../../server/workbooks/write-consolidation.ts";
import {
  aDirective,
  anIndicator,
  aRecurringTask,
  aShare,
  aTask,
  aTaskWithMilestones,
  completed,
  inProgress,
  measured,
  withResult,
} from "../../../builders.ts";
import { aSubmission, consolidationOf } from "../../consolidate/small-city.ts";
import { bytesOf, extractedAt, readBack, valuesOf } from "./read-back.ts";

const rows = [
  anIndicator(),
  aShare(),
  aTask({ deadline: { text: "Quý II/2026", kind: "quarter", due: ["2026-06-30"], recurrence: null } }),
  aTask({ id: "PL2.5", number: "5", leads: ["cap-xa"], leadsText: "Địa phương cấp xã" }),
  aRecurringTask(),
  aTaskWithMilestones(),
  aDirective(),
];
const longResult = "Đã tổ chức hội nghị triển khai, phân công cụ thể từng đơn vị. ".repeat(60).trim();
const submissions = [
  aSubmission("so-mau", {
    "PL1.IV.5": { ...measured, actual: "1.100" },
    "PL1.II.1": { ...measured, actual: "98,62", forecast: "98,7" },
    "PL2.3": inProgress,
    "PL2.7": withResult,
    "PL3.20.m1": { ...completed, completedOn: "31/3/2026" },
    "PL3.20.m2": { ...inProgress, resultReached: longResult },
  }),
  aSubmission("xa-01", { "PL2.5": { ...completed, resultReached: '=HYPERLINK("http://x")' } }),
];

let workbook: Workbook;
beforeAll(async () => {
  workbook = await readBack(consolidationOf(rows, submissions, { demonstration: true }));
});

const sheet = (name: string) => {
  const found = workbook.getWorksheet(name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
};
const textsOf = (name: string) =>
  valuesOf(sheet(name))
    .flat()
    .filter((each) => each !== null)
    .map(String);

describe("the consolidated workbook", () => {
  it("has the sheets of the design in their order", () => {
    expect(workbook.worksheets.map((each) => each.name)).toEqual([
      "Tổng quan",
      "Phụ lục I",
      "Phụ lục II",
      "Phụ lục III",
      "Chỉ đạo bổ sung",
      "Quá hạn",
      "Theo cơ quan",
      "Khó khăn, kiến nghị",
      "Tình hình gửi báo cáo",
      "Giải trình",
      "So với kỳ trước",
      "Chi tiết",
      "Nguồn",
    ]);
  });

  it("opens with the committee's full heading, unsigned, and closes with recipients and signature", () => {
    const texts = textsOf("Tổng quan");
    expect(texts).toEqual(
      expect.arrayContaining([
        "THÀNH ỦY THÀNH PHỐ HỒ CHÍ MINH",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "Số          -BC/BCĐTP",
        "DỰ THẢO",
        "BÁO CÁO TỔNG HỢP",
        "TP. Hồ Chí Minh, ngày      tháng 10 năm 2026",
        "Số liệu tính đến ngày 30/9/2026",
        "Nơi nhận:",
        "- Lưu Văn phòng Thành ủy.",
        "PHÓ TRƯỞNG BAN THƯỜNG TRỰC",
      ]),
    );
  });

  it("heads every other sheet as an annex, without a signature", () => {
    const annexes = workbook.worksheets.slice(1).map((each) => valuesOf(each).slice(0, 5).flat());
    expect(annexes.map((each) => each[0])).toEqual(
      ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"].map((n) => `Phụ lục ${n}`),
    );
    for (const heading of annexes) {
      expect(heading.find((each) => String(each).startsWith("(Kèm theo Báo cáo số"))).toBeDefined();
      expect(heading).toContain("Số liệu tính đến ngày 30/9/2026");
    }
  });

  it("says on every sheet and every printed page that the figures are made up, when they are", async () => {
    for (const each of workbook.worksheets) {
      expect(valuesOf(each).flat(), each.name).toContain("SỐ LIỆU MINH HỌA");
      expect(each.headerFooter.oddHeader).toContain("SỐ LIỆU MINH HỌA");
    }
    const real = await readBack(consolidationOf(rows, submissions));
    for (const each of real.worksheets) {
      expect(valuesOf(each).flat(), each.name).not.toContain("SỐ LIỆU MINH HỌA");
      expect(each.headerFooter.oddHeader ?? "").not.toContain("MINH HỌA");
    }
  });

  it("prints on A4 across, one page wide, titles repeated, with the instant and the page at the foot", () => {
    for (const { name, pageSetup, headerFooter } of workbook.worksheets) {
      expect(pageSetup, name).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1 });
      expect(headerFooter.oddFooter, name).toContain(
        "Trích xuất từ Hệ thống Báo cáo NQ57 lúc 08:15 ngày 06/10/2026 · Trang &P/&N",
      );
      if (name !== "Tổng quan" && name !== "Nguồn") expect(pageSetup.printTitlesRow, name).toMatch(/^6:[67]$/);
    }
    expect(sheet("Phụ lục I").pageSetup.printArea).toBe("A1:K10");
  });

  it("shows numbers the Vietnamese way whatever Excel is set to", async () => {
    const [whole, decimal] = [8, 10].map((row) => sheet("Phụ lục I").getRow(row).getCell(6));
    expect(whole).toMatchObject({ value: 1100 });
    expect(decimal).toMatchObject({ value: "98,62" });
    // The library's reader drops the backslashes that keep Excel from reading the dots its own way.
    const styles = unzipSync(await bytesOf(consolidationOf(rows, submissions)))["xl/styles.xml"];
    expect(strFromU8(styles ?? new Uint8Array())).toContain("[&gt;=1000]#\\.000;0");
  });

  it("shows a standing as icon, word and fill, and of a group how many are done", () => {
    const cells = [8, 9, 10].map((row) =>
      sheet("Phụ lục II")
        .getRow(row - 1)
        .getCell(6),
    );
    expect(cells.map((each) => each.value)).toEqual([
      "✕ Quá hạn",
      "○ Chưa báo cáo (1/3)",
      "✓ Thường xuyên, có kết quả",
    ]);
    expect(cells.map((each) => (each.fill as { fgColor: { argb: string } }).fgColor.argb)).toEqual([
      "FFFFC7CE",
      "FFD9D9D9",
      "FFC6EFCE",
    ]);
    expect([cells[0]?.font.bold, cells[1]?.font.italic]).toEqual([true, true]);
  });

  it("keeps what looks like a formula as the text it is", () => {
    expect(textsOf("Chi tiết")).toContain('=HYPERLINK("http://x")');
  });

  it("makes rows as high as their text, cuts what no row can hold and keeps it whole in the detail sheet", () => {
    const annex = sheet("Phụ lục III");
    const ids = annex.getColumn(13).values;
    const row = annex.getRow(ids.indexOf("PL3.20.m2"));
    expect(String(row.getCell(8).value)).toContain("… (toàn văn ở trang Chi tiết)");
    expect(row.height).toBeGreaterThan(380);
    expect(row.height).toBeLessThanOrEqual(409);
    expect(textsOf("Chi tiết")).toContain(longResult);
  });

  it("can be filtered in the detail sheet, whose heading stays", () => {
    const detail = sheet("Chi tiết");
    expect(detail.autoFilter).toBeTruthy();
    expect(detail.views[0]).toMatchObject({ state: "frozen", ySplit: 6 });
    expect(detail.getRow(6).getCell(1).value).toBe("Mã dòng");
  });

  it("gives up when the reader goes away", async () => {
    const gone = new PassThrough();
    const writing = writeConsolidation(consolidationOf(rows, submissions), extractedAt, gone);
    gone.destroy();
    await expect(writing).rejects.toThrow("closed before the workbook was complete");
  });
});
