/** The published list of rules (SCREENS, screen F). */
export const ruleBook = {
  phases: {
    file: "Tệp",
    cells: "Ô",
    rows: "Dòng",
    acrossRows: "Các dòng",
    acrossPeriods: "Các kỳ",
    acrossAgencies: "Các đơn vị (chỉ cơ quan thường trực xem)",
  },
  informs: "Để biết, không phải làm gì",
  modes: {
    off: "Tạm ngừng áp dụng",
    trial: "Đang thử, không bắt buộc",
    waiver: "Miễn áp dụng cho một đơn vị",
  },
};
