"""What people do to a template beside typing, saved by openpyxl.

    python3 made-by-openpyxl.py <folder of templates> <tests/corpus>
"""

import sys
import unicodedata
from datetime import datetime
from pathlib import Path

from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill, Protection

from template_file import TemplateFile

templates, corpus = Path(sys.argv[1]), Path(sys.argv[2])
ACTUAL, AS_OF, FORECAST = "Kết quả thực hiện", "Số liệu đến ngày", "Ước cả năm"
STATUS, PERCENT, RESULT = "Tình trạng thực hiện", "Tỷ lệ hoàn thành (%)", "Kết quả đã đạt"
NUMBER, DATE, COMPLETED = "Văn bản sản phẩm: số, ký hiệu", "Ngày văn bản", "Ngày hoàn thành"
SHARE = "PL1.III.6"


def saved_by_openpyxl():
    return TemplateFile(templates, "VPHDND")


def sheets_renamed():
    file = TemplateFile(templates, "VPHDND")
    titles = {"Nhiệm vụ TP (PL III)": "PL3 - chị Hoa", "Chỉ đạo bổ sung": "10-CT & 030-TB", "Ký duyệt": "Ký"}
    for old, new in titles.items():
        file.book[old].title = new
    file.book.move_sheet("Ký", -(len(file.book.sheetnames) - 2))
    file.book.move_sheet("10-CT & 030-TB", -1)
    return file


def looks_changed():
    """Wider columns, locked ones hidden, colours, another font, a note, another zoom."""
    file = TemplateFile(templates, "BHXHTP")
    sheet, number = file.sheet_of(SHARE)
    for letter, width in (("C", 70), ("H", 30), ("L", 60)):
        sheet.column_dimensions[letter].width = width
    sheet.column_dimensions["F"].hidden = True
    sheet.row_dimensions[number].height = 120
    sheet.sheet_view.zoomScale = 70
    for header in (ACTUAL, FORECAST):
        cell = file.cell(SHARE, header)
        cell.fill = PatternFill("solid", fgColor="FFFF00")
        cell.font = Font(name="Arial", size=9, color="FF0000", bold=True)
        cell.alignment = Alignment(horizontal="center")
    file.cell(SHARE, ACTUAL).comment = Comment("Chị Lan kiểm tra lại số này", "Phòng Quản lý thu")
    return file


def typed_in_many_ways():
    """Each answer as somebody types it, and numbers as numbers."""
    file = TemplateFile(templates, "TTCDS")
    numbers = {"III.5": "85,5", "VI.2": "100 %", "VI.3": "100,0%", "VI.14": 50, "VI.15": "55.25", "VI.16": 65.4}
    days = {
        "III.5": "30.9.2026",
        "VI.2": "30-09-2026",
        "VI.3": "2026-09-30",
        "VI.14": "ngày 30 tháng 9 năm 2026",
        "VI.15": " 30/9/2026 ",
        "VI.16": "30 / 09 / 2026",
    }
    for row, value in numbers.items():
        file.type(f"PL1.{row}", ACTUAL, value)
        file.type(f"PL1.{row}", AS_OF, days[row])
        file.type(f"PL1.{row}", FORECAST, "100%")
    file.type("PL2.13", STATUS, "ĐANG THỰC HIỆN")
    file.type("PL2.13", PERCENT, 60)
    file.type("PL2.14", STATUS, "  đang  thực hiện ")
    file.type("PL2.14", PERCENT, "60,5 %")
    file.type("PL2.25", NUMBER, "Số: 109/QĐ-TTCDS")
    file.type("PL2.29.2", NUMBER, "112 / QĐ - TTCDS.")
    file.type("PL2.37.1", NUMBER, "115/QĐ–TTCDS")
    file.type("PL3.11", RESULT, "Đã nghiệm thu; hồ sơ tại https://dms.hochiminhcity.gov.vn/ho-so/117")
    return file


def pasted_from_word():
    """Non-breaking spaces, soft hyphens, curly quotes, tabs, line breaks and the zero-width characters of web pages."""
    file = TemplateFile(templates, "VPHDND")
    file.type("PL3.11", STATUS, "Đã\u00a0hoàn thành\u200b")
    file.type("PL3.11", PERCENT, "100\u00a0%")
    file.type(
        "PL3.11",
        RESULT,
        "–\tĐã trang bị 120 smart\u00adphone cho \u201cBộ phận tiếp nhận\u201d;\r\n–\tĐã nghiệm thu hạ tầng mạng\u2026_x000B_– Kinh phí: 1,2\u00a0tỷ đồng",
    )
    file.type("PL3.11", NUMBER, "100/QĐ\u2011VPHDND")
    file.type("PL3.11", COMPLETED, "30/04/2026\u00a0")
    file.type("TB030.4.3", COMPLETED, "ngày\u00a019\u00a0tháng\u00a05 năm\u00a02026")
    file.type("TB030.4.3", NUMBER, "Số\u00a0101/QĐ\u2013VPHDND")
    file.type("TB030.4.6", RESULT, "Đã ban hành \u2018Kế hoạch số hóa hồ sơ\u2019\nvà giao các phòng thực hiện\ufeff")
    file.type("TB030.4.6", DATE, "\t30/4/2026")
    return file


def decomposed():
    """Typed on a Mac: every accent is a character of its own, in headers and tabs too."""
    file = TemplateFile(templates, "VPHDND")
    for sheet in file.book:
        if sheet.sheet_state != "visible":
            continue
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and not cell.value.startswith("="):
                    cell.value = unicodedata.normalize("NFD", cell.value)
        sheet.title = unicodedata.normalize("NFD", sheet.title)
    return file


def signed(agency: str, form: str):
    file = TemplateFile(templates, agency)
    answers = {
        "KD.form": form,
        "KD.reporter": "Nguyễn Thị Hoa",
        "KD.phone": "028 3829 1234",
        "KD.head": "Trần Văn Minh",
        "KD.headTitle": "Phó Bí thư Thường trực" if form == "Cơ quan đảng" else "Giám đốc",
        "KD.signedOn": "02/10/2026",
    }
    for row, value in answers.items():
        file.type(row, "Đơn vị ghi", value)
    return file


def signed_as_state():
    return signed("BHXHTP", "Cơ quan nhà nước")


def signed_as_party():
    """A university reports as its party committee, whose papers are numbered the party's way."""
    file = signed("DHSG", "Cơ quan đảng")
    file.type("PL2.35.2", NUMBER, "15-KH/ĐU")
    file.type("PL2.35.2", DATE, "12/8/2026")
    return file


def as_it_is(name: str):
    return lambda: TemplateFile(templates, name)


def with_identity(field: str, value: str):
    """A template that was handed out under another version."""

    def made():
        file = TemplateFile(templates, "BHXHTP")
        for name, cell in file.book["NQ57 nhận dạng"].iter_rows(max_col=2):
            if name.value == field:
                cell.value = value
        return file

    return made


def header_rewritten():
    file = TemplateFile(templates, "BHXHTP")
    sheet, _ = file.sheet_of(SHARE)
    file.header(sheet, ACTUAL).value = "Luỹ kế 9 tháng"
    return file


def error_pasted():
    file = TemplateFile(templates, "BHXHTP")
    cell = file.cell(SHARE, "Thuyết minh")
    cell.value, cell.data_type = "#REF!", "e"
    return file


def pasted_with_formats():
    """Shares and days pasted from the agency's own table, with its number formats."""
    file = TemplateFile(templates, "BHXHTP")
    pasted = {ACTUAL: (0.824, "0.0%"), FORECAST: (0.83, "0%"), AS_OF: (datetime(2026, 9, 30), "dd/mm/yyyy")}
    for header, (value, number_format) in pasted.items():
        cell = file.cell(SHARE, header)
        cell.value = value
        cell.number_format = number_format
    return file


def pasted_with_lock():
    """Words pasted from a locked cell of another file, lock and all."""
    file = TemplateFile(templates, "BHXHTP")
    for header in ("Thuyết minh", "Tài liệu minh chứng"):
        file.cell(SHARE, header).protection = Protection(locked=True)
    return file


PASS = {
    "saved-by-openpyxl": saved_by_openpyxl,
    "sheets-renamed": sheets_renamed,
    "looks-changed": looks_changed,
    "typed-in-many-ways": typed_in_many_ways,
    "pasted-from-word": pasted_from_word,
    "decomposed": decomposed,
    "signed-as-state": signed_as_state,
    "signed-as-party": signed_as_party,
}
FAIL = {
    "template-of-another-agency": as_it_is("ITPC"),
    "template-of-last-quarter": as_it_is("BHXHTP-2026Q2"),
    "template-of-older-columns": with_identity("templateVersion", "0"),
    "template-of-older-plan": with_identity("planVersion", "2026.0"),
    "header-rewritten": header_rewritten,
    "error-pasted": error_pasted,
    "pasted-with-formats": pasted_with_formats,
    "pasted-with-lock": pasted_with_lock,
}
for folder, files in (("should-pass", PASS), ("should-fail", FAIL)):
    for name, make in files.items():
        file = make()
        if folder == "should-fail":
            file.trim()
        file.save(corpus / folder / f"{name}.xlsx")

# A download that broke off.
whole = (corpus / "should-pass" / "saved-by-openpyxl.xlsx").read_bytes()
(corpus / "should-fail" / "half-downloaded.xlsx").write_bytes(whole[: len(whole) // 2])
