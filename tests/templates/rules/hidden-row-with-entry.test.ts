import { hiddenRowWithEntry } from "../../../templates/progress-report/rules/hidden-row-with-entry.ts";
import { aReport, aTask, inProgress } from "../../builders.ts";
import { type MutableFile, rowIn, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const ids = ["PL2.1", "PL2.2", "PL2.3", "PL2.4", "PL2.5", "PL2.6", "PL2.8"];
const tasks = ids.map((id) => aTask({ id, number: id.slice(4) }));
const report = aReport(tasks, Object.fromEntries(ids.map((id) => [id, inProgress])));
const hiding = (rows: readonly string[]) => (file: MutableFile) => {
  for (const id of rows) rowIn(file, id).hidden = true;
};

testRule(hiddenRowWithEntry, {
  passes: {
    "visible rows": uploaded(report),
    "a hidden row without entries": uploaded(aReport([aTask()], {}), hiding(["PL2.3"])),
  },
  fails: {
    "one hidden row": { report: uploaded(report, hiding(["PL2.3"])), row: null, values: { rows: ["PL II.3"] } },
    "a filtered sheet, once": {
      report: uploaded(report, hiding(ids)),
      values: { rows: ids.map((id) => `PL II.${id.slice(4)}`) },
    },
  },
});
