import { linkNotWeb } from "../../../templates/progress-report/rules/link-not-web.ts";
import { anIndicator, answering, aTask, inProgress, measured } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const evidence = (text: string) => answering(anIndicator(), { ...measured, evidence: text });

testRule(linkNotWeb, {
  passes: {
    "a web address": evidence("1231/KH-UBND ngày 05/9/2026, https://vanban.hochiminhcity.gov.vn/1231?kh=27"),
    "an address without its scheme": evidence("www.hochiminhcity.gov.vn/1231"),
    "words with a colon": evidence("Căn cứ: Báo cáo số 15/BC-SKHCN; tỷ lệ 3:1; lúc 08:30"),
    "a path of units": evidence("km/h, người/1 vạn dân"),
  },
  fails: {
    "a file on a drive": {
      report: evidence("Xem D:\\BaoCao\\Q3.docx"),
      columns: ["evidence"],
      values: { link: "D:\\BaoCao\\Q3.docx" },
    },
    "a shared folder": {
      report: evidence("\\\\maychu\\chung\\q3.xlsx"),
      values: { link: "\\\\maychu\\chung\\q3.xlsx" },
    },
    "a file address": { report: evidence("file:///D:/q3.docx"), values: { link: "file:///D:/q3.docx" } },
    "an address of another kind": {
      report: evidence("ftp://may-chu/q3.zip"),
      values: { link: "ftp://may-chu/q3.zip" },
    },
    "an address behind a good one": {
      report: evidence("https://a.gov.vn/1 và smb://b/2"),
      values: { link: "smb://b/2" },
    },
    "an address that runs": {
      report: answering(aTask(), { ...inProgress, resultReached: "Xem javascript:alert(1) để biết kết quả" }),
      columns: ["resultReached"],
      values: { link: "javascript:alert(1)" },
    },
  },
});
