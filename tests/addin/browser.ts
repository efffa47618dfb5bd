import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from "playwright-core";
import { unpackBrowser } from "./unpack-browser.ts";

/** Meant for a function in a cloud: with these, closing a page ends the browser, or another origin could be read. */
const unwanted = new Set(["--single-process", "--no-zygote", "--disable-web-security"]);

/** A real browser, brought by npm. */
export async function openBrowser(): Promise<Browser> {
  const { program, env } = await unpackBrowser();
  return playwright.launch({
    executablePath: program,
    env: { ...process.env, ...env },
    headless: true,
    args: [...chromium.args.filter((each) => !unwanted.has(each)), "--disable-background-networking", "--no-first-run"],
  });
}

export interface Visit {
  readonly page: Page;
  /** Addresses asked for outside the server. */
  readonly outside: readonly string[];
  /** What the page complained about: faults, and anything its policy refused. */
  readonly complaints: readonly string[];
}

/** A clean visit to the page: nobody signed in, downloads allowed. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !url.startsWith("blob:") && !url.startsWith("data:")) outside.push(url);
  });
  page.on("pageerror", (fault) => complaints.push(fault.message));
  page.on("console", (message) => {
    // A refused request is told to the user and is no fault of the page.
    const refusal = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !refusal) complaints.push(message.text());
  });
  await page.goto(`${address}/`);
  return { page, outside, complaints };
}

export const demonstrationPassword = "minh-hoa-2026";

export async function signIn(page: Page, account: string): Promise<void> {
  await page.getByLabel("Tài khoản").fill(account);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(demonstrationPassword);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.getByRole("button", { name: "Đăng xuất" }).waitFor();
}
