import { expect, it } from "vitest";
import { completed, measured } from "../builders.ts";
import { testServer } from "../test-server.ts";
import { doneRows, goodRows, head, reasonsFor, reportPath, submitted } from "./steps.ts";

const path = `${reportPath}/submissions`;
const office = "office";

it.each([
  ["before the window", "2026-09-24T23:59:00+07:00", { status: 409, code: "not-yet" }],
  ["on the first day of the window", "2026-09-25T00:00:00+07:00", { daysLate: 0 }],
  ["on the due day", "2026-10-05T23:59:00+07:00", { daysLate: 0 }],
  ["two days late", "2026-10-07T08:00:00+07:00", { daysLate: 2 }],
  ["on the first locked day", "2026-10-10T00:00:00+07:00", { status: 409, code: "locked" }],
])("answers a submission %s", async (_, now, expected) => {
  const server = await testServer({ now: "2026-09-20T08:00:00+07:00" });
  await server.as("mai").put(`${reportPath}/rows`, { baseVersion: 0, rows: goodRows });
  const reasons = await reasonsFor(server);
  server.setTime(now);
  expect((await server.as("mai").post(path, { version: 1, reasons, head })).body).toMatchObject(expected);
});

it("gives the same receipt for the same content, and a new number for new content", async () => {
  const server = await testServer();
  const first = (await submitted(server)).body;
  server.setTime("2026-10-03T08:00:00+07:00");
  expect((await submitted(server)).body).toEqual({ ...first, again: true });
  const second = (await submitted(server, { "PL1.IV.5": { actual: "32" } })).body;
  expect(second).toMatchObject({ number: 2, receiptNumber: "2026Q3-SM-02", again: false });
  expect(second.hash).not.toBe(first.hash);
});

it("sends again what was returned, even unchanged", async () => {
  const server = await testServer();
  await submitted(server);
  await server.as(office).post(`${path}/1/return`, { comment: "Xem lại", until: "2026-10-06" });
  expect((await submitted(server)).body).toMatchObject({ number: 2, again: false });
});

it("lets the first submission decide punctuality", async () => {
  const server = await testServer({ now: "2026-10-05T08:00:00+07:00" });
  await submitted(server);
  server.setTime("2026-10-08T08:00:00+07:00");
  expect((await submitted(server, { "PL1.IV.5": { actual: "32" } })).body).toMatchObject({ number: 2, daysLate: 0 });
});

it("refuses what was not seen: another version than the one checked", async () => {
  const server = await testServer();
  await server.as("mai").put(`${reportPath}/rows`, { baseVersion: 0, rows: goodRows });
  await server.as("nam").put(`${reportPath}/rows`, { baseVersion: 1, rows: { "PL1.IV.5": { actual: "32" } } });
  const { body } = await server.as("mai").post(path, { version: 1, reasons: await reasonsFor(server), head });
  expect(body).toMatchObject({ code: "version-changed", details: { current: 2 } });
});

it("asks for a reason of ten letters for every warning, takes it from the draft or from the request, and keeps it", async () => {
  const server = await testServer();
  const mine = server.as("mai");
  const rows = { ...goodRows, "PL1.IV.5": { ...measured, actual: "50" } };
  await mine.put(`${reportPath}/rows`, { baseVersion: 0, rows });
  const reasons = await reasonsFor(server);
  const [key = ""] = Object.keys(reasons);
  expect((await mine.post(path, { version: 1, head })).body).toMatchObject({
    code: "reasons-missing",
    details: { count: Object.keys(reasons).length },
  });
  expect((await mine.post(path, { version: 1, reasons: { ...reasons, [key]: "đúng" }, head })).body.code).toBe(
    "reasons-missing",
  );
  await mine.put(`${reportPath}/reasons`, { reasons: { ...reasons, "rule-of-old:::": "Lý do của một giá trị cũ" } });
  const receipt = await mine.post(path, { version: 1, head });
  expect(receipt.body).toMatchObject({ number: 1, warnings: Object.keys(reasons).length });
  // Only reasons of warnings that stand are frozen; the draft keeps the others, should the value come back.
  expect((await mine.get(`${path}/1`)).body.reasons).toEqual(reasons);
  expect((await mine.get(reportPath)).body.reasons).toHaveProperty(["rule-of-old:::"]);
});

it("takes the head from the sign-off sheet where the request leaves it out, and refuses a report without one", async () => {
  const server = await testServer();
  const mine = server.as("mai");
  const nobody = { name: " ", title: "" };
  await mine.put(`${reportPath}/rows`, { baseVersion: 0, rows: goodRows });
  const reasons = await reasonsFor(server);
  expect((await mine.post(path, { version: 1, reasons, head: nobody })).body).toMatchObject({ code: "head-missing" });
  const signed = { "KD.head": { value: "Nguyễn Văn Hòa" }, "KD.headTitle": { value: "Giám đốc" } };
  await mine.put(`${reportPath}/rows`, { baseVersion: 1, rows: signed });
  expect((await mine.post(path, { version: 2, reasons, head: nobody })).body.head).toEqual(head);
});

it("writes nothing when a submission is refused", async () => {
  const server = await testServer();
  await server.as("mai").put(`${reportPath}/rows`, { baseVersion: 0, rows: { "PL1.IV.5": measured } });
  await server.as("mai").post(path, { version: 1, reasons: { "a:b:c": "một lý do đủ dài" }, head });
  expect((await server.as("mai").get(reportPath)).body).toMatchObject({
    status: "draft",
    reasons: {},
    submissions: [],
  });
});

it.each([
  ["reason", { reasons: { "a:b:c": "Độ mật: Tối mật" } }],
  ["name of the head", { head: { name: "TỐI MẬT", title: "Giám đốc" } }],
])("discards a secrecy marking in a %s", async (_, part) => {
  const server = await testServer();
  await server.as("mai").put(`${reportPath}/rows`, { baseVersion: 0, rows: goodRows });
  const reasons = await reasonsFor(server);
  const request = { version: 1, head, ...part, reasons: { ...reasons, ...("reasons" in part ? part.reasons : {}) } };
  expect((await server.as("mai").post(path, request)).body).toMatchObject({ code: "secrecy-marking" });
  expect(await server.db.selectFrom("submission").selectAll().execute()).toEqual([]);
});

it("accepts the newest submission alone, once", async () => {
  const server = await testServer();
  await submitted(server);
  await submitted(server, { "PL1.IV.5": { actual: "32" } });
  const boss = server.as(office);
  expect((await boss.post(`${path}/1/acceptance`)).body).toMatchObject({
    code: "newer-submission",
    details: { newest: 2 },
  });
  expect((await boss.post(`${path}/3/acceptance`)).body).toMatchObject({ status: 404, code: "submission-not-found" });
  expect((await boss.post(`${path}/2/acceptance`)).status).toBe(200);
  expect((await boss.post(`${path}/2/acceptance`)).body).toMatchObject({ code: "already-decided" });
});

it("keeps an accepted submission in force until the next is accepted, though it was returned", async () => {
  const server = await testServer();
  const boss = server.as(office);
  await submitted(server);
  await boss.post(`${path}/1/acceptance`);
  const returned = await boss.post(`${path}/1/return`, {
    comment: "Đề nghị bổ sung văn bản",
    until: "2026-10-20",
    rows: [{ row: "PL2.3", column: "productNumber", comment: "Chưa có số" }],
  });
  expect(returned.body).toMatchObject({ status: "returned", inForce: true, returned: { until: "2026-10-20" } });
  const used = async () => {
    const { reports } = (await boss.get("/consolidations/2026Q3")).body;
    return reports.find((each: { agency: string }) => each.agency === "so-mau").used;
  };
  expect(await used()).toMatchObject({ number: 1 });
  await submitted(server, doneRows);
  expect(await used()).toMatchObject({ number: 1, status: "accepted" });
  await boss.post(`${path}/2/acceptance`);
  expect(await used()).toMatchObject({ number: 2, status: "accepted" });
  const { submissions } = (await boss.get(reportPath)).body;
  expect(submissions.map((each: { inForce: boolean }) => each.inForce)).toEqual([false, true]);
});

it("extends the agency's own lock to the day of a return, and no further", async () => {
  const server = await testServer();
  await submitted(server);
  const boss = server.as(office);
  await boss.post(`${path}/1/return`, { comment: "Bổ sung", until: "2026-10-15" });
  expect((await server.as("mai").get(reportPath)).body).toMatchObject({ status: "returned", lastDay: "2026-10-15" });
  server.setTime("2026-10-15T23:00:00+07:00");
  expect((await submitted(server, doneRows)).body).toMatchObject({ number: 2 });
  server.setTime("2026-10-16T00:00:00+07:00");
  const changed = { version: 2, reasons: {}, head: { ...head, title: "Phó Giám đốc" } };
  const { body } = await server.as("mai").post(path, changed);
  expect(body).toMatchObject({ code: "locked", details: { since: "2026-10-16" } });
});

it.each([
  ["a day that has passed", { until: "2026-10-01" }, "return-until-past"],
  ["a day that is none", { until: "2026-02-30" }, "invalid-request"],
  ["no comment", { comment: " " }, "invalid-request"],
  ["a row that is not there", { rows: [{ row: "PL9.9", comment: "?" }] }, "no-such-row"],
  ["a secrecy marking", { comment: "MẬT" }, "secrecy-marking"],
])("refuses a return with %s", async (_, part, code) => {
  const server = await testServer();
  await submitted(server);
  const request = { comment: "Bổ sung", until: "2026-10-06", ...part };
  expect((await server.as(office).post(`${path}/1/return`, request)).body).toMatchObject({ code });
  expect((await server.as("mai").get(reportPath)).body.status).toBe("submitted");
});

it("shows a reviewer the submission before", async () => {
  const server = await testServer();
  await submitted(server);
  await submitted(server, { "PL2.3": completed });
  const second = (await server.as(office).get(`${path}/2`)).body;
  expect(second.previousSubmission).toEqual({ number: 1, rows: goodRows });
  expect(second.rows).toEqual(doneRows);
});
