#!/usr/bin/env python3
"""What the docs tell a reader to type works, and prints what they show: every block of a shell in README and docs is run in a folder that
has the files which the page names, the blocks of a page behind one another; the lines of a block of text below it must be lines of what
was printed, in this order. Programs are compiled by tests/docs/CMakeLists.txt or run by the test that a comment names. What cannot be run
here says why in a comment (pages.py); it is counted and printed. Commands over ../shared are run where it is.

Environment: ZEREN, ZEREN_SOURCE, ZEREN_DOCS (the compiled program of README.md).
"""
import os
import re
import subprocess
import unittest

import folder as user_folder
import pages

TESTS = set(re.findall(r"\b\w+\b", (pages.ROOT / "tests/CMakeLists.txt").read_text(encoding="utf-8")))


def lines_in_order(shown, printed):
    """The first shown line that is not printed behind those before it; None when all are."""
    rest = iter(printed.splitlines())
    for line in shown.splitlines():
        if not any(line.rstrip() == one.rstrip() for one in rest):
            return line
    return None


class Pages(unittest.TestCase):
    def test_each_command_runs_and_prints_what_is_shown(self):
        ran = compared = 0
        for page in pages.names():
            blocks = pages.blocks_of(page)
            if not any(block.language in ("sh", "console") for block in blocks):
                continue
            with user_folder.furnished("<!-- begins in an empty folder -->" in pages.text_of(page)) as folder:
                printed = None  # what the last block that was run printed
                for block in blocks:
                    if block.mark == "file":
                        (folder / block.said).write_text(block.content, encoding="utf-8")
                    elif block.mark or ("../shared/" in block.content and not user_folder.SHARED.is_dir()):
                        printed = None
                    elif block.language in ("sh", "console"):
                        done = user_folder.run(block.content, folder)
                        self.assertEqual(done.returncode, 0, f"{block}\n{block.content}{done.stdout[-2000:]}{done.stderr}")
                        self.assertNotIn("Traceback", done.stderr, block)
                        printed, ran = done.stdout + done.stderr, ran + 1
                    elif block.language == "text" and printed is not None:
                        missing = lines_in_order(block.content, printed)
                        self.assertIsNone(missing, f"{block} shows a line that was not printed: {missing}\n{printed[:4000]}")
                        compared += 1
                    elif block.language in pages.PROGRAMS:
                        printed = None
        print(f"docs: {ran} blocks of commands run, {compared} outputs compared")
        self.assertGreater(ran, 20)
        self.assertGreater(compared, 7)

    def test_the_commands_of_the_start_pages_run(self):
        commands = pages.commands_in_tables("docs/README.md")
        self.assertGreater(len(commands), 7)
        self.assertEqual(commands, pages.commands_in_tables("docs/README.zh-CN.md"))
        with user_folder.furnished(empty=False) as folder:
            for command in commands:
                done = user_folder.run(command, folder)
                self.assertEqual(done.returncode, 0, f"{command}\n{done.stderr}")

    def test_a_block_has_a_language_and_what_is_not_run_says_why(self):
        not_run, elsewhere = [], []
        for page in pages.names():
            for block in pages.blocks_of(page):
                self.assertIn(block.language, ("sh", "console", "text", "txt", "json", *pages.PROGRAMS), block)
                if block.mark == "run by":
                    self.assertIn(block.said, TESTS, f"{block} names a test that does not exist")
                    elsewhere.append(block)
                elif block.mark == "not run":
                    self.assertGreater(len(block.said), 10, f"{block} does not say why")
                    not_run.append(block)
                elif block.language in pages.PROGRAMS:
                    self.assertEqual(block.language, "cpp", f"{block}: no test runs it; mark it as pages.py says")
        print(f"docs: {len(elsewhere)} blocks run by other tests, {len(not_run)} not run:")
        for block in not_run:
            print(f"  {block}: {block.said}")
        self.assertLess(len(not_run), 12, "too much that nobody runs")

    def test_no_command_hides_in_an_indented_block(self):
        for page in pages.names():
            self.assertEqual(pages.indented_commands(page), [], page)

    def test_generated_pages_have_a_test(self):
        for page, test in pages.GENERATED.items():
            self.assertTrue((pages.ROOT / page).exists())
            self.assertTrue((pages.ROOT / "tests/corpus" / f"{test.removeprefix('corpus_')}.py").exists(), test)


class Programs(unittest.TestCase):
    def test_the_program_of_the_readme_prints_the_roles(self):
        printed = subprocess.run([os.environ["ZEREN_DOCS"], pages.ROOT / "corpus/weidong-2022/notice.txt"], capture_output=True, text=True, check=True).stdout
        self.assertIn("二/2\tlead_unit\t区科技局\n二/2\tresponsible_unit\t区工信局\n", printed)

    def test_it_names_what_it_cannot_read(self):
        done = subprocess.run([os.environ["ZEREN_DOCS"], "none.txt"], capture_output=True, text=True, check=False)
        self.assertIn("none.txt: no such file; check the path", done.stderr)


class Comparing(unittest.TestCase):
    """The rule by which outputs are compared."""

    def test_lines_must_be_there_whole_and_in_order(self):
        printed = "a\nb\nc d\n"
        self.assertIsNone(lines_in_order("a\nc d\n", printed))
        self.assertEqual(lines_in_order("b\na\n", printed), "a")
        self.assertEqual(lines_in_order("c\n", printed), "c")


if __name__ == "__main__":
    unittest.main()
