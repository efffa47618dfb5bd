import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { xlsxType } from "../../templates/api.ts";
import { openBrowser, signIn, visit } from "./browser.ts";
import { type Call, callAs } from "./call-server.ts";
import { formOf, typeInto, wellFilledCells } from "./fill-workbook.ts";
import { type PageServer, runServer } from "./run-server.ts";

let server: PageServer;
let browser: Browser;

beforeAll(async () => {
  server = await runServer();
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

interface Prepared {
  readonly report: string;
  readonly call: Call;
}

/** A report that is filled in: ready to send, but for the reason of one warning when a share is tiny. */
async function prepare(code: string, tinyShare: string | null = null): Promise<Prepared> {
  const form = formOf(code, "2026Q3");
  const call = await callAs(server.address, `demo.${code.toLowerCase()}`);
  const cells = wellFilledCells(form);
  const rows = tinyShare === null ? cells : { ...cells, [tinyShare]: { ...cells[tinyShare], actual: "0,95" } };
  await call("PUT", `/reports/2026Q3/${form.agency.id}/rows`, { baseVersion: 0, rows });
  return { report: `2026Q3/${form.agency.id}`, call };
}

describe("the page when something comes in between", { timeout: 120_000 }, () => {
  it("says that there is no connection and goes on when asked again", async () => {
    const { page } = await visit(browser, server.address);
    await signIn(page, "demo.sct");
    await page.getByRole("heading", { name: "Các kỳ báo cáo" }).waitFor();
    await page.route("**/api/v1/**", (route) => route.abort());
    await page.getByRole("link", { name: "Tải tệp lên" }).click();
    await page.getByText("Chưa kết nối được với hệ thống.").first().waitFor();
    await page.unroute("**/api/v1/**");
    await page.getByRole("button", { name: "Thử lại" }).click();
    await page.getByRole("heading", { name: "Báo cáo quý III/2026" }).waitFor();
    await page.getByText("Chưa kết nối được với hệ thống.").waitFor({ state: "detached" });
  });

  it("finds out by itself what became of a report when the connection broke while sending, and sends it once", async () => {
    const { report, call } = await prepare("STC");
    const { page } = await visit(browser, server.address);
    await signIn(page, "demo.stc");
    await page.goto(`${server.address}/#/reports/${report}/submit`);
    await page.getByLabel("Họ tên người đứng đầu").fill("Nguyễn Văn Hòa");
    await page.getByLabel("Chức vụ").fill("Giám đốc");
    await page.getByLabel("Người đứng đầu đã duyệt nội dung này").check();
    // The server gets the report, the page does not get the answer.
    await page.route(
      "**/submissions",
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await page.getByRole("button", { name: "Xác nhận và gửi" }).click();
    await page.getByText("Mất mạng đúng lúc gửi nên chưa rõ kết quả.").waitFor();
    await page.getByRole("heading", { name: "Biên nhận số 2026Q3-STC-01" }).waitFor();
    await expect(page.getByText("Đây là biên nhận đã cấp").count()).resolves.toBe(0);
    const { submissions } = (await call("GET", `/reports/${report}`)) as { submissions: unknown[] };
    expect(submissions).toHaveLength(1);
  });

  it("keeps what is being written when the sign-in has expired, and the place", async () => {
    const { report } = await prepare("SKHCN", "PL1.II.1");
    const { page } = await visit(browser, server.address);
    await signIn(page, "demo.skhcn");
    await page.goto(`${server.address}/#/reports/${report}`);
    const reason = page.getByRole("textbox", { name: "Giải trình" });
    await reason.fill("Số liệu tạm tính của quý III.");
    const kept = await page.evaluate(() => sessionStorage.getItem("nq57.session"));
    const { token } = JSON.parse(kept ?? "{}") as { token: string };
    await fetch(`${server.address}/api/v1/sessions/current`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${token}` },
    });
    await page.getByRole("button", { name: "Lưu giải trình" }).click();
    await page.getByText("Đã quá thời gian đăng nhập.").first().waitFor();
    await signIn(page, "demo.skhcn");
    await expect(reason.inputValue()).resolves.toBe("Số liệu tạm tính của quý III.");
    await page.getByRole("button", { name: "Lưu giải trình" }).click();
    await page.getByText("Đã giải trình:").waitFor();
  });

  it("shows both contents when two people changed one cell, and writes the chosen one", async () => {
    const form = formOf("BTCTU", "2026Q3");
    const cells = wellFilledCells(form);
    const row = Object.keys(cells).find((id) => cells[id]?.resultReached !== undefined) ?? "";
    const { page } = await visit(browser, server.address);
    await signIn(page, "demo.btctu");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải biểu mẫu" }).click(),
    ]);
    const template = await readFile(await download.path());
    const file = await typeInto(template, form, {
      ...cells,
      [row]: { ...cells[row], resultReached: "Kết quả ghi trong tệp" },
    });
    const { report, call } = await prepare("BTCTU");
    await page.getByRole("link", { name: "Tải tệp lên" }).click();
    await page.locator("input[type=file]").setInputFiles({ name: "a.xlsx", mimeType: xlsxType, buffer: file });
    await page.getByText("1 ô có hai nội dung khác nhau, cần chọn một").waitFor();
    await page.getByRole("radio", { name: /Trên hệ thống, Người dùng minh họa/ }).waitFor();
    await page.getByRole("radio", { name: /Kết quả ghi trong tệp/ }).check();
    await page.getByRole("button", { name: "Dùng nội dung đã chọn" }).click();
    await page.getByText("cần chọn một").waitFor({ state: "detached" });
    const { rows } = (await call("GET", `/reports/${report}`)) as { rows: Record<string, Record<string, unknown>> };
    expect(rows[row]?.resultReached).toBe("Kết quả ghi trong tệp");
  });

  it("forgets the session with the tab unless asked to keep it on this machine", async () => {
    const first = await visit(browser, server.address);
    await signIn(first.page, "demo.bcd");
    const stored = () => [sessionStorage.getItem("nq57.session"), localStorage.getItem("nq57.session")];
    const [tab, machine] = await first.page.evaluate(stored);
    expect([tab === null, machine === null]).toEqual([false, true]);
    await first.page.getByRole("button", { name: "Đăng xuất" }).click();
    await first.page.getByLabel("Nhớ đăng nhập trên máy này").check();
    await signIn(first.page, "demo.bcd");
    const [, kept] = await first.page.evaluate(stored);
    expect(kept).not.toBeNull();
    await first.page.getByRole("button", { name: "Đăng xuất" }).click();
    await first.page.getByLabel("Tài khoản").waitFor();
    await expect(first.page.evaluate(stored)).resolves.toEqual([null, null]);
  });
});
