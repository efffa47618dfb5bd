import { once } from "node:events";
import { expect, it } from "vitest";
import { vi } from "../../templates/language/vi/index.ts";
import { asReporter, dataFolder, printed, reportAt, run, started } from "./program.ts";

const words = vi.terminal;
/** The first start after a change builds the page. */
const patient = { timeout: 180_000 };

it("does not start in production without an administrator, and says how to make one", async () => {
  const production = { NQ57_MODE: "production", NQ57_DATA: dataFolder() };
  const refused = await printed(run("server/main.ts", [], production));
  expect(refused).toEqual({ out: `${words.noAdministrator}\n`, code: 1 });
  const args = ["add", "quan.tri", "--role", "administrator", "--name", "Quản trị"];
  const made = await printed(run("server/account-command.ts", args, production));
  expect(made.out).toContain(words.accountAdded("quan.tri"));
  const verified = await printed(run("server/audit-command.ts", [], production));
  expect(verified).toMatchObject({ code: 0 });
});

it(
  "keeps what it answered when it is killed, goes on with its clock, and ends cleanly when asked",
  patient,
  async () => {
    const data = { NQ57_DATA: dataFolder() };
    const first = run("server/main.ts", [], data);
    const address = await started(first);
    const page = await fetch(address);
    expect(page.headers.get("content-security-policy")).toContain("'nonce-");
    const saved = await fetch(`${reportAt(address)}/rows`, {
      method: "PUT",
      headers: await asReporter(address),
      body: JSON.stringify({ baseVersion: 0, rows: { "KD.head": { value: "Nguyễn Văn Hòa" } } }),
    });
    expect(await saved.json()).toMatchObject({ version: 1 });
    first.kill("SIGKILL");
    await once(first, "close");

    const second = run("server/main.ts", [], data);
    const again = await started(second);
    const after = await (await fetch(reportAt(again), { headers: await asReporter(again) })).json();
    expect(after).toMatchObject({ version: 1, rows: { "KD.head": { value: "Nguyễn Văn Hòa" } } });
    const { now } = await (await fetch(`${again}/api/v1/clock`)).json();
    expect(Date.parse(now)).toBeGreaterThanOrEqual(Date.parse(after.savedAt));
    second.kill("SIGTERM");
    expect((await once(second, "close"))[0]).toBe(0);

    // The same folder is no place for the real thing.
    const production = await printed(run("server/main.ts", [], { ...data, NQ57_MODE: "production" }));
    expect(production).toEqual({ out: `${words.demonstrationAccountsInProduction}\n`, code: 1 });
  },
);

it(
  "loses nothing that it answered when it is killed in the middle of saving, and keeps nothing by halves",
  patient,
  async () => {
    const data = { NQ57_DATA: dataFolder() };
    const first = run("server/main.ts", [], data);
    const address = await started(first);
    const headers = await asReporter(address);
    let version = 0;
    /** What each row was last said to hold. */
    const answered = new Map<string, number>();
    const clerk = async (row: string) => {
      for (let n = 1; ; n++) {
        const rows = { [row]: { content: `Lần ${n}`, addressee: `Lần ${n}` } };
        const body = JSON.stringify({ baseVersion: version, rows });
        const response = await fetch(`${reportAt(address)}/rows`, { method: "PUT", headers, body });
        const saved = await response.json();
        expect(saved).toMatchObject({ saved: 2, conflicts: [] });
        version = Math.max(version, saved.version);
        answered.set(row, n);
      }
    };
    const clerks = ["KN.01", "KN.02", "KN.03", "KN.04"].map(clerk);
    const ends = Promise.allSettled(clerks);
    while (version < 40) await new Promise((resolve) => setTimeout(resolve, 5));
    first.kill("SIGKILL");
    // Each was cut off by the kill and by nothing else.
    for (const end of await ends) expect(end).toMatchObject({ status: "rejected", reason: expect.any(TypeError) });

    const second = run("server/main.ts", [], data);
    const again = await started(second);
    const after = await (await fetch(reportAt(again), { headers: await asReporter(again) })).json();
    expect(after.version).toBeGreaterThanOrEqual(version);
    expect(answered.size).toBe(4);
    for (const [row, n] of answered) {
      const { content, addressee } = after.rows[row];
      expect([`Lần ${n}`, `Lần ${n + 1}`]).toContain(content);
      expect(addressee).toBe(content);
    }
    const verified = await printed(run("server/audit-command.ts", [], data));
    expect(verified).toMatchObject({ code: 0, out: expect.stringContaining("nguyên vẹn") });
  },
);
