#!/usr/bin/env python3
"""zeren diff: exit codes, forms, options, the schema, and what bad input gives."""
import json
import os
import pathlib
import subprocess
import sys
import unittest

from zeren_test import NOTICE, ToolTest, run

SOURCE = pathlib.Path(os.environ["ZEREN_SOURCE"])
PAIRS = sorted(path for path in (SOURCE / "corpus" / "pairs").iterdir() if path.is_dir())
VALIDATE = SOURCE / "tests" / "schema" / "validate.py"
BILLION = NOTICE.replace("5亿元", "6亿元")


class Diff(ToolTest):
    def setUp(self):
        super().setUp()
        self.new = self.folder / "new.txt"
        self.new.write_text(BILLION, encoding="utf-8", newline="")

    def differ(self, *arguments, **options):
        done = run("diff", *arguments, **options)
        self.assertEqual((done.returncode, done.stderr), (3, b""))
        return done.stdout.decode()

    def test_equal_notices_give_0_and_different_ones_3(self):
        self.assertIn("the notices are equal", self.succeed("diff", self.notice, self.notice).decode())
        self.assertIn("[-5-]{+6+}", self.differ(self.notice, self.new))

    def test_numbers_are_exact(self):
        result = json.loads(self.differ(self.notice, self.new, "--as", "json"))
        [target] = [target for task in result["tasks"] for target in task["targets"]]
        self.assertEqual((target["kind"], target["from"], target["to"], target["difference"]), ("up", 500000000, 600000000, 100000000))

    def test_every_pair_of_the_corpus_is_what_the_schema_says(self):
        self.assertGreaterEqual(len(PAIRS), 8)
        files = []
        for pair in PAIRS:
            for offsets in ("code_point", "utf8", "utf16"):
                out = self.folder / f"{pair.name}-{offsets}.json"
                done = run("diff", "--as", "json", "--offsets", offsets, "-o", out, pair / "before.txt", pair / "after.txt")
                self.assertIn(done.returncode, (0, 3), done.stderr)
                files.append(out)
        done = subprocess.run([sys.executable, "-B", VALIDATE, "--strict", *files], capture_output=True, text=True, check=False)
        self.assertEqual(done.stdout, f"{len(files)} documents, 0 invalid\n", done.stderr)

    def test_texts_stand_at_their_spans(self):
        for pair in PAIRS:
            result = json.loads(run("diff", "--as", "json", pair / "before.txt", pair / "after.txt").stdout)
            texts = {side: (pair / f"{side}.txt").read_bytes().decode() for side in ("before", "after")}
            for task in result["tasks"]:
                for side in ("before", "after"):
                    for one in task[side]:
                        self.assertEqual(texts[side][slice(*one["span"])], one["text"])
                    for change in [*task["roles"], *task["targets"], *task["deadlines"]]:
                        if change[side]:
                            self.assertEqual(texts[side][slice(*change[side]["span"])], change[side]["text"])
                for edit in task["edits"]:
                    side = "before" if edit["kind"] == "removed" else "after"
                    self.assertEqual(texts[side][slice(*edit[side])], edit["text"])

    def test_turned_round_the_added_are_dropped(self):
        for pair in PAIRS:
            there = json.loads(run("diff", "--as", "json", pair / "before.txt", pair / "after.txt").stdout)
            back = json.loads(run("diff", "--as", "json", pair / "after.txt", pair / "before.txt").stdout)
            links = lambda result, a, b: sorted((x["key"], y["key"]) for task in result["tasks"] for x in task[a] for y in task[b])
            self.assertEqual(links(there, "before", "after"), links(back, "after", "before"), pair.name)

    def test_html_is_a_page(self):
        self.assertEqual(self.differ(self.notice, self.new, "--as", "html", "-o", self.out), "")
        page = self.out.read_text(encoding="utf-8")
        self.assertTrue(page.startswith("<!DOCTYPE html>"))
        self.assertIn("<del>5</del><ins>6</ins>", page)

    def test_all_shows_what_is_the_same(self):
        self.assertNotIn("加快项目建设", self.succeed("diff", self.notice, self.notice).decode())
        self.assertIn("加快项目建设", self.succeed("diff", "--all", self.notice, self.notice).decode())

    def test_standard_input_is_one_of_them(self):
        self.assertIn("{+6+}", self.differ(self.notice, "-", stdin=BILLION.encode()))
        self.fail(2, "diff", "-", "-")

    def test_years_apart(self):
        for year, file in ((2022, self.notice), (2023, self.new)):
            file.write_text(f"关于做好{year}年工作的通知\n1.修建河堤，6月底前完成。\n责任单位：县水利局\n", encoding="utf-8")
        result = json.loads(self.differ(self.notice, self.new, "--as", "json"))
        self.assertEqual((result["years_apart"], [task["kind"] for task in result["tasks"]]), (1, ["same"]))
        result = json.loads(self.differ(self.notice, self.new, "--as", "json", "--years-apart", "0"))
        self.assertEqual(result["tasks"][0]["deadlines"][0]["days"], 365)
        for wrong in ("", "one", "1.5", "999", "2000000000000"):
            self.assertIn("--years-apart", self.fail(2, "diff", "--years-apart", wrong, self.notice, self.new))

    def test_the_charset_makes_no_difference(self):
        plain = NOTICE.replace("𠀀", "")
        self.notice.write_text(plain, encoding="utf-8", newline="")
        self.new.write_bytes(plain.encode("gb18030"))
        self.assertIn("the notices are equal", self.succeed("diff", self.notice, self.new).decode())

    def test_thousands_of_tasks_find_theirs(self):
        subprocess.run([sys.executable, "-B", SOURCE / "tests" / "corpus" / "many_tasks.py", "5000", self.folder], check=True)
        result = json.loads(self.differ("--as", "json", self.folder / "many-before.txt", self.folder / "many-after.txt"))
        gold = {tuple(link) for link in json.loads((self.folder / "many-links.json").read_text(encoding="utf-8"))}
        found = {(before["key"], after["key"]) for task in result["tasks"] for before in task["before"] for after in task["after"]}
        self.assertEqual(result["before"]["tasks"], 5000)
        self.assertGreater(2 * len(gold & found) / (len(gold) + len(found)), 0.97)


class Wrong(ToolTest):
    def test_two_files_are_needed(self):
        for files in ([], [self.notice], [self.notice] * 3):
            self.assertIn("two notices", self.fail(2, "diff", *files))

    def test_unknown_form_and_options_of_json(self):
        self.assertIn("--as", self.fail(2, "diff", "--as", "xml", self.notice, self.notice))
        for option in (["--compact"], ["--offsets", "utf8"], ["--no-generator"]):
            self.assertIn("--as json", self.fail(2, "diff", *option, self.notice, self.notice))

    def test_a_file_that_cannot_be_read_is_named(self):
        self.assertIn("none.txt", self.fail(1, "diff", self.notice, self.folder / "none.txt"))
        self.assertEqual(self.stdout, b"")
        self.assertIn("none.txt", self.fail(1, "diff", self.folder / "none.txt", self.notice, "-o", self.out))
        self.assertFalse(self.out.exists())

    def test_no_notice_is_overwritten(self):
        self.assertIn("would overwrite", self.fail(2, "diff", self.notice, self.notice, "-o", self.notice))
        self.assertEqual(self.notice.read_text(encoding="utf-8"), NOTICE)

    def test_a_closed_pipe_ends_it_silently(self):
        done = subprocess.run(["bash", "-c", '"$ZEREN" diff --all "$1" "$2" | true; exit "${PIPESTATUS[0]}"', "bash", self.notice, self.notice],
                              capture_output=True, check=False)
        self.assertIn(done.returncode, (0, 141))
        self.assertEqual(done.stderr, b"")


if __name__ == "__main__":
    unittest.main()
