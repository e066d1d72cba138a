#!/usr/bin/env python3
"""The cost of every text grows with its length and no faster: to read it into JSON, to check it, and to hold it against its own model
(verify). And no text is much dearer to read than a real one of its size.

Counted are instructions under callgrind, which are the same on every machine; nothing is timed. With ZEREN_FULL=1 at 256 KiB and 1 MiB
and with one line of 64 MiB, otherwise at 4 and 16 KiB, and every fifth text alone is checked and verified. `linear_test.py --table` prints all counts.
"""
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.environ.get("ZEREN_LINEAR", "build/bin/zeren_linear")
FULL = bool(os.environ.get("ZEREN_FULL"))
SIZES = (1 << 18, 1 << 20) if FULL else (1 << 12, 1 << 14)
JUDGE_EVERY = 1 if FULL else 5
MOST_GROWTH = 5.0          # of the cost, for four times the text
MOST_TIMES_REAL = 5.0      # of the cost of reading real text, byte for byte
LONG_LINE = 64 << 20
HANG = 900                 # seconds after which a run counts as hung: a guard, no measurement

DUMP = re.compile(r"^desc: Trigger: Client Request: (\S+) (\d+)$.*?^(?:totals|summary): (\d+)", re.M | re.S)


def names_of_texts():
    return subprocess.run([PROGRAM, "--list"], capture_output=True, text=True, check=True).stdout.split()


def instructions_of(sizes, which):
    """Of the texts that these arguments name: (name, size) -> instructions for a byte of the text."""
    with tempfile.TemporaryDirectory() as folder:
        valgrind = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", PROGRAM, *which, *map(str, sizes)]
        done = subprocess.run(valgrind, capture_output=True, text=True, timeout=HANG, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(valgrind)} ended with {done.returncode}:\n{done.stdout}{done.stderr[-3000:]}")
        counts = {}
        for path in pathlib.Path(folder).iterdir():
            if dump := DUMP.search(path.read_text()):
                counts[dump[1], int(dump[2])] = int(dump[3])
    bytes_of = {(line.split()[0], int(line.split()[1])): int(line.split()[2]) for line in done.stdout.splitlines()}
    if counts.keys() != bytes_of.keys():
        raise RuntimeError(f"no dump for {sorted(bytes_of.keys() - counts.keys())}")
    return {key: count / bytes_of[key] for key, count in counts.items()}


def instructions(sizes):
    """(name, size) -> instructions for a byte of the text. Long texts run one at a time on each core, and each has the guard for itself."""
    if not FULL:
        return instructions_of(sizes, ["--judge-every", str(JUDGE_EVERY)])
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        parts = pool.map(lambda name: instructions_of(sizes, ["--only", name]), ["real", *names_of_texts()])
        return {key: count for part in parts for key, count in part.items()}


def too_dear(costs, sizes):
    """What breaks one of the two rules, as lines. `costs`: (name, size) -> instructions for a byte."""
    small, large = sizes
    for name in sorted({name for name, _ in costs}):
        growth = costs[name, large] / costs[name, small] * (large / small)
        times_real = costs[name, large] / costs["real", large]
        if growth > MOST_GROWTH:
            yield f"{name}: {growth:.1f} times the cost for {large // small} times the text"
        if "/" not in name and times_real > MOST_TIMES_REAL:  # what is checked and verified depends on what the text holds: numbers, say
            yield f"{name}: {times_real:.1f} times the cost of real text"


class Linear(unittest.TestCase):
    def test_every_text_costs_as_much_as_it_is_long(self):
        costs = instructions(SIZES)
        self.assertGreaterEqual(len(costs), 2 * 31 + 2 * 2 * 31 // JUDGE_EVERY)
        self.assertEqual(list(too_dear(costs, SIZES)), [])

    def test_quadratic_and_dear_texts_would_be_found(self):
        costs = {("real", 1): 10, ("real", 4): 10, ("square", 1): 10, ("square", 4): 40, ("dear", 1): 60, ("dear", 4): 60}
        self.assertEqual([line.split(":")[0] for line in too_dear(costs, (1, 4))], ["dear", "square"])

    def test_the_names_differ(self):
        names = names_of_texts()
        self.assertEqual(len(names), len(set(names)))
        self.assertGreaterEqual(len(names), 30)

    @unittest.skipUnless(FULL, "the line of 64 MiB: ./dev full")
    def test_a_line_of_64_mib_ends(self):
        done = subprocess.run([PROGRAM, "--only", "one_line", str(LONG_LINE)], capture_output=True, text=True, timeout=HANG, check=True)
        self.assertGreater(int(done.stdout.split()[2]), LONG_LINE - 100)


def table():
    costs = instructions(SIZES)
    real = costs["real", SIZES[1]]
    for name, cost in sorted(((name, cost) for (name, size), cost in costs.items() if size == SIZES[1]), key=lambda one: -one[1]):
        print(f"{name:34} {cost:9.1f} a byte {cost / real:7.2f} x real {cost / costs[name, SIZES[0]] * SIZES[1] / SIZES[0]:7.2f} growth")


if __name__ == "__main__":
    table() if sys.argv[1:] == ["--table"] else unittest.main()
