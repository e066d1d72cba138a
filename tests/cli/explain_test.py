#!/usr/bin/env python3
"""`zeren parse --explain-numbers`: each numeral with its verdict, in order, one line each, whatever the notice holds.

ZEREN_FULL=1 takes all notices of the corpus; else every third: the tool starts twice for each.
"""
import json
import os
import pathlib
import sys
import unittest

from zeren_test import ToolTest, run

TESTS = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS / "corpus"))

from numerals import numerals  # noqa: E402

CORPUS = TESTS.parent / "corpus"
VERDICTS = {"target", "baseline", "none"}
OPEN = [path for path in sorted(CORPUS.glob("*/notice.txt")) if not path.parent.name.startswith("held")]
OPEN = OPEN[::1 if os.environ.get("ZEREN_FULL") else 3]
NUMBERS = ("某县人民政府关于重点工作的通知\n一、项目建设\n1.引进亿元以上项目18个，审批时间由15天压减至7天，6月底前完成。\n"
           "牵头单位：县发改委\n")


def rows(output):
    """(line, column, verdict, rule, key, context) of each line of the output."""
    for line in output.decode().splitlines():
        place, verdict, rule, key, context = line.split("\t")
        row, column = place.split(":")
        yield int(row), int(column), verdict, rule, key, context


class Explained(ToolTest):
    def setUp(self):
        super().setUp()
        self.notice.write_text(NUMBERS, encoding="utf-8", newline="")

    def explain(self, *arguments, **options):
        return list(rows(self.succeed("parse", "--explain-numbers", *arguments, **options)))

    def test_each_line_tells_place_verdict_rule_task_and_context(self):
        said = self.explain(self.notice)
        self.assertIn((3, 5, "none", "threshold", "一/1", "1.引进«亿元»以上项目18个，审批时间…"), said)
        self.assertIn((3, 11, "target", "target", "一/1", "1.引进亿元以上项目«18个»，审批时间由15天压减至…"), said)
        self.assertEqual([row[2:4] for row in said if row[3] in ("baseline", "date")], [("baseline", "baseline"), ("none", "date")])
        self.assertEqual([row[:2] for row in said], sorted(row[:2] for row in said))

    def test_lines_are_counted_as_an_editor_counts_them(self):
        for end in ("\n", "\r\n", "\r"):
            self.notice.write_text(NUMBERS.replace("\n", end), encoding="utf-8", newline="")
            self.assertIn((3, 11, "target"), [row[:3] for row in self.explain(self.notice)], repr(end))

    def test_a_text_without_numerals_gives_nothing(self):
        self.notice.write_text("修路。\n", encoding="utf-8")
        self.assertEqual(self.succeed("parse", "--explain-numbers", self.notice), b"")
        self.assertEqual(self.succeed("parse", "--explain-numbers", "-", stdin=b""), b"")

    def test_several_files_begin_each_line_with_the_name(self):
        second = self.folder / "second.txt"
        second.write_text("2.建桥3座。\n", encoding="utf-8")
        lines = self.succeed("parse", "--explain-numbers", self.notice, second).decode().splitlines()
        self.assertTrue(lines[0].startswith(f"{self.notice}:2:"), lines[0])
        self.assertTrue(lines[-1].startswith(f"{second}:1:5\t"), lines[-1])

    def test_a_file_that_cannot_be_read_leaves_the_others(self):
        done = run("parse", "--explain-numbers", self.folder / "none.txt", self.notice)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"none.txt", done.stderr)
        self.assertNotIn(b"zeren-error", done.stdout)
        self.assertIn("«18个»", done.stdout.decode())

    def test_goes_with_output_charset_and_lexicon(self):
        self.notice.write_bytes(NUMBERS.encode("gb18030"))
        self.assertEqual(self.succeed("parse", "--explain-numbers", "--charset", "GBK", "-o", self.out, self.notice), b"")
        self.assertEqual(list(rows(self.out.read_bytes())), self.explain(self.notice))
        lexicon = self.folder / "mine.json"
        lexicon.write_text('{"units": [{"term": "爿", "means": "count", "base": "爿", "factor": "1", "source": "test", '
                           '"example": "新增12爿。"}]}', encoding="utf-8")
        self.notice.write_text("1.新开店铺十二爿。\n", encoding="utf-8")
        self.assertNotIn("target", [row[2] for row in self.explain(self.notice)])
        self.assertIn("target", [row[2] for row in self.explain("--lexicon", lexicon, self.notice)])

    def test_options_of_the_json_are_refused(self):
        for options in (["--compact"], ["--offsets", "utf8"], ["--with-text"], ["--no-generator"]):
            message = self.fail(2, "parse", "--explain-numbers", *options, self.notice)
            self.assertIn(f"leave out {options[0]}", message)
            self.assertEqual(self.stdout, b"")

    def test_hostile_text_cannot_make_lines_or_columns(self):
        for odd in ("\t9个\t", "\x1b[31m9个", "\u20289个\u2029", "\u202e9个", "\x859个", "\x0b9\x0c个", "\x7f9个", "9" * 5000 + "个", "九" * 9000):
            self.notice.write_text(f"1.新增{odd}企业。\n", encoding="utf-8", newline="")
            output = self.succeed("parse", "--explain-numbers", self.notice).decode()
            self.assertEqual(len(output.split("\n")) - 1, len(list(rows(output.encode()))), repr(odd))
            self.assertNotRegex(output, "[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u2028-\u202e]")

    def test_hostile_bytes_end_well(self):
        for odd in (b"\xff\xfe9\x00", b"1.\xe4\xb8\xaa9\xe4\xb8", "一".encode() * 20000, b"(" * 20000 + b"9"):
            self.notice.write_bytes(odd)
            done = run("parse", "--explain-numbers", self.notice)
            self.assertIn(done.returncode, (0, 1))
            done.stdout.decode()


def line_begins(text):
    return [0, *(at + 1 for at, char in enumerate(text) if char == "\n" or (char == "\r" and text[at + 1:at + 2] != "\n"))]


class TheCorpus(ToolTest):
    def explained(self, path, text):
        """(verdict, begin, end) in code points of each line."""
        begins = line_begins(text)
        for row, column, verdict, _, _, context in rows(self.succeed("parse", "--explain-numbers", path)):
            begin = begins[row - 1] + column - 1
            marked = context[context.index("«", 0 if column == 1 else 1) + 1:] if context.count("«") == 1 else text[begin:begin + 1]
            yield verdict, begin, begin + len(marked.split("»")[0])

    def test_every_numeral_has_one_verdict_and_targets_are_those_of_the_model(self):
        """Numerals are found by a pattern of the tests' own (tests/corpus/numerals.py)."""
        self.assertGreater(len(OPEN), 50)
        models = [json.loads(line) for line in self.succeed("parse", *OPEN).splitlines()]
        for path, model in zip(OPEN, models, strict=True):
            with self.subTest(notice=path.parent.name):
                text = self.succeed("text", path).decode()
                covered, targets = bytearray(len(text)), []
                for verdict, begin, end in self.explained(path, text):
                    self.assertIn(verdict, VERDICTS)
                    self.assertFalse(any(covered[begin:end]), text[begin:end])
                    covered[begin:end] = b"\1" * (end - begin)
                    targets += [begin] if verdict == "target" else []
                self.assertEqual([text[begin:end] for begin, end in numerals(text) if not any(covered[begin:end])], [])
                self.assert_targets(text, targets, model)

    def assert_targets(self, text, explained, model):
        spans = [target["span"] for task in model["tasks"] for target in task["targets"]]
        loose = [text[at:at + 9] for at in explained if not any(begin <= at < end for begin, end in spans)]
        silent = [text[begin:end] for begin, end in spans if not any(begin <= at < end for at in explained)]
        self.assertEqual((loose, silent), ([], []))


if __name__ == "__main__":
    unittest.main()
