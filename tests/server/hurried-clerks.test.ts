import { expect, it } from "vitest";
import { verifyAudit } from "../../server/store/audit.ts";
import { aPeriod } from "../builders.ts";
import { department, type TestServer, testServer } from "../test-server.ts";
import { typedInto } from "./edit-workbook.ts";
import { goodRows, head, reasonsFor, reportPath, submitted } from "./steps.ts";

const submissions = `${reportPath}/submissions`;
const state = async (server: TestServer) => (await server.as("mai").get(reportPath)).body;

it("makes one submission of two clicks, with one receipt, also where no key tells them apart", async () => {
  const server = await testServer();
  const mine = server.as("mai");
  await mine.put(`${reportPath}/rows`, { baseVersion: 0, rows: goodRows });
  const request = { version: 1, reasons: await reasonsFor(server), head };
  const [one, two] = await Promise.all([mine.post(submissions, request), mine.post(submissions, request)]);
  expect([one.body.again, two.body.again].toSorted()).toEqual([false, true]);
  expect({ ...one.body, again: true }).toEqual({ ...two.body, again: true });
  expect((await state(server)).submissions).toHaveLength(1);
});

it("sends what was checked or nothing when somebody saves at the same moment", async () => {
  for (const first of ["save", "send"]) {
    const server = await testServer();
    await server.as("mai").put(`${reportPath}/rows`, { baseVersion: 0, rows: goodRows });
    const request = { version: 1, reasons: await reasonsFor(server), head };
    const save = () =>
      server.as("nam").put(`${reportPath}/rows`, { baseVersion: 1, rows: { "PL1.IV.5": { actual: "32" } } });
    const send = () => server.as("mai").post(submissions, request);
    const both = first === "save" ? [save(), send()] : [send(), save()];
    const [saved, sent] = first === "save" ? await Promise.all(both) : (await Promise.all(both)).toReversed();
    expect(saved?.body).toMatchObject({ version: 2, saved: 1 });
    if (sent?.status === 201) {
      expect((await server.as("mai").get(`${submissions}/1`)).body).toMatchObject({ version: 1, rows: goodRows });
      expect(await state(server)).toMatchObject({ status: "submitted", changedSince: true });
    } else {
      expect(sent?.body).toMatchObject({ code: "version-changed", details: { current: 2 } });
      expect(await state(server)).toMatchObject({ status: "draft", submissions: [] });
    }
  }
});

it("lets two reviewers decide once, and none decide on what the agency has just replaced", async () => {
  const server = await testServer();
  await submitted(server);
  await server.as("mai").put(`${reportPath}/rows`, { baseVersion: 1, rows: { "PL1.IV.5": { actual: "33" } } });
  const replacement = { version: 2, reasons: await reasonsFor(server), head };
  const back = { comment: "Bổ sung số liệu", until: "2026-10-09" };
  const decided = await Promise.all([
    server.as("office").post(`${submissions}/1/acceptance`),
    server.as("office-stc").post(`${submissions}/1/acceptance`),
    server.as("mai").post(submissions, replacement),
  ]);
  const accepted = decided.slice(0, 2).filter(({ status }) => status === 200);
  expect(accepted.length).toBeLessThanOrEqual(1);
  const report = await state(server);
  const inForce = report.submissions.filter((each: { inForce: boolean }) => each.inForce);
  expect(inForce).toHaveLength(accepted.length);
  for (const { status, body } of decided.filter((each) => each.status >= 400)) {
    expect(status).toBe(409);
    expect(["already-decided", "newer-submission", "accepted"]).toContain(body.code);
  }
  const newest = report.submissions.at(-1).number;
  const returns = await Promise.all(
    ["office", "office-stc"].map((person) => server.as(person).post(`${submissions}/${newest}/return`, back)),
  );
  expect(returns.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect(await verifyAudit(server.db)).toMatchObject({ brokenAt: null });
});

it("takes one file that is dropped twice at once: saved by the first, known to the second", async () => {
  const server = await testServer();
  const mine = server.as("mai");
  const form = server.city.forms.plain(department, aPeriod("2026Q3"));
  if (!form) throw new Error("The department has a form");
  const template = (await mine.get(`${reportPath}/workbook`)).bytes;
  const file = typedInto(template, form, [["indicators", "PL1.IV.5", "actual", "31"]]);
  const answers = await Promise.all([1, 2].map(() => mine.upload(`${reportPath}/workbook`, file)));
  expect(answers.map(({ body }) => body.saved).toSorted()).toEqual([0, 1]);
  for (const { body } of answers) expect(body).toMatchObject({ accepted: true, conflicts: [], version: 1 });
  expect(await server.db.selectFrom("upload").select("sha256").execute()).toHaveLength(1);
});

it("keeps the reasons of two tabs apart and both", async () => {
  const server = await testServer();
  const put = (person: string, key: string) =>
    server.as(person).put(`${reportPath}/reasons`, { reasons: { [key]: `Lý do của ${person}` } });
  await Promise.all([put("mai", "a:b:c"), put("nam", "d:e:f")]);
  expect((await state(server)).reasons).toEqual({ "a:b:c": "Lý do của mai", "d:e:f": "Lý do của nam" });
});
