"""A template that openpyxl opened, with cells found by row id and header wherever they stand."""

import json
from pathlib import Path

import openpyxl

HEADER_MARK = "Mã dòng"


class TemplateFile:
    def __init__(self, folder: Path, name: str, *, filled: bool = True):
        self.book = openpyxl.load_workbook(folder / f"{name}.xlsx")
        self.answers = json.loads((folder / f"{name}.json").read_text("utf-8"))
        if filled:
            for row, cells in self.answers.items():
                for header, value in cells.items():
                    self.type(row, header, value)

    def trim(self):
        """Deletes what nothing is read from, as people do; it keeps the corpus small."""
        unused = [title for title in ("Hướng dẫn", "Phối hợp") if title in self.book.sheetnames]
        if all(self.cell(f"KN.{number:02}", "Nội dung kiến nghị").value is None for number in range(1, 21)):
            unused.append("Kiến nghị chung")
        for title in unused:
            self.book.remove(self.book[title])

    def sheet_of(self, row: str):
        """The worksheet and the number of a row, by the id in column A."""
        for sheet in self.book:
            for (cell,) in sheet.iter_rows(min_col=1, max_col=1):
                if cell.value == row:
                    return sheet, cell.row
        raise KeyError(row)

    def header(self, sheet, header: str):
        """The cell of a column's header."""
        for (mark,) in sheet.iter_rows(min_col=1, max_col=1):
            if mark.value == HEADER_MARK:
                for cell in sheet[mark.row]:
                    if cell.value == header:
                        return cell
        raise KeyError(header)

    def cell(self, row: str, header: str):
        sheet, number = self.sheet_of(row)
        return sheet.cell(number, self.header(sheet, header).column)

    def type(self, row: str, header: str, value):
        """As typed: the cell keeps its format. None empties it."""
        cell = self.cell(row, header)
        number_format = cell.number_format
        cell.value = value
        cell.number_format = number_format
        if isinstance(value, str):
            cell.data_type = "s"

    def save(self, path: Path):
        self.book.save(path)
