import { readFile } from "node:fs/promises";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { xlsxType } from "../../templates/api.ts";
import type { RawRows } from "../../templates/cell.ts";
import { openBrowser, signIn, type Visit, visit } from "./browser.ts";
import { formOf, typeInto, wellFilledCells } from "./fill-workbook.ts";
import { type PageServer, runServer } from "./run-server.ts";

const form = formOf("SKHCN", "2026Q3");
const good: RawRows = {
  ...wellFilledCells(form),
  "KD.head": { value: "Nguyễn Văn Hòa" },
  "KD.headTitle": { value: "Giám đốc" },
};
const [wordsForNumber, fraction] = ["PL1.I.1", "PL1.II.1"] as const;

let server: PageServer;
let browser: Browser;
let agency: Visit;

beforeAll(async () => {
  server = await runServer();
  browser = await openBrowser();
  agency = await visit(browser, server.address);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

// One journey, step after step: each goes on where the one before ended.
describe("a report on its way through the page", { timeout: 120_000 }, () => {
  let template: Buffer;
  let withMistakes: Buffer;

  it("tells a wrong password from a right one, and says what day it is", async () => {
    const { page } = agency;
    await page.getByText("Hệ thống coi hôm nay là 02/10/2026.").waitFor();
    await page.getByLabel("Tài khoản").fill("demo.skhcn");
    await page.getByLabel("Mật khẩu", { exact: true }).fill("sai");
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await page.getByText("Tài khoản hoặc mật khẩu chưa đúng.").waitFor();
    await signIn(page, "demo.skhcn");
    await page.getByRole("heading", { name: "Sở Khoa học và Công nghệ" }).waitFor();
    await page.getByText("lập báo cáo quý III/2026").waitFor();
  });

  it("keeps the session when the page is opened again", async () => {
    await agency.page.reload();
    await agency.page.getByRole("heading", { name: "Sở Khoa học và Công nghệ" }).waitFor();
  });

  it("hands out the template", async () => {
    const [download] = await Promise.all([
      agency.page.waitForEvent("download"),
      agency.page.getByRole("button", { name: "Tải biểu mẫu" }).click(),
    ]);
    template = await contentOf(download);
    expect(download.suggestedFilename()).toMatch(/2026Q3.*\.xlsx$/i);
    expect(template.subarray(0, 2).toString()).toBe("PK");
  });

  it("shows each mistake of an uploaded workbook with its cell and its remedy", async () => {
    const { page } = agency;
    withMistakes = await typeInto(template, form, {
      ...good,
      [wordsForNumber]: { ...good[wordsForNumber], actual: "khoảng 95%" },
      [fraction]: { ...good[fraction], actual: "0,95" },
    });
    await page.getByRole("link", { name: "Tải tệp lên" }).click();
    await upload(page, withMistakes);
    await page.getByText("đúng đơn vị").waitFor();
    const finding = page.locator("[data-finding]").filter({ hasText: "khoảng 95%" });
    await finding.waitFor();
    await expect(finding.textContent()).resolves.toContain("Chỉ tiêu I.1");
    await expect(finding.textContent()).resolves.toMatch(/^H7(?!\d)/);
    await expect(finding.textContent()).resolves.toContain("Chỉ ghi số, ví dụ 95.");
    await page.getByText("Còn 1 lỗi: sửa trong Excel, tải lên lại.").waitFor();
  });

  it("leads to the first error instead of sending", async () => {
    const { page } = agency;
    await page.getByRole("button", { name: "Gửi báo cáo" }).click();
    const focused = page.locator("[data-finding]:focus");
    await focused.waitFor();
    await expect(focused.textContent()).resolves.toContain("khoảng 95%");
    expect(page.url()).not.toContain("/submit");
  });

  it("goes through groups and findings with the keyboard alone", async () => {
    const { page } = agency;
    await page.keyboard.press("ArrowUp");
    const header = page.getByRole("button", { name: /^Ô này cần một số/ });
    await expect(header.evaluate((each) => each === document.activeElement)).resolves.toBe(true);
    await page.keyboard.press("ArrowLeft");
    await expect(header.getAttribute("aria-expanded")).resolves.toBe("false");
    await page.keyboard.press("F8");
    await page.locator("[data-finding]:focus").waitFor();
    await expect(header.getAttribute("aria-expanded")).resolves.toBe("true");
  });

  it("forgets the error once it is mended in the clerk's own file", async () => {
    const { page } = agency;
    const mended = await typeInto(withMistakes, form, {
      [wordsForNumber]: { actual: good[wordsForNumber]?.actual ?? null },
    });
    await upload(page, mended);
    await page.getByText("Không còn lỗi. Việc tiếp theo: giải trình 1 lưu ý.").waitFor();
    expect(await page.getByText("cần chọn một").count()).toBe(0);
  });

  it("hands out a marked copy, which comes back as it went", async () => {
    const { page } = agency;
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải tệp có trang Lỗi và lưu ý" }).click(),
    ]);
    await upload(page, await contentOf(download));
    await page.getByText("Không có ô nào thay đổi.").waitFor();
    await page.getByText("Không còn lỗi. Việc tiếp theo: giải trình 1 lưu ý.").waitFor();
  });

  it("takes a reason only when it says something, and keeps it", async () => {
    const { page } = agency;
    const box = page.getByRole("textbox", { name: "Giải trình" });
    await box.fill("đúng");
    await page.getByRole("button", { name: "Lưu giải trình" }).click();
    await page.getByText("Ghi rõ nguyên nhân hoặc căn cứ.").waitFor();
    await box.fill("Số liệu tạm tính theo công bố của doanh nghiệp viễn thông.");
    await box.press("Control+Enter");
    await page.getByText("Đã giải trình:").waitFor();
    await page.reload();
    await page.getByText("Số liệu tạm tính theo công bố của doanh nghiệp viễn thông.").waitFor();
  });

  it("asks for the head's approval, sends, and shows the receipt", async () => {
    const { page } = agency;
    await page.getByRole("button", { name: "Gửi báo cáo" }).click();
    await page.getByText("Trong hạn gửi (05/10/2026)").waitFor();
    expect(await page.getByLabel("Họ tên người đứng đầu").inputValue()).toBe("Nguyễn Văn Hòa");
    await page.getByRole("button", { name: "Xác nhận và gửi" }).click();
    await page.getByText("Đánh dấu khi người đứng đầu đã duyệt nội dung này.").waitFor();
    await page.getByLabel("Người đứng đầu đã duyệt nội dung này").check();
    await page.getByRole("button", { name: "Xác nhận và gửi" }).click();
    await page.getByRole("heading", { name: "Biên nhận số 2026Q3-SKHCN-01" }).waitFor();
    await page.getByText("Đã gửi – còn 1 lưu ý").waitFor();
    await page.getByText("Gửi đúng hạn").waitFor();
  });

  it("gives the same receipt when the same content is sent again", async () => {
    const { page } = agency;
    await page.goto(`${server.address}/#/reports/2026Q3/${form.agency.id}/submit`);
    await page.getByText("Nội dung giống bản gửi số 1.").waitFor();
    await page.getByLabel("Người đứng đầu đã duyệt nội dung này").check();
    await page.getByRole("button", { name: "Xác nhận và gửi" }).click();
    await page.getByText("Đây là biên nhận đã cấp, không có bản gửi mới.").waitFor();
    await page.getByRole("heading", { name: "Biên nhận số 2026Q3-SKHCN-01" }).waitFor();
  });

  it("prints the receipt on one page, dark on white whatever the screen", async () => {
    const { page } = agency;
    await page.emulateMedia({ colorScheme: "dark" });
    await page.evaluate(() => {
      addEventListener("beforeprint", () =>
        queueMicrotask(() => {
          const heading = document.querySelector("h1");
          document.title = heading ? getComputedStyle(heading).color : "";
        }),
      );
    });
    const pdf = await page.pdf({ format: "A4" });
    await page.emulateMedia({ colorScheme: "light" });
    expect(await page.title()).toBe("rgb(36, 36, 36)");
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it("lets the office see the reason, return the report with comments, and the agency read them", async () => {
    const office = await visit(browser, server.address);
    await signIn(office.page, "demo.thuongtruc");
    await office.page.getByLabel("Tìm đơn vị").fill("so khoa hoc va cong nghe");
    await office.page.getByRole("link", { name: "Bản gửi số 1" }).click();
    await office.page.getByText("Số liệu tạm tính theo công bố").waitFor();
    await office.page.getByRole("button", { name: "Ghi ý kiến" }).click();
    await office.page.getByRole("textbox", { name: /^Ý kiến về/ }).fill("Nêu rõ nguồn công bố.");
    await office.page.getByRole("button", { name: "Trả lại…" }).click();
    await office.page.getByText("Ghi lý do trả lại.").waitFor();
    await office.page.getByRole("textbox", { name: "Ý kiến chung" }).fill("Đề nghị bổ sung căn cứ.");
    await office.page.getByRole("button", { name: "Trả lại…" }).click();
    await office.page.getByRole("button", { name: "Trả lại", exact: true }).click();
    await office.page.getByText("Bản gửi số 1 đã trả lại ngày 02/10/2026.").waitFor();
    expectClean(office);

    await agency.page.goto(`${server.address}/#/`);
    await agency.page.getByText("Đề nghị bổ sung căn cứ.").waitFor();
    await agency.page.getByText("Nêu rõ nguồn công bố.").waitFor();
    await agency.page.getByText("Gửi lại trước 06/10/2026").waitFor();
  });

  it("lets the office accept what was sent again, and export the city's workbook", async () => {
    const { page } = agency;
    await page.goto(`${server.address}/#/reports/2026Q3/${form.agency.id}/submit`);
    await page.getByLabel("Người đứng đầu đã duyệt nội dung này").check();
    await page.getByRole("button", { name: "Xác nhận và gửi" }).click();
    await page.getByRole("heading", { name: "Biên nhận số 2026Q3-SKHCN-02" }).waitFor();

    const office = await visit(browser, server.address);
    await signIn(office.page, "demo.thuongtruc");
    await office.page.getByLabel("Tìm đơn vị").fill("so khoa hoc va cong nghe");
    await office.page.getByRole("link", { name: "Bản gửi số 2" }).click();
    await office.page.getByRole("button", { name: "Tiếp nhận" }).click();
    const dialog = office.page.getByRole("dialog");
    await dialog.getByText("Tiếp nhận bản gửi số 2 của Sở Khoa học và Công nghệ?").waitFor();
    await expect(dialog.locator(":focus").textContent()).resolves.toBe("Để sau");
    await dialog.getByRole("button", { name: "Tiếp nhận" }).click();
    await office.page.getByText("Bản gửi số 2 đã được tiếp nhận ngày 02/10/2026.").waitFor();

    await office.page.getByRole("link", { name: "Tổng hợp" }).click();
    await office.page.getByText("Chỉ bản đã tiếp nhận: 1 bản gửi").waitFor();
    const [download] = await Promise.all([
      office.page.waitForEvent("download"),
      office.page.getByRole("button", { name: "Xuất tệp Excel" }).click(),
    ]);
    expect((await contentOf(download)).subarray(0, 2).toString()).toBe("PK");
    expectClean(office);
  });

  it("never asked another origin for anything, and its policy refused nothing", () => {
    expectClean(agency);
  });
});

async function upload(page: Page, content: Buffer): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name: "bao-cao.xlsx", mimeType: xlsxType, buffer: content });
}

async function contentOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

function expectClean({ outside, complaints }: Visit): void {
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
}
