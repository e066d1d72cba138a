#!/usr/bin/env python3
"""Every target over its seeds and over what the fuzzer once found (tests/fuzz/found/TARGET), without libFuzzer."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import seeds

PROGRAMS = {pathlib.Path(path).name.removeprefix("zeren_fuzz_"): path for path in os.environ["ZEREN_FUZZ_PROGRAMS"].split(":")}
FOUND = pathlib.Path(__file__).parent / "found"


class Targets(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.counts = seeds.write_seeds(pathlib.Path(cls.folder.name))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_every_target_has_seeds(self):
        self.assertEqual(set(self.counts), set(PROGRAMS))

    def test_every_finding_belongs_to_a_target(self):
        self.assertEqual([folder.name for folder in FOUND.glob("*/") if folder.name not in PROGRAMS], [])

    def test_the_dictionary_is_in_the_form_that_libfuzzer_reads(self):
        lines = seeds.dictionary().splitlines()
        self.assertGreater(len(lines), 1000)
        for line in lines:
            self.assertRegex(line, re.compile(r'^"(\\x[0-9A-F]{2})+"$'))


def replays(name):
    def test(self):
        inputs = [str(pathlib.Path(self.folder.name) / name)] + [str(path) for path in FOUND.glob(f"{name}/*")]
        done = subprocess.run([PROGRAMS[name], *inputs], capture_output=True, text=True, errors="replace", check=False)
        self.assertEqual(done.returncode, 0, done.stderr[-2000:])
        self.assertEqual(done.stdout, f"{self.counts[name] + len(inputs) - 1} inputs\n")
    return test


for program in PROGRAMS:
    setattr(Targets, f"test_{program}", replays(program))


class Replay(unittest.TestCase):
    def test_no_input_is_an_error(self):
        with tempfile.TemporaryDirectory() as empty:
            self.assertEqual(subprocess.run([PROGRAMS["json"], empty], capture_output=True, check=False).returncode, 1)


if __name__ == "__main__":
    unittest.main()
