#!/usr/bin/env python3
"""zeren table: every form read back by a reader of its own: csv, json, openpyxl, LibreOffice."""
import csv
import io
import json
import shutil
import subprocess
import unittest

import openpyxl

from zeren_test import ToolTest

TITLES = ["序号", "原编号", "章节", "任务", "责任领导", "牵头单位", "责任单位", "配合单位", "其他职责", "指标", "时限", "截止日期", "依据"]


class Table(ToolTest):
    def setUp(self):
        super().setUp()
        self.other = self.folder / "other.txt"
        self.other.write_text("2024年重点工作\n1.=1+1办好实事，2024年6月30日前完成。\n牵头单位：@县教育局、县财政局\n", encoding="utf-8")
        self.book = self.folder / "out.xlsx"

    def rows(self, *arguments):
        return list(csv.reader(io.StringIO(self.succeed("table", *arguments).decode("utf-8-sig"), newline="")))

    def sheets(self, *arguments):
        self.succeed("table", *arguments, "-o", self.book)
        return openpyxl.load_workbook(self.book)

    def test_csv_has_a_row_a_task(self):
        rows = self.rows(self.notice)
        self.assertEqual(rows[0], TITLES)
        self.assertEqual(rows[1][:3], ["1", "1", "一、项目建设"])
        self.assertEqual(rows[1][4:8], ["王某某", "县发改委", "县财政局、县水利局", ""])
        self.assertEqual(len(rows), 2)

    def test_several_notices_follow_each_other_with_their_file(self):
        rows = self.rows(self.notice, self.other)
        self.assertEqual(rows[0], ["文件"] + TITLES)
        self.assertEqual([row[0] for row in rows[1:]], ["notice.txt", "other.txt"])

    def test_standard_input_and_each_form_by_its_ending(self):
        text = self.notice.read_bytes()
        self.assertEqual(self.succeed("table", "-", stdin=text).decode().splitlines()[0], ",".join(TITLES))
        for ending, begin in (("tsv", "序号\t"), ("md", "| 序号 |"), ("jsonl", '{"id":"1"')):
            out = self.folder / f"out.{ending}"
            self.succeed("table", self.notice, "-o", out)
            self.assertTrue(out.read_text(encoding="utf-8").startswith(begin), ending)
        self.assertEqual(json.loads((self.folder / "out.jsonl").read_text(encoding="utf-8"))["lead_units"], "县发改委")

    def test_bom_is_for_excel(self):
        self.assertTrue(self.succeed("table", "--bom", self.notice).startswith(b"\xef\xbb\xbf"))
        self.assertFalse(self.succeed("table", self.notice).startswith(b"\xef\xbb\xbf"))
        self.assertIn("--bom", self.fail(2, "table", "--bom", "--as", "md", self.notice))

    def test_titles_in_english(self):
        self.assertEqual(self.rows("--lang", "en", self.notice)[0][:4], ["No.", "Number", "Section", "Task"])

    def test_each_kind_of_row(self):
        for kind, rows in (("target", 1), ("role", 4), ("party", 4)):
            self.assertEqual(len(self.rows("--by", kind, self.notice)), rows + 1, kind)

    def test_workbook_is_a_ledger(self):
        book = self.sheets(self.notice, self.other)
        self.assertEqual(book.sheetnames, ["任务台账", "指标", "单位"])
        sheet = book["任务台账"]
        self.assertEqual([cell.value for cell in sheet[1]], ["文件"] + TITLES)
        self.assertEqual((sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows), ("A2", "A1:N3", "$1:$1"))
        self.assertEqual((sheet.page_setup.orientation, sheet.page_setup.paperSize), ("landscape", 9))
        self.assertTrue(sheet["E2"].alignment.wrap_text)
        self.assertEqual(sheet["M3"].value.date().isoformat(), "2024-06-30")
        self.assertEqual(sheet["B2"].value, 1)

    def test_what_begins_as_a_formula_stays_text(self):
        sheet = self.sheets(self.other)["任务台账"]
        task = sheet["D2"]
        self.assertEqual((task.data_type, task.value[:4]), ("s", "=1+1"))
        self.assertTrue(self.rows(self.other)[1][3].startswith("'=1+1"))

    def test_what_is_inherited_stands_in_italics(self):
        self.notice.write_text("一、工业发展（牵头单位：区工信局）\n1．新增规上企业20家。\n2．完成技改投资5亿元。\n", encoding="utf-8")
        sheet = self.sheets(self.notice)["任务台账"]
        self.assertTrue(sheet["F2"].font.italic)
        self.assertFalse(sheet["D2"].font.italic)

    def test_the_same_notices_give_the_same_bytes(self):
        self.succeed("table", self.notice, "-o", self.book)
        first = self.book.read_bytes()
        self.succeed("table", self.notice, "-o", self.book)
        self.assertEqual(self.book.read_bytes(), first)
        self.assert_no_temporary()

    @unittest.skipUnless(shutil.which("soffice"), "LibreOffice is not here")
    def test_libreoffice_reads_the_same_cells(self):
        self.succeed("table", self.notice, "-o", self.book)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{self.folder}/profile", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76",
                        "--outdir", self.folder, self.book], check=True, capture_output=True, timeout=300)
        converted = list(csv.reader(io.StringIO((self.folder / "out.csv").read_text(encoding="utf-8-sig"), newline="")))
        self.assertEqual(converted, self.rows(self.notice))

    def template(self, rows, widths=()):
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        for column, width in widths:
            book.active.column_dimensions[column].width = width
        path = self.folder / "ours.xlsx"
        book.save(path)
        return path

    def test_template_gives_columns_order_and_width(self):
        pattern = self.template([["牵头单位", "工作任务", "备注", "序 号"]], [("B", 66)])
        done = self.fail_or_warn("table", self.notice, "--template", pattern, "-o", self.book)
        self.assertIn("备注", done)
        sheet = openpyxl.load_workbook(self.book).active
        self.assertEqual([cell.value for cell in sheet[1]], ["牵头单位", "工作任务", "备注", "序 号"])
        self.assertEqual([cell.value for cell in sheet[2]][0::2], ["县发改委", None])
        self.assertEqual(sheet["D2"].value, 1)
        self.assertAlmostEqual(sheet.column_dimensions["B"].width, 66, delta=1)

    FIELDS = ("某县整改清单\n1.垃圾清运不及时问题。\n整改目标：日产日清。\n整改措施：增加清运车辆，每日清运。\n责任单位：县城管局\n"
              "2.河道淤积问题。\n整改措施：清淤疏浚。\n责任单位：县水利局\n")

    def test_labels_of_the_notice_have_columns_of_their_own(self):
        self.other.write_text(self.FIELDS, encoding="utf-8")
        rows = self.rows(self.other)
        self.assertEqual(rows[0], TITLES[:-1] + ["整改目标", "整改措施"] + TITLES[-1:])
        self.assertEqual([row[12:14] for row in rows[1:]], [["日产日清。", "增加清运车辆，每日清运。"], ["", "清淤疏浚。"]])
        both = self.rows(self.notice, self.other)
        self.assertEqual(both[0], ["文件"] + rows[0])
        self.assertEqual(both[1][13:15], ["", ""])
        sheet = self.sheets(self.other)["任务台账"]
        self.assertEqual(sheet["N3"].value, "清淤疏浚。")

    def test_rows_wait_in_bounded_memory_and_come_out_the_same(self):
        """More rows than wait in memory, with labels that only the last notice has: the columns are those of all notices."""
        long = self.folder / "long.txt"
        long.write_text("某县重点工作\n" + "".join(f"{i}.办好第{i}件实事，" + "完善各项配套设施，" * 60 + "按期建成。\n责任单位：县城管局\n" for i in range(1, 401)), encoding="utf-8")
        last = self.folder / "last.txt"
        last.write_text(self.FIELDS, encoding="utf-8")
        files = []
        for i in range(16):  # twelve megabytes of rows
            files.append(self.folder / f"{i}.txt")
            files[-1].symlink_to(long)
        rows = self.rows(*files, last)
        self.assertEqual(rows[0], ["文件"] + TITLES[:-1] + ["整改目标", "整改措施"] + TITLES[-1:])
        self.assertEqual(len(rows), 16 * 400 + 2 + 1)
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        one = [["long.txt", *row[:12], "", "", row[12]] for row in self.rows(long)[1:]]
        for i, file in enumerate(files):
            self.assertEqual([row[1:] for row in rows[1 + 400 * i:401 + 400 * i]], [row[1:] for row in one], file)
        self.assertEqual([row[13:15] for row in rows[-2:]], [["日产日清。", "增加清运车辆，每日清运。"], ["", "清淤疏浚。"]])

    def test_many_labels_share_a_column(self):
        self.other.write_text("1.甲工作。\n" + "".join(f"第{label}项措施：办{label}。\n" for label in "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄")
                              + "责任单位：县城管局\n", encoding="utf-8")
        rows = self.rows(self.other)
        if len(rows[0]) > len(TITLES):  # where the library reads them as fields
            self.assertLessEqual(len(rows[0]), len(TITLES) + 25)
            self.assertEqual(sum(cell.count("办") for cell in rows[1]), 26)

    def test_template_takes_labels_of_the_notice_by_name(self):
        self.other.write_text(self.FIELDS, encoding="utf-8")
        pattern = self.template([["序号", "问题", "整改 措施", "责任单位", "备注"]])
        told = self.fail_or_warn("table", self.other, "--template", pattern, "-o", self.book)
        self.assertIn("备注", told)
        self.assertNotIn("措施", told)
        rows = list(openpyxl.load_workbook(self.book).active.values)
        self.assertEqual(rows[1], (1, None, "增加清运车辆，每日清运。", "县城管局", None))

    def test_rows_are_as_high_as_their_text(self):
        """LibreOffice takes a row's height from the sheet: one line, where the sheet says nothing."""
        self.other.write_text("1.加快建设。" + "完善各项配套设施，" * 40 + "按期建成。\n责任单位：县城管局\n2.甲工作。\n责任单位：县水利局\n", encoding="utf-8")
        sheet = self.sheets(self.other)["任务台账"]
        high, low = (sheet.row_dimensions[row].height for row in (2, 3))
        self.assertGreater(high, 15 * len("完善各项配套设施，" * 40) * 2 / 52)
        self.assertLess(high, 410)
        self.assertLess(low, 35)

    def test_notices_of_the_same_name_stand_with_their_paths(self):
        paths = [self.folder / year / "notice.txt" for year in ("2023", "2024")]
        for path in paths:
            path.parent.mkdir()
            path.write_bytes(self.notice.read_bytes())
        self.assertEqual([row[0] for row in self.rows(*paths)[1:]], list(map(str, paths)))
        self.assertEqual([row[0] for row in self.rows(paths[0], self.other)[1:]], ["notice.txt", "other.txt"])
        names = [json.loads(line)["source"]["name"] for line in self.succeed("parse", *paths).splitlines()]
        self.assertEqual(names, list(map(str, paths)))

    def fail_or_warn(self, *arguments):
        from zeren_test import run
        done = run(*arguments)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        return done.stderr.decode()

    def test_template_may_have_a_title_above_its_head(self):
        pattern = self.template([["重点工作台账", None], ["序号", "任务"]])
        self.succeed("table", self.notice, "--template", pattern, "-o", self.book)
        self.assertEqual([cell.value for cell in openpyxl.load_workbook(self.book).active[1]], ["序号", "任务"])

    def test_template_that_is_none(self):
        self.assertIn("head row", self.fail(2, "table", self.notice, "--template", self.template([["甲", "乙"]]), "-o", self.book))
        self.assertIn("notice.txt", self.fail(1, "table", self.other, "--template", self.notice, "-o", self.book))
        broken = self.folder / "broken.xlsx"
        broken.write_bytes(self.template([["序号", "任务"]]).read_bytes()[:900])
        self.fail(1, "table", self.notice, "--template", broken, "-o", self.book)
        self.assertFalse(self.book.exists())

    def test_a_file_that_cannot_be_read_is_told_and_the_others_come_out(self):
        from zeren_test import run
        done = run("table", self.notice, self.folder / "none.txt")
        self.assertEqual(done.returncode, 1)
        self.assertIn("none.txt", done.stderr.decode())
        self.assertIn("县发改委", done.stdout.decode())

    def test_a_notice_without_tasks_is_told(self):
        from zeren_test import run
        self.other.write_text("关于春节放假的通知\n各单位注意安全。\n", encoding="utf-8")
        for words in (["table", self.other, self.notice], ["units", self.other, self.notice], ["report", self.other, self.notice]):
            done = run(*words)
            self.assertEqual((done.returncode, done.stderr.decode()), (0, f"zeren: {self.other}: no task is found in it; see zeren check and zeren text\n"))

    def test_a_folder_for_temporary_files_that_is_not_there_is_told(self):
        from zeren_test import run
        done = run("table", self.notice, "--as", "xlsx", env={"TMPDIR": "/no/such", "LC_ALL": "C"})
        self.assertEqual((done.returncode, done.stdout), (1, b""))
        self.assertEqual(done.stderr, b"zeren: the folder for temporary files is not there; set TMPDIR to one that is\n")
        self.assertEqual(run("table", self.notice, env={"TMPDIR": "/no/such", "LC_ALL": "C"}).returncode, 0)  # a small one needs none

    def test_wrong_usage_is_told(self):
        self.assertIn("--as", self.fail(2, "table", self.notice, "-o", self.folder / "out.pdf"))
        self.assertIn("--by", self.fail(2, "table", self.notice, "--by", "color"))
        self.assertIn("overwrite", self.fail(2, "table", self.notice, "--as", "csv", "-o", self.notice))

    def test_columns_are_listed(self):
        self.assertIn("lead_units\t牵头单位", self.succeed("table", "--columns").decode())


if __name__ == "__main__":
    unittest.main()
