#!/usr/bin/env python3
"""Columns and notes of tables that python-docx and openpyxl make: units with their persons, how far the work is, empty cells, numbers in parts."""
import os
import pathlib
import shutil
import tempfile
import unittest

from model import parse

TOOL = os.environ["ZEREN"]
# Each: what it shows, the rows below the head and the note, and what every task says: (number, {role: parties}).
TABLES = {
    "units and persons": (
        ["序号", "工作任务", "责任单位及责任人", "完成时限"],
        [["1", "新建粮库3座", "县发改局\n刘一帆", "6月底"], ["2", "加固水库5座", "县水务局（陈志刚）", "年底前"], ["3", "修路20公里", "县交通局：李明远", "10月底"]],
        None,
        [("1", {"responsible_unit": ["县发改局", "刘一帆"]}), ("2", {"responsible_unit": ["县水务局", "陈志刚"]}),
         ("3", {"responsible_unit": ["县交通局", "李明远"]})]),
    "how far the work is": (
        ["序号", "项目名称", "总投资（万元）", "牵头单位", "完成情况", "联系电话", "责任人", "备注"],
        [["1", "城北粮库", "2600", "县发改局", "已完工", "0831-2345678", "刘一帆", ""], ["2", "白沙水库", "1800", "县水务局", "正常推进", "", "陈志刚", "专项债"],
         ["3", "农村供水", "950", "已完工", "滞后", "", "陈志刚", ""]],
        None,
        [("1", {"lead_unit": ["县发改局"], "responsible_person": ["刘一帆"]}), ("2", {"lead_unit": ["县水务局"], "responsible_person": ["陈志刚"]}),
         ("3", {"responsible_person": ["陈志刚"]})]),
    "empty cells": (
        ["序号", "工作任务", "牵头单位", "配合单位", "完成时限"],
        [["1", "新建粮库3座", "县发改局", "各乡镇", "6月底"], ["2", "加固水库5座", "", "", "年底前"], ["3", "新建水厂4处", "县水务局", "无", "10月底"]],
        "注：表中空白处同上。",
        [("1", {"lead_unit": ["县发改局"], "cooperating_unit": ["各乡镇"]}), ("2", {"lead_unit": ["县发改局"], "cooperating_unit": ["各乡镇"]}),
         ("3", {"lead_unit": ["县水务局"]})]),
    "empty cells without a note": (
        ["序号", "工作任务", "责任单位", "配合单位"],
        [["1", "新建粮库3座", "县发改局", "各乡镇"], ["2", "加固水库5座", "县水务局", ""], ["3", "新建水厂4处", "", "县财政局"]],
        None,
        [("1", {"responsible_unit": ["县发改局"], "cooperating_unit": ["各乡镇"]}), ("2", {"responsible_unit": ["县水务局"]}),
         ("3", {"cooperating_unit": ["县财政局"]})]),
    "doers in the work": (
        ["序号", "工作任务", "整改要求", "完成时限"],
        [["1", "新建粮库3座（县发改局牵头，县财政局配合）", "抓紧施工", "6月底"], ["2", "水库除险滞后", "由县水务局牵头，县财政局配合，倒排工期", "年底前"]],
        None,
        [("1", {"lead_unit": ["县发改局"], "cooperating_unit": ["县财政局"]}), ("2", {"lead_unit": ["县水务局"], "cooperating_unit": ["县财政局"]})]),
    "numbers in parts": (
        ["编号", "工作任务", "牵头单位"],
        [["1.1", "新建粮库3座", "县发改局"], ["1.2", "改造粮库2座", "县财政局"], ["2.1", "加固水库5座", "县水务局"]],
        None,
        [("1.1", {"lead_unit": ["县发改局"]}), ("1.2", {"lead_unit": ["县财政局"]}), ("2.1", {"lead_unit": ["县水务局"]})]),
}


def has(module):
    try:
        __import__(module)
    except ImportError:
        return False
    return True


class Columns(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="columns-"))

    def tearDown(self):
        shutil.rmtree(self.folder)

    def expect(self, path, wanted):
        model = parse(TOOL, path)[0]
        self.assertNotIn("error", model)
        self.assertEqual([(task["number"], {role["role"]: [party["text"] for party in role["parties"]] for role in task["roles"]}) for task in model["tasks"]],
                         wanted)

    @unittest.skipUnless(has("docx"), "python3-docx is not installed")
    def test_docx(self):
        import docx
        for name, (head, rows, note, wanted) in TABLES.items():
            with self.subTest(table=name):
                document = docx.Document()
                document.add_paragraph("青石县2024年重点任务分解表")
                table = document.add_table(rows=0, cols=len(head))
                for row in (head, *rows):
                    for cell, text in zip(table.add_row().cells, row):
                        cell.text = text
                if note:
                    document.add_paragraph(note)
                document.save(self.folder / "table.docx")
                self.expect(self.folder / "table.docx", wanted)

    @unittest.skipUnless(has("openpyxl"), "python3-openpyxl is not installed")
    def test_xlsx(self):
        import openpyxl
        for name, (head, rows, note, wanted) in TABLES.items():
            with self.subTest(table=name):
                book = openpyxl.Workbook()
                for row in (["青石县2024年重点任务分解表"], head, *rows, *([[note]] if note else [])):
                    book.active.append([cell or None for cell in row])
                book.save(self.folder / "table.xlsx")
                self.expect(self.folder / "table.xlsx", wanted)

    def test_pasted_from_a_spreadsheet(self):
        """As a spreadsheet copies cells to a text: tabs, and quotes around a cell with line ends."""
        def quoted(cell):
            return '"' + cell.replace('"', '""') + '"' if "\n" in cell or '"' in cell else cell
        for name, (head, rows, note, wanted) in TABLES.items():
            with self.subTest(table=name):
                lines = ["青石县2024年重点任务分解表", *("\t".join(map(quoted, row)) for row in (head, *rows)), *([note] if note else [])]
                (self.folder / "table.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
                self.expect(self.folder / "table.txt", wanted)


if __name__ == "__main__":
    unittest.main()
