"""The checks of gold.py on folders, and the hints on what gold leaves out."""
import contextlib
import io
import json
import pathlib
import sys
import tempfile
import unittest

import gold
from findings import Findings
from sample import GOLD, TEXT, findings_of, gold_with


class Folders(unittest.TestCase):
    def setUp(self):
        self._root = tempfile.TemporaryDirectory()
        self.addCleanup(self._root.cleanup)
        self.root = pathlib.Path(self._root.name)

    def folder(self, name="a1-sample", files=None) -> pathlib.Path:
        path = self.root / name
        path.mkdir()
        files = {"notice.txt": TEXT, "gold.json": json.dumps(GOLD)} if files is None else files
        for file, content in files.items():
            (path / file).write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def errors(self, files, name="a1-sample") -> str:
        return "\n".join(gold.load(self.folder(name, files)).found.errors)

    def check(self, *arguments) -> tuple[int, str]:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            code = gold.main(["check", *map(str, arguments)])
        return code, printed.getvalue()

    def test_a_right_folder_is_ok(self):
        code, printed = self.check(self.folder())
        self.assertEqual((code, printed), (0, "a1-sample: ok: 2 sections, 6 tasks, 10 parties, 6 targets, 2 deadlines\n"))

    def test_an_error_makes_exit_1_and_the_others_are_checked_too(self):
        wrong = gold_with(lambda g: g["tasks"][1].update(number="9"))
        folders = [self.folder("bad", {"notice.txt": TEXT, "gold.json": json.dumps(wrong)}), self.folder("good")]
        code, printed = self.check(*folders)
        self.assertEqual(code, 1)
        self.assertIn("bad: error: task t2 (9)", printed)
        self.assertIn("good: ok", printed)

    def test_missing_and_broken_files(self):
        self.assertIn("gold.json: is missing", self.errors({"notice.txt": TEXT}, "a"))
        self.assertIn("needs one file notice.txt", self.errors({"gold.json": json.dumps(GOLD)}, "b"))
        self.assertIn("is no JSON", self.errors({"notice.txt": TEXT, "gold.json": "{"}, "c"))
        self.assertIn("stands twice in one object", self.errors({"notice.txt": TEXT, "gold.json": '{"a": 1, "a": 2}'}, "d"))
        self.assertIn("is no UTF-8", self.errors({"notice.txt": TEXT.encode("gb18030"), "gold.json": json.dumps(GOLD)}, "e"))

    def test_a_byte_order_mark_is_no_part_of_the_text_and_crlf_is(self):
        data = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode("utf-8")
        loaded = gold.load(self.folder(files={"notice.txt": data, "gold.json": json.dumps(GOLD)}))
        self.assertEqual(loaded.found.errors, [])
        self.assertEqual(loaded.facts.text[0], "云")
        self.assertIn("\r\n", loaded.facts.text)

    def test_a_negative_has_no_roles(self):
        self.assertIn("begins with none-", self.errors(None, "none-speech"))
        empty = {"notice.txt": TEXT, "gold.json": '{"layout": ["E2"], "tasks": []}'}
        self.assertEqual(self.errors(empty, "none-news"), "")

    def test_a_page_is_checked_for_form_only_unless_the_tool_reads_it(self):
        files = {"notice.html": "<p>…</p>", "gold.json": json.dumps(GOLD)}
        loaded = gold.load(self.folder("h1", files))
        self.assertEqual(loaded.found.errors, [])
        self.assertIn("only the form", loaded.found.warnings[0])
        loaded = gold.load(self.folder("h2", files), str(self.tool(f"sys.stdout.buffer.write({TEXT.encode()!r})")))
        self.assertEqual(len(loaded.facts.tasks), 6)
        loaded = gold.load(self.folder("h3", files), str(self.tool("sys.exit('no page')")))
        self.assertIn("no page", loaded.found.errors[0])

    def tool(self, body: str) -> pathlib.Path:
        path = self.root / f"tool{len(list(self.root.iterdir()))}"
        path.write_text(f"#!{sys.executable}\nimport sys\n{body}\n", encoding="utf-8")
        path.chmod(0o755)
        return path


class Uncovered(unittest.TestCase):
    def test_a_clause_or_label_that_gold_leaves_out_is_a_warning(self):
        found = findings_of(gold_with(lambda g: g["tasks"][0]["roles"].pop(1)))
        self.assertEqual(found.errors, [])
        self.assertEqual(len(found.warnings), 1)
        self.assertIn("label: …", found.warnings[0])
        found = findings_of(gold_with(lambda g: g["tasks"].pop(3) and g["tasks"][1]["roles"].pop()))
        self.assertIn("clause: …⏎（县农业农村局牵头，县水利局配合）", found.warnings[0])

    def test_what_stands_in_a_role_or_a_text_gives_none(self):
        self.assertEqual(findings_of(GOLD).warnings, [])

    def test_the_clause_of_a_heading_is_covered_by_those_who_inherit_it(self):
        task = {"id": "t", "section": "s", "number": "1", "text": "推进建设。",
                "roles": [{"role": "responsible_unit", "basis": "heading_clause", "parties": ["县科技局"]}]}
        one = {"layout": ["F1"], "sections": [{"id": "s", "number": "一", "heading": "园区工程"}], "tasks": [task]}
        text = "一、园区工程（县科技局负责）\n1.推进建设。\n"
        self.assertEqual(findings_of(one, text).warnings, [])

    def test_negatives_give_none(self):
        found = Findings()
        gold.locate_all({"layout": ["none"]}, "工作由各科室轮流负责，责任单位：无。", "none-prose", found)
        self.assertEqual(found.warnings, [])
        gold.locate_all({"layout": ["H"]}, "工作由各科室轮流负责，责任单位：无。", "h-prose", found)
        self.assertEqual(len(found.warnings), 2)


if __name__ == "__main__":
    unittest.main()
