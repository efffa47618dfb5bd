"""LibreOffice without a window, driven as its people drive it; and its documents with cells found by row id."""

import json
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

HEADER_MARK = "Mã dòng"
XLSX = "Calc MS Excel 2007 XML"


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


@contextmanager
def office():
    """A desktop of an office of its own, with a profile that is thrown away."""
    with tempfile.TemporaryDirectory() as profile:
        pipe = f"corpus{Path(profile).name}"
        program = subprocess.Popen(
            ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{profile}", f"--accept=pipe,name={pipe};urp"]
        )
        desktop = connect(pipe)
        try:
            yield desktop
        finally:
            desktop.terminate()
            program.wait(60)


def connect(pipe):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(120):
        try:
            remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        except NoConnectException:
            time.sleep(0.5)
    raise TimeoutError("The office does not answer")


class Document:
    def __init__(self, desktop, path: Path):
        self.desktop = desktop
        opened = (prop("Hidden", True), prop("AsTemplate", True))  # as a template: the file is not locked
        self.doc = desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, opened)

    @classmethod
    def template(cls, desktop, folder: Path, name: str, trimmed: bool = False):
        """A template that its clerk has filled here; trimmed of what nothing is read from, to keep the corpus small."""
        document = cls(desktop, folder / f"{name}.xlsx")
        for title in ("Hướng dẫn", "Kiến nghị chung") if trimmed else ():
            document.doc.Sheets.removeByName(title)
        for row, cells in json.loads((folder / f"{name}.json").read_text("utf-8")).items():
            for header, text in cells.items():
                document.type(row, header, text)
        return document

    def sheet_of(self, row: str):
        """The sheet and the index of a row, by the id in column A."""
        for sheet in self.doc.Sheets:
            if row in self.first_column(sheet):
                return sheet, self.first_column(sheet).index(row)
        raise KeyError(row)

    def first_column(self, sheet):
        return [value for (value,) in sheet.getCellRangeByPosition(0, 0, 0, 80).DataArray]

    def header_row(self, sheet) -> int:
        return self.first_column(sheet).index(HEADER_MARK)

    def column(self, sheet, header: str) -> int:
        top = self.header_row(sheet)
        return list(sheet.getCellRangeByPosition(0, top, 30, top).DataArray[0]).index(header)

    def cell(self, row: str, header: str):
        sheet, number = self.sheet_of(row)
        return sheet.getCellByPosition(self.column(sheet, header), number)

    def type(self, row: str, header: str, text: str):
        self.cell(row, header).String = text

    def unprotected(self, row: str):
        """The sheet of a row after "Bỏ bảo vệ trang", and the row's index."""
        sheet, number = self.sheet_of(row)
        sheet.unprotect("")
        return sheet, number

    def save(self, path: Path, filter_name: str = XLSX, **more):
        properties = [prop("FilterName", filter_name), *(prop(key, value) for key, value in more.items())]
        self.doc.storeToURL(path.as_uri(), tuple(properties))

    def close(self):
        self.doc.close(True)
