#!/usr/bin/env python3
"""Files that real programs made: LibreOffice from notices of the corpus, python-docx and openpyxl, OFD by our own script.

Tasks, roles, targets and deadlines are those of the text. ZEREN_FULL=1 takes all notices and all programs' formats, of DOC, RTF and ODT
every seventh through the reader's own start of LibreOffice; else one notice a format. Each test needs what makes its files and is left out without it. What differs, by notice: equality.py.
"""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import equality
from model import differences, facts, parse

TOOL = os.environ["ZEREN"]
FULL = bool(os.environ.get("ZEREN_FULL"))
ONE = {"docx": "weidong-2022", "pdf": "weidong-2022", "ofd": "weidong-2022", "html": "c3-qushui-2013", "xlsx": "c3-qushui-2013", "doc": "d1-luhe-2020"}
# The share of all notices that must be equal (docs/formats.md says why not all). PDF and OFD lose what plain text shows by blanks alone.
LEAST_EQUAL = {"docx": 1.0, "doc": 1.0, "rtf": 1.0, "odt": 1.0, "xlsx": 1.0, "html": 1.0, "pdf": 0.96, "ofd": 0.98}


def needs(*programs):
    missing = [program for program in programs if shutil.which(program) is None]
    return unittest.skipIf(missing, f"not installed: {', '.join(missing)}")


class Made(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="formats-"))

    def tearDown(self):
        shutil.rmtree(self.folder)

    def convert(self, target, path):
        out = self.folder / "out"
        return equality.convert(target, [path], out)[0]


class FromText(Made):
    def check(self, form):
        notices = equality.plain_notices() if FULL else [equality.CORPUS / ONE[form] / "notice.txt"]
        texts = equality.copies(notices, self.folder)
        files = equality.make(form, texts, self.folder)
        if form in equality.BY_OFFICE and FULL:
            self.compare(form, texts[::7], files[::7])
            files = equality.as_reader_has_them(files, self.folder)
        self.compare(form, texts, files)

    def compare(self, form, texts, files):
        unlike = equality.unequal(TOOL, texts, files)
        allowed = int(len(texts) * (1 - LEAST_EQUAL[form]))
        self.assertLessEqual(len(unlike), allowed, "\n".join(f"{name}: " + "; ".join(lines[:3]) for name, lines in unlike.items()))

    @needs("soffice")
    def test_docx(self):
        self.check("docx")

    @needs("soffice")
    def test_html(self):
        self.check("html")

    @needs("soffice", "pdftotext")
    def test_pdf(self):
        self.check("pdf")

    @needs("soffice")
    def test_xlsx(self):
        self.check("xlsx")

    @needs("soffice")
    def test_doc(self):
        self.check("doc")

    @unittest.skipUnless(FULL, "ZEREN_FULL=1")
    @needs("soffice")
    def test_rtf(self):
        self.check("rtf")

    @unittest.skipUnless(FULL, "ZEREN_FULL=1")
    @needs("soffice")
    def test_odt(self):
        self.check("odt")

    def test_ofd(self):
        self.check("ofd")


def has(module):
    try:
        __import__(module)
        return True
    except ImportError:
        return False


HEAD = ["序号", "工作任务", "责任单位", "责任单位", "完成时限"]
LOWER = ["序号", "工作任务", "牵头单位", "配合单位", "完成时限"]
ROWS = [["1", "新建第四幼儿园，新增学位360个。", "市教育局", "市财政局、市住房和城乡建设局", "8月底前"],
        ["2", "改造老旧小区12个。", "市住房和城乡建设局", "各区人民政府", "10月底前"],
        ["3", "整治黑臭水体5处。", "市水务局", "各区人民政府", "12月底前"]]
TITLE = "某市2022年重点民生工作任务分解表"


@unittest.skipUnless(has("docx"), "python3-docx is not installed")
class Tables(Made):
    """One table with a head of two levels, merged cells and a section row: the same tasks in every format."""

    def docx(self):
        import docx
        document = docx.Document()
        document.add_paragraph(TITLE)
        table = document.add_table(rows=0, cols=5)
        table.style = "Table Grid"
        for row in (HEAD, LOWER, ["一、民生保障"] * 5, *ROWS):
            cells = table.add_row().cells
            for cell, text in zip(cells, row):
                cell.text = text
        for column in (0, 1, 4):
            self.merge(table, (0, column), (1, column), HEAD[column])
        self.merge(table, (0, 2), (0, 3), "责任单位")
        self.merge(table, (2, 0), (2, 4), "一、民生保障")
        self.merge(table, (4, 3), (5, 3), "各区人民政府")
        document.add_paragraph("注：按职责抓好落实。")
        path = self.folder / "table.docx"
        document.save(path)
        return path

    @staticmethod
    def merge(table, first, last, text):
        cell = table.cell(*first).merge(table.cell(*last))
        cell.text = text

    def expect(self, model):
        self.assertNotIn("error", model)
        found = [(task["number"], sorted((role["role"], [party["text"].replace("\n", "") for party in role["parties"]]) for role in task["roles"]),  # a merged cell stands above
                  [one["text"].replace("\n", "") for one in task["deadlines"]], len(task["targets"])) for task in model["tasks"]]
        self.assertEqual(found, [
            ("1", [("cooperating_unit", ["市财政局", "市住房和城乡建设局"]), ("lead_unit", ["市教育局"])], ["8月底前"], 1),
            ("2", [("cooperating_unit", ["各区人民政府"]), ("lead_unit", ["市住房和城乡建设局"])], ["10月底前"], 1),
            ("3", [("cooperating_unit", ["各区人民政府"]), ("lead_unit", ["市水务局"])], ["12月底前"], 1)])
        self.assertEqual([section["heading"]["text"] for section in model["sections"]], ["民生保障"])

    def test_docx(self):
        self.expect(parse(TOOL, self.docx())[0])

    @needs("soffice", "pdftotext")
    def test_what_libreoffice_makes_of_it(self):
        path = self.docx()
        for target in ("pdf", "html:HTML (StarWriter)", "doc", "odt", "rtf")[:None if FULL else 2]:
            with self.subTest(target=target):
                self.expect(parse(TOOL, self.convert(target, path))[0])

    @unittest.skipUnless(has("openpyxl"), "python3-openpyxl is not installed")
    def test_xlsx_and_xls(self):
        import openpyxl
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.append([TITLE])
        for row in (HEAD, LOWER, ["一、民生保障"], *ROWS):
            sheet.append([int(cell) if cell.isdigit() else cell for cell in row])
        for area in ("A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "A4:E4", "D6:D7"):
            sheet.merge_cells(area)
        path = self.folder / "table.xlsx"
        book.save(path)
        self.expect(parse(TOOL, path)[0])
        if shutil.which("soffice"):
            for target in ("xls", "ods") if FULL else ("ods",):
                with self.subTest(target=target):
                    self.expect(parse(TOOL, self.convert(target, path))[0])


@unittest.skipUnless(has("openpyxl"), "python3-openpyxl is not installed")
class Sheets(Made):
    """Workbooks as offices keep them, made by openpyxl."""

    def book(self, *sheets):
        """Each sheet: its name, its rows, the areas to merge."""
        import openpyxl
        book = openpyxl.Workbook()
        book.remove(book.active)
        for name, rows, areas in sheets:
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(row)
            for area in areas:
                sheet.merge_cells(area)
        path = self.folder / "book.xlsx"
        book.save(path)
        return path

    def tasks(self, path):
        """Each task's text with its roles."""
        return [(task["text"]["text"] if isinstance(task["text"], dict) else task["text"],
                 {role["role"]: [party["text"] for party in role["parties"]] for role in task["roles"]}) for task in parse(TOOL, path)[0]["tasks"]]

    def text(self, path):
        return subprocess.run([TOOL, "text", path], capture_output=True, check=True).stdout.decode()

    def test_a_title_over_the_width_a_line_filled_in_and_a_head_of_two_rows_without_numbers(self):
        import datetime
        path = self.book(("表", [["青石县重点任务表"], ["填报单位：政府办", None, None, "3月1日"], ["工作任务", "责任单位", None, "完成时限"],
                                [None, "牵头单位", "配合单位", None], ["改造校舍3所", "教育局", "财政局", datetime.date(2023, 10, 31)],
                                ["备注：牵头单位负总责。"]], ("A1:D1", "A3:A4", "B3:C3", "D3:D4", "A6:D6")))
        self.assertEqual(self.tasks(path), [("改造校舍3所", {"lead_unit": ["教育局"], "cooperating_unit": ["财政局"]})])
        self.assertEqual(self.text(path).splitlines()[:2], ["青石县重点任务表", "填报单位：政府办  3月1日"])

    def test_a_head_of_three_rows(self):
        path = self.book(("表", [["序号", "任务", "责任分工", None, None], [None, None, "县级领导", "单位", None], [None, None, None, "牵头", "配合"],
                                [1, "修复城墙800米", "赵六一", "文旅局", "住建局"]], ("A1:A3", "B1:B3", "C1:E1", "C2:C3", "D2:E2")))
        self.assertEqual(self.tasks(path), [("修复城墙800米", {"responsible_leader": ["赵六一"], "lead_unit": ["文旅局"], "cooperating_unit": ["住建局"]})])

    def test_tables_of_other_widths_in_one_sheet(self):
        path = self.book(("表", [["一、包抓项目"], ["序号", "项目", "包抓领导"], [1, "滨河大道", "王一鸣"], ["二、部门任务"],
                                ["序号", "任务", "牵头单位", "配合单位"], [1, "修路20公里", "交通局", "财政局"]], ()))
        self.assertEqual(self.tasks(path), [("滨河大道", {"responsible_leader": ["王一鸣"]}),
                                            ("修路20公里", {"lead_unit": ["交通局"], "cooperating_unit": ["财政局"]})])

    UNITS = (("市教育局", [["序号", "任务", "时限"], [1, "建校1所", "8月底前"], [2, "招聘教师9名", "9月底前"]], ()),
             ("市交通局", [["序号", "任务", "时限"], [1, "修路3公里", "8月底前"], [2, "修桥2座", "9月底前"]], ()))

    def test_a_sheet_for_each_unit(self):
        path = self.book(*self.UNITS)
        wanted = [("建校1所", {"responsible_unit": ["市教育局"]}), ("招聘教师9名", {"responsible_unit": ["市教育局"]}),
                  ("修路3公里", {"responsible_unit": ["市交通局"]}), ("修桥2座", {"responsible_unit": ["市交通局"]})]
        self.assertEqual(self.tasks(path), wanted)
        if shutil.which("soffice") and FULL:
            for target in ("xls", "ods"):
                with self.subTest(target=target):
                    self.assertEqual(self.tasks(self.convert(target, path)), wanted)

    def test_indicators_with_their_units_in_a_column(self):
        path = self.book(("指标", [["某市2023年指标任务表"], ["序号", "指标", "单位", "目标值", "责任单位"], [1, "地区生产总值", "亿元", 520, "市发改委"],
                                 [2, "节能率", "%", 3.2, "市工信局"]], ("A1:E1",)))
        found = [(target["indicator"]["text"], target["value"], target["unit"]) for task in parse(TOOL, path)[0]["tasks"] for target in task["targets"]]
        self.assertEqual(found, [("地区生产总值", 520, "亿元"), ("节能率", 3.2, "%")])

    def test_numbers_as_the_sheet_shows_them(self):
        import openpyxl
        book = openpyxl.Workbook()
        sheet = book.active
        codes = [(12500, '0!.0,"万元"'), (500, '[>=10000]0!.0,"万元";0"元"'), (0, "0;-0;;@"), (44742, "mmm-yy"), (5, 'General"个"')]
        for value, code in codes:
            sheet.append([code, value])
            sheet.cell(sheet.max_row, 2).number_format = code
        path = self.folder / "codes.xlsx"
        book.save(path)
        self.assertEqual([line.split("\t")[1:] for line in self.text(path).splitlines()], [["1.3万元"], ["500元"], [], ["Jun-22"], ["5个"]])

    def test_notes_below_and_lists_in_cells(self):
        path = self.book(("表", [["序号", "任务", "措施", "牵头单位", "时限"], [1, "优化环境", "（1）开办企业1天办结。\n（2）网办率达到95%。", "行政审批局", "6月底"],
                                [2, "造林500亩", "春季完成。", "林业局", "4月底"], ["说明：", "1.牵头单位负总责。"], [None, "2.按月报送。"]], ()))
        self.assertEqual(len(self.tasks(path)), 2)
        self.assertEqual(self.text(path).splitlines()[-2:], ["说明：1.牵头单位负总责。", "2.按月报送。"])


@unittest.skipUnless(has("docx"), "python3-docx is not installed")
class Lists(Made):
    def docx(self):
        import docx
        document = docx.Document()
        document.add_paragraph("关于做好2022年重点工作的通知")
        for text in ("整治河道。（市水务局牵头，6月底前完成）", "修建道路3条。（市交通局牵头）"):
            document.add_paragraph(text, style="List Number")
        changed = document.add_paragraph("建设学校", style="List Number")
        self.track(changed, "两", "三")
        document.add_paragraph("所。（市教育局牵头）")
        path = self.folder / "list.docx"
        document.save(path)
        return path

    @staticmethod
    def track(paragraph, deleted, inserted):
        """The author changed a word, and then joined the paragraph with the next."""
        from docx.oxml import parse_xml
        from docx.oxml.ns import nsdecls
        change = 'w:id="1" w:author="a" w:date="2022-01-01T00:00:00Z"'
        paragraph._p.append(parse_xml(f"<w:del {nsdecls('w')} {change}><w:r><w:delText>{deleted}</w:delText></w:r></w:del>"))
        paragraph._p.append(parse_xml(f"<w:ins {nsdecls('w')} {change}><w:r><w:t>{inserted}</w:t></w:r></w:ins>"))

    def text(self, path):
        return subprocess.run([TOOL, "text", path], capture_output=True, check=True).stdout.decode()

    def test_numbers_and_changes(self):
        self.assertEqual(self.text(self.docx()), "关于做好2022年重点工作的通知\n1. 整治河道。（市水务局牵头，6月底前完成）\n2. 修建道路3条。（市交通局牵头）\n3. 建设学校三\n所。（市教育局牵头）")

    @needs("soffice")
    def test_numbers_through_libreoffice(self):
        path = self.docx()
        for target in ("odt", "doc", "rtf") if FULL else ("odt",):
            with self.subTest(target=target):
                self.assertIn("2. 修建道路3条。", self.text(self.convert(target, path)))


@unittest.skipUnless(has("docx"), "python3-docx is not installed")
class SetTables(Made):
    """Tables as LibreOffice sets them on pages: the PDF has the tasks of the DOCX that it was made from."""

    # the rules that each has: none, under the head and at both ends, between all rows
    RULES = {"none": (), "three": ("top", "bottom"), "level": ("top", "insideH", "bottom")}

    def docx(self, name):
        import docx
        from docx.oxml import parse_xml
        from docx.oxml.ns import nsdecls
        from docx.shared import Cm
        document = docx.Document()
        document.add_paragraph(TITLE)
        table = document.add_table(rows=0, cols=5)
        table.autofit = False
        for number in range(13):
            row = table.add_row()
            texts = ["序号", "工作任务", "牵头单位", "配合单位", "完成时限"] if number == 0 else [str(number), *ROWS[number % 3][1:]]
            for cell, text, width in zip(row.cells, texts, (1.2, 5, 3, 3.5, 2.2)):
                cell.text, cell.width = text, Cm(width)
            if number == 0:
                row._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
        rules = "".join(f'<w:{rule} w:val="single" w:sz="8"/>' for rule in self.RULES[name])
        table._tbl.tblPr.append(parse_xml(f"<w:tblBorders {nsdecls('w')}>{rules}</w:tblBorders>"))
        path = self.folder / f"{name}.docx"
        document.save(path)
        return path

    @needs("soffice", "pdftotext")
    def test_tables_without_upright_rules(self):
        for name in self.RULES if FULL else ("none",):
            with self.subTest(rules=name):
                path = self.docx(name)
                wanted, found = parse(TOOL, path)[0], parse(TOOL, self.convert("pdf", path))[0]
                self.assertEqual(len(wanted["tasks"]), 12)
                self.assertEqual(differences(facts(wanted), facts(found)), [])

    @needs("soffice", "pdftotext")
    def test_a_table_over_pages_under_running_heads(self):
        """Head of two rows on each page, section rows, merged leaders, rows that the page cuts."""
        import docx
        from docx.oxml import parse_xml
        from docx.oxml.ns import nsdecls
        document = docx.Document()
        document.sections[0].header.paragraphs[0].text = "青石县人民政府文件"
        foot = document.sections[0].footer.paragraphs[0]
        foot._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))
        document.add_paragraph(TITLE)
        table = document.add_table(rows=0, cols=5)
        table.style = "Table Grid"
        rows, merged = [HEAD, LOWER], [((0, 0), (1, 0)), ((0, 1), (1, 1)), ((0, 2), (0, 3)), ((0, 4), (1, 4))]
        for number in range(36):
            if number % 12 == 0:
                merged.append(((len(rows), 0), (len(rows), 4)))
                rows.append([f"{'一二三'[number // 12]}、{('民生保障', '城市建设', '产业发展')[number // 12]}"] * 5)
            if number % 3 == 0:
                merged.append(((len(rows), 3), (len(rows) + 2, 3)))
            work = ROWS[number % 3][1][:-1] + "，按月调度进展，按季通报情况" * (number % 4) + "。"
            rows.append([str(number + 1), work, ROWS[number % 3][2], ROWS[0][3], ROWS[number % 3][4]])
        for row in rows:
            for cell, text in zip(table.add_row().cells, row):
                cell.text = text
        for first, last in merged:
            self.merge_with_text(table, first, last, rows[first[0]][first[1]])
        for row in table.rows[:2]:
            row._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
        document.add_paragraph("注：按职责抓好落实。")
        path = self.folder / "paged.docx"
        document.save(path)
        wanted, found = parse(TOOL, path)[0], parse(TOOL, self.convert("pdf", path))[0]
        self.assertEqual((len(wanted["tasks"]), len(wanted["sections"])), (36, 3))
        self.assertEqual(differences(facts(wanted), facts(found)), [])

    @staticmethod
    def merge_with_text(table, first, last, text):
        table.cell(*first).merge(table.cell(*last)).text = text


if __name__ == "__main__":
    unittest.main()
