import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../addin/browser.ts";
import { sheetOf } from "./a-host.ts";
import { openPageDoor, type PageDoor, type PageHostOptions } from "./doors/in-page.ts";
import type { ExcelHost } from "./host.ts";
import { type OfficePageServer, serveOfficePage } from "./page-server.ts";

let browser: Browser;
let server: OfficePageServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveOfficePage()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** A page with the genuine office.js before a host, ready, and the addresses that it asked for. */
async function openPage(host: ExcelHost, options: PageHostOptions = {}) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).href));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  const door = await openPageDoor(page, host, options);
  await page.goto(server.address);
  const info = await page.evaluate(() => new Promise((resolve) => Office.onReady(resolve)));
  return { page, door, asked, complaints, info, close: () => context.close() };
}

describe("the genuine office.js in a browser", () => {
  it("finds Excel on Windows, its requirement sets, language and theme, and asks nobody else for anything", async () => {
    const { host } = await sheetOf([["a"]], { version: 2021 });
    const { page, info, asked, complaints, close } = await openPage(host, { darkTheme: true });
    expect(info).toMatchObject({ host: "Excel", platform: "PC" });
    const told = await page.evaluate(() => ({
      sets: ["1.7", "1.14", "1.15"].map((set) => Office.context.requirements.isSetSupported("ExcelApi", set)),
      language: Office.context.displayLanguage,
      background: Office.context.officeTheme?.bodyBackgroundColor,
    }));
    expect(told).toEqual({ sets: [true, true, false], language: "vi-VN", background: "#262626" });
    expect(asked.filter((url) => !url.startsWith(server.address))).toEqual([]);
    expect(asked.map((url) => url.slice(server.address.length))).toEqual(
      expect.arrayContaining(["/office/office.js", "/office/excel-win32-16.01.js", "/office/vi-vn/office_strings.js"]),
    );
    expect(complaints).toEqual([]);
    await close();
  });

  it("reads and writes the host's workbook and hears what the user does in it", async () => {
    const { host } = await sheetOf([["a", 1]]);
    const { page, complaints, close } = await openPage(host);
    const read = await page.evaluate(async () => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("A");
        const range = sheet.getRange("A1:B1").load("values");
        sheet.onChanged.add(async (event) => void heard.push(`${event.address} ${event.triggerSource}`));
        await context.sync();
        sheet.getRange("B1").values = [["95%"]];
        await context.sync();
        return range.values;
      });
    });
    expect(read).toEqual([["a", 1]]);
    expect(host.book.active.at(1, 2)?.value).toBe(0.95);
    host.user.type("A1", "b");
    await page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length === 2);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
      "B1 ThisLocalAddin",
      "A1 Unknown",
    ]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("gets Excel's refusals with their codes", async () => {
    const { host } = await sheetOf([["a"]]);
    const { page, close } = await openPage(host);
    const refused = await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("A");
        sheet.protection.protect();
        sheet.getRange("A1").values = [["b"]];
        await context.sync();
      }).catch((error: OfficeExtension.Error) => [error.code, error.debugInfo.errorLocation]),
    );
    expect(refused).toEqual(["AccessDenied", "Range.values"]);
    await close();
  });

  it("keeps settings, runs commands of the ribbon, and has no alert and no history to push", async () => {
    const { host } = await sheetOf([["a"]]);
    const { page, door, close } = await openPage(host);
    const kept = await page.evaluate(async () => {
      const { settings } = Office.context.document;
      settings.set("một", { hai: 3 });
      await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
      await new Promise<void>((resolve) => settings.refreshAsync(() => resolve()));
      let alerts = true;
      try {
        window.alert("?");
      } catch {
        alerts = false;
      }
      return { setting: settings.get("một"), alerts, pushState: window.history.pushState };
    });
    expect(kept).toEqual({ setting: { hai: 3 }, alerts: false, pushState: null });
    expect(await pressed(door, page)).toBe("check");
    await close();
  });

  it("lets a batch wait while the user is inside a cell", async () => {
    const { host } = await sheetOf([["a"]]);
    const { page, close } = await openPage(host);
    host.user.beginTyping("A1");
    const reading = page.evaluate(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const range = context.workbook.worksheets.getItem("A").getRange("A1").load("values");
        await context.sync();
        return range.values;
      }),
    );
    host.user.endTyping("b");
    expect(await reading).toEqual([["b"]]);
    await close();
  });
});

async function pressed(door: PageDoor, page: Awaited<ReturnType<typeof openPage>>["page"]): Promise<string> {
  await page.evaluate(() => {
    Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
      Object.assign(window, { pressed: "check" });
      event.completed();
    });
  });
  await door.press("CheckButton", "check");
  const handle = await page.waitForFunction(() => (window as unknown as { pressed?: string }).pressed);
  return String(await handle.jsonValue());
}
