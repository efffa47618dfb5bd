import { expect, it } from "vitest";
import { ok } from "../../server/result.ts";
import { setDisabled } from "../../server/store/accounts.ts";
import { addFailure } from "../../server/store/sign-in-failures.ts";
import { inTransaction } from "../../server/store/transaction.ts";
import { password, type TestServer, testServer } from "../test-server.ts";

const wrong = { account: "mai", password: "khong-phai-mat-khau" };
const right = { account: "mai", password };

const tryTimes = async (server: TestServer, times: number, body: object) => {
  for (let i = 0; i < times; i++) await server.anybody.post("/sessions", body);
};

it("says the same of a wrong password, an unknown account and a disabled one", async () => {
  const server = await testServer();
  await inTransaction(server.db, async (trx) => ok(await setDisabled(trx, "tai", true)));
  for (const body of [wrong, { account: "ai-do", password }, { account: "tai", password }]) {
    const answer = await server.anybody.post("/sessions", body);
    expect(answer.body).toMatchObject({ status: 401, code: "sign-in", details: {} });
  }
  // The sessions of a disabled account end at once.
  expect((await server.as("tai").get("/plan")).body).toMatchObject({ code: "sign-in-expired" });
});

it("does not mind how the account was spelled or in which Unicode form the password was typed", async () => {
  const server = await testServer();
  expect(
    (await server.anybody.post("/sessions", { account: " MAI ", password: password.normalize("NFD") })).status,
  ).toBe(201);
});

it("locks an account after five failures, also for the right password, until the first is a quarter of an hour old", async () => {
  const server = await testServer();
  await tryTimes(server, 5, wrong);
  const locked = await server.anybody.post("/sessions", right);
  expect(locked.body).toMatchObject({ status: 429, code: "locked-out" });
  expect(locked.body.detail).toContain("phải chờ đến 08:15, 02/10/2026");
  expect(locked.headers.get("retry-after")).toBe("900");
  expect((await server.anybody.post("/sessions", { account: "tai", password })).status).toBe(201);
  server.setTime("2026-10-02T08:15:01+07:00");
  expect((await server.anybody.post("/sessions", right)).status).toBe(201);
});

it("gives attempts made side by side no more tries than those made in turn", async () => {
  const server = await testServer();
  const attempts = Array.from({ length: 12 }, () => server.anybody.post("/sessions", wrong));
  const codes = (await Promise.all(attempts)).map(({ body }) => body.code);
  expect(codes.filter((code) => code === "sign-in")).toHaveLength(5);
  expect((await server.anybody.post("/sessions", right)).body).toMatchObject({ code: "locked-out" });
});

it("forgets failures after a sign-in that went well", async () => {
  const server = await testServer();
  await tryTimes(server, 4, wrong);
  await server.anybody.post("/sessions", right);
  await tryTimes(server, 4, wrong);
  expect((await server.anybody.post("/sessions", right)).status).toBe(201);
});

it("stops an address that fails with a hundred accounts, and believes a forwarded address only from a named proxy", async () => {
  const server = await testServer({ trustedProxies: ["127.0.0.1"] });
  const from = (address: string, account: string) =>
    server.anybody.post("/sessions", { account, password }, { "x-forwarded-for": address });
  await inTransaction(server.db, async (trx) => {
    const now = new Date("2026-10-02T07:55:00+07:00");
    for (let i = 0; i < 99; i++) await addFailure(trx, `ai-do-${i}`, "10.0.0.9", now);
    return ok(undefined);
  });
  expect((await from("10.0.0.9", "ai-do-99")).body).toMatchObject({ code: "sign-in" });
  expect((await from("10.0.0.9", "mai")).body).toMatchObject({ code: "locked-out" });
  expect((await from("10.0.0.8", "mai")).status).toBe(201);

  const direct = await testServer();
  await direct.anybody.post("/sessions", wrong, { "x-forwarded-for": "10.0.0.9" });
  const failures = await direct.db.selectFrom("signInFailure").select("address").execute();
  expect(failures).toEqual([{ address: "127.0.0.1" }]);
});

it("ends a session at sign-out, and by itself after twelve hours", async () => {
  const server = await testServer();
  const { token } = (await server.anybody.post("/sessions", right)).body;
  const bearer = { authorization: `Bearer ${token}` };
  const current = await server.anybody.get("/sessions/current", bearer);
  expect(current.body).toMatchObject({ account: { account: "mai" }, expiresAt: "2026-10-02T13:00:00.000Z" });
  server.setTime("2026-10-02T20:00:00+07:00");
  expect((await server.anybody.get("/plan", bearer)).body).toMatchObject({ status: 401, code: "sign-in-expired" });

  expect((await server.as("mai").delete("/sessions/current")).status).toBe(204);
  expect((await server.as("mai").get("/plan")).body).toMatchObject({ code: "sign-in-expired" });
});

it("keeps neither token nor password in the database or the log", async () => {
  const server = await testServer();
  const { token } = (await server.anybody.post("/sessions", right)).body;
  await server.anybody.get("/plan", { authorization: `Bearer ${token}` });
  const stored = JSON.stringify([
    await server.db.selectFrom("session").selectAll().execute(),
    await server.db.selectFrom("account").selectAll().execute(),
    await server.db.selectFrom("audit").selectAll().execute(),
  ]);
  for (const secret of [token, password]) {
    expect(stored).not.toContain(secret);
    expect(server.logged.join("")).not.toContain(secret);
  }
});
