/** What the server and its commands print for those who run them. */
export const terminal = {
  address: (url: string) => `Báo cáo NQ57: ${url}`,
  demonstration: "Chế độ minh họa: số liệu không có thật, đồng hồ riêng. Một số tài khoản:",
  demonstrationPassword: (password: string) => `  Mật khẩu chung: ${password}`,
  demonstrationUser: (who: string) => `Người dùng minh họa, ${who}`,
  demonstrationRoles: { office: "Cơ quan thường trực", committee: "Ban Chỉ đạo", administrator: "Quản trị" },
  demonstrationAccountsInProduction:
    "Cơ sở dữ liệu này có tài khoản minh họa nên không chạy chính thức được. Đặt NQ57_DATA vào một thư mục khác.",
  noAdministrator:
    'Chưa có quản trị. Tạo trước: npm run account -- add <tài khoản> --role administrator --name "<họ tên>"',
  accountUsage: [
    "npm run account -- add <tài khoản> --role <vai trò> --name <họ tên> [--agency <mã đơn vị>]… [--password-stdin]",
    "npm run account -- password <tài khoản> [--password-stdin]",
    "npm run account -- disable <tài khoản> | enable <tài khoản> | list",
    "Vai trò: reporter (cần --agency), office, committee, administrator.",
  ].join("\n"),
  accountAdded: (account: string) => `Đã tạo tài khoản ${account}.`,
  passwordOnce: (password: string) => `Mật khẩu, chỉ hiện một lần: ${password}`,
  passwordChanged: (account: string) => `Đã đổi mật khẩu của ${account}; các phiên đăng nhập đã kết thúc.`,
  accountDisabled: (account: string) => `Đã ngừng tài khoản ${account}; các phiên đăng nhập đã kết thúc.`,
  accountEnabled: (account: string) => `Tài khoản ${account} dùng lại được.`,
  accountExists: (account: string) => `Đã có tài khoản ${account}.`,
  accountUnknown: (account: string) => `Không có tài khoản ${account}.`,
  accountForm: "Tên tài khoản gồm 3 đến 50 chữ thường không dấu, số, dấu chấm, gạch nối.",
  agencyUnknown: (code: string) => `Không có đơn vị mang mã ${code}.`,
  agencyNeeded: "Tài khoản reporter cần ít nhất một --agency.",
  agencyNotNeeded: "Chỉ tài khoản reporter và office có --agency.",
  passwordShort: (least: number) => `Mật khẩu cần ít nhất ${least} ký tự.`,
  disabledMark: "(đã ngừng)",
  auditHolds: (entries: number, head: string) => `Nhật ký nguyên vẹn: ${entries} mục, mã cuối ${head}.`,
  auditBroken: (number: number) => `Nhật ký không còn nguyên vẹn từ mục ${number}.`,
};
