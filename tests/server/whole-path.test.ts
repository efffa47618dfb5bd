import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { canonicalText } from "../../server/reports/content.ts";
import { verifyAudit } from "../../server/store/audit.ts";
import { inProgress, measured } from "../builders.ts";
import { department, password, testServer } from "../test-server.ts";
import { goodRows, head, reasonsFor, reportPath, submitted } from "./steps.ts";

it("takes a report from signing in to the consolidation", async () => {
  const server = await testServer();
  const signedIn = await server.anybody.post("/sessions", { account: "mai", password });
  expect(signedIn.status).toBe(201);
  expect(signedIn.body.account).toMatchObject({ role: "reporter", agencies: [{ id: department.id }] });
  const mine = server.as("mai");

  const before = (await mine.get("/reports?period=2026Q3")).body.reports;
  expect(before).toMatchObject([{ status: "none", version: 0, rowsOwed: 2, rowsFilled: 0, lastDay: "2026-10-09" }]);

  const saved = await mine.put(`${reportPath}/rows`, { baseVersion: 0, rows: { "PL1.IV.5": measured } });
  expect(saved.body).toEqual({ version: 1, saved: 4, conflicts: [] });
  const { findings } = (await mine.get(`${reportPath}/findings`)).body;
  expect(findings).toMatchObject([{ rule: "row-blank", row: "PL2.3", severity: "error", at: expect.any(String) }]);

  const early = await mine.post(`${reportPath}/submissions`, { version: 1, head });
  expect(early.body).toMatchObject({ code: "still-errors", details: { count: 1, title: findings[0].title } });

  await mine.put(`${reportPath}/rows`, { baseVersion: 1, rows: { "PL2.3": inProgress } });
  const receipt = await mine.post(`${reportPath}/submissions`, { version: 2, reasons: await reasonsFor(server), head });
  expect(receipt.status).toBe(201);
  expect(receipt.body).toMatchObject({ receiptNumber: "2026Q3-SM-01", number: 1, daysLate: 0, again: false, head });

  const office = server.as("office");
  const review = (await office.get(`${reportPath}/submissions/1`)).body;
  expect(review.rows).toEqual(goodRows);
  const accepted = await office.post(`${reportPath}/submissions/1/acceptance`);
  expect(accepted.body).toMatchObject({ status: "accepted", inForce: true, decidedBy: "Lê Thị Hà" });

  const city = (await office.get("/consolidations/2026Q3")).body;
  expect(city.reports.find((each: { agency: string }) => each.agency === department.id)).toMatchObject({
    used: { submission: "2026Q3-SM-01", status: "accepted" },
    punctuality: "onTime",
  });
  const workbook = await office.get("/consolidations/2026Q3.xlsx");
  expect(workbook.bytes.subarray(0, 2).toString()).toBe("PK");
  expect(await verifyAudit(server.db)).toMatchObject({ brokenAt: null });
  expect(server.faults()).toEqual([]);
});

it("gives a receipt whose hash anybody can compute again from the submission", async () => {
  const server = await testServer();
  const receipt = (await submitted(server)).body;
  const { period, rows, reasons, head } = (await server.as("mai").get(`${reportPath}/submissions/1`)).body;
  const versions = { planVersion: "2026.1", templateVersion: 1 };
  const text = canonicalText({ period, agency: department.id, ...versions, rows, reasons, head });
  expect(createHash("sha256").update(text).digest("hex")).toBe(receipt.hash);
});

it("carries what was accepted into the next period: previous values, history, comparisons", async () => {
  const server = await testServer();
  await submitted(server);
  await server.as("office").post(`${reportPath}/submissions/1/acceptance`);
  server.setTime("2026-12-28T08:00:00+07:00");
  const next = `/reports/2026Q4/${department.id}`;
  const { history } = (await server.as("mai").get(next)).body;
  expect(history).toEqual([{ period: "2026Q3", rows: goodRows }]);
  const fewer = { "PL1.IV.5": { ...measured, actual: "28", asOf: "31/12/2026" } };
  await server.as("mai").put(`${next}/rows`, { baseVersion: 0, rows: fewer });
  const { findings } = (await server.as("mai").get(`${next}/findings`)).body;
  expect(findings.map((each: { rule: string }) => each.rule)).toContain("cumulative-falls");
});
