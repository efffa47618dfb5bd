import { secretPaperCited } from "../../../templates/progress-report/rules/secret-paper-cited.ts";
import { answering, aTask, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const saying = (resultReached: string) => answering(aTask(), { ...inProgress, resultReached });

testRule(secretPaperCited, {
  passes: {
    "a paper without a degree": saying("Thực hiện Kế hoạch số 123-KH/TU"),
    "secrecy in a sentence": saying("Đã số hóa tài liệu (không mật) năm 2025"),
  },
  fails: {
    "a degree in brackets behind a number": { report: saying("Theo Báo cáo số 123-BC/TU (Mật), đã trình"), values: {} },
  },
});
