import { connect } from "node:net";
import fc from "fast-check";
import { expect, it } from "vitest";
import { problemResponse, xlsxType } from "../../templates/api.ts";
import { en } from "../../templates/language/en/index.ts";
import { vi } from "../../templates/language/vi/index.ts";
import { type Answer, testServer } from "../test-server.ts";
import { reportPath, submitted } from "./steps.ts";

const rows = `${reportPath}/rows`;
const json = { "content-type": "application/json" };
const isProblem = ({ body, headers, status }: Answer, code: string) => {
  expect(problemResponse.parse(body)).toMatchObject({ code, status });
  expect(headers.get("content-type")).toContain("application/problem+json");
  expect(body.detail).toMatch(/\.$/);
};

it("answers an address that is not there, a method that is not, and a path that cannot be read", async () => {
  const server = await testServer();
  isProblem(await server.anybody.get("/api/v1/khong-co"), "no-such-address");
  isProblem(await server.anybody.get("/api/v2/plan"), "no-such-address");
  isProblem(await server.as("mai").get("/reports/%E0%A4%A/so-mau"), "no-such-address");
  const wrong = await server.as("mai").delete("/plan");
  isProblem(wrong, "method-not-allowed");
  expect(wrong.headers.get("allow")).toBe("GET");
});

it.each([
  ["no JSON", "{", json, "malformed-json"],
  ["JSON that is no object", "1", json, "malformed-json"],
  ["another type", "a=1", { "content-type": "application/x-www-form-urlencoded" }, "content-type"],
  ["another letter set", "{}", { "content-type": "application/json; charset=latin1" }, "content-type"],
  ["a compressed body", "{}", { ...json, "content-encoding": "gzip" }, "content-type"],
  ["nothing", "", json, "invalid-request"],
  ["more than 2 MB", `{"a":"${"x".repeat(2 * 1024 * 1024)}"}`, json, "too-large"],
  ["a workbook where cells belong", "PK", { "content-type": xlsxType }, "content-type"],
  ["another shape", '{"baseVersion":-1,"rows":[]}', json, "invalid-request"],
  ["a number without end", '{"baseVersion":0,"rows":{"PL1.IV.5":{"actual":1e999}}}', json, "invalid-request"],
  [
    "a text longer than a cell",
    `{"baseVersion":0,"rows":{"a":{"b":"${"x".repeat(32_768)}"}}}`,
    json,
    "invalid-request",
  ],
])("refuses %s", async (_, body, headers, code) => {
  const server = await testServer();
  isProblem(await server.as("mai").send("PUT", rows, { body, headers }), code);
});

it("says where a request is wrong without saying what stood there", async () => {
  const server = await testServer();
  const { body } = await server.as("mai").put(rows, { baseVersion: "bí mật riêng", rows: {} });
  expect(body.details.issues).toMatchObject([{ path: "baseVersion" }]);
  expect(JSON.stringify(body)).not.toContain("bí mật riêng");
});

it("reads no body of someone who may not write", async () => {
  const server = await testServer();
  const { port } = new URL(server.address);
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), "127.0.0.1", () => {
      socket.write(`PUT /api/v1${reportPath}/workbook HTTP/1.1\r\nHost: a\r\nContent-Type: ${xlsxType}\r\n`);
      socket.write("Content-Length: 9000000\r\n\r\nPK");
    });
    socket.once("data", (data) => {
      socket.destroy();
      resolve(data.toString());
    });
  });
  expect(answer).toMatch(/^HTTP\/1\.1 401 /);
});

it("lets someone who may not write hear so, however large the file they were sending", async () => {
  const server = await testServer();
  for (let i = 0; i < 5; i++) {
    isProblem(await server.anybody.upload(`${reportPath}/workbook`, Buffer.alloc(9_000_000)), "not-signed-in");
  }
});

it("turns a fault of ours into a sentence with a code that stands in the log, without contents", async () => {
  const server = await testServer();
  await server.db.schema.dropTable("cellChange").execute();
  const secret = "nội dung của đơn vị";
  const answer = await server.as("mai").put(rows, { baseVersion: 0, rows: { "PL1.IV.5": { explanation: secret } } });
  isProblem(answer, "unexpected");
  expect(answer.status).toBe(500);
  const [fault = ""] = server.faults();
  expect(fault).toContain(answer.body.details.id);
  expect(fault).not.toContain(secret);
  // Nothing half done: the draft is as it was.
  expect((await server.as("mai").get(reportPath)).body).toMatchObject({ version: 0, rows: {} });
});

it("has a sentence in both languages for every code", () => {
  expect(Object.keys(en.problems).toSorted()).toEqual(Object.keys(vi.problems).toSorted());
});

it("never answers 500, whatever JSON is sent wherever one may write", async () => {
  const server = await testServer({ mode: "demonstration" });
  await submitted(server);
  const cell = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.double(), fc.boolean(), fc.constant(null));
  const key = fc.oneof(fc.constantFrom("PL1.IV.5", "PL2.3", "KD.head", "__proto__", "constructor"), fc.string());
  const column = fc.oneof(fc.constantFrom("actual", "asOf", "status", "value", "__proto__", "toString"), fc.string());
  const cells = fc.dictionary(key, fc.dictionary(column, cell));
  const texts = fc.dictionary(fc.string(), fc.string({ unit: "binary" }));
  const head = fc.record({ name: fc.string({ unit: "binary" }), title: fc.string() });
  const requests = [
    ["mai", "PUT", rows, fc.record({ baseVersion: fc.nat(4), rows: cells })],
    ["mai", "PUT", `${reportPath}/reasons`, fc.record({ reasons: texts })],
    ["mai", "POST", `${reportPath}/submissions`, fc.record({ version: fc.nat(9), reasons: texts, head })],
    ["office", "POST", `${reportPath}/submissions/1/return`, fc.record({ comment: fc.string(), until: fc.string() })],
    ["admin", "PUT", "/clock", fc.record({ now: fc.oneof(fc.string(), fc.constant("2026-10-02T01:00:00Z")) })],
    ["mai", "POST", "/sessions", fc.record({ account: fc.string(), password: fc.string() })],
  ] as const;
  const request = fc.oneof(
    ...requests.map(([who, method, path, body]) =>
      fc.record({
        who: fc.constant(who),
        method: fc.constant(method),
        path: fc.constant(path),
        body: fc.oneof(body as fc.Arbitrary<unknown>, fc.jsonValue()),
      }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(request, async ({ who, method, path, body }) => {
      const answer = await server.as(who).send(method, path, { body: JSON.stringify(body) ?? "null", headers: json });
      expect(answer.status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
  expect(server.faults()).toEqual([]);
  // What was saved can be read, checked and written into a workbook.
  for (const path of [reportPath, `${reportPath}/findings`, `${reportPath}/workbook?marked=1`]) {
    expect((await server.as("mai").get(path)).status).toBe(200);
  }
});

it("never answers 500 to odd addresses and queries", async () => {
  const server = await testServer();
  const part = fc.oneof(fc.constantFrom("2026Q3", "so-mau", "1", "__proto__", "%00", "..", "2026Q3.xlsx"), fc.string());
  const addresses = fc.array(part.map(encodeURIComponent), { maxLength: 5 }).map((parts) => parts.join("/"));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("reports", "consolidations", "periods"),
      addresses,
      fc.webQueryParameters(),
      async (start, rest, query) => {
        const answer = await server.as("office").get(`/${start}/${rest}?${query}`);
        expect(answer.status).toBeLessThan(500);
      },
    ),
    { numRuns: 200 },
  );
  expect(server.faults()).toEqual([]);
});

it("sets the headers that keep browsers careful", async () => {
  const server = await testServer();
  const { headers } = await server.as("mai").get("/plan");
  expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'self'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("cache-control")).toBe("no-store");
  for (const absent of ["x-powered-by", "access-control-allow-origin", "set-cookie", "x-frame-options"]) {
    expect(headers.get(absent)).toBeNull();
  }
});
