import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FindingsResponse } from "../../templates/api.ts";
import { openBrowser, signIn, visit } from "./browser.ts";
import { callAs } from "./call-server.ts";
import { formOf, wellFilledCells } from "./fill-workbook.ts";
import { type PageServer, runServer } from "./run-server.ts";

interface Look {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "active" | "none";
}

const looks: Readonly<Record<string, Look>> = {
  "light and wide": { width: 1280, colorScheme: "light", forcedColors: "none" },
  "dark and wide": { width: 1280, colorScheme: "dark", forcedColors: "none" },
  "light and 320 px": { width: 320, colorScheme: "light", forcedColors: "none" },
  "forced colours": { width: 1280, colorScheme: "light", forcedColors: "active" },
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

describe("every screen, light, dark, narrow and in forced colours", { timeout: 180_000 }, () => {
  it.each(Object.entries(screens))(
    "%s has no fault that axe finds and nothing beside the window",
    async (_, screen) => {
      const { page, outside, complaints } = await visit(browser, server.address);
      if (screen.account !== null) await signIn(page, screen.account);
      await page.goto(`${server.address}/#${screen.path}`);
      await page.getByText(screen.shows).first().waitFor();
      for (const [name, look] of Object.entries(looks)) {
        await page.setViewportSize({ width: look.width, height: 900 });
        await page.emulateMedia(look);
        expect({ name, faults: await faultsOf(page), beside: await widthBeside(page) }).toEqual({
          name,
          faults: [],
          beside: 0,
        });
      }
      expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
      await page.context().close();
    },
  );
});

/** What axe says, each with the first place it says it of. The browser's debugger brings it past the page's policy. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    // Fluent's own sentinels at the ends of a list of tabs hand the focus on at once.
    const { violations } = await inPage.run({ exclude: ["[data-tabster-dummy]"] }, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  });
}

/** Pixels by which the page is wider than its window. */
function widthBeside(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
