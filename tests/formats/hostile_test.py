#!/usr/bin/env python3
"""Hostile files: each ends with a clear error, a diagnostic, or is read; nothing in them runs, nothing is left behind."""
import json
import os
import pathlib
import resource
import shutil
import subprocess
import tempfile
import unittest

from hostile import KINDS, all_files

TOOL = os.environ["ZEREN"]
NEEDED = {"pdf": "pdftotext", "doc": "soffice", "xls": "soffice", "rtf": "soffice", "odt": "soffice"}
MOST_SECONDS = float(os.environ.get("ZEREN_MOST_SECONDS", "20"))  # of the processor: a machine with other work must not fail the test
MOST_MEMORY = 300 << 20  # of readers inside of the process, where no sanitizer counts as well
MOST_OF_PROGRAMS = 4096 << 20  # LibreOffice takes more on a machine with other work


def outcome(line):
    """The codes that a line of JSON tells."""
    value = json.loads(line)
    if value["schema"] == "zeren-error/1":
        return {value["error"]["code"]}
    return {diagnostic["code"] for diagnostic in value["diagnostics"]} | {"read"}


def cpu_seconds():
    """What the children that ended have used so far."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def peak_memory():
    """Bytes that the largest of them held."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024


class Hostile(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="hostile-"))
        self.temporary = self.folder / "tmp"
        self.temporary.mkdir()
        self.mark = self.folder / "ran"

    def tearDown(self):
        shutil.rmtree(self.folder)

    def run_tool(self, path):
        done = subprocess.run([TOOL, "parse", "--compact", "--with-text", path, os.devnull], capture_output=True, check=False, timeout=300,
                              env={**os.environ, "TMPDIR": str(self.temporary)})
        self.assertEqual(done.returncode, 1, done.stderr)  # /dev/null is no file, so there is a line for each
        self.assertEqual(len(done.stderr.decode().splitlines()), len([line for line in done.stdout.splitlines() if b"zeren-error/1" in line]))
        return done.stdout.splitlines()[0]

    def test_there_are_five_of_each_kind(self):
        counts = {name: sum(1 for _ in kind(str(self.mark))) for name, kind in KINDS.items()}
        self.assertEqual({name: count for name, count in counts.items() if count < 5}, {})
        self.assertGreaterEqual(sum(counts.values()), 80)

    def read_each(self, programs):
        """How many files are read: by readers of the library, or by programs that the tool starts."""
        count = 0
        for name, content, codes in all_files(str(self.mark)):
            program = NEEDED.get(name.rpartition(".")[2])
            if (program is not None) != programs or shutil.which(program or "sh") is None:
                continue
            path = self.folder / name
            path.write_bytes(content)
            with self.subTest(name=name):
                begin = cpu_seconds()
                found = outcome(self.run_tool(path))
                self.assertTrue(found & codes, f"{found} instead of one of {codes}")
                self.assertLess(cpu_seconds() - begin, MOST_SECONDS)
                count += 1
            path.unlink()
        return count

    def test_each_ends_as_it_should(self):
        count = self.read_each(programs=False)
        if not os.environ.get("ZEREN_SANITIZED"):  # what a program takes is bounded by the tool (limits.py)
            self.assertLess(peak_memory(), MOST_MEMORY + (300 << 20))
        count += self.read_each(programs=True)
        self.assertGreaterEqual(count, 40)
        self.assertEqual(list(self.temporary.iterdir()), [], "left behind")
        self.assertFalse(self.mark.exists(), "something ran")
        if not os.environ.get("ZEREN_SANITIZED"):
            self.assertLess(peak_memory(), MOST_OF_PROGRAMS)


if __name__ == "__main__":
    unittest.main()
