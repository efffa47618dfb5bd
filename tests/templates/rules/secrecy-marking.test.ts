import { secrecyMarking } from "../../../templates/progress-report/rules/secrecy-marking.ts";
import { answering, aTask, inProgress } from "../../builders.ts";
import { rowIn, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const saying = (resultReached: string) => answering(aTask(), { ...inProgress, resultReached });

testRule(secrecyMarking, {
  passes: {
    "a sentence about secrecy": saying("Tập huấn bảo vệ bí mật nhà nước, tài liệu mật, tối mật"),
    "a sentence about passwords": saying("Đã đổi mật khẩu, bảo mật hệ thống"),
  },
  fails: {
    "a marking in a cell": { report: saying("TUYỆT MẬT"), row: "PL2.3", columns: ["resultReached"], values: {} },
    "a marking on a line of its own": { report: saying("Kết quả:\nMẬT\nđã xong"), values: {} },
    "a marking in a locked cell of the file": {
      report: uploaded(saying("Đã trình dự thảo"), (file) => {
        rowIn(file, "PL2.3").cells.note = "Độ mật: Tối mật";
      }),
      columns: ["note"],
      values: {},
    },
    "a marking beside the rows of the file": {
      report: uploaded(saying("Đã trình dự thảo"), (file) => {
        file.marked = true;
      }),
      row: null,
      columns: [],
      values: {},
    },
    "a marking that the file and the rows read from it share, once": {
      report: uploaded(saying("TỐI MẬT"), (file) => {
        file.marked = true;
      }),
      values: {},
    },
  },
});
