import { beforeAll, describe, expect, it } from "vitest";
import { numberFormula } from "../../../../server/workbooks/write-template/number-formula.ts";
import { vi } from "../../../../templates/language/vi/index.ts";
import { aTemplate, Written } from "./written.ts";

let blank: Written;
beforeAll(async () => {
  blank = await Written.of(aTemplate());
});

describe("the help of cells", () => {
  it("has a message at every entry cell and at every cell a row leaves closed", () => {
    for (const { key, row, column, cell } of blank.cells()) {
      const definition = blank.formSheet(key).sheet.columns[column];
      if (definition?.filledBy !== "agency") continue;
      expect(`${row.id} ${column}: ${cell.dataValidation?.prompt ?? ""}`).toMatch(/: .{10,255}$/s);
      expect(cell.dataValidation.promptTitle).toMatch(/^.{2,32}$/);
    }
  });

  it("says what a figure means in its row", () => {
    const prompt = (row: string, column = "actual") => blank.cell("indicators", row, column).dataValidation.prompt;
    expect(prompt("PL1.IV.5")).toBe(
      "Tổng cộng dồn từ ngày 01/01 đến ngày chốt số liệu, không chỉ riêng quý này. Đơn vị tính: Công trình. Chỉ ghi số, ví dụ 1.100 hoặc 0,63.",
    );
    expect(prompt("PL1.II.3")).toBe("Chọn tình trạng của kết quả phải đạt.");
    expect(prompt("PL1.IV.5", "asOf")).toContain("Ghi ngày/tháng/năm");
  });

  it("says why nothing is entered", () => {
    const prompt = (key: "centralTasks" | "cityTasks", row: string, column: string) =>
      blank.cell(key, row, column).dataValidation.prompt;
    const { closed } = vi.workbook.input;
    expect(prompt("cityTasks", "PL3.20", "status")).toBe(closed.derived);
    expect(prompt("centralTasks", "PL2.29", "status")).toBe(closed.heading);
    expect(prompt("centralTasks", "PL2.40", "status")).toBe(closed.notOwed);
    expect(prompt("centralTasks", "PL2.7", "percent")).toBe(closed.column);
  });

  it("names the form that a report takes when none is chosen", () => {
    expect(blank.cell("signOff", "KD.form", "value").dataValidation.prompt).toContain("Cơ quan nhà nước");
  });
});

describe("Excel's own checks", () => {
  it("offer lists from their words", () => {
    const { dataValidation } = blank.cell("centralTasks", "PL2.3", "status");
    expect(dataValidation).toMatchObject({
      type: "list",
      errorStyle: "stop",
      formulae: ['"Chưa thực hiện,Đang thực hiện,Đã hoàn thành"'],
    });
    expect(blank.cell("centralTasks", "PL2.7", "status").dataValidation.formulae).toEqual([
      '"Có kết quả trong kỳ,Không phát sinh,Chưa có kết quả trong kỳ"',
    ]);
  });

  it("offer lists whose words hold commas from where they stand, each word whole", () => {
    const { formulae } = blank.cell("proposals", "KN.01", "kind").dataValidation;
    const [, column, first, last] = /!\$(\w+)\$(\d+):\$\w+\$(\d+)$/.exec(formulae[0]) ?? [];
    const words = Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, i) => blank.sheet("identity").getCell(`${column}${Number(first) + i}`).value,
    );
    const { deadline, mechanism, resources, coordination, other } = vi.terms.list;
    expect(words).toEqual([deadline, mechanism, resources, coordination, other]);
    expect(formulae[0]).toContain(`'${vi.terms.sheets.identity}'!`);
  });

  it("only warn about numbers and days, and look at the cell they stand at", () => {
    for (const { row, column, cell } of blank.cells()) {
      const kind = row.accepts[column]?.kind;
      if (kind !== "number" && kind !== "date") continue;
      const validations = [
        ...blank.xml(row.sheet).matchAll(/<dataValidation type="custom"[^>]*sqref="(\w+):(\w+)"><formula1>([^<]*)/g),
      ];
      const own = validations.find(([, from = "", to = ""]) => covers(from, to, cell.address));
      expect(own?.[0]).toContain('errorStyle="warning"');
      expect(own?.[3]).toContain(`ISNUMBER(${own?.[1]})`);
      expect(own?.[3]?.length).toBeLessThanOrEqual(255);
    }
  });

  it("ask nothing of texts", () => {
    expect(blank.cell("centralTasks", "PL2.3", "resultReached").dataValidation.type).toBe("any");
  });
});

/** Whether a one-column range holds an address. */
function covers(from: string, to: string, address: string): boolean {
  const [letter, row] = [address.replace(/\d+/, ""), Number(address.replace(/\D+/, ""))];
  const rowOf = (each: string) => Number(each.replace(/\D+/, ""));
  return from.replace(/\d+/, "") === letter && row >= rowOf(from) && row <= rowOf(to);
}

describe("numberFormula", () => {
  it("reads as NUMBERVALUE with a decimal comma, in the name Excel keeps in files", () => {
    expect(numberFormula("H7")).toContain('_xlfn.NUMBERVALUE(SUBSTITUTE(TRIM(H7),"%",""),",",".")');
  });
});
