/** Screen 1. */
export const signIn = {
  account: "Tài khoản",
  password: "Mật khẩu",
  remember: "Nhớ đăng nhập trên máy này",
  shared: "Máy dùng chung thì không chọn ô này.",
  forgotten: "Quên mật khẩu: liên hệ quản trị hệ thống, trong giờ làm việc.",
  capsLock: "Đang bật Caps Lock.",
  signingIn: "Đang đăng nhập…",
  steps: ["Tải biểu mẫu", "Điền và sửa lỗi", "Gửi, nhận biên nhận"],
  accountMissing: "Ghi tài khoản.",
  passwordMissing: "Ghi mật khẩu.",
};
