import { headerChanged } from "../../../templates/progress-report/rules/header-changed.ts";
import { anIndicator, answering, measured } from "../../builders.ts";
import { type MutableFile, sheetIn, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(anIndicator(), measured);
const headed = (column: string, header: string) => (file: MutableFile) => {
  const { columns } = sheetIn(file, "indicators");
  columns[column] = { letter: "H", header };
};

testRule(headerChanged, {
  passes: {
    "headers as they are": uploaded(report),
    "a header broken into two lines": uploaded(report, headed("actual", "Kết quả\nthực hiện ")),
    "a changed header above the plan's own words": uploaded(report, headed("note", "Chú thích")),
  },
  fails: {
    "an abbreviated header": {
      report: uploaded(report, headed("actual", "KQ thực hiện")),
      columns: ["actual"],
      values: { found: "KQ thực hiện", header: "Kết quả thực hiện" },
    },
    "a cleared header": {
      report: uploaded(report, headed("forecast", "")),
      values: { found: "", header: "Ước cả năm" },
    },
  },
});
