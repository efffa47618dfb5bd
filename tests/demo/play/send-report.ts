import type { Finding, Receipt, UploadAnswer } from "../api-shapes.ts";
import type { Draft } from "../clerk/draft.ts";
import { readBack } from "../clerk/read-back.ts";
import { type Copy, openCopy } from "../clerk/read-template.ts";
import { writeDraft } from "../clerk/write-draft.ts";
import { type Client, Refusal } from "../client.ts";
import type { Random } from "../random.ts";
import type { WrongFile } from "../slips/refused-files.ts";
import type { Made } from "../slips/slip.ts";
import type { Part } from "./cast.ts";
import { Broken, type Story, where } from "./city.ts";
import { mend, needsNewFile } from "./mend.ts";
import { reasonFor } from "./reasons.ts";

/** Uploads after which everything has to be mended: as first saved, mended cell by cell, mended row by row. */
const UPLOADS = 3;

/** What is wrong with the file alone; the draft that was read from it may be in order. */
const ON_THE_FILE = new Set(
  ["row-missing", "row-duplicated", "unknown-row", "sheet-missing", "column-missing", "header-changed"].concat([
    "merged-entry",
    "formula-in-entry",
    "external-link",
    "error-value",
  ]),
);

export interface Sending {
  readonly client: Client;
  readonly story: Story;
  readonly part: Part;
  readonly draft: Draft;
  readonly made: readonly Made[];
  readonly copy: Copy;
  readonly wrongFile: WrongFile | null;
  readonly random: Random;
}

/** One clerk's day: upload, read what is wrong, mend, upload again, answer what is left, submit. */
export async function sendReport(sending: Sending, day: string): Promise<void> {
  const { story, draft } = sending;
  if (sending.wrongFile) await uploadRefused(sending, sending.wrongFile);
  const { answer, bytes } = await uploadUntilMended(sending);
  await submit(sending, answer, day);
  story.answers = draft.answers;
  story.file = bytes;
}

async function uploadRefused({ client, story }: Sending, file: WrongFile): Promise<void> {
  const rule = await refusalOf(client, story, file);
  if (rule !== file.rule) throw new Broken(where(story), `a file for ${file.rule} was answered with ${rule}`);
  count(story, rule);
}

/** A file may be refused as a finding, or, where it is not even looked at, as a problem of the same name. */
async function refusalOf(client: Client, story: Story, file: { name: string; bytes: Uint8Array }): Promise<string> {
  try {
    const answer = await putWorkbook(client, story, file.bytes, file.name);
    if (answer.accepted) throw new Broken(where(story), `“${file.name}” was taken although it should be refused`);
    return answer.findings.map(({ rule }) => rule).join(", ");
  } catch (error) {
    if (error instanceof Refusal) return error.problem.code;
    throw error;
  }
}

function putWorkbook(client: Client, story: Story, bytes: Uint8Array, name: string): Promise<UploadAnswer> {
  story.uploads++;
  return client.putFile<UploadAnswer>(`reports/${story.period.id}/${story.agency.id}/workbook`, bytes, name);
}

async function uploadUntilMended(sending: Sending): Promise<{ answer: UploadAnswer; bytes: Uint8Array }> {
  const { client, story, draft, made, part } = sending;
  let base = sending.copy;
  let bytes = writeDraft(base, draft);
  for (let round = 1; ; round++) {
    const answer = await putWorkbook(client, story, bytes, `Bao cao ${story.period.id}.xlsx`);
    if (!answer.accepted) throw new Broken(where(story), `the file was refused: ${tell(answer.findings)}`);
    if (answer.conflicts.length > 0) {
      const [first] = answer.conflicts;
      throw new Broken(
        where(story),
        `upload ${round}: ${answer.conflicts.length} conflicts with oneself, ${first?.row} ${first?.column}`,
      );
    }
    for (const { rule } of answer.findings) count(story, rule);
    if (round === 1) await checkFirst(sending, answer);
    const open = answer.findings.filter((finding) => needsMending(finding, made));
    if (open.length === 0) return { answer, bytes };
    if (round === UPLOADS) throw new Broken(where(story), `not mended by upload ${round}: ${tell(open)}`);
    const rows = mend(open, draft, round > 1);
    if (part.mendsIn === "own" && !needsNewFile(open)) {
      bytes = writeDraft(base, draft);
      continue;
    }
    base = await markedCopy(sending);
    draft.edits = [];
    // In the marked copy everything saved is there; what was never read is typed once more.
    const typed = needsNewFile(open) ? draft.typed : new Map([...draft.typed].filter(([id]) => rows.has(id)));
    bytes = writeDraft(base, { typed, edits: [] });
  }
}

async function markedCopy({ client, story }: Sending): Promise<Copy> {
  const marked = await client.getFile(`reports/${story.period.id}/${story.agency.id}/workbook?marked=1`);
  story.marked = marked;
  return openCopy(marked);
}

/** Every mistake has to be noticed where it was made, and nothing else may be found fault with. */
async function checkFirst(sending: Sending, answer: UploadAnswer): Promise<void> {
  const { story, made, draft, client, random } = sending;
  for (const each of made) {
    if (!answer.findings.some((finding) => names(finding, each))) {
      const place = `${each.row ?? "the sheet"} ${each.column ?? ""}`;
      throw new Broken(where(story), `${each.rule} at ${place} was not noticed; found: ${tell(answer.findings)}`);
    }
  }
  const known = new Set(made.map(({ rule }) => rule));
  const others = answer.findings.filter(
    ({ rule, row, trial }) => !trial && !known.has(rule) && !(row !== null && draft.taken.has(row)),
  );
  if (others.length > 0) throw new Broken(where(story), `found without a mistake: ${tell(others)}`);
  if (made.some(({ rule }) => rule === "plan-cell-changed") && answer.restored === 0) {
    throw new Broken(where(story), "an altered plan cell was not restored");
  }
  const errors = answer.findings.some((each) => each.severity === "error" && !ON_THE_FILE.has(each.rule));
  if (errors && random.chance(0.3)) await expectRefusal(sending, client, answer, "still-errors");
}

function names(finding: Finding, { rule, row, column }: Made): boolean {
  return (
    finding.rule === rule &&
    (row === null || finding.row === row) &&
    (column === null || finding.columns.includes(column))
  );
}

/** Errors, warnings that the clerk does not stand by, and of what is only shown what the clerk sees to all the same. */
function needsMending(finding: Finding, made: readonly Made[]): boolean {
  if (finding.trial) return made.some((each) => each.remedy === "mend" && names(finding, each));
  if (finding.severity === "error") return true;
  return !made.some((each) => each.remedy === "explain" && names(finding, each));
}

async function submit(sending: Sending, answer: UploadAnswer, day: string): Promise<void> {
  const { client, story, draft, random } = sending;
  const warnings = answer.findings.filter(({ severity, trial }) => severity === "warning" && !trial);
  // What was let stand, and what mending left as it was, is what was said.
  for (const row of draft.taken) draft.answers.set(row, readBack(draft.typed.get(row) ?? {}, draft.answer(row)));
  if (warnings.length > 0 && random.chance(0.3)) await expectRefusal(sending, client, answer, "reasons-missing");
  const reasons = Object.fromEntries(warnings.map((finding) => [finding.reasonKey, reasonFor(finding)]));
  const { name, title } = draft.desk.staff.head;
  const path = `reports/${story.period.id}/${story.agency.id}/submissions`;
  const receipt = await client.post<Receipt>(path, { version: answer.version, reasons, head: { name, title } });
  story.submissions++;
  if (receipt.number !== story.submissions || receipt.again) {
    throw new Broken(where(story), `submission ${story.submissions} got the receipt ${receipt.receiptNumber}`);
  }
  if (receipt.warnings !== warnings.length) {
    throw new Broken(where(story), `the receipt counts ${receipt.warnings} warnings, ${warnings.length} were answered`);
  }
  story.firstSentOn ??= day;
  story.status = "submitted";
  story.explained = warnings.length;
}

/** Some try it all the same. */
async function expectRefusal(
  { draft, story }: Sending,
  client: Client,
  answer: UploadAnswer,
  code: string,
): Promise<void> {
  const { name, title } = draft.desk.staff.head;
  const path = `reports/${story.period.id}/${story.agency.id}/submissions`;
  try {
    await client.post(path, { version: answer.version, reasons: {}, head: { name, title } });
  } catch (error) {
    if (error instanceof Refusal && error.problem.code === code) return;
    throw error;
  }
  throw new Broken(where(story), `a submission that should be refused with ${code} was taken`);
}

function count(story: Story, rule: string): void {
  story.findings.set(rule, (story.findings.get(rule) ?? 0) + 1);
}

function tell(findings: readonly Finding[]): string {
  const shown = findings.slice(0, 4).map((each) => {
    const place = [each.row ?? each.sheet ?? "file", ...each.columns].join(" ");
    return `${each.rule} at ${place} (${each.received})`;
  });
  return `${findings.length} findings: ${shown.join("; ")}`;
}
