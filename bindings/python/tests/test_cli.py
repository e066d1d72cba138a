"""python -m zeren, and what a type checker says of programs that use the package."""
import contextlib
import importlib.util
import io
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

import zeren
from zeren.__main__ import main

from corpus import SEED


def output_of(*arguments: str) -> tuple[int, str, str]:
    out, err = io.TextIOWrapper(io.BytesIO()), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(arguments)
    out.seek(0)
    return code, out.read(), err.getvalue()


class CommandLine(unittest.TestCase):
    def test_it_prints_what_the_golden_file_holds(self) -> None:
        expected = (SEED.parent / "expected.json").read_text(encoding="utf-8")
        self.assertEqual(output_of("--no-generator", str(SEED)), (0, expected, ""))

    def test_a_file_that_cannot_be_read_is_told_and_the_others_come_out(self) -> None:
        code, out, err = output_of(str(SEED), "/no/such.txt", str(SEED))
        lines = [json.loads(line) for line in out.splitlines()]
        self.assertEqual((code, [line["schema"] for line in lines]), (1, ["zeren/1", "zeren-error/1", "zeren/1"]))
        self.assertEqual((lines[1]["source"]["name"], lines[1]["error"]["code"]), ("such.txt", "file_missing"))
        self.assertIn("/no/such.txt", err)
        self.assertEqual(output_of("/no/such.txt")[:2], (1, ""))

    def test_it_reads_standard_input_as_a_module(self) -> None:
        done = subprocess.run([sys.executable, "-m", "zeren", "--compact"], input="1.加快建设。\n责任单位：区发改委\n".encode(), capture_output=True,
                              check=True)
        self.assertEqual(len(json.loads(done.stdout)["tasks"]), 1)

    def test_its_version_is_the_package_s(self) -> None:
        from importlib.metadata import version
        self.assertEqual((zeren.__version__, zeren.version()), (version("zeren"), version("zeren")))


@unittest.skipIf(importlib.util.find_spec("mypy") is None, "mypy is not installed")
class Types(unittest.TestCase):
    def mypy(self, *arguments: str) -> str:
        done = subprocess.run([sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context", *arguments],
                              capture_output=True, text=True, check=False)
        return done.stdout + done.stderr

    def test_the_package_and_its_tests_are_strictly_typed(self) -> None:
        package = pathlib.Path(__file__).resolve().parents[1]
        self.assertEqual(self.mypy("--config-file", str(package / "pyproject.toml"), str(package / "zeren"), str(package / "tests/test_parse.py")), "")

    def test_users_get_their_mistakes_told(self) -> None:
        program = ("import zeren\nnotice = zeren.parse('x')\n"
                   "name: str = notice.tasks[0].roles[0].parties[0].name\n"
                   "due: str = notice.tasks[0].deadlines[0].due\n"
                   "notice.tasks[0].titel\nzeren.parse(3)\n")
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "program.py"
            path.write_text(program, encoding="utf-8")
            lines = [line.split(":")[1] for line in self.mypy(str(path)).splitlines() if ": error:" in line]
        self.assertEqual(lines, ["4", "5", "6"])

    def test_the_stub_of_the_native_module_is_true(self) -> None:
        done = subprocess.run([sys.executable, "-m", "mypy.stubtest", "zeren._core", "--ignore-missing-stub", "--ignore-positional-only"],
                              capture_output=True, text=True, check=False)
        missing = [line for line in done.stdout.splitlines() if "is not present at runtime" in line]
        self.assertEqual(missing, [], done.stdout)


if __name__ == "__main__":
    unittest.main()
