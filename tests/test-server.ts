import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pino from "pino";
import { onTestFinished } from "vitest";
import type { z } from "zod";
import { newToken, tokenHashOf } from "../server/actor.ts";
import { createApp } from "../server/app.ts";
import { DemonstrationClock } from "../server/clock.ts";
import { hashPassword } from "../server/password.ts";
import { type City, cityOf } from "../server/reports/city.ts";
import { Consolidations } from "../server/reports/consolidations.ts";
import { ok } from "../server/result.ts";
import { routesOf } from "../server/routes/index.ts";
import { addAccount, type NewAccount } from "../server/store/accounts.ts";
import type { Db } from "../server/store/database.ts";
import { migrate } from "../server/store/migrate.ts";
import { addSession } from "../server/store/sessions.ts";
import { openSqlite } from "../server/store/sqlite.ts";
import { inTransaction } from "../server/store/transaction.ts";
import { type AgencyGroup, directoryOf } from "../templates/agency.ts";
import { xlsxType } from "../templates/api.ts";
import { aDirective, anAgency, anIndicator, aPeriod, aPlan, aRecurringTask, aTask } from "./builders.ts";

/** The real app on a database in memory, with a small city and a clock that stands still until it is moved. */

export const department = anAgency();
export const finance = anAgency({ id: "so-tai-chinh", code: "STC", name: "Sở Tài chính", shortName: "Sở TC" });
/** Only coordinates: it gets a workbook to read and owes nothing. */
export const inspectorate = anAgency({ id: "thanh-tra", code: "TTR", name: "Thanh tra", shortName: "Thanh tra" });
const communes = ["1", "2", "3"].map((n) =>
  anAgency({
    id: `xa-${n}`,
    code: `X0000${n}`,
    name: `Xã ${n}`,
    shortName: `Xã ${n}`,
    kind: "commune",
    form: null,
    commune: { code: `0000${n}`, kind: "Xã", formerProvince: "TP.HCM" },
  }),
);
const communeGroup: AgencyGroup = {
  id: "cap-xa",
  name: "Địa phương cấp xã",
  aliases: [],
  members: { by: "kind", kind: "commune" },
  assumption: "Mọi xã.",
};

export function aSmallCity(): City {
  const rows = [
    anIndicator(),
    aTask({ coordinators: ["thanh-tra"] }),
    aDirective({ leads: ["so-tai-chinh"] }),
    aRecurringTask({ leads: ["cap-xa"] }),
  ];
  return cityOf({
    plan: aPlan(rows),
    directory: directoryOf([department, finance, inspectorate, ...communes], [communeGroup]),
    periods: ["2026Q1", "2026Q2", "2026Q3", "2026Q4"].map((id) => aPeriod(id)),
  });
}

export const password = "mot-mat-khau-dai";
let hash: Promise<string> | undefined;

const people: readonly Omit<NewAccount, "passwordHash" | "demonstration">[] = [
  { id: "mai", name: "Trần Thị Mai", role: "reporter", agencies: [department.id] },
  { id: "nam", name: "Lê Quốc Nam", role: "reporter", agencies: [department.id] },
  { id: "tai", name: "Phạm Văn Tài", role: "reporter", agencies: [finance.id] },
  { id: "thanh", name: "Võ Minh Thanh", role: "reporter", agencies: [inspectorate.id] },
  { id: "xa", name: "Ngô Thị Xa", role: "reporter", agencies: ["xa-1", "xa-2"] },
  { id: "office", name: "Lê Thị Hà", role: "office", agencies: [] },
  { id: "office-stc", name: "Đỗ Văn Tư", role: "office", agencies: [finance.id] },
  { id: "committee", name: "Ban Chỉ đạo", role: "committee", agencies: [] },
  { id: "admin", name: "Quản trị", role: "administrator", agencies: [] },
];

interface Parts {
  /** ISO instant; by default inside the window in which 2026Q3 is sent. */
  readonly now: string;
  readonly city: City;
  readonly mode: "demonstration" | "production";
  readonly trustedProxies: readonly string[];
  /** File of the database; in memory by default. */
  readonly database: string;
}

export type TestServer = Awaited<ReturnType<typeof testServer>>;

export async function testServer(parts: Partial<Parts> = {}) {
  const { city = aSmallCity(), mode = "production", trustedProxies = [], database = ":memory:" } = parts;
  const time = { now: new Date(parts.now ?? "2026-10-02T08:00:00+07:00") };
  const clock = { now: () => time.now };
  const db = openSqlite(database);
  await migrate(db);
  const tokens = await addPeople(db, time.now);
  const demonstrationClock = mode === "demonstration" ? new DemonstrationClock(time.now, clock) : null;
  const logged: string[] = [];
  const services = {
    config: { mode, trustedProxies, frameAncestors: ["'self'"] },
    ...{ db, city, demonstrationClock },
    consolidations: new Consolidations(city),
    clock: demonstrationClock ?? clock,
    log: pino({ level: "info" }, { write: (line: string) => void logged.push(line) }),
  };
  // Client and server share one thread here: a long pause of the client must not count as an idle connection.
  const server = createServer({ keepAliveTimeout: 120_000 }, createApp(services, null)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await db.destroy();
  });
  return {
    ...{ db, city, address, logged },
    /** Faults in the log: there must be none unless a test asks for one. */
    faults: () => logged.filter((line) => line.includes('"level":50')),
    setTime: (iso: string) => {
      time.now = new Date(iso);
    },
    as: (account: string) => clientOf(address, tokens.get(account)),
    anybody: clientOf(address, undefined),
  };
}

async function addPeople(db: Db, now: Date): Promise<ReadonlyMap<string, string>> {
  hash ??= hashPassword(password);
  const passwordHash = await hash;
  const tokens = new Map<string, string>();
  const expiresAt = new Date(now.getTime() + 400 * 24 * 3600_000).toISOString();
  await inTransaction(db, async (trx) => {
    for (const person of people) {
      const token = newToken();
      await addAccount(trx, { ...person, passwordHash, demonstration: false }, now);
      await addSession(trx, { tokenHash: tokenHashOf(token), account: person.id, expiresAt }, now);
      tokens.set(person.id, token);
    }
    return ok(undefined);
  });
  return tokens;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what is in it is what the tests ask
  readonly body: any;
  readonly bytes: Buffer;
}

export type Client = ReturnType<typeof clientOf>;

function clientOf(address: string, token: string | undefined) {
  const send = async (method: string, path: string, init: { body?: string | Buffer; headers?: object } = {}) => {
    const headers = { ...(token ? { authorization: `Bearer ${token}` } : {}), ...init.headers };
    const url = `${address}${path.startsWith("/api/") || path === "/healthz" ? path : `/api/v1${path}`}`;
    const body = init.body === undefined ? null : new Uint8Array(Buffer.from(init.body));
    const response = await fetch(url, { method, headers: headers as Record<string, string>, body });
    const answer = await answerOf(response);
    holdToDescription(method, new URL(url).pathname, answer);
    return answer;
  };
  const json = (body: unknown) => ({
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });
  return {
    send,
    get: (path: string, headers: object = {}) => send("GET", path, { headers }),
    delete: (path: string) => send("DELETE", path),
    put: (path: string, body: unknown, headers: object = {}) =>
      send("PUT", path, { body: json(body).body, headers: { ...json(body).headers, ...headers } }),
    post: (path: string, body: unknown = {}, headers: object = {}) =>
      send("POST", path, { body: json(body).body, headers: { ...json(body).headers, ...headers } }),
    upload: (path: string, bytes: Buffer, name = "bao-cao.xlsx", headers: object = {}) =>
      send("PUT", path, {
        body: bytes,
        headers: { "content-type": xlsxType, "x-file-name": encodeURIComponent(name), ...headers },
      }),
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? JSON.parse(bytes.toString("utf8")) : null,
    bytes,
  };
}

const described = routesOf(new DemonstrationClock(new Date(0))).map((route) => ({
  method: route.method.toUpperCase(),
  path: new RegExp(`^/api/v1${route.path.replace(/:\w+/g, "[^/]+")}$`),
  answer: route.answer,
}));

/** Every good JSON answer in every test has the shape that is published for its address. */
function holdToDescription(method: string, pathname: string, { status, body }: Answer): void {
  if (status >= 300 || body === null) return;
  const route = described.find((each) => each.method === method && each.path.test(pathname));
  if (route && typeof route.answer === "object") (route.answer as z.ZodType).parse(body);
}
