import type { RawRows } from "../../templates/cell.ts";

/** What is asked of a file of should-pass. */
interface Sample {
  /** Code of the agency that sends the file for quý III/2026. */
  readonly agency: string;
  /** What the file answers beside or instead of a careful clerk's words, as the clerk would have typed it. */
  readonly means?: RawRows;
}

const signatures = {
  "KD.reporter": { value: "Nguyễn Thị Hoa" },
  "KD.phone": { value: "028 3829 1234" },
  "KD.head": { value: "Trần Văn Minh" },
  "KD.signedOn": { value: "02/10/2026" },
};
const asOf = "30/9/2026";

/** By file; what each is and how it was made is in README.md. */
export const shouldPass: Readonly<Record<string, Sample>> = {
  "saved-by-libreoffice.xlsx": { agency: "BHXHTP" },
  "saved-by-openpyxl.xlsx": { agency: "VPHDND" },
  "saved-by-exceljs.xlsx": { agency: "ITPC" },
  "kept-as-ods.xlsx": { agency: "VPHDND" },
  "kept-as-xls.xlsx": { agency: "VPHDND" },
  "sorted.xlsx": { agency: "MTTQTP" },
  "filtered.xlsx": {
    agency: "VPHDND",
    means: {
      "KN.02": {
        kind: "Kinh phí, nguồn lực",
        content: "Bổ sung kinh phí chỉnh lý, số hóa hồ sơ",
        reason: "Khối lượng hồ sơ tăng sau sắp xếp",
      },
    },
  },
  "looks-changed.xlsx": { agency: "BHXHTP" },
  "sheets-renamed.xlsx": { agency: "VPHDND" },
  "column-inserted.xlsx": { agency: "BHXHTP" },
  "rows-inserted-above.xlsx": { agency: "VPHDND" },
  "own-notes.xlsx": { agency: "BHXHTP" },
  "typed-in-many-ways.xlsx": {
    agency: "TTCDS",
    means: {
      "PL1.III.5": { actual: "85,5", asOf, forecast: "100" },
      "PL1.VI.2": { actual: "100", asOf, forecast: "100" },
      "PL1.VI.3": { actual: "100", asOf, forecast: "100" },
      "PL1.VI.14": { actual: "50", asOf, forecast: "100" },
      "PL1.VI.15": { actual: "55,25", asOf, forecast: "100" },
      "PL1.VI.16": { actual: "65,4", asOf, forecast: "100" },
      "PL2.14": { percent: "60,5" },
      "PL3.11": { resultReached: "Đã nghiệm thu; hồ sơ tại https://dms.hochiminhcity.gov.vn/ho-so/117" },
    },
  },
  "pasted-from-word.xlsx": {
    agency: "VPHDND",
    means: {
      "PL3.11": {
        resultReached:
          "– Đã trang bị 120 smartphone cho “Bộ phận tiếp nhận”;\n– Đã nghiệm thu hạ tầng mạng…\n– Kinh phí: 1,2 tỷ đồng",
      },
      "TB030.4.6": { resultReached: "Đã ban hành ‘Kế hoạch số hóa hồ sơ’\nvà giao các phòng thực hiện" },
    },
  },
  "decomposed.xlsx": { agency: "VPHDND" },
  "signed-as-state.xlsx": {
    agency: "BHXHTP",
    means: { ...signatures, "KD.form": { value: "Cơ quan nhà nước" }, "KD.headTitle": { value: "Giám đốc" } },
  },
  "signed-as-party.xlsx": {
    agency: "DHSG",
    means: {
      ...signatures,
      "KD.form": { value: "Cơ quan đảng" },
      "KD.headTitle": { value: "Phó Bí thư Thường trực" },
      "PL2.35.2": { productNumber: "15-KH/ĐU", productDate: "12/8/2026" },
    },
  },
};
