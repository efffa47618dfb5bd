import { describe, expect, it } from "vitest";
import { isFiller, saysSomething } from "../../templates/progress-report/filler.ts";

describe("words that say nothing", () => {
  it.each(["Đang thực hiện", "ĐANG TRIỂN KHAI.", "như kỳ trước", "…", "-", "x", ".", "n/a", "dang thuc hien"])(
    "%j fills a cell",
    (text) => expect(isFiller(text)).toBe(true),
  );
  it.each(["Không", "Không có khó khăn, vướng mắc", "Chưa có", null, ""])("%j names nothing", (text) =>
    expect(saysSomething(text)).toBe(false),
  );
  it.each(["Đã trình dự thảo", "Đang lấy ý kiến 12 sở", "95%", "Không đủ kinh phí"])("%j says something", (text) =>
    expect(saysSomething(text)).toBe(true),
  );
});
