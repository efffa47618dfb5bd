import { expect, it } from "vitest";
import { testServer } from "../test-server.ts";

it.each([
  ["2026-01-01", "2026Q1"],
  ["2026-04-09", "2026Q1"],
  ["2026-04-10", "2026Q2"],
  ["2026-07-20", "2026Q3"],
  ["2026-10-02", "2026Q3"],
  ["2027-01-10", null],
])("says on %s that %s is worked on", async (today, current) => {
  const server = await testServer({ now: `${today}T12:00:00+07:00` });
  const { body } = await server.as("mai").get("/periods");
  expect(body).toMatchObject({ current, clock: { today, demonstration: false } });
});

it("says where each period stands", async () => {
  const server = await testServer({ now: "2026-10-06T00:00:00+07:00" });
  const { periods } = (await server.as("mai").get("/periods")).body;
  expect(periods.map((each: { stage: string }) => each.stage)).toEqual(["locked", "locked", "overdue", "drafting"]);
});

it("tells anybody what day it is, and moves the clock in a demonstration only, and only forward", async () => {
  const server = await testServer({ mode: "demonstration", now: "2026-07-02T08:00:00+07:00" });
  const admin = server.as("admin");
  const moved = await admin.put("/clock", { now: "2026-10-02T01:00:00.000Z" });
  expect(moved.body).toEqual({ now: "2026-10-02T01:00:00.000Z", today: "2026-10-02", demonstration: true });
  expect((await server.anybody.get("/clock")).body.today).toBe("2026-10-02");
  expect((await admin.put("/clock", { now: "2026-10-01T01:00:00.000Z" })).body).toMatchObject({
    code: "clock-backwards",
  });
  const production = await testServer();
  expect((await production.as("admin").put("/clock", { now: "2026-12-01T01:00:00.000Z" })).status).toBe(405);
});

it("publishes every address it has", async () => {
  const server = await testServer();
  const { body } = await server.anybody.get("/openapi.json");
  expect(body.openapi).toBe("3.1.0");
  expect(Object.keys(body.paths)).toContain("/api/v1/reports/{period}/{agency}/submissions/{number}/return");
  const submit = body.paths["/api/v1/reports/{period}/{agency}/submissions"].post;
  expect(submit.requestBody.content["application/json"].schema.required).toContain("version");
  expect(submit.parameters.map((each: { name: string }) => each.name)).toEqual(["period", "agency"]);
});

it("says that it is well while the database answers", async () => {
  const server = await testServer();
  expect((await server.anybody.get("/healthz")).body).toEqual({ ok: true });
});
