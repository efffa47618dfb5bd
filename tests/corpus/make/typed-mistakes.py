"""Files of should-fail in which only something else was typed into cells: filled and saved by openpyxl.

    python3 typed-mistakes.py <folder of templates> <tests/corpus/should-fail>
"""

import sys
from pathlib import Path

from template_file import TemplateFile

ACTUAL, AS_OF, FORECAST = "Kết quả thực hiện", "Số liệu đến ngày", "Ước cả năm"
KIND, EXPLANATION = "Loại số liệu", "Thuyết minh"
STATUS, PERCENT, FIGURE = "Tình trạng thực hiện", "Tỷ lệ hoàn thành (%)", "Số liệu đạt được"
RESULT, NUMBER, DATE = "Kết quả đã đạt", "Văn bản sản phẩm: số, ký hiệu", "Ngày văn bản"
COMPLETED, OBSTACLE, PROPOSAL = "Ngày hoàn thành", "Khó khăn, nguyên nhân", "Đề xuất, kiến nghị"
NEXT, EXPECTED = "Việc tiếp theo", "Dự kiến hoàn thành"
KIND_ASKED, ASKED, REASON, ASKED_FOR = "Loại kiến nghị", "Nội dung kiến nghị", "Lý do", "Thời hạn đề nghị"

SHARE = "PL1.III.6"  # BHXHTP: a percentage
COMPANIES = "PL3.34"  # ITPC: a task whose result is a count, due at the end of the year
PLAN = "PL3.38"  # TTTCQT: a task whose result is a paper, due at the end of the year
RULES = "PL2.35.2"  # DHSG: a recurring task
NETWORK, FILES = "PL3.11", "TB030.4.6"  # VPHDND: completed in quý II; FILES owes a paper
INSTALLED = "Đã hoàn thành việc mua sắm, nghiệm thu và đưa vào sử dụng"
UNFINISHED = {NUMBER: None, DATE: None, COMPLETED: None}

# File → agency → what was typed, by row and header.
MISTAKES = {
    "numbers-in-words": ("BHXHTP", {SHARE: {ACTUAL: "khoảng 82%", FORECAST: "từ 82 đến 85"}}),
    "comma-between-thousands": ("ITPC", {COMPANIES: {FIGURE: "1,100"}}),
    "half-a-company-at-120": ("ITPC", {COMPANIES: {FIGURE: "2,5", PERCENT: "120%"}}),
    "percent-times-hundred": ("TTTCQT", {PLAN: {PERCENT: "6000"}}),
    "percent-as-fraction": ("BHXHTP", {SHARE: {ACTUAL: "0,82", FORECAST: "0.82"}}),
    "comma-slipped": ("BHXHTP", {SHARE: {ACTUAL: "8,2"}}),
    "dates-in-words": ("VPHDND", {NETWORK: {COMPLETED: "cuối tháng 4"}, FILES: {DATE: "04/30/2026"}}),
    "dates-that-cannot-be": (
        "BHXHTP",
        {
            SHARE: {AS_OF: "05/10/2026"},
            "KD.signedOn": {"Đơn vị ghi": "02/4/2026"},
            "KN.01": {KIND_ASKED: "Khác", ASKED: "Họp liên ngành", REASON: "Vướng thẩm quyền", ASKED_FOR: "31/8/2026"},
        },
    ),
    "as-of-last-quarter": ("BHXHTP", {SHARE: {AS_OF: "30/6/2026"}}),
    "slip-in-the-year": ("VPHDND", {FILES: {COMPLETED: "30/4/2025", DATE: "30/4/2025"}}),
    "expected-in-2062": ("TTTCQT", {PLAN: {EXPECTED: "30/11/2062"}}),
    "status-in-own-words": ("VPHDND", {NETWORK: {STATUS: "Xong"}, FILES: {STATUS: "Đã ban hành"}}),
    "too-little-and-too-much": (
        "TTTCQT",
        {PLAN: {RESULT: "Đang triển khai thực hiện", NEXT: "Tiếp tục lấy ý kiến các đơn vị. " * 120}},
    ),
    "numbers-of-papers": ("VPHDND", {NETWORK: {NUMBER: "101/QD-VPHDND"}, FILES: {NUMBER: "đã ban hành"}}),
    "link-to-own-disk": ("TTTCQT", {PLAN: {RESULT: r"Đã trình dự thảo, xem D:\BaoCao\du-thao.docx"}}),
    "secret-paper-cited": ("TTTCQT", {PLAN: {RESULT: "Thực hiện Báo cáo số 123-BC/TU (Mật), đã trình dự thảo"}}),
    "marked-as-secret": ("TTTCQT", {PLAN: {RESULT: "TỐI MẬT"}}),
    "whole-row-empty": ("DHSG", {RULES: {STATUS: None, RESULT: None}}),
    "cells-left-empty": ("BHXHTP", {SHARE: {AS_OF: None, KIND: None}, "KN.01": {ASKED: "Bổ sung kinh phí"}}),
    "heading-not-chosen": ("X26740", {"KD.form": {"Đơn vị ghi": None}}),
    "done-without-proof": ("VPHDND", {NETWORK: {COMPLETED: None}, FILES: {NUMBER: None, DATE: None}}),
    "done-after-the-cut-off": ("VPHDND", {NETWORK: {COMPLETED: "01/10/2026"}, FILES: {DATE: "01/10/2026"}}),
    "done-before-its-paper": ("VPHDND", {FILES: {DATE: "15/5/2026"}}),
    "done-at-80": ("VPHDND", {NETWORK: {PERCENT: "80"}}),
    "done-below-target": ("ITPC", {COMPANIES: {STATUS: "Đã hoàn thành", PERCENT: "100", FIGURE: "1", COMPLETED: "20/9/2026"}}),
    "hundred-not-done": ("TTTCQT", {PLAN: {PERCENT: "100"}}),
    "date-without-completion": ("TTTCQT", {PLAN: {COMPLETED: "15/9/2026"}}),
    "not-started-at-60": ("TTTCQT", {PLAN: {STATUS: "Chưa thực hiện"}}),
    "overdue-in-silence": ("VPHDND", {NETWORK: {STATUS: "Đang thực hiện", PERCENT: "80"} | UNFINISHED}),
    "expected-date-passed": ("TTTCQT", {PLAN: {EXPECTED: "31/8/2026"}}),
    "recurring-without-result": ("DHSG", {RULES: {RESULT: None}}),
    "no-result-unexplained": ("DHSG", {RULES: {STATUS: "Chưa có kết quả trong kỳ", RESULT: None}}),
    "obstacle-without-proposal": ("TTTCQT", {PLAN: {OBSTACLE: "Thiếu nhân lực chuyên môn về tài chính số"}}),
    "target-missed-unexplained": ("BHXHTP", {SHARE: {FORECAST: "75", EXPLANATION: None}}),
    "copied-between-rows": (
        "VPHDND",
        {NETWORK: {RESULT: INSTALLED}, FILES: {RESULT: INSTALLED, NUMBER: "100/QĐ-VPHDND"}},
    ),
    "done-in-june-now-not": (
        "VPHDND",
        {NETWORK: {STATUS: "Đang thực hiện", PERCENT: "80", OBSTACLE: "Nhà thầu giao chậm", NEXT: "Nghiệm thu", EXPECTED: "30/11/2026"} | UNFINISHED},
    ),
    "completion-moved": ("VPHDND", {NETWORK: {COMPLETED: "15/5/2026"}}),
    "percent-falls": ("TTTCQT", {PLAN: {PERCENT: "30"}}),
    "result-of-last-quarter": ("DHSG", {RULES: {RESULT: "PL II.35.2: đã họp thống nhất nội dung và phân công trong quý II/2026"}}),
    "put-off-again": ("TTTCQT", {PLAN: {EXPECTED: "30/11/2026"}}),
}

templates, corpus = Path(sys.argv[1]), Path(sys.argv[2])
for name, (agency, typed) in MISTAKES.items():
    file = TemplateFile(templates, agency)
    for row, cells in typed.items():
        for header, value in cells.items():
            file.type(row, header, value)
    file.trim()
    file.save(corpus / f"{name}.xlsx")
