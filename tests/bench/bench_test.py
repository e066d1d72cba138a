#!/usr/bin/env python3
"""The bench works: its small run checks the counts, times every competitor and prints every ratio; and it refuses wrong counts.

No figure is judged here, for no test is timed.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import bench
from mixed import mixed

BENCH, TOOL = os.environ["ZEREN_BENCH"], os.environ["ZEREN"]


class Bench(unittest.TestCase):
    def test_the_small_run_prints_every_ratio(self):
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run([sys.executable, "-B", bench.__file__, "--bench", BENCH, "--tool", TOOL, "--folder", folder, "--tiny"],
                                  capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        for competitor in ("read", "parse", "parse+json", "cmark", "re2 labels", "memchr lines", "nlohmann dump"):
            self.assertEqual(done.stdout.count(f"\n  {competitor}  "), 2 + (competitor == "cmark") * 2, competitor)
        ratios = [line for line in done.stdout.splitlines() if line.endswith(" reached") or line.endswith(" NOT REACHED")]
        self.assertEqual(len(ratios), 10, done.stdout)

    def test_a_model_with_other_counts_than_the_gold_is_not_timed(self):
        with tempfile.TemporaryDirectory() as folder:
            text = pathlib.Path(folder) / "seed.txt"
            text.write_bytes((bench.SEED / "notice.txt").read_bytes())
            with self.assertRaises(SystemExit) as refused:
                bench.check_seed(BENCH, text, 2, bench.Report())
        self.assertIn("in the gold", str(refused.exception))

    def test_the_script_reads_all_tasks_of_the_seed(self):
        found = subprocess.run([sys.executable, bench.SCRIPT, bench.SEED / "notice.txt"], capture_output=True, text=True, check=True)
        self.assertEqual(len(found.stdout.splitlines()), bench.gold_counts(1)["tasks"])

    def test_the_mixed_text_is_the_same_each_time_and_repeats_no_paragraph(self):
        text = mixed(1_000_000)
        self.assertEqual(text, mixed(1_000_000))
        lines = [line.strip() for line in text.decode().splitlines()]
        long_lines = [line for line in lines if len(line) >= 20]
        self.assertGreater(len(long_lines), 3000)
        self.assertEqual(len(long_lines), len(set(long_lines)))

    def test_pieces_hold_the_text_whole(self):
        text = b"\n\n".join(b"x" * n for n in range(40)) + b"\n\n"
        self.assertEqual(b"".join(bench.pieces(text, 100)), text)
        self.assertGreater(len(list(bench.pieces(text, 100))), 3)


if __name__ == "__main__":
    unittest.main()
