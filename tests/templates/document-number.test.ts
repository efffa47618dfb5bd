import { describe, expect, it } from "vitest";
import {
  cleanDocumentNumber,
  documentNumberForm,
  documentNumbersIn,
  parseDocumentNumber,
} from "../../templates/document-number.ts";
import { doubtAbout } from "../../templates/document-number-doubt.ts";

describe("a paper's number", () => {
  // The good and bad forms that FORMS 5 names.
  it.each([
    ["27-KH/BCĐTP", "party"],
    ["030-TB/CQTTBCĐ", "party"],
    ["13-CTrHĐ/TU", "party"],
    ["03-TB/BCĐTW-TCTLN", "party"],
    ["1734-CV/VPTW", "party"],
    ["10-CT/TU", "party"],
    ["17-TB/CQTTBCĐ", "party"],
    ["399-QĐ/TW", "party"],
    ["05-HD/VPTW", "party"],
    ["27 – KH/BCĐTP", "party"],
    ["1231/KH-UBND", "state"],
    ["184/TB-VPCP", "state"],
    ["89/TTr-SKHCN", "state"],
    ["35/BC-SKHCN", "state"],
    ["412/KH-UBND", "state"],
    ["278/2025/NĐ-CP", "state"],
    ["30/2020/NĐ-CP", "state"],
    ["02/2026/NQ-HĐND", "state"],
    ["562/BKHCN-VCL", "state"],
    ["12/UBND-VX", "state"],
    ["2074a/QĐ-TTTT", "state"],
    ["125/SNN&MT-VP", "state"],
    ["11/QĐ-BCĐCP", "state"],
    ["98/2023/QH15", "law"],
    ["117/2025/QH15", "law"],
  ])("recognises %s and has no doubt about it", (typed, form) => {
    const cleaned = cleanDocumentNumber(typed);
    expect(documentNumberForm(cleaned)).toBe(form);
    expect(doubtAbout(cleaned)).toBeNull();
  });

  it.each(["27", "KH-UBND", "27/KH/BCĐTP", "27-KH-BCĐTP", "27_KH/BCĐTP", "27-kh/bcđtp", "14/02/2026", "đã ban hành"])(
    "recognises no number in %s",
    (typed) => expect(documentNumberForm(cleanDocumentNumber(typed))).toBeNull(),
  );

  it.each([
    ["27/KH-BCĐTP", "party-body-in-state-form"],
    ["1231-KH/UBND", "state-body-in-party-form"],
    ["12/QD-UBND", "d-for-đ"],
    ["35/CV-SKHCN", "letter-with-kind"],
    ["278/NĐ-CP", "year-missing"],
    ["27-XYZ/TU", "unknown-kind"],
  ])("doubts %s", (typed, doubt) => expect(doubtAbout(cleanDocumentNumber(typed))).toBe(doubt));

  it.each([
    ["Số: 1231/KH-UBND.", "1231/KH-UBND"],
    ["số 27 - KH / BCĐTP ;", "27-KH/BCĐTP"],
    ["27-KH/BC\u00D0TP", "27-KH/BCĐTP"],
    ["278/2025/NĐ-CP".normalize("NFD"), "278/2025/NĐ-CP"],
    ["27\u2011KH/BCĐTP\u200B", "27-KH/BCĐTP"],
  ])("cleans %j", (typed, cleaned) => expect(cleanDocumentNumber(typed)).toBe(cleaned));

  it("finds each number of a cell", () => {
    expect(documentNumbersIn("15/KH-UBND ngày 05/9/2026; 16/QĐ-UBND, 17-TB/TU và 98/2023/QH15\nSố 18/BC-SM")).toEqual([
      "15/KH-UBND",
      "16/QĐ-UBND",
      "17-TB/TU",
      "98/2023/QH15",
      "18/BC-SM",
    ]);
  });

  it("refuses only what has no digit at all", () => {
    expect(parseDocumentNumber("đã ban hành")).toMatchObject({ state: "invalid", problem: "document-number-expected" });
    expect(parseDocumentNumber("KH-UBND")).toMatchObject({ state: "invalid" });
    expect(parseDocumentNumber(27)).toEqual({ state: "value", value: "27" });
    expect(parseDocumentNumber("15/KH-UBND\r\nSố: 16/KH-UBND.")).toEqual({
      state: "value",
      value: "15/KH-UBND\n16/KH-UBND",
    });
  });
});
