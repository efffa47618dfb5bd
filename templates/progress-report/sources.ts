import type { DocumentSource, PracticeSource } from "../rule-source.ts";

/** Words of the plan, the directive and the notice that rules rest on; a test finds each in the documents' text. */
export const documentSources = {
  sixClear: {
    cite: "10-CT/TU, mục 1",
    document: "CT10",
    quote: "rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền",
  },
  shortReports: {
    cite: "10-CT/TU, mục 1",
    document: "CT10",
    quote: "cải tiến biểu mẫu, báo cáo ngắn gọn, súc tích",
  },
  resultsNotProgress: {
    cite: "030-TB/CQTTBCĐ, mục II",
    document: "TB030",
    quote: "từ báo cáo tiến độ sang báo cáo kết quả",
  },
  noDelay: {
    cite: "27-KH/BCĐTP, Phụ lục II, số 1",
    document: "KH27",
    quote: "Yêu cầu không lùi ngày, không chậm, có kết quả, có hiệu quả đối với các nhiệm vụ đã giao",
  },
  indicators: {
    cite: "27-KH/BCĐTP, Phụ lục I",
    document: "KH27",
    quote: "chỉ tiêu cụ thể để triển khai thực hiện trong năm 2026 được trình bày tại Phụ lục I đính kèm",
  },
  trackingLead: {
    cite: "27-KH/BCĐTP, Phụ lục I",
    document: "KH27",
    quote: "Cơ quan chủ trì theo dõi, đánh giá",
  },
  tasks: {
    cite: "27-KH/BCĐTP, mục III",
    document: "KH27",
    quote:
      "Chi tiết các nhiệm vụ trọng tâm triển khai thực hiện trong năm 2026 được trình bày tại Phụ lục II, Phụ lục III đính kèm",
  },
  milestones: {
    cite: "27-KH/BCĐTP, Phụ lục III, số 20",
    document: "KH27",
    quote: "Ban hành đề án trong Quý I/2026 - Báo cáo kết quả thí điểm Tháng 7/2026",
  },
  reporting: {
    cite: "27-KH/BCĐTP, mục IV.1",
    document: "KH27",
    quote: "về kết quả thực hiện các nhiệm vụ được phân công",
  },
  proposals: {
    cite: "27-KH/BCĐTP, mục IV.1",
    document: "KH27",
    quote: "Kịp thời báo cáo những vấn đề phát sinh và kiến nghị, đề xuất giải pháp",
  },
  adjustment: {
    cite: "27-KH/BCĐTP, mục IV.2.1",
    document: "KH27",
    quote: "xem xét điều chỉnh, bổ sung các nội dung Kế hoạch khi cần thiết để bảo đảm tính khả thi và hiệu quả",
  },
  consistentData: {
    cite: "10-CT/TU, mục 2",
    document: "CT10",
    quote: "đúng, đủ, sạch, sống, thống nhất, dùng chung",
  },
} as const satisfies Record<string, DocumentSource>;

/** Practices of reporting that no document of the plan spells out. There are no others. */
export const practiceSources = {
  ownTemplate: {
    cite: "Biểu mẫu 2026.1",
    practice: {
      vi: "cột, danh sách và cách ghi của biểu mẫu do cơ quan thường trực ban hành",
      en: "the columns, lists and ways of writing of the template that the standing office issues",
    },
  },
  documentNumbers: {
    cite: "Nghị định 30/2020/NĐ-CP",
    practice: {
      vi: "số, ký hiệu văn bản hành chính; văn bản của Đảng theo hướng dẫn của Văn phòng Trung ương",
      en: "numbers of administrative papers; those of the party follow its own guideline",
    },
  },
  closingDates: {
    cite: "Nghị định 09/2019/NĐ-CP",
    practice: {
      vi: "cơ quan hành chính chốt số liệu quý vào ngày 14 của tháng cuối quý",
      en: "state bodies close a quarter's figures on the 14th of its last month",
    },
  },
  stateSecrets: {
    cite: "Luật 117/2025/QH15",
    practice: {
      vi: "không đưa nội dung thuộc bí mật nhà nước lên mạng thông thường",
      en: "no content under state secrecy on an ordinary network",
    },
  },
  robustStatistics: {
    cite: "Thống kê: trung vị và độ lệch tuyệt đối",
    practice: {
      vi: "so mỗi đơn vị với trung vị của nhóm, tính theo độ lệch tuyệt đối trung vị; một vài số lạ không làm lệch mức so sánh",
      en: "each member against the group's median, in median absolute deviations; a few odd figures do not move them",
    },
  },
} as const satisfies Record<string, PracticeSource>;

/** Every source that a rule may name, by what it says. */
export const sources = { ...documentSources, ...practiceSources };
