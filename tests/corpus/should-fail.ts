import type { RawRows } from "../../templates/cell.ts";
import type { Before } from "./a-report.ts";

/** What is asked of a file of should-fail. */
export interface Sample {
  /** Code of the agency that sends the file for quý III/2026. */
  readonly agency: string;
  readonly before?: Before;
  /** "rule row columns", or "rule sheet", or the rule alone where it refuses the file; in the order they are shown. */
  readonly findings: readonly string[];
  /** What clears them; null where people have to go and look for another file. */
  readonly mend: Mend | null;
}

/** Typed into the cells that the file has, or copied with all other answers into a fresh template. */
export type Mend = { readonly typed: RawRows } | { readonly copied: RawRows };

const typed = (cells: RawRows): Mend => ({ typed: cells });
const copied = (cells: RawRows = {}): Mend => ({ copied: cells });

/** A row of quý II that was not completed then. */
const unfinished = {
  status: "Đang thực hiện",
  percent: "60",
  completedOn: null,
  productNumber: null,
  productDate: null,
};
const result = (words: string): Mend => typed({ "PL3.38": { resultReached: words } });
const share = (cells: RawRows[string]): Mend => typed({ "PL1.III.6": cells });
const plan = (cells: RawRows[string]): Mend => typed({ "PL3.38": cells });
const companies = (cells: RawRows[string]): Mend => typed({ "PL3.34": cells });
const network = (cells: RawRows[string]): Mend => typed({ "PL3.11": cells });
const files = (cells: RawRows[string]): Mend => typed({ "TB030.4.6": cells });
const done = { status: "Đã hoàn thành", percent: "100", completedOn: "30/4/2026", expectedOn: null };

/** By file; what each is and how it was made is in README.md. */
export const shouldFail: Readonly<Record<string, Sample>> = {
  // Files that are refused whole.
  "sent-as-ods.ods": { agency: "BHXHTP", findings: ["file-type"], mend: null },
  "sent-as-xls.xls": { agency: "BHXHTP", findings: ["file-type"], mend: null },
  "with-a-password.xlsx": { agency: "BHXHTP", findings: ["file-encrypted"], mend: null },
  "half-downloaded.xlsx": { agency: "VPHDND", findings: ["file-damaged"], mend: null },
  "a-hundred-sheets.xlsx": { agency: "BHXHTP", findings: ["file-too-large"], mend: null },
  "copied-into-a-new-workbook.xlsx": { agency: "BHXHTP", findings: ["not-a-template"], mend: null },
  "template-of-another-agency.xlsx": { agency: "TTTCQT", findings: ["wrong-agency"], mend: null },
  "template-of-last-quarter.xlsx": { agency: "BHXHTP", findings: ["wrong-period"], mend: null },
  "template-of-older-columns.xlsx": { agency: "BHXHTP", findings: ["template-outdated"], mend: copied() },
  "marked-as-secret.xlsx": {
    agency: "TTTCQT",
    findings: ["secrecy-marking PL3.38 resultReached"],
    mend: result("Đã gửi báo cáo riêng theo chế độ mật"),
  },

  // What became of the template.
  "template-of-older-plan.xlsx": { agency: "BHXHTP", findings: ["template-behind"], mend: copied() },
  "sheet-deleted.xlsx": {
    agency: "VPHDND",
    findings: ["sheet-missing directives"],
    mend: copied({
      "TB030.4.3": { ...done, completedOn: "19/5/2026", resultReached: "Đã nghiệm thu hạ tầng mạng" },
      "TB030.4.6": {
        ...done,
        resultReached: "Đã chỉnh lý, số hóa hồ sơ năm 2025",
        productNumber: "102/QĐ-VPHDND",
        productDate: "30/4/2026",
      },
    }),
  },
  "column-deleted.xlsx": {
    agency: "BHXHTP",
    findings: ["column-missing indicators dataKind"],
    mend: copied({ "PL1.III.6": { dataKind: "Sơ bộ" } }),
  },
  "header-rewritten.xlsx": { agency: "BHXHTP", findings: ["header-changed indicators actual"], mend: copied() },
  "row-deleted.xlsx": {
    agency: "VPHDND",
    findings: ["row-missing TB030.4.6"],
    mend: copied({
      "TB030.4.6": {
        ...done,
        resultReached: "Đã chỉnh lý, số hóa hồ sơ năm 2025",
        productNumber: "102/QĐ-VPHDND",
        productDate: "30/4/2026",
      },
    }),
  },
  "row-copied.xlsx": {
    agency: "VPHDND",
    findings: ["row-duplicated TB030.4.3"],
    mend: copied({ "TB030.4.3": { resultReached: "Đã nghiệm thu toàn bộ hạ tầng mạng" } }),
  },
  "row-inserted.xlsx": {
    agency: "VPHDND",
    findings: ["unknown-row directives"],
    mend: copied({ "TB030.4.3": { nextStep: "Đã tập huấn phần mềm phòng họp không giấy, 02 lớp cho 85 người" } }),
  },
  "filtered-with-entries.xlsx": {
    agency: "VPHDND",
    findings: ["hidden-row-with-entry directives"],
    mend: copied(),
  },
  "plan-cell-altered.xlsx": { agency: "BHXHTP", findings: ["plan-cell-changed PL1.III.6 target"], mend: copied() },
  "calculated.xlsx": {
    agency: "BHXHTP",
    findings: ["formula-in-entry PL1.III.6 actual,forecast"],
    mend: share({ actual: "82", forecast: "83" }),
  },
  "linked-to-another-workbook.xlsx": {
    agency: "BHXHTP",
    findings: ["external-link PL1.III.6 actual"],
    mend: share({ actual: "82,4" }),
  },
  "error-pasted.xlsx": {
    agency: "BHXHTP",
    findings: ["error-value PL1.III.6 explanation"],
    mend: share({ explanation: "Theo cơ sở dữ liệu bảo hiểm" }),
  },
  "cells-merged.xlsx": {
    agency: "VPHDND",
    findings: ["merged-entry TB030.4.3 obstacle", "merged-entry TB030.4.6 obstacle"],
    mend: copied({ "TB030.4.6": { obstacle: "Hồ sơ phân tán", proposal: "Tập trung về một kho" } }),
  },
  "pasted-with-formats.xlsx": {
    agency: "BHXHTP",
    findings: ["entry-cell-reformatted indicators"],
    mend: copied(),
  },
  "pasted-with-lock.xlsx": { agency: "BHXHTP", findings: ["entry-cell-locked indicators"], mend: copied() },

  // Cells.
  "whole-row-empty.xlsx": {
    agency: "DHSG",
    findings: ["row-blank PL2.35.2 status"],
    mend: typed({ "PL2.35.2": { status: "Không phát sinh" } }),
  },
  "cells-left-empty.xlsx": {
    agency: "BHXHTP",
    findings: ["required-blank PL1.III.6 asOf,dataKind", "proposal-incomplete KN.01 kind,reason"],
    mend: typed({
      "PL1.III.6": { asOf: "30/9/2026", dataKind: "Chính thức" },
      "KN.01": { kind: "Kinh phí, nguồn lực", reason: "Dự toán chưa bố trí" },
    }),
  },
  "heading-not-chosen.xlsx": {
    agency: "X26740",
    findings: ["heading-form-unchosen KD.form value"],
    mend: typed({ "KD.form": { value: "Cơ quan nhà nước" } }),
  },
  "numbers-in-words.xlsx": {
    agency: "BHXHTP",
    findings: ["number-expected PL1.III.6 actual", "number-expected PL1.III.6 forecast"],
    mend: share({ actual: "82", forecast: "85" }),
  },
  "comma-between-thousands.xlsx": {
    agency: "ITPC",
    findings: ["number-ambiguous PL3.34 figure"],
    mend: companies({ figure: "1.100" }),
  },
  "half-a-company-at-120.xlsx": {
    agency: "ITPC",
    findings: ["number-range PL3.34 percent", "number-whole PL3.34 figure"],
    mend: companies({ percent: "80", figure: "2" }),
  },
  "percent-times-hundred.xlsx": {
    agency: "TTTCQT",
    findings: ["fraction-as-percent PL3.38 percent"],
    mend: plan({ percent: "60" }),
  },
  "percent-as-fraction.xlsx": {
    agency: "BHXHTP",
    findings: ["percent-as-fraction PL1.III.6 actual", "percent-as-fraction PL1.III.6 forecast"],
    mend: share({ actual: "82", forecast: "82" }),
  },
  "dates-in-words.xlsx": {
    agency: "VPHDND",
    findings: ["date-expected PL3.11 completedOn", "date-expected TB030.4.6 productDate"],
    mend: typed({ "PL3.11": { completedOn: "30/4/2026" }, "TB030.4.6": { productDate: "30/4/2026" } }),
  },
  "dates-that-cannot-be.xlsx": {
    agency: "BHXHTP",
    findings: [
      "as-of-after-cut-off PL1.III.6 asOf",
      "requested-date-passed KN.01 requestedDate",
      "signed-before-period KD.signedOn value",
    ],
    mend: typed({
      "PL1.III.6": { asOf: "30/9/2026" },
      "KN.01": { requestedDate: "31/12/2026" },
      "KD.signedOn": { value: "02/10/2026" },
    }),
  },
  "as-of-last-quarter.xlsx": {
    agency: "BHXHTP",
    findings: ["stale-value PL1.III.6 asOf"],
    mend: share({ asOf: "30/9/2026" }),
  },
  "slip-in-the-year.xlsx": {
    agency: "VPHDND",
    before: { "2026Q2": { "TB030.4.6": unfinished } },
    findings: ["date-before-plan-year TB030.4.6 productDate", "date-before-plan-year TB030.4.6 completedOn"],
    mend: files({ completedOn: "30/4/2026", productDate: "30/4/2026" }),
  },
  "expected-in-2062.xlsx": {
    agency: "TTTCQT",
    findings: ["date-far-ahead PL3.38 expectedOn"],
    mend: plan({ expectedOn: "30/11/2026" }),
  },
  "status-in-own-words.xlsx": {
    agency: "VPHDND",
    findings: ["not-in-list PL3.11 status", "not-in-list TB030.4.6 status"],
    mend: typed({ "PL3.11": { status: "Đã hoàn thành" }, "TB030.4.6": { status: "Đã hoàn thành" } }),
  },
  "too-little-and-too-much.xlsx": {
    agency: "TTTCQT",
    findings: ["placeholder-result PL3.38 resultReached", "text-too-long PL3.38 nextStep"],
    mend: plan({ resultReached: "Đã trình dự thảo Kế hoạch lần 2", nextStep: "Tiếp thu ý kiến của 05 sở" }),
  },
  "numbers-of-papers.xlsx": {
    agency: "VPHDND",
    findings: ["document-number-form PL3.11 productNumber", "document-number-expected TB030.4.6 productNumber"],
    mend: typed({
      "PL3.11": { productNumber: "101/QĐ-VPHDND" },
      "TB030.4.6": { productNumber: "102/QĐ-VPHDND" },
    }),
  },
  "link-to-own-disk.xlsx": {
    agency: "TTTCQT",
    findings: ["link-not-web PL3.38 resultReached"],
    mend: result("Đã trình dự thảo, xem https://dms.hochiminhcity.gov.vn/du-thao"),
  },
  "secret-paper-cited.xlsx": {
    agency: "TTTCQT",
    findings: ["secret-paper-cited PL3.38 resultReached"],
    mend: result("Đã trình dự thảo Kế hoạch"),
  },

  // Rows.
  "done-without-proof.xlsx": {
    agency: "VPHDND",
    findings: ["done-without-date PL3.11 completedOn", "done-without-product TB030.4.6 productNumber,productDate"],
    mend: typed({
      "PL3.11": { completedOn: "30/4/2026" },
      "TB030.4.6": { productNumber: "102/QĐ-VPHDND", productDate: "30/4/2026" },
    }),
  },
  "done-after-the-cut-off.xlsx": {
    agency: "VPHDND",
    findings: ["completed-after-cut-off PL3.11 completedOn,status", "product-after-cut-off TB030.4.6 productDate"],
    mend: typed({ "PL3.11": { completedOn: "30/4/2026" }, "TB030.4.6": { productDate: "30/4/2026" } }),
  },
  "done-before-its-paper.xlsx": {
    agency: "VPHDND",
    findings: ["completed-before-product TB030.4.6 completedOn,productDate"],
    mend: files({ productDate: "30/4/2026" }),
  },
  "done-at-80.xlsx": {
    agency: "VPHDND",
    findings: ["done-below-hundred PL3.11 percent,status"],
    mend: network({ percent: "100" }),
  },
  "done-below-target.xlsx": {
    agency: "ITPC",
    findings: ["done-below-target PL3.34 figure,status"],
    mend: companies({ figure: "3" }),
  },
  "hundred-not-done.xlsx": {
    agency: "TTTCQT",
    findings: ["hundred-not-done PL3.38 percent,status"],
    mend: plan({ percent: "90" }),
  },
  "date-without-completion.xlsx": {
    agency: "TTTCQT",
    findings: ["date-without-completion PL3.38 completedOn,status"],
    mend: plan({ completedOn: null }),
  },
  "not-started-at-60.xlsx": {
    agency: "TTTCQT",
    findings: ["not-started-with-progress PL3.38 percent,status"],
    mend: plan({ status: "Đang thực hiện" }),
  },
  "overdue-in-silence.xlsx": {
    agency: "VPHDND",
    before: { "2026Q2": { "PL3.11": unfinished }, "2026Q1": { "PL3.11": unfinished } },
    findings: ["overdue-without-cause PL3.11 obstacle,nextStep", "overdue-without-new-date PL3.11 expectedOn"],
    mend: network({ obstacle: "Nhà thầu giao chậm", nextStep: "Nghiệm thu trong tháng 11", expectedOn: "30/11/2026" }),
  },
  "expected-date-passed.xlsx": {
    agency: "TTTCQT",
    findings: ["expected-date-not-after-cut-off PL3.38 expectedOn,status"],
    mend: plan({ expectedOn: "30/11/2026" }),
  },
  "recurring-without-result.xlsx": {
    agency: "DHSG",
    findings: ["recurring-without-result PL2.35.2 resultReached"],
    mend: typed({ "PL2.35.2": { resultReached: "Đã rà soát 03 quy định đào tạo nghiên cứu sinh" } }),
  },
  "no-result-unexplained.xlsx": {
    agency: "DHSG",
    findings: ["no-result-unexplained PL2.35.2 obstacle,nextStep"],
    mend: typed({ "PL2.35.2": { nextStep: "Rà soát trong tháng 10/2026" } }),
  },
  "obstacle-without-proposal.xlsx": {
    agency: "TTTCQT",
    findings: ["obstacle-without-proposal PL3.38 proposal,obstacle"],
    mend: plan({ proposal: "Bổ sung 02 biên chế" }),
  },
  "target-missed-unexplained.xlsx": {
    agency: "BHXHTP",
    findings: ["not-met-unexplained PL1.III.6 explanation,forecast"],
    mend: share({ explanation: "Người cao tuổi chưa có điện thoại thông minh" }),
  },

  // Across rows, across periods.
  "copied-between-rows.xlsx": {
    agency: "VPHDND",
    findings: ["text-copied-across-rows TB030.4.6 resultReached", "same-document-twice TB030.4.6 productNumber"],
    mend: files({ resultReached: "Đã chỉnh lý, số hóa hồ sơ năm 2025", productNumber: "102/QĐ-VPHDND" }),
  },
  "comma-slipped.xlsx": {
    agency: "BHXHTP",
    findings: ["large-change PL1.III.6 actual"],
    mend: share({ actual: "82" }),
  },
  "done-in-june-now-not.xlsx": {
    agency: "VPHDND",
    findings: ["done-then-undone PL3.11 status"],
    mend: network(done),
  },
  "completion-moved.xlsx": {
    agency: "VPHDND",
    findings: ["completion-date-changed PL3.11 completedOn"],
    mend: network({ completedOn: "30/4/2026" }),
  },
  "percent-falls.xlsx": {
    agency: "TTTCQT",
    findings: ["percent-falls PL3.38 percent,status"],
    mend: plan({ percent: "50" }),
  },
  "result-of-last-quarter.xlsx": {
    agency: "DHSG",
    findings: ["result-identical PL2.35.2 resultReached"],
    mend: typed({ "PL2.35.2": { resultReached: "Đã rà soát 03 quy định đào tạo nghiên cứu sinh" } }),
  },
  "put-off-again.xlsx": {
    agency: "TTTCQT",
    before: {
      "2026Q2": { "PL3.38": { expectedOn: "31/10/2026" } },
      "2026Q1": { "PL3.38": { expectedOn: "30/9/2026" } },
    },
    findings: ["date-postponed-again PL3.38 expectedOn"],
    mend: plan({ expectedOn: "31/10/2026" }),
  },
};
