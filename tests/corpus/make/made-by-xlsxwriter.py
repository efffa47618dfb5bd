"""Workbooks that never were a template, made from nothing by XlsxWriter.

    python3 made-by-xlsxwriter.py <folder of templates> <tests/corpus/should-fail>
"""

import sys
from pathlib import Path

import xlsxwriter
from template_file import TemplateFile

templates, corpus = Path(sys.argv[1]), Path(sys.argv[2])


def copied_into_a_new_workbook():
    """All that one sees of the sheets, copied cell by cell; the hidden sheet is not seen."""
    seen = TemplateFile(templates, "BHXHTP").book
    book = xlsxwriter.Workbook(str(corpus / "copied-into-a-new-workbook.xlsx"))
    for sheet in seen:
        if sheet.sheet_state != "visible":
            continue
        copy = book.add_worksheet(sheet.title)
        for row in sheet.iter_rows(min_col=2):
            for cell in row:
                if isinstance(cell.value, (str, int, float)) and not str(cell.value).startswith("="):
                    copy.write(cell.row - 1, cell.column - 2, cell.value)
    book.close()


def a_hundred_sheets():
    book = xlsxwriter.Workbook(str(corpus / "a-hundred-sheets.xlsx"))
    for number in range(101):
        book.add_worksheet(f"Khu phố {number + 1}")
    book.close()


copied_into_a_new_workbook()
a_hundred_sheets()
