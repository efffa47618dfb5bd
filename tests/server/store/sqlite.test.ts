import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { expect, it, onTestFinished } from "vitest";
import { openStore } from "../../../server/store/open.ts";
import { testServer } from "../../test-server.ts";
import { reportPath } from "../steps.ts";

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "nq57-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

it("keeps its files from other people of the machine, also in a folder that is open to them", async () => {
  const open = folder();
  chmodSync(open, 0o755);
  const db = await openStore(open);
  const rights = readdirSync(open).map((name) => (statSync(join(open, name)).mode & 0o777).toString(8));
  expect(rights.length).toBeGreaterThan(1);
  expect(new Set(rights)).toEqual(new Set(["600"]));
  await db.destroy();
});

it("answers that it is busy while another program holds the database, and goes on afterwards", async () => {
  const database = join(folder(), "bao-cao.sqlite");
  const server = await testServer({ database });
  const other = new SQLite(database);
  onTestFinished(() => void other.close());
  const rows = { "PL1.IV.5": { actual: "31" } };
  const save = () => server.as("mai").put(`${reportPath}/rows`, { baseVersion: 0, rows });
  other.exec("begin immediate");
  const refused = await save();
  expect(refused.body).toMatchObject({ status: 503, code: "busy" });
  expect((await server.as("mai").get(reportPath)).body).toMatchObject({ version: 0 });
  other.exec("rollback");
  expect((await save()).body).toMatchObject({ version: 1, saved: 1 });
  expect(server.faults()).toEqual([]);
});
