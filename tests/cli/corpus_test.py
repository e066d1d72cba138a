#!/usr/bin/env python3
"""zeren corpus: add, check, accept; gold is never touched; what is shown of a change; and the guide, run as it is written."""
import json
import os
import pathlib
import subprocess
import unittest

from zeren_test import NOTICE, ZEREN, ToolTest, run

SOURCE = pathlib.Path(os.environ["ZEREN_SOURCE"])
GOLD = {"tasks": [{"number": "1", "text": "完成投资𠀀5亿元。",
                   "roles": [{"role": "lead_unit", "parties": ["县发改委"]}, {"role": "responsible_unit", "parties": ["县财政局", "县教育局"]}]}]}


class Kit(ToolTest):
    def setUp(self):
        super().setUp()
        self.corpus = self.folder / "notices"
        self.one = self.corpus / "one"

    def add(self, name="one", text=NOTICE):
        self.notice.write_text(text, encoding="utf-8", newline="")
        return self.succeed("corpus", "add", self.notice, "--to", self.corpus, "--name", name).decode()

    def accept(self, *cases):
        return self.succeed("corpus", "accept", *(cases or [self.one])).decode()

    def check(self, code, *arguments):
        done = run("corpus", "check", *(arguments or [self.corpus]))
        self.assertEqual(done.returncode, code, (done.stdout, done.stderr))
        self.stderr = done.stderr.decode()
        return done.stdout.decode()

    def names(self, folder):
        return sorted(path.name for path in folder.iterdir())


class Add(Kit):
    def test_copies_the_notice_byte_for_byte_and_accepts_nothing(self):
        self.assertIn("zeren corpus accept", self.add())
        self.assertEqual((self.one / "notice.txt").read_bytes(), NOTICE.encode())
        self.assertEqual(self.names(self.one), ["notice.txt"])

    def test_the_name_is_that_of_the_file_and_the_ending_stays(self):
        page = self.folder / "plan-2024.html"
        page.write_text("<p>1.修路。</p><p>责任单位：县财政局</p>", encoding="utf-8")
        self.succeed("corpus", "add", page, "--to", self.corpus)
        self.assertEqual(self.names(self.corpus / "plan-2024"), ["notice.html"])

    def test_a_folder_with_gold_takes_its_notice(self):
        self.one.mkdir(parents=True)
        (self.one / "gold.json").write_text("{}")
        self.add()
        self.assertEqual((self.one / "gold.json").read_text(), "{}")

    def test_refuses_a_taken_name_a_known_notice_and_what_cannot_be_read(self):
        self.add()
        self.assertIn("in the corpus already", self.fail(1, "corpus", "add", self.notice, "--to", self.corpus, "--name", "two"))
        self.notice.write_text("1.种树。\n", encoding="utf-8")
        self.assertIn("another notice", self.fail(1, "corpus", "add", self.notice, "--to", self.corpus, "--name", "one"))
        self.assertIn("none.txt", self.fail(1, "corpus", "add", self.folder / "none.txt", "--to", self.corpus))
        self.notice.write_bytes(b"\0\0\0")
        self.fail(1, "corpus", "add", self.notice, "--to", self.corpus, "--name", "three")
        self.assertEqual(self.names(self.corpus), ["one"])

    def test_wrong_usage(self):
        for arguments in ([], ["add"], ["accept"], ["chek"], ["add", "-"], ["add", self.notice, "--name", "../up"], ["add", self.notice, "--name", ".x"],
                          ["add", self.notice, self.notice, "--name", "x"], ["check", "--to", ""]):
            self.fail(2, "corpus", *arguments)
        self.assertIn("did you mean check?", self.fail(2, "corpus", "chek"))
        self.assertFalse(self.corpus.exists())


class Check(Kit):
    def test_new_then_accepted_then_the_same(self):
        self.add()
        self.assertIn("1 case: 0 same, 0 changed, 1 new, 0 failed", self.check(3))
        self.assertEqual(self.names(self.one), ["notice.txt"])
        self.assertIn("accepted 1 of 1 case", self.accept())
        self.assertEqual(self.check(0), "1 case: 1 same, 0 changed, 0 new, 0 failed\n")
        parsed = self.succeed("parse", "--no-generator", self.one / "notice.txt")
        self.assertEqual((self.one / "expected.json").read_bytes(), parsed)

    def test_shows_what_changed_by_name_and_writes_nothing(self):
        self.add(text=NOTICE + "2.种树。\n责任单位：县林业局\n")
        self.accept()
        expected = self.one / "expected.json"
        model = json.loads(expected.read_text(encoding="utf-8"))
        model["tasks"][0]["roles"][1]["label"] = "主办单位"
        del model["tasks"][1]
        expected.write_text(json.dumps(model, ensure_ascii=False), encoding="utf-8")
        before = expected.read_bytes()
        shown = self.check(3)
        self.assertIn('tasks[一/1].roles[lead_unit].label: "主办单位" → "牵头单位"\n', shown)
        self.assertIn('tasks[一/2]: new: "种树。"\n', shown)
        self.assertIn("0 same, 1 changed", shown)
        self.assertEqual(expected.read_bytes(), before)
        self.accept()
        self.check(0)

    def test_spans_alone_and_form_alone_are_told_too(self):
        self.add()
        self.accept()
        expected = self.one / "expected.json"
        text = expected.read_text(encoding="utf-8")
        expected.write_text(text.replace('"extent": [', '"extent": [1', 1), encoding="utf-8")
        self.assertRegex(self.check(3), r"tasks\[一/1\]\.extent: ")
        expected.write_text(text + "\n", encoding="utf-8")
        self.assertIn("only the form of the JSON differs", self.check(3))

    def test_an_accepted_model_that_is_none_is_told(self):
        self.add()
        for text, problem in (("", "is no JSON"), ("[]", "is no model"), ("{" * 50, "is no JSON"), ("[" * 100 + "]" * 100, "is no model")):
            (self.one / "expected.json").write_text(text)
            self.assertIn(problem, self.check(3))

    def test_gold_is_counted_and_never_touched(self):
        self.add()
        gold = self.one / "gold.json"
        gold.write_text(json.dumps(GOLD, ensure_ascii=False), encoding="utf-8")
        before = (gold.read_bytes(), gold.stat().st_mtime_ns)
        self.assertIn("  gold: 3 of 4 facts\n", self.check(3))
        self.accept()
        (self.one / "expected.json").write_text((self.one / "expected.json").read_text(encoding="utf-8").replace("县发改委", "县教育局"), encoding="utf-8")
        self.assertIn("  gold: 3 of 4 facts, 2 in the accepted model\n", self.check(3))
        self.assertEqual((gold.read_bytes(), gold.stat().st_mtime_ns), before)

    def test_gold_may_hold_no_task(self):
        self.add()
        (self.one / "gold.json").write_text('{"layout": ["H"]}')
        self.assertIn("  gold: 0 of 0 facts\n", self.check(3))
        self.assertNotIn("gold.json", self.stderr)

    def test_bad_gold_is_told_and_the_case_still_checked(self):
        self.add()
        for text in ("", "[]", '{"tasks": 3}'):
            (self.one / "gold.json").write_text(text)
            self.assertIn("1 new", self.check(3))
            self.assertIn("gold.json is no gold", self.stderr)

    def test_one_bad_case_does_not_hide_the_others(self):
        self.add()
        self.accept()
        for name, files in (("empty", ["gold.json"]), ("twice", ["notice.txt", "notice.html"])):
            (self.corpus / name).mkdir()
            for file in files:
                (self.corpus / name / file).write_text("{}")
        (self.corpus / "binary").mkdir()
        (self.corpus / "binary" / "notice.txt").write_bytes(b"\0\0")
        self.assertIn("4 cases: 1 same, 0 changed, 0 new, 3 failed", self.check(1))
        for name in ("empty", "twice", "binary"):
            self.assertIn(name, self.stderr)

    def test_no_case_is_a_failure(self):
        self.corpus.mkdir()
        self.assertIn("nothing was checked", self.fail(1, "corpus", "check", self.corpus))
        (self.corpus / "no-case").mkdir()
        self.fail(1, "corpus", "check", self.corpus)
        self.fail(1, "corpus", "check", self.folder / "none")
        self.fail(1, "corpus", "check", self.notice)

    def test_one_case_may_be_named(self):
        self.add("one")
        self.add("two", "1.种树。\n责任单位：县林业局\n")
        self.assertIn("1 case: ", self.check(3, self.corpus / "two"))
        self.assertIn("2 cases: ", self.check(3, self.corpus / "one", self.corpus / "two"))

    def test_names_cannot_write_lines_of_their_own(self):
        self.add("x\n0 cases: all is well")
        self.assertEqual(len(self.check(3).splitlines()), 2)

    def test_our_own_corpus_is_the_same(self):
        self.assertRegex(self.check(0, SOURCE / "corpus"), r"\A\d{3} cases: \d{3} same, 0 changed, 0 new, 0 failed\n\Z")


class Accept(Kit):
    def test_takes_cases_and_no_folder_of_them(self):
        self.add()
        self.assertIn("one by one", self.fail(1, "corpus", "accept", self.corpus))
        self.assertFalse((self.one / "expected.json").exists())

    def test_leaves_the_others_alone(self):
        self.add("one")
        self.add("two", "1.种树。\n责任单位：县林业局\n")
        self.accept(self.corpus / "two")
        self.assertFalse((self.one / "expected.json").exists())
        self.assertIn("accepted 1 of 2 cases: 1 same", self.accept(self.one, self.corpus / "two"))

    def test_a_case_that_cannot_be_read_keeps_its_model(self):
        self.add()
        self.accept()
        before = (self.one / "expected.json").read_bytes()
        (self.one / "notice.txt").write_bytes(b"\0\0")
        self.fail(1, "corpus", "accept", self.one)
        self.assertEqual((self.one / "expected.json").read_bytes(), before)

    def test_the_file_is_whole_or_as_it_was(self):
        self.add()
        (self.one / "expected.json").write_text("{}")
        limited = subprocess.run(["bash", "-c", 'ulimit -f 1; trap "" XFSZ; "$0" corpus accept "$1"', ZEREN, self.one], capture_output=True, check=False)
        self.assertEqual(limited.returncode, 1, limited.stderr)
        self.assertEqual((self.one / "expected.json").read_text(), "{}")
        self.assert_no_temporary()


class StandardInput(ToolTest):
    def test_a_case_from_standard_input(self):
        kit = self.folder / "kit"
        self.assertIn("--name", self.fail(2, "corpus", "add", "-", "--to", kit, stdin=NOTICE.encode()))
        self.succeed("corpus", "add", "-", "--to", kit, "--name", "piped", stdin=NOTICE.encode())
        self.assertEqual((kit / "piped/notice.txt").read_bytes(), NOTICE.encode())
        self.succeed("corpus", "add", "-", "--to", kit, "--name", "page", stdin=b"<html><body><p>" + NOTICE.encode() + b"</p></body></html>")
        self.assertTrue((kit / "page/notice.html").is_file())
        self.fail(1, "corpus", "add", "-", "--to", kit, "--name", "binary", stdin=b"\0\1\2" * 100)
        self.assertFalse((kit / "binary").exists())

    def test_limits_hold(self):
        self.assertIn("limit", self.fail(1, "corpus", "add", self.notice, "--to", self.folder / "kit", "--max-bytes", "10"))


if __name__ == "__main__":
    unittest.main()
