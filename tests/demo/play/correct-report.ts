import type { Receipt, ReportSummary, UploadAnswer } from "../api-shapes.ts";
import { words, wordsOf } from "../clerk/answer.ts";
import { deskOf, type PlanIndex } from "../clerk/desk.ts";
import { openCopy } from "../clerk/read-template.ts";
import { handOf, typeAnswer } from "../clerk/type-answer.ts";
import { writeDraft } from "../clerk/write-draft.ts";
import type { Client } from "../client.ts";
import { Broken, type Story, where } from "./city.ts";

/** An agency whose report was returned reads why, downloads it again, completes the named rows and sends it anew. */
export async function correctReport(client: Client, story: Story, plan: PlanIndex): Promise<void> {
  const { period, agency } = story;
  const path = `reports/${period.id}/${agency.id}`;
  const report = await client.get<ReportSummary>(path);
  const returned = report.submissions.at(-1)?.returned;
  if (report.status !== "returned" || !returned) throw new Broken(where(story), `is ${report.status}, not returned`);
  const copy = openCopy(await client.getFile(`${path}/workbook`));
  const answers = new Map(story.answers);
  for (const { row } of returned.rows) {
    const before = answers.get(row) ?? {};
    const text = `${wordsOf(before, "resultReached")} Bổ sung theo yêu cầu: đã giao cán bộ phụ trách, báo cáo tiến độ hằng tuần (dòng ${row}).`;
    answers.set(row, { ...before, resultReached: words(text) });
  }
  const hand = handOf(agency.id, `${period.id} again`);
  const typed = new Map(
    returned.rows.map(({ row }) => [
      row,
      typeAnswer({ resultReached: answers.get(row)?.resultReached ?? words("") }, hand),
    ]),
  );
  const bytes = writeDraft(copy, { typed, edits: [] });
  const answer = await client.putFile<UploadAnswer>(`${path}/workbook`, bytes, `Bao cao ${period.id} bo sung.xlsx`);
  story.uploads++;
  const errors = answer.findings.filter(({ severity, trial }) => severity === "error" && !trial);
  if (!answer.accepted || errors.length > 0 || answer.conflicts.length > 0) {
    throw new Broken(
      where(story),
      `the corrected report has ${errors.length} errors, ${answer.conflicts.length} conflicts`,
    );
  }
  const { head } = deskOf(agency, period, plan, null).staff;
  const receipt = await client.post<Receipt>(`${path}/submissions`, {
    version: answer.version,
    reasons: {},
    head: { name: head.name, title: head.title },
  });
  story.submissions++;
  if (receipt.number !== story.submissions) throw new Broken(where(story), `got the receipt ${receipt.receiptNumber}`);
  story.answers = answers;
  story.file = bytes;
  story.status = "submitted";
}
