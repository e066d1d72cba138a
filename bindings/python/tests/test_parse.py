"""What parse takes and gives, and how it fails."""
import dataclasses
import os
import pathlib
import pickle
import tempfile
import unittest
import warnings
from decimal import Decimal

import zeren

NOTICE = "一、工作任务\n1.完成投资233.7亿元。\n牵头单位：区发改委\n配合单位：区财政局、区统计局\n完成时限：2022年6月底前\n"


class Input(unittest.TestCase):
    def test_text_bytes_and_file_say_the_same(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "通知.txt"
            path.write_text(NOTICE, encoding="gb18030")
            named = zeren.parse(path)
            self.assertEqual((named.source.name, named.source.charset), ("通知.txt", "GB18030"))
            for source in (NOTICE, NOTICE.encode(), bytearray(NOTICE.encode()), memoryview(NOTICE.encode())):
                self.assertEqual(zeren.parse(source).tasks, named.tasks)

    def test_a_name_that_is_no_utf8_can_be_read_and_is_told(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(os.fsencode(folder), b"\xff.txt")
            with open(path, "wb") as file:
                file.write(NOTICE.encode())
            self.assertEqual(len(zeren.parse(pathlib.Path(os.fsdecode(path))).tasks), 1)
            os.remove(path)
            with self.assertRaises(zeren.Error) as caught:
                zeren.parse(pathlib.Path(os.fsdecode(path)))
            self.assertEqual(os.fsencode(caught.exception.file), path)

    def test_the_name_of_a_file_as_text_is_warned_of(self) -> None:
        with tempfile.NamedTemporaryFile() as file, self.assertWarnsRegex(UserWarning, "pathlib.Path"):
            zeren.parse(file.name)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            zeren.parse("完成投资")
            zeren.parse("x" * 5000)

    def test_characters_beyond_the_bmp_count_once(self) -> None:
        document = zeren.parse("😀😀\n" + NOTICE)
        task, = document.tasks
        self.assertEqual(document.text[task.span.start:task.span.end], "完成投资233.7亿元。")


class Model(unittest.TestCase):
    document = zeren.parse(NOTICE)

    def test_the_model_is_walked_by_its_names(self) -> None:
        task, = self.document.tasks
        self.assertEqual([(role.role, [party.text for party in role.parties]) for role in task.roles],
                         [("lead_unit", ["区发改委"]), ("cooperating_unit", ["区财政局", "区统计局"])])
        self.assertEqual(str(task.deadlines[0].due), "2022-06-30")

    def test_numbers_are_exact(self) -> None:
        target, = self.document.tasks[0].targets
        self.assertEqual(target.value, Decimal("233.7"))
        assert target.quantity
        self.assertEqual(target.quantity.value, Decimal(23370000000))

    def test_nothing_can_be_changed(self) -> None:
        with self.assertRaises(dataclasses.FrozenInstanceError):
            self.document.tasks[0].text = "x"  # type: ignore[misc]
        with self.assertRaises(AttributeError):
            self.document.tasks = ()  # type: ignore[misc]
        with self.assertRaises(TypeError):
            zeren.Document()

    def test_equal_notices_are_equal_documents(self) -> None:
        self.assertEqual(self.document, zeren.parse(NOTICE))
        self.assertEqual(hash(self.document), hash(zeren.parse(NOTICE)))
        self.assertNotEqual(self.document, zeren.parse(NOTICE + "x"))
        self.assertNotEqual(self.document, "x")

    def test_a_document_survives_pickle_and_json(self) -> None:
        self.assertEqual(pickle.loads(pickle.dumps(self.document)), self.document)
        for offsets in ("code_point", "utf8", "utf16"):
            again = zeren.Document.from_json(self.document.to_json(offsets=offsets, with_text=True))
            self.assertEqual(again.model, self.document.model)
        self.assertEqual(zeren.Document.from_json(self.document.to_json(), self.document.text), self.document)

    def test_a_notebook_gets_a_table_that_is_escaped(self) -> None:
        page = zeren.parse("1.加快<b>项目</b>建设。\n责任单位：区发改委\n", format="text")._repr_html_()
        self.assertIn("区发改委", page)
        self.assertNotIn("<b>项目", page)

    def test_it_shows_itself_by_its_title(self) -> None:
        self.assertIn("1 tasks", repr(self.document))


class Failures(unittest.TestCase):
    def code(self, *arguments: object, **options: object) -> str:
        with self.assertRaises(zeren.Error) as caught:
            zeren.parse(*arguments, **options)  # type: ignore[arg-type]
        self.assertTrue(caught.exception.message)
        return caught.exception.code

    def test_each_has_code_message_and_file(self) -> None:
        with self.assertRaises(zeren.Error) as caught:
            zeren.parse(pathlib.Path("/no/such/notice.txt"))
        error = caught.exception
        self.assertEqual((error.code, error.file), ("file_missing", "/no/such/notice.txt"))
        self.assertEqual(str(error), f"{error.file}: {error.message}")
        self.assertEqual(pickle.loads(pickle.dumps(error)).args, error.args)
        self.assertEqual(self.code(b"\0\1\2"), "not_text")
        self.assertEqual(self.code(b"%PDF-1.4\n"), "program_disabled")
        self.assertEqual(self.code(b"PK\3\4"), "container_broken")
        self.assertEqual(self.code(b"abc", charset="no such charset"), "charset_unsupported")
        self.assertEqual(self.code(b"abcd", limits={"max_bytes": 3}), "input_too_large")

    def test_in_a_batch_an_error_is_a_value(self) -> None:
        results = [zeren.try_parse(source) for source in (NOTICE, b"\0\1", NOTICE.encode())]
        self.assertEqual([isinstance(result, zeren.Document) for result in results], [True, False, True])

    def test_what_means_nothing_is_a_value_error(self) -> None:
        for limits in ({"max_pages": 1}, {"max_cells": -1}, {"max_cells": 1 << 40}):
            with self.assertRaises(ValueError):
                zeren.parse(NOTICE, limits=limits)
        with self.assertRaises(ValueError):
            zeren.parse("a\ud800")
        with self.assertRaises(ValueError):
            zeren.parse(pathlib.Path("a\0b"))
        with self.assertRaises(ValueError):
            zeren.parse(NOTICE).to_json(offsets="bytes")  # type: ignore[arg-type]

    def test_a_model_that_is_none_is_refused(self) -> None:
        for text, code in (("{}", "model_invalid"), ("", "model_invalid"), (zeren.parse(NOTICE).to_json(), "model_without_text")):
            with self.assertRaises(zeren.Error) as caught:
                zeren.Document.from_json(text)
            self.assertEqual(caught.exception.code, code)

    def test_odd_content_is_a_diagnostic(self) -> None:
        self.assertEqual([finding.code for finding in zeren.parse("").diagnostics], ["empty_text"])


class Findings(unittest.TestCase):
    def test_two_notices_are_compared(self) -> None:
        before, after = zeren.parse(NOTICE), zeren.parse(NOTICE.replace("233.7", "240"))
        change, = zeren.compare(before, after).tasks
        self.assertEqual(change.kind, "changed")
        target, = change.targets
        self.assertEqual((target.kind, target.difference, target.unit), ("up", Decimal("630000000"), "元"))
        assert target.before
        self.assertEqual(before.text[target.before.span.start:target.before.span.end], target.before.text)
        self.assertTrue(zeren.compare(before, before, years_apart=0).equal)

    def test_what_is_odd_is_told_with_its_place_unless_it_is_off(self) -> None:
        notice = zeren.parse("😀\n" + NOTICE.replace("完成投资", "完成（投资"))
        found, = [finding for finding in notice.check() if finding.code == "unpaired_bracket"]
        assert found.span
        self.assertEqual((notice.text[found.span.start:found.span.end], found.line, found.column, found.path), ("（", 3, 5, None))
        self.assertNotIn("unpaired_bracket", [finding.code for finding in notice.check(off=["unpaired_bracket", "no_such_rule"])])
        self.assertEqual([finding.code for finding in zeren.parse("").check()], ["empty_text"])
        for codes in ("unpaired_bracket", [7]):
            with self.assertRaises(TypeError):
                notice.check(off=codes)  # type: ignore[arg-type]

    def test_what_a_model_invents_is_told(self) -> None:
        notice = zeren.parse(NOTICE)
        self.assertEqual(len(notice.verify(notice.to_dict())), 0)
        claims = [{"text": "完成投资233.7亿元。", "lead_unit": ["区教育局"], "targets": [{"value": Decimal("233.7"), "unit": "亿元"}]}]
        severe = [(finding.code, finding.path) for finding in notice.verify(claims) if finding.severity == "error"]
        self.assertEqual(severe, [("party_not_in_notice", "[0].lead_unit[0]")])
        for model in ("no json", "{}", b"\xff", {"tasks": 7}, "[" * 10000):
            with self.assertRaises(zeren.Error) as caught:
                notice.verify(model)
            self.assertEqual(caught.exception.code, "model_invalid", model)
        with self.assertRaises(ValueError):
            notice.verify([{"text": "完成投资", "value": float("nan")}])


class Words(unittest.TestCase):
    def test_a_lexicon_is_extended_for_one_call(self) -> None:
        notice = "一、工作任务\n1.完成清理工作。\n包案专班：区发改委\n"
        mine = zeren.Lexicon().extend('{"labels":[{"term":"包案专班","means":"lead_unit"}]}')
        self.assertEqual(zeren.parse(notice, lexicon=mine).tasks[0].roles[0].role, "lead_unit")
        self.assertNotEqual(mine.sha256, zeren.Lexicon().sha256)
        self.assertFalse(any(task.roles for task in zeren.parse(notice).tasks))

    def test_bad_words_are_refused_with_their_place(self) -> None:
        with self.assertRaises(zeren.Error) as caught:
            zeren.Lexicon().extend("{\n[")
        self.assertEqual(caught.exception.code, "lexicon_invalid")
        with self.assertRaises(zeren.Error) as caught:
            zeren.Lexicon(["/no/such/words.json"])
        self.assertEqual(caught.exception.code, "file_missing")
        with self.assertRaises(TypeError):
            pickle.dumps(zeren.Lexicon())


if __name__ == "__main__":
    unittest.main()
