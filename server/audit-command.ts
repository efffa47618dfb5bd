import { fileURLToPath } from "node:url";
import { vi } from "../templates/language/vi/index.ts";
import { readConfig } from "./config.ts";
import { verifyAudit } from "./store/audit.ts";
import { openStore } from "./store/open.ts";

/** `npm run audit`: walks the audit log and says whether every entry is as it was written; exit code 1 when not. */
const db = await openStore(readConfig(process.env, fileURLToPath(new URL("..", import.meta.url))).dataFolder);
try {
  const { entries, brokenAt, head } = await verifyAudit(db);
  const holds = brokenAt === null;
  process.stdout.write(`${holds ? vi.terminal.auditHolds(entries, head) : vi.terminal.auditBroken(brokenAt)}\n`);
  process.exitCode = holds ? 0 : 1;
} finally {
  await db.destroy();
}
