#!/usr/bin/env python3
"""--max-bytes and --limit: how much of a file is read, and what is refused."""
import unittest
import zipfile

from zeren_test import NOTICE, ToolTest, run


class Limits(ToolTest):
    def test_a_file_beyond_64_mib_is_read_when_told_so(self):
        self.notice.write_text(NOTICE + " " * (64 << 20), encoding="utf-8")
        self.assertIn("max_bytes", self.fail(1, "parse", self.notice))
        self.assertEqual(len(self.parse("--max-bytes", "65M", self.notice)["tasks"]), 1)

    def test_max_bytes_holds_for_standard_input_too(self):
        size = len(NOTICE.encode())
        self.assertIn(f"{size - 1} bytes", self.fail(1, "parse", "--max-bytes", size - 1, stdin=NOTICE.encode()))
        self.assertEqual(len(self.parse("--max-bytes", size, stdin=NOTICE.encode())["tasks"]), 1)

    def test_units_are_times_1024(self):
        self.notice.write_bytes(b"1" * 2048)
        self.succeed("parse", "--max-bytes", "2K", self.notice)
        self.notice.write_bytes(b"1" * 2049)
        self.assertIn("2048 bytes", self.fail(1, "parse", "--max-bytes", "2K", self.notice))

    def test_limits_of_tables_and_containers(self):
        table = self.folder / "table.csv"
        table.write_text("序号,任务,责任单位\n" + "1,修路,县水利局\n" * 5, encoding="utf-8")
        self.assertIn("max_cells", self.fail(1, "parse", "--limit", "max_cells=17", table))
        self.assertEqual(len(self.parse("--limit", "max_cells=18", table)["tasks"]), 5)
        packed = self.folder / "notice.docx"
        with zipfile.ZipFile(packed, "w") as archive:
            for i in range(9):
                archive.writestr(f"word/{i}.xml", "<a/>")
        self.assertIn("max_members", self.fail(1, "parse", "--limit", "max_members=8", "--format", "docx", packed))

    def test_what_is_no_size_is_refused(self):
        for size in ("0", "-1", "1.5M", "64 M", "64MB", "M", "1T", "many", "17179869184G"):
            self.assertIn("--max-bytes takes a number", self.fail(2, "parse", "--max-bytes=" + size, self.notice))
        self.assertIn("4294967295", self.fail(2, "parse", "--limit", "max_cells=4G", self.notice))

    def test_what_is_no_limit_is_refused(self):
        self.assertIn("did you mean max_cells?", self.fail(2, "parse", "--limit", "max_cell=5", self.notice))
        self.assertIn("NAME=N", self.fail(2, "parse", "--limit", "max_cells", self.notice))
        self.fail(2, "parse", "--limit", "external_programs=1", self.notice)
        self.assertIn("twice", self.fail(2, "parse", "--limit", "max_cells=5", "--limit", "max_cells=6", self.notice))
        self.assertIn("twice", self.fail(2, "parse", "--max-bytes", "5", "--limit", "max_bytes=6", self.notice))

    def test_diff_has_them_too(self):
        self.assertIn("max_bytes", self.fail(1, "diff", "--max-bytes", "9", self.notice, self.notice))


class LimitsOfBatch(ToolTest):
    def test_they_hold_for_each_notice(self):
        out = self.folder / "out.jsonl"
        self.assertEqual(run("batch", self.notice, "-o", out, "--quiet", "--max-bytes", "9").returncode, 1)
        self.assertIn("input_too_large", out.read_text())
        self.assertEqual(run("batch", self.notice, "-o", out, "--quiet", "--max-bytes", "9K").returncode, 0)


if __name__ == "__main__":
    unittest.main()
