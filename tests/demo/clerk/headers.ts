/** Headers of the columns a clerk fills or reads, and the keys by which findings name them. */
export const columnOfHeader: Readonly<Record<string, string>> = {
  TT: "number",
  "Tên nhiệm vụ": "name",
  "Chỉ tiêu/Mô tả": "name",
  "Đơn vị tính": "unit",
  "Kết quả phải đạt năm 2026": "target",
  "Cơ quan cùng chủ trì": "coLeads",
  "Thực hiện kỳ trước": "previous",
  "Kết quả thực hiện": "actual",
  "Số liệu đến ngày": "asOf",
  "Loại số liệu": "dataKind",
  "Tỷ lệ so với kết quả phải đạt (%)": "targetShare",
  "Ước cả năm": "forecast",
  "Thuyết minh": "explanation",
  "Tài liệu minh chứng": "evidence",
  "Kết quả phải đạt": "expectedResult",
  "Thời gian hoàn thành": "deadline",
  "Vai trò": "role",
  "Tình trạng thực hiện": "status",
  "Tỷ lệ hoàn thành (%)": "percent",
  "Số liệu đạt được": "figure",
  "Kết quả đã đạt": "resultReached",
  "Văn bản sản phẩm: số, ký hiệu": "productNumber",
  "Ngày văn bản": "productDate",
  "Ngày hoàn thành": "completedOn",
  "Khó khăn, nguyên nhân": "obstacle",
  "Đề xuất, kiến nghị": "proposal",
  "Việc tiếp theo": "nextStep",
  "Dự kiến hoàn thành": "expectedOn",
  "Loại kiến nghị": "kind",
  "Dòng liên quan": "relatedRow",
  "Nội dung kiến nghị": "content",
  "Lý do": "reason",
  "Thời hạn đề nghị": "requestedDate",
  "Gửi cơ quan": "addressee",
  "Nội dung": "label",
  "Đơn vị ghi": "value",
};

/** Tab titles and the keys by which findings name sheets. */
export const sheetTitles: Readonly<Record<string, string>> = {
  guide: "Hướng dẫn",
  indicators: "Chỉ tiêu",
  centralTasks: "Nhiệm vụ TW (PL II)",
  cityTasks: "Nhiệm vụ TP (PL III)",
  directives: "Chỉ đạo bổ sung",
  coordination: "Phối hợp",
  proposals: "Kiến nghị chung",
  signOff: "Ký duyệt",
  findings: "Lỗi và lưu ý",
};

/** Stands in column A of the header row; row ids stand below it. */
export const headerMark = "Mã dòng";

/** Stands in column A of bands and of the signature block, which are no rows. */
export const ownLineMark = "–";
