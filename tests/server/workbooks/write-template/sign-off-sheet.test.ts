import { describe, expect, it } from "vitest";
import type { Agency } from "../../../../templates/agency.ts";
import type { RawRows } from "../../../../templates/cell.ts";
import { aForm, anAgency, aPeriod, aTask } from "../../../builders.ts";
import { aTemplate, Written } from "./written.ts";

const commune = anAgency({
  name: "Phường Sài Gòn",
  kind: "commune",
  form: null,
  commune: { code: "26740", kind: "Phường", formerProvince: "TP.HCM" },
});

async function signOffOf(agency: Agency, rows: RawRows = {}) {
  const written = await Written.of(aTemplate({ form: aForm([aTask()], aPeriod(), agency), rows }));
  return written.sheet("signOff");
}

/** What is printed at the head of the page, cell by cell. */
async function headingOf(agency: Agency, chosen?: string) {
  const sheet = await signOffOf(agency, chosen ? { "KD.form": { value: chosen } } : {});
  const text = (address: string) => String(sheet.getCell(address).result ?? "");
  return {
    superior: text("B1"),
    issuer: text("B2"),
    star: text("B3"),
    number: text("B4").trim(),
    motto: text("C1"),
    mottoUnder: text("C2"),
    date: text("C4"),
    rule: text("B7"),
    to: text("B8"),
  };
}

describe("the official heading", () => {
  it("of a department is that of state papers", async () => {
    expect(await headingOf(anAgency({ name: "Sở Khoa học và Công nghệ" }))).toEqual({
      superior: "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH",
      issuer: "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
      star: "",
      number: "Số:          /BC-",
      motto: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      mottoUnder: "Độc lập - Tự do - Hạnh phúc",
      date: "Thành phố Hồ Chí Minh, ngày      tháng      năm 2026",
      rule: "",
      to: "Kính gửi: Văn phòng Thành ủy; Sở Khoa học và Công nghệ",
    });
  });

  it("of a party body has the star, no colon, no national motto", async () => {
    const agency = anAgency({ name: "Văn phòng Thành ủy", kind: "party-advisory-body", form: "party" });
    expect(await headingOf(agency)).toMatchObject({
      superior: "THÀNH ỦY THÀNH PHỐ HỒ CHÍ MINH",
      issuer: "VĂN PHÒNG THÀNH ỦY",
      star: "*",
      number: "Số          -BC/",
      motto: "ĐẢNG CỘNG SẢN VIỆT NAM",
      mottoUnder: "",
      rule: "-----",
      to: "",
    });
  });

  it("of a commune that has not chosen is its name alone", async () => {
    expect(await headingOf(commune)).toMatchObject({ superior: "", issuer: "PHƯỜNG SÀI GÒN", motto: "", number: "" });
  });

  it.each([
    ["Cơ quan nhà nước", "ỦY BAN NHÂN DÂN PHƯỜNG SÀI GÒN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["Cơ quan đảng", "ĐẢNG ỦY PHƯỜNG SÀI GÒN", "ĐẢNG CỘNG SẢN VIỆT NAM"],
    ["Mặt trận, đoàn thể", "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM PHƯỜNG SÀI GÒN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ])("of a commune as “%s” follows the choice", async (chosen, issuer, motto) => {
    expect(await headingOf(commune, chosen)).toMatchObject({
      issuer,
      motto,
      date: expect.stringMatching(/^Phường Sài Gòn, /),
    });
  });

  it("follows a choice made later, by formulas over the cell of the choice", async () => {
    const sheet = await signOffOf(commune);
    expect(sheet.getCell("B2").formula).toBe(
      'IF(TRIM(C12)="Cơ quan đảng","ĐẢNG ỦY PHƯỜNG SÀI GÒN",IF(TRIM(C12)="Cơ quan nhà nước","ỦY BAN NHÂN DÂN PHƯỜNG SÀI GÒN",IF(TRIM(C12)="Mặt trận, đoàn thể","ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM PHƯỜNG SÀI GÒN","PHƯỜNG SÀI GÒN")))',
    );
  });

  it("may be amended by the agency", async () => {
    const sheet = await signOffOf(anAgency());
    for (const address of ["B1", "B2", "B4", "C1", "C2", "C4"])
      expect(sheet.getCell(address).protection.locked).toBe(false);
  });

  it("is left to unions to fill in", async () => {
    const agency = anAgency({ name: "Liên đoàn Lao động", kind: "socio-political-organisation", form: "mass" });
    expect(await headingOf(agency)).toMatchObject({ motto: "", issuer: "LIÊN ĐOÀN LAO ĐỘNG" });
  });
});

describe("the signature block", () => {
  it("takes the names from the rows above", async () => {
    const sheet = await signOffOf(anAgency(), {
      "KD.reporter": { value: "Trần Thị Mai" },
      "KD.head": { value: " Nguyễn Văn Hòa " },
    });
    expect([sheet.getCell("B19").value, sheet.getCell("C19").value]).toEqual([
      "NGƯỜI LẬP BIỂU",
      "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ",
    ]);
    expect(sheet.getCell("B22").value).toEqual({ formula: 'IF(TRIM(C13)="","",C13)', result: "Trần Thị Mai" });
    expect(sheet.getCell("C22").value).toEqual({ formula: 'IF(TRIM(C15)="","",C15)', result: "Nguyễn Văn Hòa" });
  });
});
