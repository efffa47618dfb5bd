"""What people do in LibreOffice, done by LibreOffice.

    python3 made-by-libreoffice.py <folder of templates> <tests/corpus>
"""

import sys
import tempfile
from pathlib import Path

import uno  # teaches Python the office's own modules, so it comes before them
from com.sun.star.beans import NamedValue
from com.sun.star.sheet.FilterOperator import NOT_EMPTY
from com.sun.star.table import CellRangeAddress
from com.sun.star.table.CellHoriJustify import CENTER
from com.sun.star.util import SortField
from office import XLSX, Document, office, prop

templates, corpus = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
RESULT, OBSTACLE = "Kết quả đã đạt", "Khó khăn, nguyên nhân"
FIRST, SECOND, THIRD = "PL3.11", "TB030.4.3", "TB030.4.6"
SHARE = "PL1.III.6"


PASSWORD = uno.Any(
    "[]com.sun.star.beans.NamedValue", (NamedValue("CryptoType", "Standard"), NamedValue("OOXPassword", "nq57"))
)


def whole_row(sheet, number: int) -> CellRangeAddress:
    return sheet.getCellRangeByPosition(0, number, 30, number).RangeAddress


def saved_by_libreoffice(office, path):
    document = Document.template(office, templates, "BHXHTP")
    document.save(path)
    return document


def sorted_rows(office, path):
    """The directives by name, from the end of the alphabet, headings of their sections among them."""
    document = Document.template(office, templates, "MTTQTP")
    sheet, _ = document.unprotected("TB030.4.1")
    rows = [number for number, row in enumerate(document.first_column(sheet)) if row.startswith(("CT10.", "TB030."))]
    field = SortField(Field=document.column(sheet, "Tên nhiệm vụ"), SortAscending=False)
    fields = uno.Any("[]com.sun.star.util.SortField", (field,))
    sheet.getCellRangeByPosition(0, rows[0], 21, rows[-1]).sort((prop("SortFields", fields), prop("ContainsHeader", False)))
    document.save(path)
    return document


def filter_not_empty(document, sheet, header: str, last: int):
    """Leaves only the rows that hold something in a column."""
    area = sheet.getCellRangeByPosition(0, document.header_row(sheet), 21, last)
    field = uno.createUnoStruct("com.sun.star.sheet.TableFilterField")
    field.Field, field.Operator = document.column(sheet, header), NOT_EMPTY
    descriptor = area.createFilterDescriptor(True)
    descriptor.ContainsHeader = True
    descriptor.setFilterFields((field,))
    area.filter(descriptor)


def filtered(office, path):
    """Of the free rows only the filled one is shown."""
    document = Document.template(office, templates, "VPHDND")
    proposal = {
        "Loại kiến nghị": "Kinh phí, nguồn lực",
        "Nội dung kiến nghị": "Bổ sung kinh phí chỉnh lý, số hóa hồ sơ",
        "Lý do": "Khối lượng hồ sơ tăng sau sắp xếp",
    }
    for header, text in proposal.items():
        document.type("KN.02", header, text)
    sheet, number = document.unprotected("KN.01")
    filter_not_empty(document, sheet, "Nội dung kiến nghị", number + 19)
    document.save(path)
    return document


def filtered_with_entries(office, path):
    """One row is left, the others are out of sight when the print is signed."""
    document = Document.template(office, templates, "VPHDND", trimmed=True)
    document.type(THIRD, OBSTACLE, "Hồ sơ phân tán ở nhiều kho")
    document.type(THIRD, "Đề xuất, kiến nghị", "Tập trung hồ sơ về một kho")
    sheet, number = document.unprotected(SECOND)
    filter_not_empty(document, sheet, OBSTACLE, number + 1)
    document.save(path)
    return document


def column_inserted(office, path):
    """A column of the clerk's own between two of ours."""
    document = Document.template(office, templates, "BHXHTP")
    sheet, number = document.unprotected(SHARE)
    column = document.column(sheet, "Số liệu đến ngày")
    sheet.Columns.insertByIndex(column, 1)
    sheet.getCellByPosition(column, document.header_row(sheet)).String = "Nguồn của phòng"
    sheet.getCellByPosition(column, number).String = "Phòng Quản lý thu"
    document.save(path)
    return document


def rows_inserted_above(office, path):
    document = Document.template(office, templates, "VPHDND")
    sheet, _ = document.unprotected(FIRST)
    sheet.Rows.insertByIndex(0, 3)
    sheet.getCellByPosition(1, 0).String = "Bản in trình lãnh đạo Văn phòng"
    sheet.getCellByPosition(1, 1).String = "Nguyễn Thị Hoa, ngày 01/10/2026"
    document.save(path)
    return document


def own_notes(office, path):
    """A sheet of the clerk's own that calculates from ours, errors and all."""
    document = Document.template(office, templates, "BHXHTP")
    document.doc.Sheets.insertNewByName("Tính nháp", 1)
    notes = document.doc.Sheets.getByName("Tính nháp")
    sheet, number = document.sheet_of(SHARE)
    notes.getCellByPosition(0, 0).String = SHARE
    notes.getCellByPosition(1, 0).Formula = "=1/0"
    notes.getCellByPosition(0, 1).String = "Kết quả thực hiện"
    notes.getCellByPosition(1, 1).Formula = f"=VALUE($'{sheet.Name}'.H{number + 1})"
    notes.getCellByPosition(0, 2).String = "Cả thành phố"
    notes.getCellByPosition(1, 2).Formula = "=B2*7000000/100"
    document.save(path)
    return document


def through(filter_name: str, ending: str):
    """Kept in another format for a while."""

    def made(office, path):
        document = Document.template(office, templates, "VPHDND")
        with tempfile.TemporaryDirectory() as folder:
            between = Path(folder) / f"bao-cao.{ending}"
            document.save(between, filter_name)
            document.close()
            again = Document(office, between)
            again.save(path)
        return again

    return made


def stored_as(filter_name: str, **more):
    def made(office, path):
        document = Document.template(office, templates, "BHXHTP", trimmed=True)
        document.save(path, filter_name, **more)
        return document

    return made


def column_deleted(office, path):
    document = Document.template(office, templates, "BHXHTP", trimmed=True)
    sheet, _ = document.unprotected(SHARE)
    sheet.Columns.removeByIndex(document.column(sheet, "Loại số liệu"), 1)
    document.save(path)
    return document


def row_deleted(office, path):
    document = Document.template(office, templates, "VPHDND", trimmed=True)
    sheet, number = document.unprotected(THIRD)
    sheet.Rows.removeByIndex(number, 1)
    document.save(path)
    return document


def row_copied(office, path):
    """A row copied below itself to keep the old answer, and answered anew."""
    document = Document.template(office, templates, "VPHDND", trimmed=True)
    sheet, number = document.unprotected(SECOND)
    sheet.Rows.insertByIndex(number + 1, 1)
    sheet.copyRange(sheet.getCellByPosition(0, number + 1).CellAddress, whole_row(sheet, number))
    sheet.getCellByPosition(document.column(sheet, RESULT), number + 1).String = "Đã nghiệm thu toàn bộ hạ tầng mạng"
    document.save(path)
    return document


def row_inserted(office, path):
    """A task of the agency's own between two of the plan."""
    document = Document.template(office, templates, "VPHDND", trimmed=True)
    sheet, number = document.unprotected(THIRD)
    sheet.Rows.insertByIndex(number, 1)
    sheet.getCellByPosition(document.column(sheet, "Tên nhiệm vụ"), number).String = "Tập huấn phần mềm phòng họp không giấy"
    sheet.getCellByPosition(document.column(sheet, RESULT), number).String = "Đã tập huấn 02 lớp cho 85 người"
    document.save(path)
    return document


def sheet_deleted(office, path):
    document = Document.template(office, templates, "VPHDND", trimmed=True)
    document.doc.Sheets.removeByName("Chỉ đạo bổ sung")
    document.save(path)
    return document


def cells_merged(office, path):
    """One difficulty for two tasks."""
    document = Document.template(office, templates, "VPHDND", trimmed=True)
    sheet, number = document.unprotected(SECOND)
    column = document.column(sheet, OBSTACLE)
    document.type(SECOND, OBSTACLE, "Nhà thầu giao thiết bị chậm")
    document.type(SECOND, "Đề xuất, kiến nghị", "Gia hạn hợp đồng cung cấp")
    area = sheet.getCellRangeByPosition(column, number, column, number + 1)
    area.merge(True)
    area.HoriJustify = CENTER
    document.save(path)
    return document


def calculated(office, path):
    """Figures calculated where they should stand."""
    document = Document.template(office, templates, "BHXHTP", trimmed=True)
    for header, formula in (("Kết quả thực hiện", "=5740000/7000000*100"), ("Ước cả năm", "=ROUND(83.4;0)")):
        cell = document.cell(SHARE, header)
        cell.NumberFormat = 0
        cell.Formula = formula
    document.save(path)
    return document


def plan_cell_altered(office, path):
    document = Document.template(office, templates, "BHXHTP", trimmed=True)
    document.unprotected(SHARE)
    document.type(SHARE, "Kết quả phải đạt năm 2026", "≥ 80%")
    document.save(path)
    return document


PASS = {
    "saved-by-libreoffice.xlsx": saved_by_libreoffice,
    "sorted.xlsx": sorted_rows,
    "filtered.xlsx": filtered,
    "column-inserted.xlsx": column_inserted,
    "rows-inserted-above.xlsx": rows_inserted_above,
    "own-notes.xlsx": own_notes,
    "kept-as-ods.xlsx": through("calc8", "ods"),
    "kept-as-xls.xlsx": through("MS Excel 97", "xls"),
}
FAIL = {
    "sent-as-ods.ods": stored_as("calc8"),
    "sent-as-xls.xls": stored_as("MS Excel 97"),
    "with-a-password.xlsx": stored_as(XLSX, EncryptionData=PASSWORD),
    "filtered-with-entries.xlsx": filtered_with_entries,
    "column-deleted.xlsx": column_deleted,
    "row-deleted.xlsx": row_deleted,
    "row-copied.xlsx": row_copied,
    "row-inserted.xlsx": row_inserted,
    "sheet-deleted.xlsx": sheet_deleted,
    "cells-merged.xlsx": cells_merged,
    "calculated.xlsx": calculated,
    "plan-cell-altered.xlsx": plan_cell_altered,
}

with office() as desktop:
    for folder, files in (("should-pass", PASS), ("should-fail", FAIL)):
        for name, make in files.items():
            print(folder, name, flush=True)
            make(desktop, corpus / folder / name).close()
