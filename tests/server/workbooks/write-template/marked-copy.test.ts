import { beforeAll, describe, expect, it } from "vitest";
import type { RawRows } from "../../../../templates/cell.ts";
import { checkReport } from "../../../../templates/check-report.ts";
import type { Finding } from "../../../../templates/finding.ts";
import { vi } from "../../../../templates/language/vi/index.ts";
import { completed, inProgress, measured } from "../../../builders.ts";
import { aTemplate, aVariedForm, Written } from "./written.ts";

const form = aVariedForm();
const rows: RawRows = {
  "PL1.IV.5": { ...measured, actual: "khoảng 31", asOf: "cuối tháng 9" },
  "PL2.3": { ...inProgress, status: "Xong" },
  "PL2.29.1": { ...inProgress, percent: "120" },
  "CT10.2.1": { ...inProgress, resultReached: inProgress.resultReached },
  "PL3.20.m1": completed,
};
const found = checkReport({
  form,
  rows,
  history: [],
  notes: [],
  file: null,
  rulesOff: new Set(),
  language: "vi",
});

const on = (rule: string, row: string) => {
  const finding = found.find((each) => each.rule === rule && each.row === row);
  if (!finding) throw new Error(`No ${rule} at ${row}`);
  return finding;
};

let marked: Written;
beforeAll(async () => {
  marked = await Written.of(aTemplate({ form, rows, marks: { findings: found, reasons: {} } }));
});

const fillOf = (cell: ReturnType<Written["cell"]>) => (cell.fill as { fgColor?: { argb?: string } }).fgColor?.argb;

describe("a marked cell", () => {
  it("is red for an error, with the value as it was typed, and stays open", () => {
    const cell = marked.cell("indicators", "PL1.IV.5", "actual");
    expect(cell.value).toBe("khoảng 31");
    expect(fillOf(cell)).toBe("FFFFC7CE");
    expect(cell.font.color?.argb).toBe("FF9C0006");
    expect(cell.protection?.locked).toBe(false);
    expect(cell.numFmt).toBe("@");
  });

  it("is amber for a warning", async () => {
    const warning: Finding = { ...on("number-expected", "PL1.IV.5"), severity: "warning", columns: ["forecast"] };
    const written = await Written.of(aTemplate({ form, rows, marks: { findings: [warning], reasons: {} } }));
    expect(fillOf(written.cell("indicators", "PL1.IV.5", "forecast"))).toBe("FFFFEB9C");
  });

  it("is red when an error and a warning lie on it, in whatever order", async () => {
    const error = on("number-expected", "PL1.IV.5");
    const warning: Finding = { ...error, id: "w", severity: "warning", title: "Chỉ là lưu ý" };
    for (const findings of [
      [warning, error],
      [error, warning],
    ]) {
      const written = await Written.of(aTemplate({ form, rows, marks: { findings, reasons: {} } }));
      const cell = written.cell("indicators", "PL1.IV.5", "actual");
      expect(fillOf(cell)).toBe("FFFFC7CE");
      expect(cell.dataValidation.prompt).toContain(error.title);
    }
  });

  it("says in its input message what is wrong and how to mend it, and keeps its list", () => {
    const { title, fix } = on("not-in-list", "PL2.3");
    const { dataValidation } = marked.cell("centralTasks", "PL2.3", "status");
    expect(dataValidation.promptTitle).toBe("✕ Lỗi");
    expect(dataValidation.prompt).toContain(title);
    expect(dataValidation.prompt).toContain(fix);
    expect(dataValidation.type).toBe("list");
  });

  it("keeps its message within what Excel shows, however long the finding", async () => {
    const long: Finding = {
      ...on("number-expected", "PL1.IV.5"),
      expected: "x".repeat(400),
      fix: `Ghi lại ${"y".repeat(400)}`,
    };
    const written = await Written.of(aTemplate({ form, rows, marks: { findings: [long], reasons: {} } }));
    const { prompt } = written.cell("indicators", "PL1.IV.5", "actual").dataValidation;
    expect(prompt?.length).toBe(255);
    expect(prompt).toContain("Cách sửa: Ghi lại");
  });

  it("is no note: notes on several sheets corrupt the file", () => {
    expect(marked.xml("indicators")).not.toContain("legacyDrawing");
  });
});

describe("the sheet of findings", () => {
  const list = (written: Written) => {
    const sheet = written.sheet("findings");
    const lines: Record<string, string>[] = [];
    const headers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((column) => String(sheet.getCell(6, column).value));
    for (let row = 7; row <= sheet.rowCount; row++) {
      lines.push(
        Object.fromEntries(headers.map((header, i) => [header, String(sheet.getCell(row, i + 1).value ?? "")])),
      );
    }
    return lines;
  };

  it("stands after the form's sheets and is where the copy opens", () => {
    const titles = marked.workbook.worksheets.map(({ name }) => name);
    expect(titles.slice(-3)).toEqual([vi.terms.sheets.signOff, vi.terms.sheets.findings, vi.terms.sheets.identity]);
    expect(marked.part("xl/workbook.xml")).toContain(`activeTab="${titles.indexOf(vi.terms.sheets.findings)}"`);
  });

  it("is left out of a plain copy", async () => {
    const plain = await Written.of(aTemplate());
    expect(plain.workbook.getWorksheet(vi.terms.sheets.findings)).toBeUndefined();
  });

  it("lists every finding once, errors first, in the words of the check", () => {
    const lines = list(marked);
    expect(lines).toHaveLength(found.length);
    const { title, received, expected, fix, source } = on("number-expected", "PL1.IV.5");
    const cell = marked.cell("indicators", "PL1.IV.5", "actual").address;
    expect(lines.find((line) => line.Ô === cell)).toMatchObject({
      Mức: "✕ Lỗi",
      Trang: "Chỉ tiêu",
      Dòng: "Chỉ tiêu IV.5",
      "Nội dung": title,
      "Đang có": received,
      "Cần có": expected,
      "Cách sửa": fix,
      "Căn cứ": source,
      "Giải trình": "",
    });
    const levels = lines.map((line) => (line.Mức?.startsWith("✕") ? 0 : 1));
    expect(levels).toEqual([...levels].sort());
  });

  it("links each finding to its cell", () => {
    const links = [...marked.xml("findings").matchAll(/<hyperlink ref="D(\d+)" location="([^"]+)"\/>/g)];
    expect(links).toHaveLength(found.filter(({ row }) => row !== null).length);
    for (const [, row, location = ""] of links) {
      const [, sheet, address] = /^'(.+)'!([A-Z]+\d+)$/.exec(location) ?? [];
      expect(marked.sheet("findings").getCell(`C${row}`).value).toBe(sheet);
      const shown = String(marked.sheet("findings").getCell(`D${row}`).value);
      expect(shown.split(", ")[0]).toBe(address);
      expect(marked.workbook.getWorksheet(sheet)).toBeDefined();
    }
  });

  it("counts in its first line, and shows the reasons given", async () => {
    const error = on("number-expected", "PL1.IV.5");
    const warnings = ["a", "b"].map((id): Finding => ({ ...error, id, reasonKey: id, severity: "warning" }));
    const reasons = { a: "Số liệu đã được Thống kê Thành phố xác nhận" };
    const written = await Written.of(aTemplate({ form, rows, marks: { findings: [error, ...warnings], reasons } }));
    expect(written.sheet("findings").getCell("A1").value).toBe(
      "1 lỗi phải sửa trước khi gửi; 2 lưu ý, còn 1 chưa giải trình. Bấm vào ô để đến chỗ cần sửa; sửa xong thì tải tệp lên lại.",
    );
    expect(list(written).map((line) => line["Giải trình"])).toEqual(["", reasons.a, ""]);
  });

  it("says when nothing is left", async () => {
    const written = await Written.of(aTemplate({ form, rows, marks: { findings: [], reasons: {} } }));
    expect(written.sheet("findings").getCell("A1").value).toBe("Không còn lỗi; không có lưu ý.");
  });

  it("names what is meant when a finding lies on a sheet or the whole file", async () => {
    const error = on("number-expected", "PL1.IV.5");
    const findings: Finding[] = [
      { ...error, id: "file", sheet: null, row: null, columns: [] },
      { ...error, id: "sheet", sheet: "indicators", row: null, columns: ["actual"] },
      { ...error, id: "gone", sheet: "coordination", row: null, columns: [] },
      { ...error, id: "trial", trial: true },
    ];
    const written = await Written.of(aTemplate({ form, rows, marks: { findings, reasons: {} } }));
    expect(list(written).map((line) => [line.Trang, line.Ô, line.Mức])).toEqual([
      ["Cả tệp", "", "✕ Lỗi"],
      ["Chỉ tiêu", "H5", "✕ Lỗi"],
      ["Phối hợp", "", "✕ Lỗi"],
      ["Chỉ tiêu", "H7", "▲ Lưu ý, đang thử, không bắt buộc"],
    ]);
    expect([...written.xml("findings").matchAll(/location="([^"]+)"/g)].map(([, to]) => to)).toEqual([
      "'Chỉ tiêu'!H5",
      "'Chỉ tiêu'!H7",
    ]);
  });
});
