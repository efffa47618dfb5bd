import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { expect, it } from "vitest";
import { measured } from "../builders.ts";
import { testServer } from "../test-server.ts";
import { goodRows, head, reasonsFor, reportPath } from "./steps.ts";

/** Letters that XML cannot carry: one of them would make the workbook that holds it unreadable as a whole. */
const hostile = "Lý do\u0000 đã\uFFFE được\uFFFF rà\u0001 soát\u000B lại\uD800.";
const tidy = "Lý do đã được rà soát lại\uFFFD.";
/** A forecast below what was reached already asks for a reason. */
const rows = { ...goodRows, "PL1.IV.5": { ...measured, actual: "50" } };

it("writes readable workbooks whatever letters stand in a reason, a head's name or a comment", async () => {
  const server = await testServer();
  const mine = server.as("mai");
  await mine.put(`${reportPath}/rows`, { baseVersion: 0, rows });
  const reasons = Object.fromEntries(Object.keys(await reasonsFor(server)).map((key) => [key, hostile]));
  const person = { name: `${head.name}\uFFFE`, title: `\u0002${head.title}` };
  const receipt = await mine.post(`${reportPath}/submissions`, { version: 1, reasons, head: person });
  expect(receipt.body).toMatchObject({ number: 1, warnings: 1, head });
  const { reasons: frozen } = (await mine.get(`${reportPath}/submissions/1`)).body;
  expect(Object.values(frozen)).toEqual([tidy]);

  const office = server.as("office");
  const city = await office.get("/consolidations/2026Q3.xlsx?include=submitted");
  expect(partsIn(city.bytes)).toContain(tidy);
  const comments = { comment: hostile, rows: [{ row: "PL2.3", comment: hostile }] };
  const back = await office.post(`${reportPath}/submissions/1/return`, { until: "2026-10-09", ...comments });
  expect(back.body.returned).toMatchObject({ comment: tidy, rows: [{ comment: tidy }] });
  expect(partsIn((await mine.get(`${reportPath}/workbook?marked=1`)).bytes)).toContain(tidy);
});

it("finds a marking of secrecy that such letters hide", async () => {
  const server = await testServer();
  const mine = server.as("mai");
  await mine.put(`${reportPath}/rows`, { baseVersion: 0, rows });
  const hidden = "TỐI\u0001 M\uFFFEẬT";
  const reasons = Object.fromEntries(Object.keys(await reasonsFor(server)).map((key) => [key, hidden]));
  expect((await mine.put(`${reportPath}/reasons`, { reasons })).body).toMatchObject({ code: "secrecy-marking" });
  const refused = await mine.post(`${reportPath}/submissions`, {
    version: 1,
    reasons: { ...(await reasonsFor(server)), "mot:khoa:khac": hidden },
    head,
  });
  expect(refused.body).toMatchObject({ code: "secrecy-marking" });
  const cells = { "PL1.IV.5": { explanation: hidden } };
  expect((await mine.put(`${reportPath}/rows`, { baseVersion: 1, rows: cells })).body).toMatchObject({
    code: "secrecy-marking",
  });
});

/** The text of every part of a workbook, each of which is well-formed. */
function partsIn(workbook: Buffer): string {
  const parts = Object.entries(unzipSync(workbook)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return parts.map(([, bytes]) => wellFormed(strFromU8(bytes))).join("\n");
}

function wellFormed(xml: string): string {
  const parser = new SaxesParser();
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.write(xml).close();
  return xml;
}
