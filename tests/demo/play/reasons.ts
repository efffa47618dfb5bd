import type { Finding } from "../api-shapes.ts";

/** Why a warning stands, by rule, as a clerk would write it. */
const REASONS: Readonly<Record<string, string>> = {
  "cumulative-falls": "Số liệu quý trước tính trùng một số hồ sơ, nay đã rà soát lại theo danh sách nghiệm thu.",
  "percent-falls": "Phạm vi thực hiện được mở rộng nên tỷ lệ hoàn thành tính lại thấp hơn kỳ trước.",
  "done-then-undone": "Sản phẩm kỳ trước phải điều chỉnh theo ý kiến thẩm định, đang ban hành lại.",
  "result-identical": "Công việc đang chờ cơ quan cấp trên cho ý kiến nên chưa có kết quả mới trong kỳ.",
  "percent-as-fraction": "Tỷ lệ thực tế của đơn vị mới đạt dưới 1% do nhiệm vụ vừa được giao.",
  "stale-value": "Nguồn số liệu công bố theo quý, số liệu mới nhất có đến ngày đã ghi.",
  "document-number-form": "Văn bản được đánh số theo quy định riêng của ngành, đã đối chiếu bản gốc.",
  "secret-paper-cited": "Chỉ nêu số, ký hiệu văn bản; không trích nội dung của văn bản.",
  "done-below-target": "Chỉ tiêu được cấp có thẩm quyền cho phép nghiệm thu theo giai đoạn.",
  "obstacle-without-proposal": "Đơn vị tự xử lý trong thẩm quyền, chưa cần kiến nghị cấp trên.",
  "forecast-below-actual": "Một số hồ sơ dự kiến bị loại khi nghiệm thu cuối năm nên ước thấp hơn.",
  "same-document-twice": "Một văn bản ban hành chung cho hai nhiệm vụ, nội dung tách theo từng phần.",
  "text-copied-across-rows": "Hai nhiệm vụ được triển khai trong cùng một kế hoạch nên kết quả như nhau.",
  "related-values-differ": "Hai dòng dùng hai nguồn số liệu khác nhau, đang thống nhất cách tính.",
  "date-before-plan-year": "Văn bản ban hành từ năm trước, nay tiếp tục áp dụng cho nhiệm vụ này.",
  "date-far-ahead": "Công trình có nhiều giai đoạn, thời gian ghi là giai đoạn cuối theo quyết định đầu tư.",
  "requested-date-passed": "Thời hạn đề nghị đã được cấp có thẩm quyền đồng ý bằng văn bản trong kỳ.",
  "signed-before-period": "Báo cáo được ký trước khi hệ thống mở kỳ, nội dung đã cập nhật đến ngày chốt.",
  "completion-date-changed": "Ngày kỳ trước ghi theo biên bản, nay ghi lại theo ngày nghiệm thu chính thức.",
  "no-result-unexplained": "Nhiệm vụ chờ hướng dẫn của Trung ương, đơn vị sẽ báo cáo trong kỳ sau.",
  "part-exceeds-whole": "Hai số liệu tính trên hai cơ sở khác nhau, đang thống nhất cách tính.",
};

export function reasonFor({ rule }: Finding): string {
  const reason = REASONS[rule];
  if (reason === undefined) throw new Error(`No clerk would know what to say to ${rule}`);
  return reason;
}
