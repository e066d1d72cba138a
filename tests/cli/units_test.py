#!/usr/bin/env python3
"""zeren units: lists, loads, and a calendar that a real parser reads."""
import datetime
import unittest

import dateutil.rrule
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
        self.assertIn("is a file; name a folder", self.fail(1, "units", self.other, "-o", self.other))
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

    def days(self, event):
        """All days of an event, as another program counts them: a DTSTART that its own rule does not hit would stand apart."""
        begin = datetime.datetime.combine(event["DTSTART"].dt, datetime.time())
        rule = dateutil.rrule.rrulestr(event["RRULE"].to_ical().decode(), dtstart=begin)
        self.assertEqual(rule[0], begin)  # RFC 5545, 3.8.5.3: DTSTART fits the rule
        return [day.date().isoformat() for day in rule]

    def test_what_recurs_begins_on_its_first_day_and_ends(self):
        """One event a schedule, each with its days of 2024."""
        cases = {
            "每月25日前": [f"2024-{month:02}-25" for month in range(3, 13)],
            "每月5日前": [f"2024-{month:02}-05" for month in range(4, 13)] + ["2025-01-05"],
            "每季度末月20日前": ["2024-03-20", "2024-06-20", "2024-09-20", "2024-12-20"],
            "每季度首月10日前": ["2024-04-10", "2024-07-10", "2024-10-10", "2025-01-10"],
            "每季度末": ["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"],
            "每月30日前": [f"2024-{month:02}-30" for month in range(3, 13)],
            "每月底前": ["2024-03-31", "2024-04-30", "2024-05-31", "2024-06-30", "2024-07-31", "2024-08-31", "2024-09-30", "2024-10-31", "2024-11-30", "2024-12-31"],
        }
        for words, days in cases.items():
            self.notice.write_text(f"县政府办公室关于分解2024年重点工作的通知\n各单位于{words}报送进展。\n1．甲工作。牵头单位：县工信局\n县政府办公室\n2024年3月12日\n",
                                   encoding="utf-8")
            events = self.calendar(self.notice).walk("VEVENT")
            self.assertEqual([self.days(event) for event in events], [days], words)

    def test_schedules_of_tasks_recur_for_their_party(self):
        self.notice.write_text("县政府办公室关于分解2024年重点工作的通知\n1．甲工作。\n牵头单位：县工信局\n完成时限：每季度\n2．乙工作。\n牵头单位：县教育局\n完成时限：长期坚持\n",
                               encoding="utf-8")
        for arguments in ([], ["--party", "县工信局"]):
            events = self.calendar(self.notice, *arguments).walk("VEVENT")
            self.assertEqual([self.days(event) for event in events], [["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"]])
        self.assertEqual(self.calendar(self.notice, "--party", "县教育局").walk("VEVENT"), [])

    def test_notices_of_the_same_name_can_be_told_apart(self):
        old, new = self.folder / "2023/notice.txt", self.folder / "2024/notice.txt"
        for path, year in ((old, 2023), (new, 2024)):
            path.parent.mkdir()
            path.write_text(f"1．甲工作；{year}年6月30日前完成。牵头单位：县工信局\n", encoding="utf-8")
        texts = [str(event["DESCRIPTION"]) for event in self.calendar(old, new).walk("VEVENT")]
        self.assertEqual([text.splitlines()[-1] for text in texts], [str(old), str(new)])
        page = self.succeed("units", old, new, "--party", "县工信局").decode()
        self.assertIn(str(old), page.replace("\\", ""))
        self.assertIn(str(new), page.replace("\\", ""))

    def test_a_list_has_the_fields_of_its_tasks_alone(self):
        self.notice.write_text("某县整改清单\n1．甲问题。\n整改措施：清运。\n责任单位：县城管局\n2．乙问题。\n整改目标：达标。\n责任单位：县水利局\n", encoding="utf-8")
        page = self.succeed("units", self.notice, "--party", "县城管局").decode()
        self.assertIn("整改措施", page)
        self.assertNotIn("整改目标", page)
        self.assertNotIn("其他栏目", page)

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
