import { expect, it } from "vitest";
import { vi } from "../../templates/language/vi/index.ts";
import { aPeriod } from "../builders.ts";
import { WorkbookFile } from "../demo/workbook/workbook-file.ts";
import { department, type TestServer, testServer } from "../test-server.ts";
import { typedInto } from "./edit-workbook.ts";
import { reportPath } from "./steps.ts";

const path = `${reportPath}/workbook`;
const rowsOf = async (server: TestServer) => (await server.as("mai").get(reportPath)).body.rows;
const save = (server: TestServer, baseVersion: number, cells: object, person = "nam") =>
  server.as(person).put(`${reportPath}/rows`, { baseVersion, rows: { "PL1.IV.5": cells } });
const download = async (server: TestServer) => (await server.as("mai").get(path)).bytes;

function formIn(server: TestServer) {
  const form = server.city.forms.plain(department, aPeriod("2026Q3"));
  if (!form) throw new Error("The department has a form");
  return form;
}

function filled(server: TestServer, template: Buffer, cells: Readonly<Record<string, string>>): Buffer {
  const typed = Object.entries(cells).map(([column, text]) => ["indicators", "PL1.IV.5", column, text] as const);
  return typedInto(template, formIn(server), typed);
}

it("hands out a workbook with what is saved, under a name that says whose and for when", async () => {
  const server = await testServer();
  await save(server, 0, { actual: "31" });
  const answer = await server.as("mai").get(path);
  expect(answer.headers.get("content-disposition")).toContain("bao-cao-2026Q3-SM.xlsx");
  expect(new WorkbookFile(answer.bytes).titles).not.toContain(vi.terms.sheets.findings);
  const marked = await server.as("mai").get(`${path}?marked=1`);
  expect(new WorkbookFile(marked.bytes).titles).toContain(vi.terms.sheets.findings);
});

it("saves what was typed into a file, and says what the rules find with the cell it stands in", async () => {
  const server = await testServer();
  const file = filled(server, await download(server), { actual: "khoảng 31", forecast: "45" });
  const { body } = await server.as("mai").upload(path, file);
  expect(body).toMatchObject({ version: 1, saved: 2, conflicts: [], accepted: true, restored: 0 });
  const finding = body.findings.find((each: { rule: string }) => each.rule === "number-expected");
  expect(finding).toMatchObject({ row: "PL1.IV.5", columns: ["actual"], at: expect.stringMatching(/^[A-Z]\d+$/) });
  expect(await rowsOf(server)).toEqual({ "PL1.IV.5": { actual: "khoảng 31", forecast: "45" } });
  const kept = await server.db.selectFrom("upload").selectAll().executeTakeFirstOrThrow();
  expect(Buffer.compare(kept.bytes, file)).toBe(0);
});

it("does not touch cells that nobody changed since the file was rendered", async () => {
  const server = await testServer();
  await save(server, 0, { actual: "31", asOf: "2026-09-30", forecast: "45" });
  const template = await download(server);
  await save(server, 1, { actual: "33" });
  const { body } = await server.as("mai").upload(path, filled(server, template, { forecast: "50" }));
  expect(body).toMatchObject({ version: 3, saved: 1, conflicts: [] });
  expect(await rowsOf(server)).toEqual({ "PL1.IV.5": { actual: "33", asOf: "2026-09-30", forecast: "50" } });
});

it("takes a cell that was emptied in the file out of the draft", async () => {
  const server = await testServer();
  await save(server, 0, { actual: "31", forecast: "45" });
  const template = await download(server);
  const { body } = await server.as("mai").upload(path, filled(server, template, { forecast: "" }));
  expect(body).toMatchObject({ saved: 1 });
  expect(await rowsOf(server)).toEqual({ "PL1.IV.5": { actual: "31" } });
});

it("calls a cell that both changed a conflict; what is stored stays", async () => {
  const server = await testServer();
  await save(server, 0, { actual: "31" });
  const template = await download(server);
  await save(server, 1, { actual: "33" });
  const { body } = await server.as("mai").upload(path, filled(server, template, { actual: "40", forecast: "45" }));
  expect(body.conflicts).toMatchObject([{ column: "actual", mine: "40", theirs: "33", by: "Lê Quốc Nam" }]);
  expect(await rowsOf(server)).toEqual({ "PL1.IV.5": { actual: "33", forecast: "45" } });
});

it("knows the same copy again that was uploaded before: mended and sent again it is no conflict with itself", async () => {
  const server = await testServer();
  const first = filled(server, await download(server), { actual: "khoảng 31" });
  await server.as("mai").upload(path, first);
  const { body } = await server.as("mai").upload(path, filled(server, first, { actual: "31" }));
  expect(body).toMatchObject({ saved: 1, conflicts: [] });
  expect(await rowsOf(server)).toEqual({ "PL1.IV.5": { actual: "31" } });
});

it("leaves what was saved of a sheet that is missing in the file", async () => {
  const server = await testServer();
  await save(server, 0, { actual: "31" });
  const workbook = new WorkbookFile(await download(server));
  workbook.remove(vi.terms.sheets.indicators);
  const { body } = await server.as("mai").upload(path, Buffer.from(workbook.toBytes()));
  expect(body).toMatchObject({ accepted: true, saved: 0 });
  expect(body.findings.map((each: { rule: string }) => each.rule)).toContain("sheet-missing");
  expect(await rowsOf(server)).toEqual({ "PL1.IV.5": { actual: "31" } });
});

it("lets a file of a version this draft never had fill cells, and empty none", async () => {
  const server = await testServer();
  await save(server, 0, { actual: "31", forecast: "45" });
  const newer = filled(server, await download(server), { actual: "", explanation: "Theo nghiệm thu quý III" });
  const restored = await testServer();
  await save(restored, 0, { actual: "31" });
  await restored.db.updateTable("report").set({ version: 0 }).execute();
  await restored.db.updateTable("entryCell").set({ version: 0 }).execute();
  const { body } = await restored.as("mai").upload(path, newer);
  expect(body).toMatchObject({ accepted: true, saved: 2 });
  expect(await rowsOf(restored)).toEqual({
    "PL1.IV.5": { actual: "31", forecast: "45", explanation: "Theo nghiệm thu quý III" },
  });
});

it.each([
  ["no workbook", "file-type", async () => Buffer.from("%PDF-1.7 khong phai bang tinh")],
  [
    "another agency's workbook",
    "wrong-agency",
    async (server: TestServer) => (await server.as("tai").get("/reports/2026Q3/so-tai-chinh/workbook")).bytes,
  ],
  [
    "another period's workbook",
    "wrong-period",
    async (server: TestServer) => (await server.as("mai").get("/reports/2026Q2/so-mau/workbook")).bytes,
  ],
  [
    "a workbook with a secrecy marking",
    "secrecy-marking",
    async (server: TestServer) => filled(server, await download(server), { actual: "31", explanation: "TUYỆT MẬT" }),
  ],
])("refuses %s as a whole: its finding, nothing saved, nothing kept", async (_, rule, fileOf) => {
  const server = await testServer();
  await save(server, 0, { forecast: "45" });
  const { status, body } = await server.as("mai").upload(path, await fileOf(server), "bản cuối.xlsx", {
    "idempotency-key": "mot-lan-gui-tep",
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({ accepted: false, saved: 0, version: 1, findings: [{ rule }] });
  expect(await rowsOf(server)).toEqual({ "PL1.IV.5": { forecast: "45" } });
  for (const table of ["upload", "idempotency"] as const) {
    expect(await server.db.selectFrom(table).selectAll().execute()).toEqual([]);
  }
});

it("refuses a file of more than 10 MB before reading it", async () => {
  const server = await testServer();
  const { body } = await server.as("mai").upload(path, Buffer.alloc(10 * 1024 * 1024 + 1));
  expect(body).toMatchObject({ status: 413, code: "file-too-large", details: { megabytes: 10 } });
});

it("gives an agency that only coordinates its workbook to read, and nothing to send", async () => {
  const server = await testServer();
  const own = "/reports/2026Q3/thanh-tra";
  const workbook = await server.as("thanh").get(`${own}/workbook`);
  expect(new WorkbookFile(workbook.bytes).titles).toContain(vi.terms.sheets.coordination);
  const sent = await server.as("thanh").post(`${own}/submissions`, { version: 0, head: { name: "A", title: "B" } });
  expect(sent.body).toMatchObject({ code: "nothing-owed" });
});

it("hands out no workbook before the period opens", async () => {
  const server = await testServer({ now: "2026-09-30T08:00:00+07:00" });
  const { body } = await server.as("mai").get("/reports/2026Q4/so-mau/workbook");
  expect(body).toMatchObject({ code: "not-open", details: { opens: "2026-10-01" } });
});
