#!/usr/bin/env python3
"""What two threads gain, and what Spark costs: figures, not tests. speed.py [threads|objects]

threads: wall time of the corpus, 20 times over, by one thread and by two, and the share of CPU time that is spent without the GIL. Two
threads on two free processors gain 1 / (1 - share / 2), whatever the load of this machine while it was measured.
objects: time for parse, to_json, the JSON by Python, the objects.
"""
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import zeren

from corpus import CASES, notice_of

SOURCES = [notice_of(case).read_bytes() for case in CASES]


def work(source: bytes) -> int:
    return len(zeren.parse(source).to_json_bytes())


def threads() -> None:
    for count in (1, 2, 1, 2):
        with ThreadPoolExecutor(count) as pool:
            begun, cpu = time.perf_counter(), time.process_time()
            list(pool.map(work, SOURCES * 20))
            print(f"{count} threads: {time.perf_counter() - begun:.2f} s wall, {time.process_time() - cpu:.2f} s CPU")
    begun = time.thread_time()
    for source in SOURCES:
        work(source)
    whole = time.thread_time() - begun
    document = zeren.parse("x")._native
    begun = time.thread_time()
    for source in SOURCES:  # the same Python code around calls that do next to nothing
        zeren.parse(b"x")
        document.json(0, False, False, True)
    held = time.thread_time() - begun
    share = 1 - held / whole
    print(f"CPU time without the GIL: at least {share:.1%}; gain of two threads: {1 / (1 - share / 2):.2f}")


def objects() -> None:
    steps = {"parse": 0.0, "to_json": 0.0, "json.loads": 0.0, "objects": 0.0}
    for source in SOURCES:
        times = [time.thread_time()]
        document = zeren.parse(source)
        times.append(time.thread_time())
        text = document.to_json_bytes(compact=True)
        times.append(time.thread_time())
        json.loads(text)
        times.append(time.thread_time())
        document.tasks
        times.append(time.thread_time())
        for step, (before, after) in zip(steps, zip(times, times[1:])):
            steps[step] += after - before
    for step, seconds in steps.items():
        print(f"{step:10} {1000 * seconds / len(SOURCES):.3f} ms a notice")


if __name__ == "__main__":
    {"threads": threads, "objects": objects}[sys.argv[1] if len(sys.argv) > 1 else "threads"]()
