import { readFileSync, writeFileSync } from "node:fs";
import { agencyGroup, directoryOf } from "../../templates/agency.ts";
import { planDocument } from "../../templates/plan.ts";
import groups from "../agency-groups.json" with { type: "json" };
import documents from "../documents.json" with { type: "json" };
import { readAgencies } from "./agencies.ts";
import { correctedShare } from "./corrected-share.ts";
import { readDirectives } from "./directives.ts";
import { readIndicators } from "./indicators.ts";
import { readNotes } from "./notes/read-notes.ts";
import { readPeriods } from "./periods.ts";
import { readTasks } from "./tasks.ts";

/** Derives the committed JSON from the documents and the kept lists; running it again changes nothing. */

const planText = documentText("27-KH-BCDTP_2026-02-14.txt");
const aprilText = documentText("10-CT-TU_and_030-TB-CQTTBCD_2026-04.txt");

const agencies = readAgencies();
const indicators = readIndicators(planText);
const tasks = readTasks(planText);
const directives = readDirectives(aprilText);
const notes = readNotes({
  documents: planDocument.array().parse(documents),
  indicators,
  tasks,
  directives,
  directory: directoryOf(agencies, agencyGroup.array().parse(groups)),
  planText,
  aprilText,
});

write("agencies", agencies);
write("indicators", indicators);
write("tasks", tasks);
write("directives", directives);
write("periods", readPeriods(2026));
write("plan-notes", notes);

const { cells, corrected } = correctedShare([...indicators, ...tasks]);
console.log(`Cells of the appendices read otherwise than printed: ${corrected} of ${cells}`);

function documentText(name: string): string {
  return readFileSync(new URL(`../documents/${name}`, import.meta.url), "utf8");
}

function write(name: string, data: readonly unknown[]): void {
  writeFileSync(new URL(`../${name}.json`, import.meta.url), `${JSON.stringify(data, null, 2)}\n`);
  console.log(`${name}.json: ${data.length}`);
}
