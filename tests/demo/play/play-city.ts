import type { Agency, Period, Plan, ReportSummary } from "../api-shapes.ts";
import { indexPlan } from "../clerk/desk.ts";
import { Client } from "../client.ts";
import { partOf } from "./cast.ts";
import { type City, newStory, type Story } from "./city.ts";
import { playPeriod } from "./play-period.ts";
import { SlipPicker } from "./slip-picker.ts";

export const PERIODS = ["2026Q2", "2026Q3"] as const;
/** Where the clock of a new database has to begin: before the first period takes reports. */
export const STARTS_AT = "2026-06-24T08:00:00+07:00";

export interface Play {
  readonly office: Client;
  readonly plan: Plan;
  readonly periods: readonly Period[];
  /** By period, in the order of the agencies. */
  readonly stories: ReadonlyMap<string, readonly Story[]>;
  /** Kinds of mistakes that nobody had a place for. */
  readonly neverMade: readonly string[];
}

export interface PlayOptions {
  readonly address: string;
  readonly password: string;
  /** Only these play; the others send nothing. Null: the whole city. */
  readonly only: ReadonlySet<string> | null;
  readonly begin: (steps: number) => void;
  readonly tick: (what: string) => void;
}

/** The whole city plays quarter II and then quarter III through the HTTP interface. */
export async function playCity({ address, password, only, begin, tick }: PlayOptions): Promise<Play> {
  const anybody = new Client(address);
  const signIn = (account: string) => anybody.signIn(account, password);
  const office = () => signIn("demo.thuongtruc");
  const first = await office();
  const plan = await first.get<Plan>("plan");
  const { periods } = await first.get<{ periods: readonly Period[] }>("periods");
  const played = PERIODS.map((id) => {
    const period = periods.find((each) => each.id === id);
    if (!period) throw new Error(`There is no period ${id}`);
    return period;
  });
  const agencies = await reporting(first, plan, PERIODS[1]);
  const players = agencies.filter(({ id }) => only === null || only.has(id));
  begin(
    played
      .flatMap((period) => players.map((agency) => partOf(agency, period)))
      .filter(({ temper }) => temper !== "silent").length,
  );
  const city: City = {
    plan: indexPlan(plan),
    agencies: players,
    signIn,
    office,
    moveTo: async (day, hour) => {
      const administrator = await signIn("demo.quantri");
      await administrator.put("clock", { now: `${day}T${String(hour - 7).padStart(2, "0")}:00:00Z` });
    },
    tick,
  };
  const picker = new SlipPicker();
  const stories = new Map<string, readonly Story[]>();
  let before: ReadonlyMap<string, Story> = new Map();
  for (const period of played) {
    const played = await playPeriod(city, period, before, picker);
    const silent = agencies.filter((agency) => !players.includes(agency)).map((agency) => newStory(agency, period));
    stories.set(period.id, [...played, ...silent]);
    before = new Map(played.map((story) => [story.agency.id, story]));
  }
  return { office: await office(), plan, periods: played, stories, neverMade: picker.neverUsed() };
}

/** The agencies that owe at least one row; the others only get a workbook to read. */
async function reporting(office: Client, plan: Plan, period: string): Promise<readonly Agency[]> {
  const { reports } = await office.get<{ reports: readonly ReportSummary[] }>(`reports?period=${period}`);
  const owing = new Set(reports.filter(({ rowsOwed }) => rowsOwed > 0).map(({ agency }) => agency.id));
  return plan.agencies.filter(({ id }) => owing.has(id));
}
