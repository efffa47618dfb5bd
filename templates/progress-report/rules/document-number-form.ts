import { type DocumentNumberDoubt, doubtAbout } from "../../document-number-doubt.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineCellRule } from "../../rule.ts";
import { numbersIn } from "../numbers-in.ts";
import { sources } from "../sources.ts";

/** Police, army and unions number differently, so an unusual number is asked about, not refused (FORMS 5). */
export const documentNumberForm = defineCellRule<{ number: string; doubt: string }>({
  id: "document-number-form",
  severity: "warning",
  source: sources.documentNumbers,
  example: { wrong: "12/QD-UBND", right: "12/QĐ-UBND" },
  on: ["document-number"],
  check({ entry }) {
    for (const number of numbersIn(entry)) {
      const doubt = doubtAbout(number);
      if (doubt !== null) return { number, doubt };
    }
    return null;
  },
  words: {
    vi: {
      title: () => "Số, ký hiệu văn bản khác thường",
      received: ({ number }) => `“${number}”`,
      expected: ({ doubt }) => expectedVi[doubt as DocumentNumberDoubt],
      fix: () => `Kiểm tra số, ký hiệu trên văn bản; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "An unusual document number",
      received: ({ number }) => `“${number}”`,
      expected: ({ doubt }) => expectedEn[doubt as DocumentNumberDoubt],
      fix: () => `Check the number on the paper, ${en.orGiveReason}`,
    },
  },
});

const expectedVi: Record<DocumentNumberDoubt, string> = {
  "no-form": "dạng 1231/KH-UBND (nhà nước), 27-KH/BCĐTP (đảng) hoặc 98/2023/QH15",
  "party-body-in-state-form": "văn bản của đảng có dạng 27-KH/BCĐTP",
  "state-body-in-party-form": "văn bản của nhà nước có dạng 1231/KH-UBND",
  "d-for-đ": "chữ Đ trong ký hiệu, ví dụ QĐ, NĐ, HĐND",
  "letter-with-kind": "công văn không ghi CV, ví dụ 562/BKHCN-VCL",
  "year-missing": "nghị định, thông tư có năm, ví dụ 278/2025/NĐ-CP",
  "unknown-kind": "loại văn bản viết tắt như KH, QĐ, BC, TTr",
};

const expectedEn: Record<DocumentNumberDoubt, string> = {
  "no-form": "the form 1231/KH-UBND (state), 27-KH/BCĐTP (party) or 98/2023/QH15",
  "party-body-in-state-form": "a party paper has the form 27-KH/BCĐTP",
  "state-body-in-party-form": "a state paper has the form 1231/KH-UBND",
  "d-for-đ": "the letter Đ, as in QĐ, NĐ, HĐND",
  "letter-with-kind": "a letter has no CV: 562/BKHCN-VCL",
  "year-missing": "a decree or circular has a year: 278/2025/NĐ-CP",
  "unknown-kind": "a known kind of paper, such as KH, QĐ, BC, TTr",
};
