#!/usr/bin/env python3
"""zeren units: lists, loads, and a calendar that a real parser reads."""
import datetime
import unittest

import icalendar
import openpyxl

from zeren_test import ToolTest

NOTICE = ("县政府办公室关于分解2024年重点工作的通知\n各单位于每季度末月25日前报送进展。\n1．甲工作；2024年6月30日前完成。牵头单位：县工信局；责任单位：县财政局\n"
          "2．乙工作，9月底前完成。牵头单位：县教育局；配合单位：县工信局\n")
OTHER = "2025年重点工作\n1．丙工作。责任单位：县工信局、县/税务局\n"


class Units(ToolTest):
    def setUp(self):
        super().setUp()
        self.notice.write_text(NOTICE, encoding="utf-8")
        self.other = self.folder / "other.txt"
        self.other.write_text(OTHER, encoding="utf-8")
        self.lists = self.folder / "lists"

    def test_summary_by_load(self):
        lines = self.succeed("units", self.notice, self.other).decode().splitlines()
        self.assertEqual(lines[2], "| 县工信局 | 3 | 1 | 1 | 1 | 0 |")

    def test_a_list_for_each_party(self):
        self.succeed("units", self.notice, self.other, "-o", self.lists)
        names = {path.name for path in self.lists.iterdir()}
        self.assertLessEqual({"summary.md", "deadlines.ics", "县工信局.md", "县财政局.md", "县教育局.md"}, names)
        page = (self.lists / "县工信局.md").read_text(encoding="utf-8")
        self.assertEqual(page.count("\n| 牵头 |"), 1)
        self.assertIn("other.txt", page)
        self.assertEqual(page, self.succeed("units", self.notice, self.other, "--party", "县工信局").decode())

    def test_a_folder_that_holds_something_is_left_as_it_is(self):
        """A list of an earlier run would send work to a unit that no longer has it."""
        self.lists.mkdir()
        self.succeed("units", self.notice, "-o", self.lists)
        before = {path.name: path.read_bytes() for path in self.lists.iterdir()}
        self.assertIn("not empty", self.fail(1, "units", self.other, "-o", self.lists))
        self.assertEqual({path.name: path.read_bytes() for path in self.lists.iterdir()}, before)

    def test_lists_as_workbooks(self):
        self.succeed("units", self.notice, "-o", self.lists, "--as", "xlsx")
        sheet = openpyxl.load_workbook(self.lists / "县工信局.xlsx").active
        self.assertEqual(sheet["A1"].value, "职责")
        self.assertEqual(sheet.max_row, 3)
        self.assertEqual(openpyxl.load_workbook(self.lists / "summary.xlsx").active["B2"].value, 2)

    def calendar(self, *arguments):
        return icalendar.Calendar.from_ical(self.succeed("units", *arguments, "--calendar"))

    def test_calendar_is_read_by_a_real_parser(self):
        calendar = self.calendar(self.notice)
        self.assertEqual(calendar["X-WR-TIMEZONE"], "Asia/Shanghai")
        self.assertEqual([str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")], ["Asia/Shanghai"])
        events = calendar.walk("VEVENT")
        dates = sorted(event["DTSTART"].dt for event in events if "RRULE" not in event)
        self.assertEqual(dates, [datetime.date(2024, 6, 30), datetime.date(2024, 9, 30)])
        self.assertEqual(len({str(event["UID"]) for event in events}), len(events))
        first = next(event for event in events if event["DTSTART"].dt == datetime.date(2024, 6, 30))
        self.assertIn("甲工作；2024年", str(first["DESCRIPTION"]))

    def test_calendar_of_one_party(self):
        events = self.calendar(self.notice, "--party", "县财政局").walk("VEVENT")
        self.assertEqual([event["DTSTART"].dt for event in events], [datetime.date(2024, 6, 30)])

    def test_a_name_never_leaves_the_folder(self):
        self.other.write_text("1．丙工作。责任单位：../../县税务局、.县教育局\n", encoding="utf-8")
        self.succeed("units", self.other, "-o", self.lists)
        self.assertEqual({path.parent for path in self.folder.rglob("*.md")}, {self.lists})
        self.assertFalse([path for path in self.lists.iterdir() if path.name.startswith(".")])

    def test_wrong_usage_is_told(self):
        self.assertIn("县没有局", self.fail(2, "units", self.notice, "--party", "县没有局"))
        self.assertIn("--as", self.fail(2, "units", self.notice, "--as", "md"))
        self.assertIn("-o", self.fail(2, "units", self.notice, "-o", self.lists, "--calendar"))
        (self.folder / "file").write_text("x")
        self.assertIn("folder", self.fail(1, "units", self.notice, "-o", self.folder / "file"))


if __name__ == "__main__":
    unittest.main()
