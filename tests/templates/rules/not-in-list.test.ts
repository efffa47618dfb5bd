import { notInList } from "../../../templates/progress-report/rules/not-in-list.ts";
import { answering, aTask, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const saying = (status: string) => answering(aTask(), { ...inProgress, status });
const options = ["not-started", "in-progress", "done"];

testRule(notInList, {
  passes: {
    "an option": saying("Đang thực hiện"),
    "an option in other letters and spaces": saying("  ĐANG  thực hiện. "),
    "an option in decomposed Unicode": saying("Đang thực hiện".normalize("NFD")),
    "an option in English": saying("In progress"),
  },
  fails: {
    "another word for it": {
      report: saying("Xong"),
      columns: ["status"],
      values: { typed: "Xong", options, suggestion: "Đã hoàn thành" },
    },
    "a word without its marks": {
      report: saying("Dang thuc hien"),
      values: { typed: "Dang thuc hien", options, suggestion: "Đang thực hiện" },
    },
    "something else": { report: saying("80%"), values: { typed: "80%", options, suggestion: null } },
  },
});
