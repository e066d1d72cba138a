"""The cases of the corpus give the JSON that they give in every language."""
import json
import sys
import unittest

import zeren

from corpus import CASES, notice_of


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

    def test_no_process_is_started(self) -> None:
        started = []
        sys.addaudithook(lambda event, _: started.append(event) if event in ("subprocess.Popen", "os.system", "os.fork", "os.exec",
                                                                             "os.posix_spawn") else None)
        before = _children()
        zeren.parse(notice_of(CASES[0])).to_json()
        self.assertEqual((started, _children()), ([], before))  # the native side: the kernel knows its children, alive or not yet awaited


def _children() -> str:
    with open("/proc/self/task/{0}/children".format(__import__("os").getpid()), encoding="ascii") as children:
        return children.read()


if __name__ == "__main__":
    unittest.main()
