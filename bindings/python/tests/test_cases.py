"""The cases of the corpus give the JSON that they give in every language."""
import json
import os
import pathlib
import sys
import unittest
from decimal import Decimal
from typing import Any

import zeren

from corpus import CASES, answers, notice_of
from test_model import plain


class Cases(unittest.TestCase):
    def test_each_case_gives_its_json_byte_for_byte(self) -> None:
        self.assertGreater(len(CASES), 100)
        for case in CASES:
            with self.subTest(case=case.name):
                expected = (case / "expected.json").read_text(encoding="utf-8")
                self.assertEqual(zeren.parse(notice_of(case)).to_json(generator=False) + "\n", expected)

    def test_from_memory_it_is_the_same_but_for_the_name(self) -> None:
        for case in CASES[::20]:
            expected = json.loads((case / "expected.json").read_text(encoding="utf-8"))
            found = zeren.parse(notice_of(case).read_bytes(), name=notice_of(case).name).to_dict()
            del found["generator"]
            self.assertEqual(found, expected, case.name)

    def test_every_text_stands_at_its_span(self) -> None:
        for case in CASES:
            document = zeren.parse(notice_of(case))
            for task in document.tasks:
                self.assertEqual(document.text[task.span.start:task.span.end], task.text)
                parties = [party for role in task.roles for party in role.parties]
                for part in (*parties, *task.targets, *task.deadlines, *task.fields, *task.rest):
                    self.assertEqual(document.text[part.span.start:part.span.end], part.text)

    @unittest.skipUnless("ZEREN_CASES" in os.environ, "the tool, which is asked for the answers, is not built")
    def test_check_verify_and_compare_say_what_the_tool_says(self) -> None:
        cases = answers()
        self.assertEqual({case["call"] for case in cases}, {"check", "verify", "compare"})
        for case in cases:
            with self.subTest(case=case["name"]):
                first, *second = [zeren.parse(pathlib.Path(file)) for file in case["files"]]
                objects: Any
                if case["call"] == "check":
                    found, again, objects = first.check_json(offsets="utf16", compact=True), first.check_json(), first.check()
                elif case["call"] == "verify":
                    found, again = first.verify_json(case["model"], offsets="utf16"), first.verify_json(json.loads(case["model"]))
                    objects = first.verify(case["model"].encode())
                else:
                    found, again = zeren.compare_json(first, *second, offsets="utf16", generator=False), zeren.compare_json(first, *second)
                    objects = zeren.compare(first, *second)
                self.assertEqual(found, case["answer"])
                without = {key: value for key, value in json.loads(again, parse_float=Decimal).items() if key not in ("schema", "offsets")}
                self.assertEqual(plain(objects), without)

    def test_no_process_is_started(self) -> None:
        started = []
        sys.addaudithook(lambda event, _: started.append(event) if event in ("subprocess.Popen", "os.system", "os.fork", "os.exec",
                                                                             "os.posix_spawn") else None)
        before = _children()
        notice = zeren.parse(notice_of(CASES[0]))
        notice.verify(notice.to_json())
        zeren.compare(notice, notice).equal and notice.check()
        self.assertEqual((started, _children()), ([], before))  # the native side: the kernel knows its children, alive or not yet awaited


def _children() -> str:
    with open("/proc/self/task/{0}/children".format(__import__("os").getpid()), encoding="ascii") as children:
        return children.read()


if __name__ == "__main__":
    unittest.main()
