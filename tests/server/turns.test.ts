import { connect, type Socket } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { xlsxType } from "../../templates/api.ts";
import { password, type TestServer, testServer } from "../test-server.ts";
import { reportPath } from "./steps.ts";

/** Uploads that never come to their end, each holding a turn of its account. */
async function slowUploads(server: TestServer, count: number): Promise<readonly Socket[]> {
  const { token } = (await server.anybody.post("/sessions", { account: "mai", password })).body;
  const sockets = Array.from({ length: count }, () => {
    const socket = connect(Number(new URL(server.address).port), "127.0.0.1");
    socket.write(`PUT /api/v1${reportPath}/workbook HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\n`);
    socket.write(`Content-Type: ${xlsxType}\r\nContent-Length: 9000000\r\n\r\nPK`);
    return socket;
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  // A request of somebody else, sent later, is answered later.
  await new Promise((resolve) => setTimeout(resolve, 200));
  return sockets;
}

/** Whether a promise is kept within a while. */
function soon(promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([
    promise.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 300)),
  ]);
}

it("lets who asks for much wait, and nobody else", async () => {
  const server = await testServer();
  const [first] = await slowUploads(server, 8);
  const ninth = server.as("mai").get(reportPath);
  expect(await soon(ninth)).toBe(false);
  expect((await server.as("nam").get(reportPath)).status).toBe(200);
  first?.destroy();
  expect((await ninth).status).toBe(200);
  expect(server.faults()).toEqual([]);
});

it("turns away what would wait behind a hundred others, with when to try again", async () => {
  const server = await testServer();
  const uploads = await slowUploads(server, 8);
  const waiting = Array.from({ length: 100 }, () => server.as("mai").get(reportPath));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const refused = await server.as("mai").get(reportPath);
  expect(refused.body).toMatchObject({ status: 503, code: "busy" });
  expect(refused.headers.get("retry-after")).toBe("5");
  for (const socket of uploads) socket.destroy();
  const answered = await Promise.all(waiting);
  expect(answered.map(({ status }) => status)).toEqual(answered.map(() => 200));
});
