#!/usr/bin/env python3
"""Makes corpus/NAME/notice.docx, .xlsx, .ofd or .pdf out of corpus/NAME/source.html.

    containers.py FORMAT NAME...

The container is committed: the notice is the file, as it reached somebody, and the programs that make it differ from year to year.
DOCX by python-docx, XLSX by openpyxl, PDF by LibreOffice from the DOCX, OFD by this script. Tested by containers_test.py.
"""
from __future__ import annotations

import argparse
import datetime
import pathlib
import subprocess
import sys
import tempfile

from packages import escaped, ofd_text, package
from source_page import Cell, Sheet, Table, read_source

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "corpus"
SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'


def head_rows(table: Table) -> int:
    """How many rows the head has: as many as the first cell is high."""
    return table.cells[0].rows


# -- DOCX ----------------------------------------------------------------------------------------------------------

def write_docx(sheets: list[Sheet], path: pathlib.Path) -> None:
    import docx
    document = docx.Document()
    after_table = False
    for block in (block for sheet in sheets for block in sheet.blocks):
        if isinstance(block, Table):
            if after_table:
                document.add_paragraph()    # else Word takes two tables for one
            _docx_table(document, block)
        elif block is None:
            document.add_page_break()
        else:
            document.add_paragraph(block)
        after_table = isinstance(block, Table)
    document.core_properties.author = "zeren"
    document.save(path)


def _docx_table(document, table: Table) -> None:
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls
    grid = document.add_table(rows=table.rows, cols=table.columns)
    grid.style = "Table Grid"
    for cell in table.cells:
        target = grid.cell(cell.row, cell.column)
        if cell.rows * cell.columns > 1:
            target = target.merge(grid.cell(cell.row + cell.rows - 1, cell.column + cell.columns - 1))
        target.text = cell.text
    for row in grid.rows[:head_rows(table)]:
        row._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))


# -- XLSX ----------------------------------------------------------------------------------------------------------

def write_xlsx(sheets: list[Sheet], path: pathlib.Path) -> None:
    import openpyxl
    book = openpyxl.Workbook()
    book.remove(book.active)
    for sheet in sheets:
        page = book.create_sheet(sheet.title)
        width = max((block.columns for block in sheet.blocks if isinstance(block, Table)), default=1)
        top = 1
        for block in sheet.blocks:
            if isinstance(block, Table):
                _xlsx_table(page, block, top)
                top += block.rows + 1
            elif block is not None:
                page.cell(top, 1, block)
                if width > 1:
                    page.merge_cells(start_row=top, start_column=1, end_row=top, end_column=width)
                top += 1
    book.save(path)


def _xlsx_table(page, table: Table, top: int) -> None:
    from openpyxl.utils import get_column_letter
    for cell in table.cells:
        row, column = top + cell.row, 1 + cell.column
        _xlsx_cell(page.cell(row, column), cell)
        if cell.rows * cell.columns > 1:
            page.merge_cells(start_row=row, start_column=column, end_row=row + cell.rows - 1, end_column=column + cell.columns - 1)
    for row in table.hidden_rows:
        page.row_dimensions[top + row].hidden = True
    for column in table.hidden_columns:
        page.column_dimensions[get_column_letter(1 + column)].hidden = True


def _xlsx_cell(place, cell: Cell) -> None:
    """A number for what is one, as a person who types gets it; a date with the format that shows it in Chinese."""
    if cell.date is not None:
        place.value = datetime.date.fromisoformat(cell.date)
        place.number_format = 'yyyy"年"m"月"d"日"'
    elif cell.text.replace(".", "", 1).isdecimal():
        place.value = float(cell.text) if "." in cell.text else int(cell.text)
    elif cell.text:
        place.value = cell.text


# -- OFD -----------------------------------------------------------------------------------------------------------

LEFT, TOP, WIDTH, BOTTOM, SIZE, LINE = 25.0, 25.0, 160.0, 280.0, 5.0, 8.0   # millimetres


class _OfdPages:
    """Lines of text and ruled tables from above to below; a new page where one is full."""

    def __init__(self) -> None:
        self.pages: list[list[str]] = [[]]
        self.y = TOP

    def new_page(self) -> None:
        self.pages.append([])
        self.y = TOP

    def text(self, x: float, y: float, text: str) -> None:
        self.pages[-1].append(ofd_text(round(x, 2), round(y, 2), escaped(text)))

    def rule(self, x: float, y: float, width: float, height: float) -> None:
        self.pages[-1].append(f'<ofd:PathObject ID="9" Boundary="{x:.2f} {y:.2f} {width + 0.3:.2f} {height + 0.3:.2f}" LineWidth="0.3">'
                              f"<ofd:AbbreviatedData>M 0 0 L {width:.2f} {height:.2f}</ofd:AbbreviatedData></ofd:PathObject>")

    def paragraph(self, text: str) -> None:
        lines = _wrapped(text, WIDTH - 2 * SIZE)
        if self.y + LINE * len(lines) > BOTTOM:
            self.new_page()
        for i, line in enumerate(lines):
            self.text(LEFT + (0 if i else 2 * SIZE), self.y, line)
            self.y += LINE

    def table(self, table: Table) -> None:
        widths = _column_widths(table)
        lefts = [LEFT + sum(widths[:i]) for i in range(len(widths) + 1)]
        heights = [LINE * max((len(_wrapped(cell.text, sum(widths[cell.column:cell.column + cell.columns]) - 2)) for cell in table.cells
                               if cell.row == row and cell.rows == 1), default=1) for row in range(table.rows)]
        if self.y + sum(heights) > BOTTOM:
            self.new_page()
        tops = [self.y + sum(heights[:i]) for i in range(len(heights) + 1)]
        for cell in table.cells:
            x, y = lefts[cell.column], tops[cell.row]
            width, height = lefts[cell.column + cell.columns] - x, tops[cell.row + cell.rows] - y
            for side in ((x, y, width, 0), (x, y + height, width, 0), (x, y, 0, height), (x + width, y, 0, height)):
                self.rule(*side)
            lines = _wrapped(cell.text, width - 2)
            first = y + (height - LINE * len(lines)) / 2
            for i, line in enumerate(lines):
                self.text(x + 1, first + LINE * i, line)
        self.y = tops[-1] + LINE


def _wrapped(text: str, width: float) -> list[str]:
    most = max(1, int(width / SIZE))
    return [text[i:i + most] for i in range(0, len(text), most)] or [""]


def _column_widths(table: Table) -> list[float]:
    """By the longest text of each column, within a half of the page."""
    longest = [max((len(cell.text) for cell in table.cells if cell.column == i and cell.columns == 1), default=1) for i in range(table.columns)]
    wanted = [min(max(one, 2), 12) * SIZE + 2 for one in longest]
    return [one * WIDTH / sum(wanted) for one in wanted]


def write_ofd(sheets: list[Sheet], path: pathlib.Path) -> None:
    made = _OfdPages()
    for block in (block for sheet in sheets for block in sheet.blocks):
        if block is None:
            made.new_page()
        elif isinstance(block, str):
            made.paragraph(block)
        else:
            made.table(block)
    pages = "".join(f'<ofd:Page ID="{i + 1}" BaseLoc="Pages/Page_{i}/Content.xml"/>' for i in range(len(made.pages)))
    members = [("OFD.xml", f'<ofd:OFD {SPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>'),
               ("Doc_0/Document.xml", f'<ofd:Document {SPACE}><ofd:CommonData><ofd:MaxUnitID>99</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>'
                                      f'</ofd:PageArea></ofd:CommonData><ofd:Pages>{pages}</ofd:Pages></ofd:Document>')]
    for number, objects in enumerate(made.pages):
        objects.append(ofd_text(100, 285, f"—{number + 1}—"))
        members.append((f"Doc_0/Pages/Page_{number}/Content.xml", f'<ofd:Page {SPACE}><ofd:Content><ofd:Layer ID="2">{"".join(objects)}</ofd:Layer></ofd:Content></ofd:Page>'))
    path.write_bytes(package(members))


# -- PDF -----------------------------------------------------------------------------------------------------------

def write_pdf(sheets: list[Sheet], path: pathlib.Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "notice.docx"
        write_docx(sheets, source)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, source],
                       check=True, capture_output=True, timeout=300)
        path.write_bytes(source.with_suffix(".pdf").read_bytes())


WRITERS = {"docx": write_docx, "xlsx": write_xlsx, "ofd": write_ofd, "pdf": write_pdf}


def make(folder: pathlib.Path, form: str, path: pathlib.Path) -> None:
    """Writes the container that says what the folder's source.html says."""
    WRITERS[form](read_source((folder / "source.html").read_text(encoding="utf-8")), path)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("format", choices=WRITERS)
    parser.add_argument("names", nargs="+", metavar="NAME")
    options = parser.parse_args()
    for name in options.names:
        make(CORPUS / name, options.format, CORPUS / name / f"notice.{options.format}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
