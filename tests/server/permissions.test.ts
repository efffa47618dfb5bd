import { describe, expect, it } from "vitest";
import { DemonstrationClock } from "../../server/clock.ts";
import { routesOf } from "../../server/routes/index.ts";
import { testServer } from "../test-server.ts";

/**
 * Who gets past the door of each address, asked about the department's report: `mai` reports for it, `tai` for another
 * agency, `office-stc` belongs to that other agency. Everybody else is turned away.
 */
const everybody = ["mai", "tai", "office", "office-stc", "committee", "admin"];
const office = ["office", "office-stc"];
const report = "/reports/2026Q3/so-mau";
const table: Record<string, { readonly path?: string; readonly may: readonly string[] | "nobody asks" }> = {
  "post /sessions": { may: "nobody asks" },
  "get /clock": { may: "nobody asks" },
  "put /clock": { may: ["admin"] },
  "get /sessions/current": { may: everybody },
  "delete /sessions/current": { may: everybody },
  "get /plan": { may: everybody },
  "get /periods": { may: everybody },
  "get /reports": { may: ["mai", "tai", ...office, "committee"] },
  "get /reports/:period/:agency": { path: report, may: ["mai", ...office] },
  "put /reports/:period/:agency/rows": { path: `${report}/rows`, may: ["mai"] },
  "get /reports/:period/:agency/workbook": { path: `${report}/workbook`, may: ["mai"] },
  "put /reports/:period/:agency/workbook": { path: `${report}/workbook`, may: ["mai"] },
  "get /reports/:period/:agency/findings": { path: `${report}/findings`, may: ["mai"] },
  "put /reports/:period/:agency/reasons": { path: `${report}/reasons`, may: ["mai"] },
  "post /reports/:period/:agency/submissions": { path: `${report}/submissions`, may: ["mai"] },
  "get /reports/:period/:agency/submissions/:number": { path: `${report}/submissions/1`, may: ["mai", ...office] },
  "post /reports/:period/:agency/submissions/:number/acceptance": {
    path: `${report}/submissions/1/acceptance`,
    may: office,
  },
  "post /reports/:period/:agency/submissions/:number/return": { path: `${report}/submissions/1/return`, may: office },
  "get /consolidations/:period": { path: "/consolidations/2026Q3", may: [...office, "committee"] },
};

const routes = routesOf(new DemonstrationClock(new Date(0)));

it("has a line in this table for every address, and no other", () => {
  expect(Object.keys(table).toSorted()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).toSorted());
});

describe.each(Object.entries(table))("%s", (route, { path, may }) => {
  const [method = "", pattern = ""] = route.split(" ");
  const address = path ?? pattern;

  it("lets in whom the table names and nobody else", async () => {
    const server = await testServer({ mode: "demonstration" });
    const stranger = await server.anybody.send(method.toUpperCase(), address);
    if (may === "nobody asks") {
      expect(stranger.status).not.toBe(403);
      expect(stranger.body?.code).not.toBe("not-signed-in");
      return;
    }
    expect(stranger.body).toMatchObject({ status: 401, code: "not-signed-in" });
    for (const person of everybody) {
      const { status, body } = await server.as(person).send(method.toUpperCase(), address);
      expect([person, status === 403]).toEqual([person, !may.includes(person)]);
      if (status === 403) expect(body).toMatchObject({ code: "not-permitted" });
    }
    expect(server.faults()).toEqual([]);
  });

  if (may === "nobody asks") return;

  it("turns away a token that is none, one that was never given and one that has expired", async () => {
    const server = await testServer({ mode: "demonstration" });
    const ask = async (authorization?: string) => {
      const headers = authorization === undefined ? {} : { authorization };
      return (await server.as("mai").send(method.toUpperCase(), address, { headers })).body;
    };
    for (const none of ["", "Bearer", "Bearer ' or 1=1 --", "Basic bWFpOm1haQ==", `Bearer ${"a".repeat(3000)}`]) {
      expect(await ask(none)).toMatchObject({ status: 401, code: "not-signed-in" });
    }
    expect(await ask(`Bearer ${"a".repeat(43)}`)).toMatchObject({ status: 401, code: "sign-in-expired" });
    server.setTime("2029-10-02T08:00:00+07:00");
    expect(await ask()).toMatchObject({ status: 401, code: "sign-in-expired" });
  });
});

it("answers the same about another agency's report whether it is there or not", async () => {
  const server = await testServer();
  const tai = server.as("tai");
  for (const path of [report, "/reports/2026Q3/khong-co", "/reports/1999Q1/so-mau", `${report}/submissions/9`]) {
    expect((await tai.get(path)).body).toMatchObject({ code: "not-permitted" });
  }
});

it("shows an agency only its own reports, the office and the committee those of all that owe one", async () => {
  const server = await testServer();
  const seenBy = async (person: string) =>
    (await server.as(person).get("/reports?period=2026Q3")).body.reports.map(
      (each: { agency: { code: string } }) => each.agency.code,
    );
  expect(await seenBy("mai")).toEqual(["SM"]);
  expect(await seenBy("xa")).toEqual(["X00001", "X00002"]);
  expect(await seenBy("office")).toEqual(["SM", "STC", "X00001", "X00002", "X00003"]);
  expect(await seenBy("committee")).toEqual(["SM", "STC", "X00001", "X00002", "X00003"]);
  // It owes nothing, and finds its workbook for information here.
  expect(await seenBy("thanh")).toEqual(["TTR"]);
});

it("lets the office see how far a draft is and what was submitted, never the draft", async () => {
  const server = await testServer();
  await server.as("mai").put(`${report}/rows`, { baseVersion: 0, rows: { "PL1.IV.5": { actual: "31" } } });
  const seen = (await server.as("office").get(report)).body;
  expect(seen).toMatchObject({ version: 1, rowsFilled: 1, contentOf: null, rows: {}, reasons: {} });
});

it("does not let an office account decide on the report of its own agency", async () => {
  const server = await testServer();
  const own = "/reports/2026Q3/so-tai-chinh/submissions/1/acceptance";
  expect((await server.as("office-stc").post(own)).body).toMatchObject({ code: "not-permitted" });
  expect((await server.as("office").post(own)).body).toMatchObject({ code: "submission-not-found" });
});
