import { expect, it } from "vitest";
import { testServer } from "../test-server.ts";
import { goodRows, head, reasonsFor, reportPath } from "./steps.ts";

const path = `${reportPath}/rows`;
const key = { "idempotency-key": "5f1c0f2e-0001" };
const body = { baseVersion: 0, rows: { "PL1.IV.5": { actual: "31" } } };

it("does a write once and answers it the same again, whatever happened meanwhile", async () => {
  const server = await testServer();
  const mine = server.as("mai");
  const first = await mine.put(path, body, key);
  await mine.put(path, { baseVersion: 1, rows: { "PL1.IV.5": { actual: "32" } } });
  const again = await mine.put(path, body, key);
  expect(again.body).toEqual(first.body);
  expect(again.headers.get("idempotency-replayed")).toBe("true");
  expect((await mine.get(reportPath)).body.rows).toEqual({ "PL1.IV.5": { actual: "32" } });
});

it("gives one receipt for requests sent side by side", async () => {
  const server = await testServer();
  const mine = server.as("mai");
  await mine.put(path, { baseVersion: 0, rows: goodRows });
  const request = { version: 1, reasons: await reasonsFor(server), head };
  const sent = await Promise.all([1, 2, 3, 4].map(() => mine.post(`${reportPath}/submissions`, request, key)));
  expect(new Set(sent.map((each) => JSON.stringify([each.status, each.body])))).toHaveLength(1);
  expect((await mine.get(reportPath)).body.submissions).toHaveLength(1);
});

it("refuses a key that was used for something else, and one that is none", async () => {
  const server = await testServer();
  const mine = server.as("mai");
  await mine.put(path, body, key);
  expect((await mine.put(path, { ...body, rows: {} }, key)).body).toMatchObject({ status: 422, code: "key-reused" });
  expect((await mine.put(path, body, { "idempotency-key": "ngan" })).body).toMatchObject({ code: "invalid-request" });
});

it("keeps the keys of accounts apart, and does not remember refusals", async () => {
  const server = await testServer();
  await server.as("mai").put(path, body, key);
  const other = { baseVersion: 1, rows: { "PL1.IV.5": { forecast: "45" } } };
  expect((await server.as("nam").put(path, other, key)).body).toMatchObject({ saved: 1 });
  const own = { "idempotency-key": "bi-tu-choi-0001" };
  const early = { version: 1, head };
  expect((await server.as("mai").post(`${reportPath}/submissions`, early, own)).status).toBe(409);
  expect((await server.as("mai").post(`${reportPath}/submissions`, { ...early, version: 2 }, own)).body.code).toBe(
    "still-errors",
  );
});

it("forgets a key after two days", async () => {
  const server = await testServer();
  await server.as("mai").put(path, body, key);
  server.setTime("2026-10-04T08:00:01+07:00");
  const other = { "idempotency-key": "mot-khoa-khac-0001" };
  await server.as("mai").put(path, { baseVersion: 1, rows: { "PL1.IV.5": { actual: "33" } } }, other);
  const keys = await server.db.selectFrom("idempotency").select("key").execute();
  expect(keys).toEqual([{ key: other["idempotency-key"] }]);
});
