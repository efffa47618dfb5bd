import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { partOf } from "./play/cast.ts";
import { type Play, playCity, STARTS_AT } from "./play/play-city.ts";
import { type Consolidation, recount } from "./recount.ts";
import { type RunningServer, startServer } from "./server-process.ts";

/** The department that most rows name, one of each family of bodies, and communes with every temper. */
const PLAYERS = [
  "so-khoa-hoc-va-cong-nghe",
  "van-phong-thanh-uy",
  "so-tai-chinh",
  "thanh-doan",
  "phuong-phuoc-thang",
  "phuong-dong-hoa",
  "xa-binh-gia",
  "xa-bau-bang",
];

let folder: string;
let server: RunningServer;
let play: Play;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nq57-demo-"));
  server = await startServer(folder, STARTS_AT);
  const only = new Set(PLAYERS);
  const silent = { begin: () => {}, tick: () => {} };
  play = await playCity({ address: server.address, password: "minh-hoa-2026", only, ...silent });
}, 120_000);

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

const playersIn = (period: string) =>
  (play.stories.get(period) ?? []).filter(({ agency }) => PLAYERS.includes(agency.id));

describe("a handful of agencies playing two quarters over HTTP", () => {
  it("all send what they mended, but those who never do", () => {
    for (const period of ["2026Q2", "2026Q3"]) {
      const idOf = ({ agency }: { agency: { id: string } }) => agency.id;
      const willing = playersIn(period).filter((story) => partOf(story.agency, story.period).temper !== "silent");
      expect(willing.length).toBeGreaterThan(PLAYERS.length / 2);
      expect(
        playersIn(period)
          .filter(({ submissions }) => submissions > 0)
          .map(idOf),
      ).toEqual(willing.map(idOf));
    }
  });

  it("make mistakes of many kinds in both quarters, each noticed where it was made", () => {
    for (const period of ["2026Q2", "2026Q3"]) {
      const rules = new Set(playersIn(period).flatMap(({ findings }) => [...findings.keys()]));
      expect(rules.size).toBeGreaterThan(15);
    }
  });

  it("find in the third quarter what was accepted in the second", () => {
    const rules = new Set(playersIn("2026Q3").flatMap(({ findings }) => [...findings.keys()]));
    expect([...rules]).toEqual(expect.arrayContaining(["result-identical"]));
  });

  it("are counted by the consolidation as they played", async () => {
    for (const [i, period] of play.periods.entries()) {
      const consolidation = await play.office.get<Consolidation>(`consolidations/${period.id}`);
      const played = play.periods.slice(0, i + 1).map(({ id }) => play.stories.get(id) ?? []);
      const compared = recount(consolidation, play.plan, period, played.reverse());
      expect(compared.map(({ name, told }) => ({ name, count: told }))).toEqual(
        compared.map(({ name, counted }) => ({ name, count: counted })),
      );
    }
  });
});
