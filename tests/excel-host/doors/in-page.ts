import type { Page } from "playwright-core";
import type { ExcelHost } from "../host.ts";
import { requirementSets } from "../versions.ts";
import { type PageSettings, pageDoorScript } from "./page-door.ts";

const CALL = "excelHostCall";
const RICH_API_EVENT = 33;
const COMMAND_EVENT = 39;

export interface PageHostOptions {
  readonly locale?: "vi-VN" | "en-US";
  readonly darkTheme?: boolean;
}

/**
 * Opens Excel's door in a page of a real browser, before any of the page's own scripts run: `Office.onReady` tells of
 * Excel on Windows, and what the page does goes to the host. Use a fresh browser context for each: office.js keeps things
 * in `sessionStorage`.
 */
export async function openPageDoor(page: Page, host: ExcelHost, options: PageHostOptions = {}): Promise<PageDoor> {
  const door = new PageDoor(page);
  await page.exposeFunction(CALL, (batch: string) => answerPage(host, batch));
  await page.addInitScript(pageDoorScript(pageSettings(host, options), CALL));
  host.onEvents((entries) => void door.fire(RICH_API_EVENT, [...entries]));
  return door;
}

export function pageSettings(host: ExcelHost, { locale = "vi-VN", darkTheme = false }: PageHostOptions): PageSettings {
  const { version, fileName } = host;
  const sets = requirementSets(version);
  return { locale, darkTheme, build: version.build, documentUrl: `C:\\${fileName}`, requirementSets: sets };
}

/** Carries out a page's batch; both are JSON. */
export async function answerPage(host: ExcelHost, batch: string): Promise<string> {
  const { body, flags } = JSON.parse(batch) as { body: string; flags: number };
  return JSON.stringify(await host.request(JSON.parse(body), flags));
}

export class PageDoor {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses a button of the ribbon whose action the manifest names. */
  press(button: string, action: string): Promise<void> {
    return this.fire(COMMAND_EVENT, [button, action, JSON.stringify({ source: { id: button } })]);
  }

  async fire(id: number, payload: readonly unknown[]): Promise<void> {
    if (this.page.isClosed()) return;
    await this.page.evaluate(
      ([event, args]) =>
        (window as unknown as { excelHostFire?: (id: number, payload: unknown) => void }).excelHostFire?.(event, args),
      [id, payload] as const,
    );
  }
}
