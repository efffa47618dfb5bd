"""One report of the plan's main agency with every mistake that fits into one file, a row each: saved by openpyxl.

    python3 every-rule.py <folder of templates> <tests/corpus/should-fail>
"""

import sys
from pathlib import Path

from openpyxl.styles import Protection
from template_file import TemplateFile

ACTUAL, AS_OF, FORECAST, EXPLANATION = "Kết quả thực hiện", "Số liệu đến ngày", "Ước cả năm", "Thuyết minh"
STATUS, PERCENT, FIGURE = "Tình trạng thực hiện", "Tỷ lệ hoàn thành (%)", "Số liệu đạt được"
RESULT, NUMBER, DATE = "Kết quả đã đạt", "Văn bản sản phẩm: số, ký hiệu", "Ngày văn bản"
COMPLETED, OBSTACLE, PROPOSAL = "Ngày hoàn thành", "Khó khăn, nguyên nhân", "Đề xuất, kiến nghị"
NEXT, EXPECTED = "Việc tiếp theo", "Dự kiến hoàn thành"
UNFINISHED = {STATUS: "Đang thực hiện", PERCENT: "80", NUMBER: None, DATE: None, COMPLETED: None}
COPIED = "Đã rà soát, thống kê và phân loại hồ sơ của 12 đơn vị"

TYPED = {
    "PL1.I.1": {"Kết quả phải đạt năm 2026": "12%"},
    "PL1.III.2.1": {ACTUAL: "3", FORECAST: "3"},
    "PL1.IV.1": {ACTUAL: "Đã hoàn thành", FORECAST: "Không hoàn thành trong năm"},
    "PL1.IV.2": {ACTUAL: "2.500"},
    "PL1.IV.5": {FORECAST: "20"},
    "PL1.IV.6": {ACTUAL: "20"},
    "PL1.IV.7": {FORECAST: "30", EXPLANATION: None},
    "PL1.IV.9": {ACTUAL: "khoảng 15%"},
    "PL1.IV.10": {ACTUAL: "1,725"},
    "PL1.IV.11": {ACTUAL: "2,5"},
    "PL1.IV.16": {ACTUAL: "12", FORECAST: "12"},
    "PL1.IV.17": {AS_OF: None},
    "PL1.V.1": {AS_OF: "05/10/2026"},
    "PL1.V.2": {AS_OF: "30/6/2026"},
    "PL1.V.4": {ACTUAL: "0,18"},
    "PL1.V.5": {FORECAST: "900"},
    "PL2.2": {NUMBER: None, DATE: None},
    "PL2.3": {COMPLETED: "30/9/2025"},
    "PL2.5": {NUMBER: "147/QD-SKHCN"},
    "PL2.6": {DATE: "15/7/2026"},
    "PL2.12": {RESULT: COPIED},
    "PL2.15": {COMPLETED: "cuối tháng 3"},
    "PL2.16": {STATUS: "Xong"},
    "PL2.22": {PERCENT: "120"},
    "PL2.23": {NUMBER: "đã ban hành"},
    "PL2.25": {COMPLETED: None},
    "PL2.29.1": {RESULT: None},
    "PL2.29.2": {PERCENT: "80"},
    "PL2.31.1": {FIGURE: "1"},
    "PL2.31.3": {COMPLETED: "01/10/2026"},
    "PL2.31.4": {STATUS: "Chưa có kết quả trong kỳ", RESULT: None},
    "PL2.35.1": {RESULT: "PL II.35.1: đã họp thống nhất nội dung và phân công trong quý II/2026"},
    "PL3.9": {RESULT: "Thực hiện Báo cáo số 123-BC/TU (Mật), đã trình dự thảo"},
    "PL3.13": {PERCENT: "6000"},
    "PL3.14": {NUMBER: "172/QĐ-SKHCN"},
    "PL3.15": {DATE: "01/10/2026"},
    "PL3.16": {RESULT: COPIED},
    "PL3.18": UNFINISHED | {EXPECTED: "30/11/2026"},
    "PL3.20.m1": UNFINISHED | {OBSTACLE: "Chờ ý kiến của Bộ", NEXT: "Trình lại trong tháng 10"},
    "PL3.21": {COMPLETED: "15/3/2026", DATE: "15/3/2026"},
    "PL3.25": {NEXT: "Tiếp tục lấy ý kiến các đơn vị. " * 120, EXPECTED: "30/11/2026"},
    "PL3.31": {RESULT: "Đang triển khai thực hiện"},
    "PL3.33": {EXPECTED: "30/11/2062"},
    "PL3.34": {COMPLETED: "15/9/2026"},
    "PL3.36": {RESULT: r"Đã trình dự thảo, xem D:\BaoCao\du-thao.docx"},
    "PL3.40": {STATUS: None, RESULT: None},
    "CT10.KL.1": {PERCENT: "100"},
    "TB030.1.2": {STATUS: "Chưa thực hiện"},
    "TB030.3.1": {EXPECTED: "31/8/2026"},
    "TB030.3.3": {OBSTACLE: "Thiếu nhân lực chuyên môn"},
    "TB030.3.5": {PERCENT: "5"},
    "KN.01": {
        "Loại kiến nghị": "Khác",
        "Nội dung kiến nghị": "Họp liên ngành",
        "Lý do": "Vướng thẩm quyền",
        "Thời hạn đề nghị": "31/8/2026",
    },
    "KN.02": {"Nội dung kiến nghị": "Bổ sung kinh phí"},
}

templates, corpus = Path(sys.argv[1]), Path(sys.argv[2])
file = TemplateFile(templates, "SKHCN")
for row, cells in TYPED.items():
    for header, value in cells.items():
        file.type(row, header, value)

# Calculated by a program that leaves no result in the file.
file.cell("PL1.IV.3", ACTUAL).value = "=100+20"
file.cell("PL1.IV.4", ACTUAL).value = "='[So lieu.xlsx]Thang9'!$B$4"
error = file.cell("PL2.34", RESULT)
error.value, error.data_type = "#REF!", "e"
pasted = file.cell("PL1.V.9", ACTUAL)
pasted.value, pasted.number_format = 13, "0.0"
file.cell("PL3.3", RESULT).protection = Protection(locked=True)

city, first = file.sheet_of("PL3.1")
proposal = file.cell("PL3.1", PROPOSAL).column
city.merge_cells(start_row=first, end_row=first + 1, start_column=proposal, end_column=proposal)
city.row_dimensions[file.sheet_of("PL3.5")[1]].hidden = True

# The last task is gone, and a task of the agency's own stands below.
_, last = file.sheet_of("PL3.43")
for cell in city[last]:
    cell.value = None
city.cell(city.max_row + 1, 3).value = "Tập huấn chuyển đổi số cho 12 đơn vị trực thuộc"

central, number = file.sheet_of("PL2.37.1")
below = central.max_row + 1
for cell in central[number]:
    copy = central.cell(below, cell.column, cell.value)
    copy._style = cell._style
file.header(central, NEXT).value = "Kế hoạch quý IV"

indicators, _ = file.sheet_of("PL1.I.1")
indicators.delete_cols(file.header(indicators, "Tài liệu minh chứng").column)

for name, cell in file.book["NQ57 nhận dạng"].iter_rows(max_col=2):
    if name.value == "planVersion":
        cell.value = "2026.0"
file.book.remove(file.book["Ký duyệt"])
file.trim()
file.save(corpus / "every-rule.xlsx")
