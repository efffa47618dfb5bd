import { sql } from "kysely";
import { expect, it } from "vitest";
import { aPeriod } from "../builders.ts";
import { department, type TestServer, testServer } from "../test-server.ts";
import { typedInto } from "./edit-workbook.ts";
import { goodRows, head, reasonsFor, reportPath } from "./steps.ts";

const workbook = `${reportPath}/workbook`;

async function filled(server: TestServer, column: string, text: string): Promise<Buffer> {
  const form = server.city.forms.plain(department, aPeriod("2026Q3"));
  if (!form) throw new Error("The department has a form");
  const template = (await server.as("mai").get(workbook)).bytes;
  return typedInto(template, form, [["indicators", "PL1.IV.5", column, text]]);
}

it.each([
  ["SQL", "so-mau' or '1'='1"],
  ["SQL that ends the statement", "so-mau'; drop table audit; --"],
  ["a way up", "..%2F..%2F..%2Fetc%2Fpasswd"],
  ["a way up in another spelling", "%2e%2e%5c%2e%2e%5cbao-cao.sqlite"],
  ["a name of the language itself", "__proto__"],
  ["another one", "constructor"],
  ["an end of text", "so-mau%00"],
  ["the same name in other letters", "SO-MAU"],
  ["a very long name", "a".repeat(6000)],
])("knows no agency by the name of %s", async (_, agency) => {
  const server = await testServer();
  for (const [person, code] of [
    ["mai", "not-permitted"],
    ["office", "report-not-found"],
  ] as const) {
    const { body } = await server.as(person).get(`/reports/2026Q3/${agency}`);
    expect(body).toMatchObject({ code });
  }
  expect(await server.db.selectFrom("audit").selectAll().execute()).toEqual([]);
  expect(server.faults()).toEqual([]);
});

it("stores SQL, markup and formulas as the text they are", async () => {
  const server = await testServer();
  const mine = server.as("mai");
  const text = `'); drop table "entryCell"; -- <script>alert(1)</script> =cmd|' /C calc'!A0`;
  await mine.put(`${reportPath}/rows`, { baseVersion: 0, rows: { "PL1.IV.5": { explanation: text } } });
  expect((await mine.get(reportPath)).body.rows).toEqual({ "PL1.IV.5": { explanation: text } });
  const again = await mine.upload(workbook, (await mine.get(workbook)).bytes);
  expect(again.body).toMatchObject({ accepted: true, saved: 0, conflicts: [] });
});

it("answers ten thousand rows at once: none is the agency's, few are named", async () => {
  const server = await testServer();
  const rows = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`PL9.${i}`, { actual: "1", x: "2" }]));
  const { body, status } = await server.as("mai").put(`${reportPath}/rows`, { baseVersion: 0, rows });
  expect([status, body.code, body.details.cells.length]).toEqual([422, "cells-not-open", 100]);
});

it("changes no object of the program by a key with a special name", async () => {
  const server = await testServer();
  const body =
    '{"baseVersion":0,"__proto__":{"role":"office"},"rows":{"__proto__":{"actual":"1"},"PL1.IV.5":{"__proto__":"x","actual":"31"}}}';
  const headers = { "content-type": "application/json" };
  await server.as("mai").send("PUT", `${reportPath}/rows`, { body, headers });
  expect(({} as Record<string, unknown>).actual).toBeUndefined();
  expect(Object.keys((await server.as("mai").get(reportPath)).body.rows)).not.toContain("__proto__");
});

it.each([
  ["a path", "../../../etc/cron.d/x.xlsx", "x.xlsx"],
  ["a Windows path", "C:\\Users\\mai\\báo cáo.xlsx", "báo cáo.xlsx"],
  ["letters that turn the direction", "bao\u202Eslx.cao\u0000.xlsx", "baoslx.cao.xlsx"],
  ["a very long name", `${"á".repeat(600)}.xlsx`, "á".repeat(255)],
  ["nothing", "", "bao-cao.xlsx"],
])("keeps of a file's name %s the name alone", async (_, sent, kept) => {
  const server = await testServer();
  await server.as("mai").upload(workbook, await filled(server, "actual", "31"), sent);
  expect(await server.db.selectFrom("upload").select("fileName").execute()).toEqual([{ fileName: kept }]);
});

it("leaves of secret content no word in any table and none in the log, whichever way it came", async () => {
  const server = await testServer();
  const mine = server.as("mai");
  const key = { "idempotency-key": "mot-khoa-du-dai" };
  const secret = "TUYỆT MẬT\nCăn cứ đóng quân số 9";
  await mine.put(`${reportPath}/rows`, { baseVersion: 0, rows: goodRows });
  const reasons = await reasonsFor(server);
  const request = { version: 1, reasons, head };
  const answers = [
    await mine.put(`${reportPath}/rows`, { baseVersion: 1, rows: { "PL1.IV.5": { explanation: secret } } }, key),
    await mine.put(`${reportPath}/reasons`, { reasons: { "a:b:c": secret } }, key),
    await mine.post(`${reportPath}/submissions`, { ...request, head: { ...head, title: secret } }, key),
    await mine.post(`${reportPath}/submissions`, { ...request, reasons: { ...reasons, "a:b:c": secret } }, key),
    await mine.upload(workbook, await filled(server, "explanation", secret), "Căn cứ đóng quân số 9.xlsx", key),
  ];
  const codes = answers.map(({ body }) => body.code ?? body.findings.map((each: { rule: string }) => each.rule));
  expect(codes.flat()).toEqual(Array.from({ length: 5 }, () => "secrecy-marking"));
  await mine.post(`${reportPath}/submissions`, request);
  const back = { comment: secret, until: "2026-10-09", rows: [{ row: "PL2.3", comment: secret }] };
  const returned = await server.as("office").post(`${reportPath}/submissions/1/return`, back, key);
  expect(returned.body).toMatchObject({ code: "secrecy-marking" });
  const tables = await everyTable(server);
  expect(tables).toContain("PL1.IV.5");
  expect(await server.db.selectFrom("upload").selectAll().execute()).toEqual([]);
  for (const text of [tables, ...server.logged, ...answers.map(({ bytes }) => bytes.toString("utf8"))]) {
    expect(text).not.toMatch(/TUYỆT MẬT|đóng quân/);
  }
});

/** All that is stored, also in tables that come later. */
async function everyTable({ db }: TestServer): Promise<string> {
  const named = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db);
  const contents = named.rows.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(db));
  return JSON.stringify((await Promise.all(contents)).map(({ rows }) => rows));
}
