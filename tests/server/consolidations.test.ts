import { expect, it } from "vitest";
import { xlsxType } from "../../templates/api.ts";
import { testServer } from "../test-server.ts";
import { reportPath, submitted } from "./steps.ts";

const path = "/consolidations/2026Q3";

it("rests on accepted submissions; with include=submitted also on the newest that waits", async () => {
  const server = await testServer();
  await submitted(server);
  const usedWith = async (query: string) => {
    const { reports } = (await server.as("committee").get(`${path}${query}`)).body;
    return reports.find((each: { agency: string }) => each.agency === "so-mau").used;
  };
  expect(await usedWith("")).toBeNull();
  expect(await usedWith("?include=submitted")).toMatchObject({ number: 1, status: "submitted" });
});

it("comes as a workbook by suffix or by Accept, else as JSON", async () => {
  const server = await testServer();
  const office = server.as("office");
  const types = await Promise.all([
    office.get(path),
    office.get(`${path}.xlsx`),
    office.get(path, { accept: xlsxType }),
    office.get(path, { accept: "*/*" }),
  ]);
  const short = types.map(({ headers }) => (headers.get("content-type")?.includes("json") ? "json" : "xlsx"));
  expect(short).toEqual(["json", "xlsx", "xlsx", "json"]);
  expect(types[1]?.headers.get("content-disposition")).toContain("tong-hop-2026Q3.xlsx");
});

it("is not sent again to who has it, until a submission is accepted", async () => {
  const server = await testServer();
  const office = server.as("office");
  await submitted(server);
  for (const each of [path, `${path}.xlsx`]) {
    const etag = (await office.get(each)).headers.get("etag") ?? "";
    expect((await office.get(each, { "if-none-match": `W/"x", ${etag}` })).status).toBe(304);
  }
  const etag = (await office.get(path)).headers.get("etag") ?? "";
  await office.post(`${reportPath}/submissions/1/acceptance`);
  const fresh = await office.get(path, { "if-none-match": etag });
  expect(fresh.status).toBe(200);
  expect(fresh.headers.get("etag")).not.toBe(etag);
});

it("does not know a period that is none", async () => {
  const server = await testServer();
  expect((await server.as("office").get("/consolidations/2031Q1")).body).toMatchObject({ code: "period-not-found" });
  expect((await server.as("office").get("/reports?period=2031Q1")).body).toMatchObject({ code: "period-not-found" });
});
