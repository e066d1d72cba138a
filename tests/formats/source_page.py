"""The readable source of a notice that is kept in a container: corpus/NAME/source.html, written by a person.

A flat page of <p>, <table> (rowspan, colspan, <td hidden>, <tr hidden>, <time datetime>), <hr> (a new page) and <section title> (a new
sheet). What it says is put into DOCX, XLSX, OFD and PDF by containers.py.
"""
from __future__ import annotations

import html.parser
from dataclasses import dataclass, field
from typing import Optional, Union


@dataclass
class Cell:
    text: str = ""
    rows: int = 1
    columns: int = 1
    date: Optional[str] = None     # ISO, for a date of the calendar
    row: int = 0
    column: int = 0


@dataclass
class Table:
    cells: list[Cell] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    rows: int = 0

    @property
    def columns(self) -> int:
        return max((cell.column + cell.columns for cell in self.cells), default=0)


@dataclass
class Sheet:
    """A part of the page with a title; the blocks are paragraphs, tables, and None for a new page."""
    title: str
    blocks: list[Union[str, Table, None]] = field(default_factory=list)


class _Reader(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[Sheet] = [Sheet("Sheet1")]
        self._text: Optional[list[str]] = None
        self._table: Optional[Table] = None
        self._cell: Optional[Cell] = None
        self._taken: set[tuple[int, int]] = set()

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if tag == "section":
            if not self.sheets[-1].blocks:
                self.sheets.pop()
            self.sheets.append(Sheet(attributes["title"]))
        elif tag == "hr":
            self.sheets[-1].blocks.append(None)
        elif tag == "p":
            self._text = []
        elif tag == "table":
            self._table, self._taken = Table(), set()
            self.sheets[-1].blocks.append(self._table)
        elif tag == "tr":
            if "hidden" in attributes:
                self._table.hidden_rows.add(self._table.rows)
            self._table.rows += 1
        elif tag == "td":
            self._begin_cell(attributes)
        elif tag == "time":
            self._cell.date = attributes["datetime"]
        elif tag != "meta":
            raise ValueError(f"<{tag}> has no meaning in a source.html")

    def _begin_cell(self, attributes):
        row = self._table.rows - 1
        column = next(c for c in range(1000) if (row, c) not in self._taken)
        self._cell = Cell(rows=int(attributes.get("rowspan", 1)), columns=int(attributes.get("colspan", 1)), row=row, column=column)
        self._taken |= {(row + r, column + c) for r in range(self._cell.rows) for c in range(self._cell.columns)}
        if "hidden" in attributes:
            self._table.hidden_columns.add(column)
        self._table.cells.append(self._cell)
        self._text = []

    def handle_endtag(self, tag):
        if tag == "p":
            self.sheets[-1].blocks.append("".join(self._text))
            self._text = None
        elif tag == "td":
            self._cell.text = "".join(self._text)
            self._text = None

    def handle_data(self, data):
        if self._text is not None:
            self._text.append(data)


def read_source(page: str) -> list[Sheet]:
    """The sheets of a page; one for a page without <section>. Raises ValueError for a tag that it does not know."""
    reader = _Reader()
    reader.feed(page)
    return reader.sheets
