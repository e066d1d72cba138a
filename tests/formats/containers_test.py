#!/usr/bin/env python3
"""The notices of the corpus that are kept in containers: what their readable source says is what the library reads, in any container."""
import os
import pathlib
import shutil
import tempfile
import unittest

from containers import WRITERS, make
from model import differences, facts, parse
from source_page import read_source

TOOL = os.environ["ZEREN"]
CORPUS = pathlib.Path(os.environ["ZEREN_SOURCE"]) / "corpus"
FOLDERS = sorted(path.parent for path in CORPUS.glob("*/source.html"))
NEEDED = {"docx": "docx", "xlsx": "openpyxl", "pdf": "docx"}


def can_make(form):
    try:
        __import__(NEEDED.get(form, "zipfile"))
    except ImportError:
        return False
    return form != "pdf" or bool(shutil.which("soffice") and shutil.which("pdftotext"))


class Containers(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="containers-"))

    def tearDown(self):
        shutil.rmtree(self.folder)

    def test_there_are_some_of_each_format(self):
        forms = {next(folder.glob("notice.*")).suffix[1:] for folder in FOLDERS}
        self.assertEqual(forms, set(WRITERS))

    def compare(self, paths, wanted, found):
        for path, one, other in zip(paths, wanted, found):
            with self.subTest(notice=path.parent.name):
                self.assertNotIn("error", other)
                self.assertEqual(differences(facts(one), facts(other)), [])

    def test_the_notice_says_what_its_source_says(self):
        """The source is a page, so the model of a DOCX, XLSX, OFD or PDF is that of HTML."""
        plain = [folder for folder in FOLDERS if "hidden" not in (folder / "source.html").read_text(encoding="utf-8")]
        notices = [next(folder.glob("notice.*")) for folder in plain]
        self.compare(notices, parse(TOOL, *(folder / "source.html" for folder in plain)), parse(TOOL, *notices))

    def test_a_notice_that_is_made_anew_is_read_the_same(self):
        notices = [next(folder.glob("notice.*")) for folder in FOLDERS]
        notices = [notice for notice in notices if can_make(notice.suffix[1:])]
        made = []
        for notice in notices:
            made.append(self.folder / f"{notice.parent.name}{notice.suffix}")
            make(notice.parent, notice.suffix[1:], made[-1])
        self.compare(notices, parse(TOOL, *notices), parse(TOOL, *made))

    def test_one_source_in_every_container(self):
        """A table with every difficulty comes out of each container with the same tasks."""
        source = CORPUS / "t6-docx-chuanlu-2023"
        wanted = facts(parse(TOOL, source / "source.html")[0])
        self.assertEqual(len(wanted), 9)
        for form in WRITERS:
            if can_make(form):
                with self.subTest(format=form):
                    path = self.folder / f"notice.{form}"
                    make(source, form, path)
                    self.assertEqual(differences(wanted, facts(parse(TOOL, path)[0])), [])


class Source(unittest.TestCase):
    def test_cells_find_their_places_below_merged_ones(self):
        [sheet] = read_source("<p>题</p><table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr hidden><td>丙</td><td hidden>丁</td></tr></table>")
        self.assertEqual(sheet.blocks[0], "题")
        table = sheet.blocks[1]
        self.assertEqual([(cell.text, cell.row, cell.column) for cell in table.cells], [("甲", 0, 0), ("乙", 0, 1), ("丙", 1, 1), ("丁", 1, 2)])
        self.assertEqual((table.rows, table.columns, table.hidden_rows, table.hidden_columns), (2, 3, {1}, {2}))

    def test_sections_are_sheets_and_a_rule_is_a_new_page(self):
        sheets = read_source('<section title="一"><p>甲</p></section><section title="二"><hr><p>乙</p></section>')
        self.assertEqual([(sheet.title, sheet.blocks) for sheet in sheets], [("一", ["甲"]), ("二", [None, "乙"])])

    def test_a_tag_without_meaning_is_refused(self):
        with self.assertRaises(ValueError):
            read_source("<p>甲<b>乙</b></p>")


if __name__ == "__main__":
    unittest.main()
