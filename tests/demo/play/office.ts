import type { ReportSummary } from "../api-shapes.ts";
import type { Client } from "../client.ts";
import { addDays, type Day } from "../day.ts";
import { randomFrom } from "../random.ts";
import type { Part } from "./cast.ts";
import { Broken, type Story, where } from "./city.ts";

const COMMENTS = [
  "Kết quả còn chung, bổ sung sản phẩm và số liệu cụ thể trong kỳ.",
  "Làm rõ phần việc của đơn vị, phần việc của cơ quan phối hợp.",
  "Bổ sung mốc thời gian của việc tiếp theo.",
];

/** Decides on what was sent by a day: most is accepted, some returned with rows and comments, some left for later. */
export async function decide(office: Client, stories: readonly Story[], partOf: (story: Story) => Part, today: Day) {
  for (const story of stories) {
    const { office: mind } = partOf(story);
    const first = story.submissions === 1;
    if (mind === "waits" && first) continue;
    if (mind === "returns" && first) await sendBack(office, story, today);
    else await accept(office, story);
  }
}

async function accept(office: Client, story: Story): Promise<void> {
  await office.post(`${submission(story)}/acceptance`, {});
  story.status = "accepted";
  story.inForce = story.answers;
}

async function sendBack(office: Client, story: Story, today: Day): Promise<void> {
  const random = randomFrom(story.agency.id, story.period.id, "return");
  const told = [...story.answers].filter(([, answer]) => "resultReached" in answer).map(([row]) => row);
  const rows = random.shuffled(told).slice(0, random.whole(1, 3));
  const comment = `Cơ quan thường trực đề nghị bổ sung ${Math.max(1, rows.length)} nội dung trước khi tổng hợp.`;
  await office.post(`${submission(story)}/return`, {
    comment,
    until: addDays(today, 4),
    rows: rows.map((row) => ({ row, column: "resultReached", comment: random.pick(COMMENTS) })),
  });
  story.status = "returned";
}

function submission({ period, agency, submissions }: Story): string {
  return `reports/${period.id}/${agency.id}/submissions/${submissions}`;
}

/** What the office sees of all reports has to be what happened. */
export async function checkBoard(office: Client, period: string, stories: readonly Story[]): Promise<void> {
  const { reports } = await office.get<{ reports: readonly ReportSummary[] }>(`reports?period=${period}`);
  const seen = new Map(reports.map((each) => [each.agency.id, each]));
  for (const story of stories) {
    const report = seen.get(story.agency.id);
    if (!report) throw new Broken(where(story), "the office does not see this report");
    const status = report.submissions.at(-1)?.status ?? "none";
    if (report.submissions.length !== story.submissions || status !== story.status) {
      throw new Broken(
        where(story),
        `the office sees ${report.submissions.length} submissions, ${status}; there were ${story.submissions}, ${story.status}`,
      );
    }
  }
}
