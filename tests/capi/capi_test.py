#!/usr/bin/env python3
"""The face for C: programs in C11 (walk.c, answers.c, refusals.c) over all notices of the corpus, and what libzeren_c.so shows.

Environment: ZEREN_SOURCE (the checkout), ZEREN_C_LIBRARY, ZEREN_WALK, ZEREN_ANSWERS, ZEREN_REFUSALS (what the build made); where there
is the tool, ZEREN_CASES, what tests/corpus/answers.py made. ZEREN_FULL=1 runs more notices under valgrind, which is left out where it is
not installed.
"""
import collections
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
from decimal import Decimal

SOURCE = pathlib.Path(os.environ["ZEREN_SOURCE"])
LIBRARY, WALK, ANSWERS, REFUSALS = (os.environ[f"ZEREN_{name}"] for name in ("C_LIBRARY", "WALK", "ANSWERS", "REFUSALS"))
NOTICES = sorted(str(path) for path in (SOURCE / "corpus").glob("*/notice.*"))
HEADER = (SOURCE / "include/zeren/zeren.h").read_text(encoding="utf-8")


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise AssertionError(f"{command[0]}: exit code {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
    return done.stdout


def exact(text):
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


def without_label_spans(value):
    """The model without the key that only JSON needs: in C a label is a span."""
    if isinstance(value, dict):
        return {key: without_label_spans(inner) for key, inner in value.items() if key != "label_span"}
    return [without_label_spans(inner) for inner in value] if isinstance(value, list) else value


def declared_functions():
    return set(re.findall(r"\b(zeren_[a-z0-9_]+)\(", re.sub(r"//[^\n]*", "", HEADER)))


class Walk(unittest.TestCase):
    def test_the_accessors_say_what_the_json_says(self):
        lines = run(WALK, *NOTICES).splitlines()
        self.assertGreater(len(NOTICES), 100)
        self.assertEqual(len(lines), 2 * len(NOTICES))
        for notice, library, walked in zip(NOTICES, lines[::2], lines[1::2]):
            expected = without_label_spans(exact(library))
            for key in ("schema", "generator"):
                del expected[key]
            text = expected.pop("text")
            expected["content"], expected["sha256"] = text["content"], text["sha256"]
            found = exact(walked)
            for key, value in expected.items():
                self.assertEqual(found[key], value, f"{notice}: {key}")
            self.assertEqual(set(found), set(expected))

    def test_every_function_is_used(self):
        used = "".join((SOURCE / "tests/capi" / name).read_text(encoding="utf-8") for name in ("walk.c", "answers.c", "refusals.c"))
        self.assertEqual([name for name in sorted(declared_functions()) if not re.search(rf"\b{name}\b", used)], [])


@unittest.skipIf("ZEREN_CASES" not in os.environ, "the tool, which is asked for the answers, is not built")
class Answers(unittest.TestCase):
    def test_check_verify_and_compare_say_what_the_tool_says(self):
        lines = pathlib.Path(os.environ["ZEREN_CASES"]).read_text(encoding="utf-8").splitlines()
        cases = [json.loads(line) for line in lines]
        counts = collections.Counter(case["call"] for case in cases)
        self.assertTrue(counts["check"] > 100 and counts["verify"] > 140 and counts["compare"] > 7, counts)
        with tempfile.TemporaryDirectory() as folder:
            found = run(ANSWERS, *arguments_of(cases, pathlib.Path(folder))).split("\f")[:-1]
        self.assertEqual(len(found), len(cases))
        for case, json_text in zip(cases, found):
            self.assertEqual(json_text, case["answer"], case["name"])


def arguments_of(cases, folder):
    """For answers.c: the call, and two files."""
    arguments = []
    for number, case in enumerate(cases):
        second = case["files"][-1]
        if case["call"] == "verify":
            second = folder / f"{number}.json"
            second.write_text(case["model"], encoding="utf-8")
        arguments += [case["call"], case["files"][0], str(second)]
    return arguments


class Refusals(unittest.TestCase):
    def test_all_hold_and_each_code_has_a_status_of_its_name(self):
        lines = [line.split() for line in run(REFUSALS).splitlines()]
        printed = {name: number for number, name in lines if number != "version"}
        declared = {name.lower(): number for name, number in re.findall(r"^    ZEREN_([A-Z_]+) = (\d+),", HEADER.split("} zeren_status;")[0], re.M)}
        codes = re.findall(r"^    ([a-z_]+), +//", (SOURCE / "include/zeren/error.hpp").read_text(encoding="utf-8"), re.M)
        self.assertEqual(printed, declared)
        self.assertGreater(len(codes), 15)
        self.assertEqual(set(codes), set(printed) - {"ok", "out_of_memory", "invalid_argument", "internal"})
        self.assertEqual(len(set(printed.values())), len(printed))
        version = re.search(r"project\(zeren VERSION ([\d.]+)", (SOURCE / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
        self.assertIn(["version", version], lines)


class Memory(unittest.TestCase):
    @unittest.skipIf(shutil.which("valgrind") is None, "valgrind is not installed")
    def test_nothing_is_lost_and_nothing_is_read_beyond_its_end(self):
        small = sorted(NOTICES, key=lambda path: os.path.getsize(path))
        chosen = small if os.environ.get("ZEREN_FULL") else small[:2]
        pair = [str(SOURCE / "corpus/pairs/split-shixi" / name) for name in ("before.txt", "after.txt")]
        model = str(pathlib.Path(small[0]).with_name("expected.json"))
        answers = [ANSWERS, "check", small[0], "-", "verify", small[1], model, "compare", *pair]
        for command in ([REFUSALS], [WALK, *chosen], answers):
            run("valgrind", "-q", "--error-exitcode=99", "--leak-check=full", "--errors-for-leak-kinds=definite,indirect,possible", *command)


class Symbols(unittest.TestCase):
    symbols = [line.split()[-1] for line in run("nm", "-D", "--defined-only", LIBRARY).splitlines() if " A " not in line]  # A: a version

    def test_the_functions_of_the_header_are_visible_and_nothing_else(self):
        self.assertEqual({name.split("@")[0] for name in self.symbols}, declared_functions())

    def test_they_are_versioned_and_the_soname_has_the_major_version(self):
        self.assertEqual([name for name in self.symbols if not name.endswith("@@ZEREN_0")], [])
        self.assertIn("[libzeren_c.so.0]", run("readelf", "-d", LIBRARY))


class Page(unittest.TestCase):
    def test_the_program_of_the_page_prints_what_the_page_says(self):
        page = (SOURCE / "docs/c.md").read_text(encoding="utf-8")
        program, = re.findall(r"^```c\n(.*?)^```$", page, re.M | re.S)
        expected, = re.findall(r"^```text\n(.*?)^```$", page, re.M | re.S)
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder) / "tasks.c"
            source.write_text(program, encoding="utf-8")
            run("cc", "-std=c11", "-Wall", "-Wextra", "-Werror", f"-I{SOURCE / 'include'}", str(source), "-o", f"{folder}/tasks", LIBRARY,
                f"-Wl,-rpath,{pathlib.Path(LIBRARY).parent}")
            self.assertEqual(run(f"{folder}/tasks", str(SOURCE / "corpus/weidong-2022/notice.txt")), expected)


if __name__ == "__main__":
    unittest.main()
