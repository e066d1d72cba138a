"""docs/python.md: each program runs, and prints what the page says. examples/: they run too."""
import contextlib
import importlib.util
import io
import os
import pathlib
import re
import runpy
import sqlite3
import sys
import tempfile
import unittest

from corpus import ROOT, SEED

PAGE = (ROOT / "docs/python.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```python\n(?P<program>.*?)^```$(?:\n+^```text\n(?P<output>.*?)^```$)?", re.M | re.S)
NEEDS = {"duckdb": "duckdb", "to_dataframe": "pandas", "zeren.spark": "pyspark"}


class Page(unittest.TestCase):
    def test_each_program_prints_what_the_page_says(self) -> None:
        blocks = list(BLOCK.finditer(PAGE))
        self.assertGreater(len(blocks), 4)
        here = os.getcwd()
        self.addCleanup(os.chdir, here)
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            pathlib.Path("notice.txt").write_bytes(SEED.read_bytes())
            names: dict[str, object] = {}  # the programs of a page stand behind each other
            for block in blocks:
                program = block["program"]
                if any(word in program and importlib.util.find_spec(module) is None for word, module in NEEDS.items()):
                    continue
                if "zeren.spark" in program and not os.environ.get("ZEREN_FULL"):
                    continue  # starting Spark takes half a minute: test_spark.py
                out = io.StringIO()
                with self.subTest(program=program), contextlib.redirect_stdout(out):
                    exec(compile(program, "docs/python.md", "exec"), names)
                self.assertEqual(out.getvalue(), block["output"] or "")
            os.chdir(here)


class Examples(unittest.TestCase):
    def test_the_import_fills_a_data_base_and_can_be_repeated(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            base = os.path.join(folder, "tasks.db")
            for _ in range(2):
                with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                    argv, sys.argv = sys.argv, ["import_tasks.py", base, str(SEED), "/no/such.txt"]
                    try:
                        with self.assertRaises(SystemExit) as left:
                            runpy.run_path(str(ROOT / "examples/import_tasks.py"), run_name="__main__")
                        self.assertEqual(left.exception.code, 1)
                    finally:
                        sys.argv = argv
            with contextlib.closing(sqlite3.connect(base)) as connection:
                tasks, = connection.execute("SELECT count(*) FROM task").fetchone()
                units, = connection.execute("SELECT count(*) FROM assignment WHERE role = 'lead_unit'").fetchone()
                dues, = connection.execute("SELECT count(*) FROM deadline WHERE due IS NOT NULL").fetchone()
                found, = connection.execute("SELECT count(*) FROM finding").fetchone()
        import zeren
        notice = zeren.parse(SEED)
        self.assertEqual((tasks, found), (len(notice.tasks), len(notice.check())))
        self.assertGreater(min(units, dues), 0)

    def test_it_has_a_hundred_lines_at_most(self) -> None:
        for path in (ROOT / "examples").glob("*.py"):
            self.assertLessEqual(len(path.read_text(encoding="utf-8").splitlines()), 100, path.name)


if __name__ == "__main__":
    unittest.main()
