import { expect, it } from "vitest";
import {
  type AccountToCreate,
  changePassword,
  createAccount,
  disableAccount,
  randomPassword,
} from "../../server/accounts.ts";
import { addDemonstrationAccounts, demonstrationPassword } from "../../server/demonstration-accounts.ts";
import { findAccount, listAccounts } from "../../server/store/accounts.ts";
import { verifyAudit } from "../../server/store/audit.ts";
import { whyNotProduction } from "../../server/why-not-production.ts";
import { vi } from "../../templates/language/vi/index.ts";
import { testServer } from "../test-server.ts";

const words = vi.terminal;
const now = new Date("2026-10-02T01:00:00Z");
const account = (parts: Partial<AccountToCreate> = {}): AccountToCreate => ({
  id: "sm.tonghop",
  name: "Trần Thị Mai",
  role: "reporter",
  agencyCodes: ["SM"],
  password: "mot-mat-khau-khac",
  ...parts,
});

it("creates an account that can sign in, with a line in the audit log and no secret in it", async () => {
  const { db, city, anybody } = await testServer();
  expect(await createAccount(db, city.source.directory, account(), now)).toBeNull();
  const signedIn = await anybody.post("/sessions", { account: "sm.tonghop", password: "mot-mat-khau-khac" });
  expect(signedIn.body.account).toMatchObject({ role: "reporter", agencies: [{ code: "SM" }] });
  const [entry] = await db.selectFrom("audit").selectAll().execute();
  expect(entry).toMatchObject({ account: null, action: "add-account" });
  expect(JSON.stringify(entry)).not.toContain("mot-mat-khau-khac");
});

it.each([
  ["a name with capitals or marks", { id: "Mai" }, words.accountForm],
  ["a short password", { password: "ngan" }, words.passwordShort(12)],
  ["a reporter of nobody", { agencyCodes: [] }, words.agencyNeeded],
  ["an agency that is not there", { agencyCodes: ["SM", "KHONG"] }, words.agencyUnknown("KHONG")],
  ["a committee account of an agency", { role: "committee" as const }, words.agencyNotNeeded],
  ["a name that is taken", { id: "mai" }, words.accountExists("mai")],
])("refuses %s", async (_, parts, sentence) => {
  const { db, city } = await testServer();
  const before = await listAccounts(db);
  expect(await createAccount(db, city.source.directory, account(parts), now)).toBe(sentence);
  expect(await listAccounts(db)).toEqual(before);
});

it("ends the sessions of an account whose password changed or that was disabled, and lets it be used again", async () => {
  const { db, as, anybody } = await testServer();
  expect(await changePassword(db, "mai", "mat-khau-moi-hon", now)).toBeNull();
  expect((await as("mai").get("/plan")).status).toBe(401);
  expect(await disableAccount(db, "mai", true, now)).toBeNull();
  const signIn = { account: "mai", password: "mat-khau-moi-hon" };
  expect((await anybody.post("/sessions", signIn)).status).toBe(401);
  expect(await disableAccount(db, "mai", false, now)).toBeNull();
  expect((await anybody.post("/sessions", signIn)).status).toBe(201);
  expect(await disableAccount(db, "khong-co", true, now)).toBe(words.accountUnknown("khong-co"));
});

it("makes passwords that differ and are easy to read out", () => {
  const made = Array.from({ length: 50 }, randomPassword);
  expect(new Set(made)).toHaveLength(50);
  for (const each of made) expect(each).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/);
});

it("gives every agency with something to read a demonstration account, once", async () => {
  const { db, city, anybody } = await testServer();
  await addDemonstrationAccounts(db, city, now);
  await addDemonstrationAccounts(db, city, now);
  const made = (await listAccounts(db)).filter((each) => each.demonstration).map((each) => each.id);
  const reporters = ["demo.sm", "demo.stc", "demo.ttr", "demo.x00001", "demo.x00002", "demo.x00003"];
  expect(made).toEqual(["demo.bcd", "demo.quantri", ...reporters, "demo.thuongtruc"].toSorted());
  const signedIn = await anybody.post("/sessions", { account: "demo.stc", password: demonstrationPassword });
  expect(signedIn.body.account.name).toContain("minh họa");
});

it("keeps production from starting beside demonstration accounts or without an administrator", async () => {
  const { db, city } = await testServer();
  expect(await whyNotProduction(db)).toBeNull();
  await disableAccount(db, "admin", true, now);
  expect(await whyNotProduction(db)).toBe(words.noAdministrator);
  await addDemonstrationAccounts(db, city, now);
  expect(await whyNotProduction(db)).toBe(words.demonstrationAccountsInProduction);
});

it.each([
  ["an altered entry", "update", 2],
  ["an entry taken out", "delete", 2],
  ["entries in another order", "swap", 1],
])("notices %s in the audit log", async (_, how, brokenAt) => {
  const { db } = await testServer();
  for (const id of ["mai", "nam", "tai"]) await disableAccount(db, id, true, now);
  expect(await verifyAudit(db)).toMatchObject({ entries: 3, brokenAt: null });
  const audit = () => db.updateTable("audit");
  if (how === "update") await audit().set({ details: '{"of":"xa"}' }).where("number", "=", 2).execute();
  if (how === "delete") await db.deleteFrom("audit").where("number", "=", 2).execute();
  if (how === "swap") {
    await audit().set({ number: 9 }).where("number", "=", 1).execute();
    await audit().set({ number: 1 }).where("number", "=", 2).execute();
    await audit().set({ number: 2 }).where("number", "=", 9).execute();
  }
  expect(await verifyAudit(db)).toMatchObject({ brokenAt });
  expect(await findAccount(db, "mai")).toMatchObject({ disabled: true });
});
