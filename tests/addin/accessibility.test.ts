import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FindingsResponse } from "../../templates/api.ts";
import { openBrowser, signIn, visit } from "./browser.ts";
import { callAs } from "./call-server.ts";
import { formOf, wellFilledCells } from "./fill-workbook.ts";
import { type PageServer, runServer } from "./run-server.ts";

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  "light and wide": { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  "dark and wide": { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  "light and 320 px": { viewport: { width: 320, height: 700 }, colorScheme: "light" },
  "forced colours": { viewport: { width: 1280, height: 900 }, forcedColors: "active" },
};

const form = formOf("SKHCN", "2026Q3");
const report = `2026Q3/${form.agency.id}`;
let server: PageServer;
let browser: Browser;

beforeAll(async () => {
  server = await runServer();
  browser = await openBrowser();
  await sendWithReason();
  await draftWithMistakes();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** A submission with a warning that was explained. */
async function sendWithReason(): Promise<void> {
  const call = await callAs(server.address, "demo.skhcn");
  const cells = wellFilledCells(form);
  const rows = { ...cells, "PL1.II.1": { ...cells["PL1.II.1"], actual: "0,95" } };
  await call("PUT", `/reports/${report}/rows`, { baseVersion: 0, rows });
  const { version, findings } = (await call("GET", `/reports/${report}/findings`)) as FindingsResponse;
  const reasons = Object.fromEntries(findings.map(({ reasonKey }) => [reasonKey, "Số liệu tạm tính của quý III."]));
  const head = { name: "Nguyễn Văn Hòa", title: "Giám đốc" };
  await call("POST", `/reports/${report}/submissions`, { version, reasons, head });
}

/** Another agency's draft with an error, so that the list of findings has one of each kind. */
async function draftWithMistakes(): Promise<void> {
  const other = formOf("STC", "2026Q3");
  const call = await callAs(server.address, "demo.stc");
  const cells = wellFilledCells(other);
  const [first] = Object.keys(cells).filter((id) => id.startsWith("PL1."));
  const rows = { ...cells, [first ?? ""]: { ...cells[first ?? ""], actual: "chưa rõ" } };
  await call("PUT", `/reports/2026Q3/${other.agency.id}/rows`, { baseVersion: 0, rows });
}

interface Screen {
  readonly account: string | null;
  readonly path: string;
  /** Stands on the screen when it is there. */
  readonly shows: string;
}

const screens: Readonly<Record<string, Screen>> = {
  "sign-in": { account: null, path: "/", shows: "Nhớ đăng nhập trên máy này" },
  "an agency's page": { account: "demo.skhcn", path: "/", shows: "Các kỳ báo cáo" },
  "upload and findings": {
    account: "demo.stc",
    path: `/reports/2026Q3/${formOf("STC", "2026Q3").agency.id}`,
    shows: "Ô này cần một số",
  },
  "before sending": { account: "demo.skhcn", path: `/reports/${report}/submit`, shows: "Người đứng đầu xác nhận" },
  "the receipt": { account: "demo.skhcn", path: `/reports/${report}/receipts/1`, shows: "Mã đối chiếu" },
  "the board": { account: "demo.thuongtruc", path: "/", shows: "Có báo cáo 1/" },
  "a review": { account: "demo.thuongtruc", path: `/reviews/${report}/1`, shows: "Ý kiến chung" },
  "the export": { account: "demo.bcd", path: "/consolidations/2026Q3", shows: "Số liệu lấy từ" },
  help: { account: null, path: "/help", shows: "Năm bước" },
};

describe.each(Object.entries(looks))("%s", (_, look) => {
  it.each(Object.entries(screens))(
    "%s has no fault that axe finds and nothing beside the window",
    async (_name, screen) => {
      const { page, outside, complaints } = await visit(browser, server.address, look);
      if (screen.account !== null) await signIn(page, screen.account);
      await page.goto(`${server.address}/#${screen.path}`);
      await page.getByText(screen.shows).first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
      await page.context().close();
    },
  );
});

/**
 * What axe says, each with the first place it says it of. The browser's debugger brings it past the page's policy.
 * Left out are the marks by which Fluent's tabster notices the focus leaving a list: they pass it on at once and hold
 * nothing, so axe is right about their attributes and wrong about their readers.
 */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    return (await inPage.run({ exclude: [["[data-tabster-dummy]"]] })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
    );
  });
  return violations;
}
