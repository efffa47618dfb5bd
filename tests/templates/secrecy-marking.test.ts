import { describe, expect, it } from "vitest";
import { citesSecretDocument, hasSecrecyMarking } from "../../templates/secrecy-marking.ts";

describe("a marking of state secrecy", () => {
  it.each([
    "MẬT",
    " TỐI MẬT ",
    "TUYỆT MẬT.",
    "[MẬT]",
    "M Ậ T",
    "MẬT".normalize("NFD"),
    "TUYỆT\u00A0MẬT",
    "MẬ\u200BT",
    "Độ mật: Mật",
    "ĐỘ MẬT : tối mật",
    "Số 12-BC/TU\nTỐI MẬT\nkính gửi",
  ])("is seen in %j", (text) => expect(hasSecrecyMarking(text)).toBe(true));

  it.each([
    "Mật",
    "mật khẩu",
    "Đổi mật khẩu, bảo mật",
    "cơ mật",
    "tài liệu mật, tối mật được quản lý trên môi trường số",
    "TÀI LIỆU MẬT, TỐI MẬT",
    "BẢO MẬT",
    "Độ mật: không",
    "",
  ])("is not seen in %j", (text) => expect(hasSecrecyMarking(text)).toBe(false));

  it("is told from a secret paper that is only mentioned", () => {
    expect(citesSecretDocument("Báo cáo số 123-BC/TU (Tối mật)")).toBe(true);
    expect(hasSecrecyMarking("Báo cáo số 123-BC/TU (Tối mật)")).toBe(false);
    expect(citesSecretDocument("100% tài liệu (không mật) đã số hóa")).toBe(false);
  });
});
