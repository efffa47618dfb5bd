import type { Agency, Period } from "../api-shapes.ts";
import { answerTemplate } from "../clerk/answer-template.ts";
import { deskOf } from "../clerk/desk.ts";
import { Draft } from "../clerk/draft.ts";
import { type Copy, openCopy } from "../clerk/read-template.ts";
import { handOf } from "../clerk/type-answer.ts";
import type { Client } from "../client.ts";
import { addDays, type Day } from "../day.ts";
import { randomFrom } from "../random.ts";
import { type Part, partOf } from "./cast.ts";
import { type City, newStory, type Story } from "./city.ts";
import { correctReport } from "./correct-report.ts";
import { inParallel } from "./in-parallel.ts";
import { checkBoard, decide } from "./office.ts";
import { type Sending, sendReport } from "./send-report.ts";
import type { SlipPicker } from "./slip-picker.ts";

/** As many clerks at work at a time; a few more than cores, as they wait for each other's answers. */
const AT_A_TIME = 4;
/** Days after the lock on which returned reports may still come back. */
const AFTERMATH = 5;

/** Plays a period day by day: who sends, what the office decides, what comes back. */
export async function playPeriod(
  city: City,
  period: Period,
  before: ReadonlyMap<string, Story>,
  picker: SlipPicker,
): Promise<readonly Story[]> {
  const stories = city.agencies.map((agency) => newStory(agency, period));
  const parts = new Map(stories.map((story) => [story, partOf(story.agency, period)]));
  const part = (story: Story) => parts.get(story) as Part;
  const returnedOn = new Map<Story, Day>();
  for (let day = period.submitFrom; day <= addDays(period.locks, AFTERMATH); day = addDays(day, 1)) {
    const senders = stories.filter((each) => part(each).temper !== "silent" && part(each).sendsOn === day);
    const correcting = stories.filter((each) => part(each).corrects && returnedOn.get(each) === addDays(day, -2));
    if (senders.length + correcting.length === 0) continue;
    await city.moveTo(day, 8);
    await send(city, senders, part, before, picker, day);
    await inParallel(correcting, AT_A_TIME, async (story) =>
      correctReport(await clientOf(city, story.agency), story, city.plan),
    );
    await city.moveTo(day, 16);
    const office = await city.office();
    const acting = [...senders, ...correcting];
    await decide(office, acting, part, day);
    for (const story of acting) if (story.status === "returned") returnedOn.set(story, day);
  }
  await city.moveTo(addDays(period.locks, AFTERMATH), 17);
  await checkBoard(await city.office(), period.id, stories);
  return stories;
}

/** Everybody downloads, then mistakes are dealt out in turn, so that chance does not depend on who answers first. */
async function send(
  city: City,
  senders: readonly Story[],
  part: (story: Story) => Part,
  before: ReadonlyMap<string, Story>,
  picker: SlipPicker,
  day: Day,
): Promise<void> {
  const opened = await inParallel(senders, AT_A_TIME, async (story) => {
    const client = await clientOf(city, story.agency);
    const path = `reports/${story.period.id}/${story.agency.id}/workbook`;
    return { story, client, copy: openCopy(await client.getFile(path)) };
  });
  const sendings = opened.map((own, i) => {
    const neighbours = opened.length > 1 ? opened[(i + 1) % opened.length]?.copy.bytes : undefined;
    return prepare(city, own, part(own.story), before.get(own.story.agency.id), picker, neighbours, day);
  });
  await inParallel(sendings, AT_A_TIME, async (sending) => {
    await sendReport(sending, day);
    city.tick(`${day.slice(8)}/${day.slice(5, 7)}, ${sending.story.agency.shortName}`);
  });
}

interface Opened {
  readonly story: Story;
  readonly client: Client;
  readonly copy: Copy;
}

function prepare(
  city: City,
  { story, client, copy }: Opened,
  part: Part,
  earlier: Story | undefined,
  picker: SlipPicker,
  neighbours: Uint8Array | undefined,
  day: Day,
): Sending {
  const { agency, period } = story;
  const random = randomFrom(agency.id, period.id, "day");
  const known =
    earlier && earlier.submissions > 0
      ? { sent: earlier.inForce ?? earlier.answers, meant: earlier.meant, inForce: earlier.inForce !== null }
      : null;
  const desk = deskOf(agency, period, city.plan, known);
  const answers = answerTemplate(copy.template, desk, day);
  story.meant = answers;
  const draft = new Draft(copy.template, desk, answers, handOf(agency.id, period.id));
  const desktop = { copy, draft, neighbours: neighbours ?? null, lastPeriods: earlier?.file ?? null };
  const wrongFile = part.slips > 0 ? picker.wrongFile(desktop, random) : null;
  const made = picker.spoil(draft, part.slips, random);
  return { client, story, part, draft, made, copy, wrongFile, random };
}

function clientOf(city: City, agency: Agency): Promise<Client> {
  return city.signIn(`demo.${agency.code.toLowerCase()}`);
}
