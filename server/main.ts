import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import pino from "pino";
import { directory, periods, plan } from "../seeds/plan.ts";
import { vi } from "../templates/language/vi/index.ts";
import { createApp } from "./app.ts";
import { DemonstrationClock, machineClock } from "./clock.ts";
import { type Config, readConfig } from "./config.ts";
import { addDemonstrationAccounts, demonstrationLines } from "./demonstration-accounts.ts";
import { buildFrontEnd } from "./front-end/build.ts";
import { frontEnd } from "./front-end/serve.ts";
import { type City, cityOf } from "./reports/city.ts";
import { Consolidations } from "./reports/consolidations.ts";
import { lastRecordedAt } from "./store/audit.ts";
import type { Db } from "./store/database.ts";
import { openStore } from "./store/open.ts";
import { whyNotProduction } from "./why-not-production.ts";

const config = readConfig(process.env, fileURLToPath(new URL("..", import.meta.url)));
const db = await openStore(config.dataFolder);
const city = cityOf({ plan, directory, periods });
const demonstrationClock = config.mode === "demonstration" ? await startDemonstration(config, db, city) : null;
if (!demonstrationClock) await startProduction(db);

const app = createApp(
  {
    ...{ config, db, city, demonstrationClock },
    consolidations: new Consolidations(city),
    clock: demonstrationClock ?? machineClock,
    log: pino({ level: config.logLevel }),
  },
  frontEnd(await buildFrontEnd(), config),
);
// Who sends slowly does not hold a connection for ever.
const server = createServer({ headersTimeout: 20_000, requestTimeout: 120_000, keepAliveTimeout: 10_000 }, app);
server.on("error", stopWith);
server.listen(config.port, config.host, () => announce(server, config, city));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => shutDown(server, db));

/** A demonstration goes on where it was left: its clock never falls behind what it has recorded. */
async function startDemonstration({ demonstrationStart }: Config, store: Db, of: City): Promise<DemonstrationClock> {
  const last = await lastRecordedAt(store);
  const clock = new DemonstrationClock(last && last > demonstrationStart ? last : demonstrationStart);
  await addDemonstrationAccounts(store, of, clock.now());
  return clock;
}

async function startProduction(store: Db): Promise<void> {
  const reason = await whyNotProduction(store);
  if (reason !== null) stopWith(new Error(reason));
}

function stopWith(error: Error): never {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

function announce(of: Server, { mode }: Config, { source }: City): void {
  const { address, port, family } = of.address() as AddressInfo;
  const host = family === "IPv6" ? `[${address}]` : address;
  const lines = [vi.terminal.address(`http://${host}:${port}`)];
  if (mode === "demonstration") lines.push(...demonstrationLines(source.directory));
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** Answers what was asked, takes nothing new, and closes the database last. */
function shutDown(of: Server, store: Db): void {
  of.close(() => store.destroy());
  of.closeIdleConnections();
  setTimeout(() => of.closeAllConnections(), 10_000).unref();
}
