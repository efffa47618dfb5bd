import { expect, it } from "vitest";
import { type TestServer, testServer } from "../test-server.ts";
import { reportPath, submitted } from "./steps.ts";

const save = (server: TestServer, person: string, baseVersion: number, rows: object) =>
  server.as(person).put(`${reportPath}/rows`, { baseVersion, rows });
const rowsOf = async (server: TestServer) => (await server.as("mai").get(reportPath)).body.rows;

it("moves the version on only when a cell changed", async () => {
  const server = await testServer();
  expect((await save(server, "mai", 0, { "PL1.IV.5": { actual: "31", asOf: "30/9/2026" } })).body).toEqual({
    version: 1,
    saved: 2,
    conflicts: [],
  });
  expect((await save(server, "mai", 1, { "PL1.IV.5": { actual: "31" } })).body).toEqual({
    version: 1,
    saved: 0,
    conflicts: [],
  });
  expect((await save(server, "mai", 1, {})).body.version).toBe(1);
});

it("merges changes to different cells, made from the same version", async () => {
  const server = await testServer();
  await save(server, "mai", 0, { "PL1.IV.5": { actual: "31" } });
  expect((await save(server, "nam", 0, { "PL1.IV.5": { forecast: "45" } })).body).toMatchObject({
    version: 2,
    saved: 1,
  });
  expect(await rowsOf(server)).toEqual({ "PL1.IV.5": { actual: "31", forecast: "45" } });
});

it("calls the same cell a conflict, with both values, who and when; the stored one stays, the other cells are saved", async () => {
  const server = await testServer();
  await save(server, "mai", 0, { "PL1.IV.5": { actual: "31" } });
  const { body } = await save(server, "nam", 0, { "PL1.IV.5": { actual: "33", forecast: "45" } });
  expect(body).toEqual({
    version: 2,
    saved: 1,
    conflicts: [
      {
        row: "PL1.IV.5",
        column: "actual",
        mine: "33",
        theirs: "31",
        by: "Trần Thị Mai",
        at: "2026-10-02T01:00:00.000Z",
      },
    ],
  });
  expect(await rowsOf(server)).toEqual({ "PL1.IV.5": { actual: "31", forecast: "45" } });
  // Chosen after all: what was there is known now.
  expect((await save(server, "nam", 2, { "PL1.IV.5": { actual: "33" } })).body).toMatchObject({
    saved: 1,
    conflicts: [],
  });
});

it("calls the same content twice no conflict", async () => {
  const server = await testServer();
  await save(server, "mai", 0, { "PL1.IV.5": { actual: "31", explanation: "Hai\ndòng" } });
  const { body } = await save(server, "nam", 0, { "PL1.IV.5": { actual: 31, explanation: "Hai\r\ndòng" } });
  expect(body).toEqual({ version: 1, saved: 0, conflicts: [] });
});

it("empties a cell by null or blanks, and says so of a cell that somebody emptied meanwhile", async () => {
  const server = await testServer();
  await save(server, "mai", 0, { "PL1.IV.5": { actual: "31", forecast: "45" } });
  await save(server, "mai", 1, { "PL1.IV.5": { actual: null, forecast: "  " } });
  expect(await rowsOf(server)).toEqual({});
  const { body } = await save(server, "nam", 1, { "PL1.IV.5": { actual: "40" } });
  expect(body.conflicts).toMatchObject([{ mine: "40", theirs: null }]);
});

it("keeps what every earlier version held", async () => {
  const server = await testServer();
  for (const [version, actual] of ["30", "31", null, "32"].entries()) {
    await save(server, "mai", version, { "PL1.IV.5": { actual } });
  }
  const history = await server.db
    .selectFrom("cellChange")
    .select(["version", "before", "after"])
    .orderBy("version")
    .execute();
  expect(history).toEqual([
    { version: 1, before: "null", after: '"30"' },
    { version: 2, before: '"30"', after: '"31"' },
    { version: 3, before: '"31"', after: "null" },
    { version: 4, before: "null", after: '"32"' },
  ]);
});

it("takes the free rows of proposals and sign-off too", async () => {
  const server = await testServer();
  const rows = { "KN.01": { content: "Đề nghị bố trí kinh phí" }, "KD.head": { value: "Nguyễn Văn Hòa" } };
  expect((await save(server, "mai", 0, rows)).body.saved).toBe(2);
  expect((await server.as("mai").get(reportPath)).body.rowsFilled).toBe(0);
});

it.each([
  ["a row of another agency", { "CT10.2.1": { status: "Đang thực hiện" } }],
  ["a row that is not there", { "PL9.9": { actual: "1" } }],
  ["a locked column", { "PL1.IV.5": { target: "≥ 10" } }],
  ["a column of another kind of row", { "PL2.3": { actual: "1" } }],
  ["a name of the language itself", { constructor: { prototype: "1" }, "PL1.IV.5": { toString: "1" } }],
])("refuses %s and saves nothing of the request", async (_, rows) => {
  const server = await testServer();
  const { body } = await save(server, "mai", 0, { "PL1.IV.5": { actual: "31" }, ...rows });
  expect(body).toMatchObject({ status: 422, code: "cells-not-open" });
  expect(await rowsOf(server)).toEqual({});
});

it("refuses a base version that the draft never had", async () => {
  const server = await testServer();
  expect((await save(server, "mai", 5, { "PL1.IV.5": { actual: "31" } })).body).toMatchObject({
    code: "version-unknown",
    details: { current: 0 },
  });
});

it("takes out what no cell can hold", async () => {
  const server = await testServer();
  await save(server, "mai", 0, { "PL1.IV.5": { explanation: "A\u0000B\uD800C\u001FD" } });
  expect(await rowsOf(server)).toEqual({ "PL1.IV.5": { explanation: "AB\uFFFDCD" } });
});

it("discards a save with a secrecy marking and leaves no trace of it", async () => {
  const server = await testServer();
  const rows = { "PL1.IV.5": { actual: "31", explanation: "TỐI MẬT\nnội dung không được lộ" } };
  expect((await save(server, "mai", 0, rows)).body).toMatchObject({
    status: 422,
    code: "secrecy-marking",
    details: {},
  });
  expect(await everythingStored(server)).not.toMatch(/không được lộ|TỐI MẬT/);
  expect(server.logged.join("")).not.toMatch(/không được lộ|TỐI MẬT/);
});

async function everythingStored({ db }: TestServer): Promise<string> {
  const tables = ["report", "entryCell", "cellChange", "reason", "upload", "idempotency", "audit"] as const;
  return JSON.stringify(await Promise.all(tables.map((each) => db.selectFrom(each).selectAll().execute())));
}

it.each([
  ["before the period opens", "2026-06-30T23:59:00+07:00", "not-open"],
  ["on the first locked day", "2026-10-10T00:00:00+07:00", "locked"],
])("refuses a save %s", async (_, now, code) => {
  const server = await testServer({ now });
  expect((await save(server, "mai", 0, { "PL1.IV.5": { actual: "31" } })).body).toMatchObject({ status: 409, code });
});

it("takes drafts all quarter, and until the last minute before the lock", async () => {
  const server = await testServer({ now: "2026-07-01T00:00:00+07:00" });
  expect((await save(server, "mai", 0, { "PL1.IV.5": { actual: "31" } })).status).toBe(200);
  server.setTime("2026-10-09T23:59:59+07:00");
  expect((await save(server, "mai", 1, { "PL1.IV.5": { actual: "32" } })).status).toBe(200);
});

it("leaves a submitted report open, an accepted one closed, a returned one open again", async () => {
  const server = await testServer();
  await submitted(server);
  expect((await save(server, "mai", 1, { "PL1.IV.5": { actual: "32" } })).status).toBe(200);
  expect((await server.as("mai").get(reportPath)).body).toMatchObject({ status: "submitted", changedSince: true });
  await server.as("office").post(`${reportPath}/submissions/1/acceptance`);
  expect((await save(server, "mai", 2, { "PL1.IV.5": { actual: "33" } })).body).toMatchObject({ code: "accepted" });
  await server.as("office").post(`${reportPath}/submissions/1/return`, { comment: "Bổ sung", until: "2026-10-20" });
  expect((await save(server, "mai", 2, { "PL1.IV.5": { actual: "33" } })).status).toBe(200);
});
