import { type Day, formatDay, formatTime } from "../../day.ts";
import { periodName } from "../../period.ts";
import type { SubmissionStatus } from "../../report-status.ts";

/** Why a request was refused, by code (SCREENS 4.4). Each sentence ends with what to do next. */
export const problems = {
  "sign-in": () => "Tài khoản hoặc mật khẩu chưa đúng. Kiểm tra phím Caps Lock và bộ gõ tiếng Việt, rồi đăng nhập lại.",
  "locked-out": (d: { until: string }) =>
    `Đăng nhập sai nhiều lần nên phải chờ đến ${formatTime(d.until)}. Nếu cần ngay, liên hệ quản trị hệ thống.`,
  "not-signed-in": () => "Cần đăng nhập để làm việc này. Đăng nhập rồi làm lại.",
  "sign-in-expired": () => "Đã quá thời gian đăng nhập. Đăng nhập lại để làm tiếp; mọi thay đổi vẫn còn trên máy này.",
  "not-permitted": () =>
    "Tài khoản này không được làm việc này. Đăng nhập bằng tài khoản của đơn vị, hoặc liên hệ quản trị hệ thống nếu phân công đã thay đổi.",
  "no-such-address": () => "Không có địa chỉ này. Mở lại trang chủ và chọn từ đó.",
  "method-not-allowed": (d: { allowed: readonly string[] }) =>
    `Địa chỉ này chỉ nhận: ${d.allowed.join(", ")}. Kiểm tra lại cách gọi.`,
  "period-not-found": (d: { period: string }) =>
    `Không có kỳ báo cáo “${d.period}”. Chọn kỳ trong danh sách kỳ báo cáo.`,
  "report-not-found": () =>
    "Kỳ này đơn vị không có dòng nào phải báo cáo nên không cần gửi. Chọn đơn vị và kỳ trong danh sách báo cáo.",
  "submission-not-found": (d: { number: number }) =>
    `Báo cáo này không có bản gửi số ${d.number}. Chọn trong danh sách bản gửi.`,
  "malformed-json": () => "Nội dung gửi lên không phải JSON đúng cách viết. Kiểm tra rồi gửi lại.",
  "content-type": (d: { expected: string }) => `Nội dung gửi lên phải có kiểu ${d.expected}. Kiểm tra rồi gửi lại.`,
  "too-large": (d: { megabytes: number }) =>
    `Nội dung gửi lên lớn hơn ${d.megabytes} MB. Chia thành nhiều lần lưu rồi gửi lại.`,
  "file-too-large": (d: { megabytes: number }) =>
    `Tệp lớn hơn ${d.megabytes} MB. Bỏ hình ảnh và trang thừa khỏi biểu mẫu, lưu rồi tải lên lại.`,
  "invalid-request": (d: { issues: readonly { path: string; message: string }[] }) =>
    `Nội dung gửi lên chưa đúng ở: ${d.issues.map((each) => each.path || "toàn bộ").join(", ")}. Kiểm tra rồi gửi lại.`,
  "key-reused": () => "Mã chống gửi trùng này đã dùng cho một lần gửi khác. Dùng mã mới rồi gửi lại.",
  "not-open": (d: { period: string; opens: Day }) =>
    `Kỳ ${name(d.period)} mở từ ${formatDay(d.opens)}. Lập báo cáo kỳ này từ ngày đó.`,
  "not-yet": (d: { period: string; from: Day }) =>
    `Kỳ ${name(d.period)} nhận báo cáo từ ${formatDay(d.from)}. Đến ngày đó, gửi lại; nội dung đã lưu được giữ nguyên.`,
  locked: (d: { period: string; since: Day }) =>
    `Kỳ ${name(d.period)} đã khóa từ ${formatDay(d.since)} nên không gửi được. Nếu cần gửi, liên hệ cơ quan thường trực để được gia hạn.`,
  accepted: (d: { number: number }) =>
    `Bản gửi số ${d.number} đã được tiếp nhận nên chưa sửa được. Nếu cần sửa, đề nghị cơ quan thường trực trả lại.`,
  "cells-not-open": (d: { cells: readonly { row: string; column: string }[] }) =>
    `Có ${d.cells.length} ô không thuộc phần đơn vị ghi, nên chưa lưu gì. Tải lại biểu mẫu rồi ghi vào các ô nhập.`,
  "version-unknown": (d: { current: number }) =>
    `Bản làm việc này mới hơn bản ${d.current} trên hệ thống. Tải lại báo cáo rồi làm tiếp.`,
  "version-changed": (d: { current: number }) =>
    `Báo cáo vừa có thay đổi mới (bản ${d.current}). Xem lại lỗi và lưu ý của bản này rồi gửi.`,
  "secrecy-marking": () =>
    "Nội dung có dấu độ mật nên hệ thống không lưu gì từ lần này. Bỏ nội dung đó và gửi theo quy định về bảo vệ bí mật nhà nước.",
  "nothing-owed": () => "Kỳ này đơn vị không có dòng nào phải báo cáo nên không cần gửi.",
  "still-errors": (d: { count: number; title: string }) =>
    `Còn ${d.count} lỗi nên chưa gửi được. Bắt đầu từ: ${d.title}.`,
  "reasons-missing": (d: { count: number }) =>
    `Còn ${d.count} lưu ý chưa giải trình. Ghi lý do cho từng lưu ý rồi gửi lại.`,
  "head-missing": () => "Chưa ghi họ tên, chức vụ người đứng đầu. Ghi đủ rồi gửi lại.",
  "newer-submission": (d: { newest: number }) =>
    `Đơn vị vừa gửi bản số ${d.newest}. Xem bản mới rồi hãy tiếp nhận hoặc trả lại.`,
  "already-decided": (d: { number: number; status: SubmissionStatus }) =>
    `Bản gửi số ${d.number} ${d.status === "accepted" ? "đã được tiếp nhận" : "đã được trả lại"}. Tải lại để xem tình trạng mới nhất.`,
  "return-until-past": (d: { today: Day }) => `Hạn gửi lại phải từ ${formatDay(d.today)} trở đi. Chọn ngày khác.`,
  "no-such-row": (d: { rows: readonly string[] }) =>
    `Báo cáo không có dòng ${d.rows.join(", ")}. Chọn lại dòng cần hoàn chỉnh.`,
  "clock-backwards": (d: { now: string }) =>
    `Đồng hồ minh họa chỉ đi tới; bây giờ là ${formatTime(d.now)}. Chọn thời điểm sau đó.`,
  busy: (d: { seconds: number }) => `Nhiều đơn vị đang làm việc cùng lúc. Thử lại sau ${d.seconds} giây.`,
  "too-slow": () => "Nội dung gửi lên chưa đến đủ. Kiểm tra đường truyền rồi gửi lại.",
  unexpected: (d: { id: string }) =>
    `Trục trặc từ phía hệ thống, không phải do số liệu của đơn vị. Nội dung vẫn được giữ. Thử lại; nếu vẫn gặp, báo quản trị hệ thống mã ${d.id}.`,
};

function name(period: string): string {
  return periodName({ id: period });
}
