import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AgencyName } from "./api-shapes.ts";
import { type Client, Refusal } from "./client.ts";
import type { Story } from "./play/city.ts";
import type { Play } from "./play/play-city.ts";
import type { Consolidation } from "./recount.ts";

/** Of these the workbook as sent is kept, when they sent one; of one commune too. */
const SHOWN = ["so-khoa-hoc-va-cong-nghe", "van-phong-thanh-uy", "trung-tam-chuyen-doi-so", "thanh-doan"];

/** Writes what a run leaves behind. @returns the consolidation of each period */
export async function writeResults(
  play: Play,
  folder: string,
  signIn: (agency: AgencyName) => Promise<Client>,
): Promise<ReadonlyMap<string, Consolidation>> {
  const consolidations = new Map<string, Consolidation>();
  for (const { id } of play.periods) {
    const own = join(folder, id);
    await mkdir(own, { recursive: true });
    await writeFile(join(own, "tong-hop.xlsx"), await play.office.getFile(`consolidations/${id}.xlsx`));
    const data = await play.office.get<Consolidation>(`consolidations/${id}`);
    await writeFile(join(own, "tong-hop.json"), `${JSON.stringify(data, null, 1)}\n`);
    consolidations.set(id, data);
  }
  const last = play.periods.at(-1)?.id ?? "";
  const workbooks = join(folder, last, "don-vi");
  await mkdir(workbooks, { recursive: true });
  for (const { name, bytes } of chosenFiles(play.stories.get(last) ?? [])) {
    await writeFile(join(workbooks, name), bytes);
  }
  const toRead = await informationWorkbook(play, last, signIn);
  if (toRead) await writeFile(join(workbooks, toRead.name), toRead.bytes);
  return consolidations;
}

function chosenFiles(stories: readonly Story[]): readonly { name: string; bytes: Uint8Array }[] {
  const commune = stories.find(({ agency, file }) => agency.kind === "commune" && file !== null);
  const sent = stories.filter((story) => SHOWN.includes(story.agency.id) || story === commune);
  const [marked] = stories.filter((story) => story.marked !== null).sort((a, b) => b.findings.size - a.findings.size);
  return [
    ...sent.flatMap(({ agency, file }) => (file ? [{ name: `${agency.code}-da-gui.xlsx`, bytes: file }] : [])),
    ...(marked?.marked ? [{ name: `${marked.agency.code}-loi-va-luu-y.xlsx`, bytes: marked.marked }] : []),
  ];
}

/** An agency that owes nothing and only coordinates gets a workbook to read; one without either gets none. */
async function informationWorkbook(
  { plan, stories }: Play,
  period: string,
  signIn: (agency: AgencyName) => Promise<Client>,
): Promise<{ name: string; bytes: Uint8Array } | null> {
  const owing = new Set(stories.get(period)?.map(({ agency }) => agency.id));
  for (const agency of plan.agencies.filter(({ id }) => !owing.has(id))) {
    try {
      const bytes = await (await signIn(agency)).getFile(`reports/${period}/${agency.id}/workbook`);
      return { name: `${agency.code}-phoi-hop.xlsx`, bytes };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return null;
}
