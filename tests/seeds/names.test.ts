import { describe, expect, it } from "vitest";
import { resolveNames } from "../../seeds/read/names.ts";

describe("names in a cell", () => {
  it.each([
    ["Sở Khoa học và Công nghệ", ["so-khoa-hoc-va-cong-nghe"]],
    ["Sở Khoa học và Công nghe", ["so-khoa-hoc-va-cong-nghe"]],
    ["Sở Tài Chính", ["so-tai-chinh"]],
    ["Thành uỷ TP.HCM", ["thanh-uy"]],
    ["Sở Quy hoạch – Kiến trúc", ["so-quy-hoach-kien-truc"]],
    ["Trung tâm Chuyên Đồi số Thành phố", ["trung-tam-chuyen-doi-so"]],
    ["Trung tâm Chuyển đổi sở", ["trung-tam-chuyen-doi-so"]],
    ["Sở Khoa học và Công nghệ và địa phương cấp xã", ["so-khoa-hoc-va-cong-nghe", "dia-phuong-cap-xa"]],
    [
      "Trung tâm Chuyển đổi số, QTSC cơ quan, đơn vị liên quan",
      ["trung-tam-chuyen-doi-so", "qtsc", "cac-co-quan-don-vi-lien-quan"],
    ],
    ["Sở Xây dựng, Sở Y tế, Sở Xây dựng", ["so-xay-dung", "so-y-te"]],
    ["Tiểu ban An ninh mạng Thành phố", ["tieu-ban-an-ninh-mang-thanh-pho"]],
  ])("%s", (text, ids) => {
    expect(resolveNames(text)).toEqual({ ids, unresolved: [] });
  });

  it("reads the second body of a shared prefix", () => {
    expect(resolveNames("Ban Quản lý các Khu chế xuất và công nghiệp/Khu Công nghệ cao").ids).toEqual([
      "ban-quan-ly-cac-khu-che-xuat-va-cong-nghiep",
      "ban-quan-ly-khu-cong-nghe-cao",
    ]);
    expect(resolveNames("Trường: Đại học Sài Gòn, Y khoa Phạm Ngọc Thạch, Thủ Dầu Một").ids).toEqual([
      "truong-dai-hoc-sai-gon",
      "truong-dai-hoc-y-khoa-pham-ngoc-thach",
      "truong-dai-hoc-thu-dau-mot",
    ]);
  });

  it("takes the ward, not the university, where the ward is named", () => {
    expect(resolveNames("Phường Thủ Dầu Một").ids).toEqual(["phuong-thu-dau-mot"]);
  });

  it("keeps two communes apart that differ by a tone mark alone", () => {
    expect(resolveNames("Xã Thanh An, Xã Thạnh An").ids).toEqual(["xa-thanh-an-25807", "xa-thanh-an-27676"]);
  });

  it("narrows the groups before “liên quan”, not the bodies named themselves", () => {
    expect(resolveNames("Sở Tư pháp; các sở, ban, ngành và địa phương cấp xã có liên quan.").ids).toEqual([
      "so-tu-phap",
      "cac-so-ban-nganh-lien-quan",
      "dia-phuong-cap-xa-lien-quan",
    ]);
    expect(resolveNames("sở, ban, ngành, QTSC, cơ quan, đơn vị liên quan").ids).toEqual([
      "cac-so-ban-nganh",
      "qtsc",
      "cac-co-quan-don-vi-lien-quan",
    ]);
  });

  it("reads a list of bullets left in HTML", () => {
    const cell =
      '<ul style="x"> - Hội đồng nhân dân Thành phố - Mặt trận tổ quốc và các đoàn thể. - Các Sở, ban ngành; cấp xã. </ul>';
    expect(resolveNames(cell)).toEqual({
      ids: [
        "hoi-dong-nhan-dan-thanh-pho",
        "uy-ban-mttq-thanh-pho",
        "cac-to-chuc-chinh-tri-xa-hoi",
        "cac-so-ban-nganh",
        "dia-phuong-cap-xa",
      ],
      unresolved: [],
    });
  });

  it("says what it does not know", () => {
    expect(resolveNames("Sở Y tế, Tổng cục Bưu điện").unresolved).toEqual(["tổng cục bưu điện"]);
  });
});
