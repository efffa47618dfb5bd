/** Help for agencies, on the page and printable. */
export const help = {
  title: "Trợ giúp lập và gửi báo cáo",
  intro:
    "Mỗi quý, đơn vị báo cáo kết quả thực hiện các chỉ tiêu, nhiệm vụ được giao tại Kế hoạch số 27-KH/BCĐTP và các chỉ đạo bổ sung. Biểu mẫu đã có sẵn những dòng đơn vị phải báo cáo.",
  sections: [
    {
      title: "Năm bước",
      ordered: true,
      items: [
        "Đăng nhập, mở mục Báo cáo, chọn Tải biểu mẫu. Mỗi kỳ dùng biểu mẫu của kỳ đó; không dùng lại tệp của kỳ trước hoặc của đơn vị khác.",
        "Điền trong Excel các ô nền sáng của những dòng đơn vị chủ trì. Nội dung của Kế hoạch đã khóa, đơn vị không sửa. Lưu tệp dạng .xlsx.",
        "Chọn Tải tệp lên. Hệ thống lưu số liệu, kiểm tra và nêu từng lỗi, lưu ý ở ô nào, đang có gì, cần có gì, cách sửa.",
        "Sửa lỗi trong Excel rồi tải tệp lên lại, đến khi không còn lỗi. Lưu ý nào đã đúng số liệu thì ghi giải trình ngay trên trang.",
        "Chọn Gửi báo cáo, ghi người đứng đầu đã duyệt, chọn Xác nhận và gửi. Giữ biên nhận; kết quả xem xét hiện ở mục Báo cáo.",
      ],
    },
    {
      title: "Cách ghi số và ngày",
      ordered: false,
      items: [
        "Số: dấu phẩy cho phần lẻ, dấu chấm cho hàng nghìn. Ví dụ 0,63 và 1.100.",
        "Tỷ lệ: chỉ ghi số theo phần trăm, ví dụ 95 hoặc 95%. Không ghi 0,95 để chỉ 95%.",
        "Ngày: đủ ngày, tháng, năm, ví dụ 05/09/2026.",
        "Ô danh sách: chọn một mục có sẵn, không ghi cách khác.",
        "Ô số không ghi kèm chữ. Nguồn, cách tính, chữ kèm theo thì ghi ở Thuyết minh.",
        "Chưa có số liệu thì để trống và ghi lý do ở Thuyết minh; bằng không thì ghi 0.",
      ],
    },
    {
      title: "Lỗi và lưu ý",
      ordered: false,
      items: [
        "✕ Lỗi: phải sửa mới gửi được báo cáo.",
        "▲ Lưu ý: hệ thống thấy số liệu khác thường. Sai thì sửa; đã đúng thì ghi giải trình từ 10 ký tự trở lên, nêu nguyên nhân hoặc căn cứ. Giá trị không đổi thì không hỏi lại.",
        "Mỗi lỗi nêu ô, dòng, Đang có, Cần có và Cách sửa. Tệp có trang Lỗi và lưu ý dẫn đến từng ô khi mở trong Excel.",
        "Nội dung Kế hoạch bị sửa trong tệp thì hệ thống tự giữ theo Kế hoạch. Đề nghị điều chỉnh thời hạn hoặc chỉ tiêu thì ghi ở trang Kiến nghị chung.",
      ],
    },
    {
      title: "Hạn gửi, trễ hạn và khóa",
      ordered: false,
      items: [
        "Hạn gửi: gửi đến hết ngày này là gửi đúng hạn.",
        "Gửi trễ hạn: sau hạn gửi, trước ngày khóa; báo cáo vẫn được nhận.",
        "Đã khóa: không gửi được nữa. Nếu cần gửi, liên hệ cơ quan thường trực.",
        "Đã gửi mà chưa được tiếp nhận thì đơn vị vẫn sửa và gửi lại được; cơ quan thường trực xem bản mới nhất.",
      ],
    },
    {
      title: "LibreOffice, WPS và Excel bản cũ",
      ordered: false,
      items: [
        "Biểu mẫu mở và điền được bằng LibreOffice, WPS Office và Excel 2016, 2019. Cách kiểm tra như nhau.",
        "Khi lưu, chọn định dạng Excel 2007-365 (.xlsx); không lưu dạng .ods, .et hoặc .xls.",
        "Không bỏ trang, không xóa dòng, không đổi tiêu đề cột. Cần sắp xếp thì bỏ bảo vệ trang; tệp vẫn tải lên được.",
        "Dán số liệu từ tệp khác bằng lệnh Dán giá trị, để ô không mang theo công thức và định dạng.",
      ],
    },
    {
      title: "Tài liệu mật",
      ordered: false,
      items: [
        "Không ghi nội dung mật vào biểu mẫu và không tải tệp có dấu mật lên hệ thống. Tệp như vậy bị loại bỏ, không được lưu.",
      ],
    },
  ],
  contact: "Liên hệ",
  contactText:
    "Về nội dung báo cáo: cơ quan thường trực (Sở Khoa học và Công nghệ, Văn phòng Thành ủy). Về tài khoản, mật khẩu: quản trị hệ thống.",
};
