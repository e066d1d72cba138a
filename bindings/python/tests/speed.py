#!/usr/bin/env python3
"""What two threads gain, and what Spark costs: figures, not tests. speed.py [threads|objects|spark]

threads: wall time of the corpus, 20 times over, by one thread and by two, and the share of CPU time that is spent without the GIL. Two
threads on two free processors gain 1 / (1 - share / 2), whatever the load of this machine while it was measured.
objects: time for parse, to_json, the JSON by Python, the objects.
spark: notices for a second of CPU time, whoever spends it, on local-cluster[2,1,1024], against a plain loop that makes the same Arrow. CPU
time, for wall time hangs on the load of the machine. The same job of 5,000 notices five times, for the first ones compile Java: with the
keys of tasks that a supervision table needs, then with the whole model.
"""
import collections
import contextlib
import json
import os
import pathlib
import sys
import time
from collections.abc import Iterable
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


def cpu_seconds(processes: Iterable[int]) -> float:
    """Their CPU time and that of their children that are gone. Load does not change it, as it does wall time."""
    ticks = 0
    for process in processes:
        with contextlib.suppress(OSError):
            ticks += sum(map(int, pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


def spark() -> None:
    import spark_test
    from zeren.arrow import documents_array
    from zeren.spark import parse_column

    spark_test.COUNT = int(os.environ.get("ZEREN_NOTICES", "5000"))
    cluster = spark_test.Spark
    cluster.setUpClass()

    def spent() -> dict[str, float]:
        """CPU time up to now by who spends it."""
        kinds = {"CoarseGrainedExecutorBackend": "executors", "SparkSubmit": "driver", "pyspark.daemon": "Python of the executors"}
        found: dict[str, list[int]] = collections.defaultdict(list)
        for process, command in spark_test.descendants().items():
            found[next((kind for word, kind in kinds.items() if word in command), "the rest")].append(process)
        return {"this program": time.process_time(), **{kind: cpu_seconds(processes) for kind, processes in found.items()}}

    stored = str(cluster.folder / "stored")  # a source that costs little: not the pickles of a list
    cluster().frame(8).write.parquet(stored)
    some = ("tasks.key", "tasks.text", "tasks.roles.role", "tasks.roles.parties.name", "tasks.targets.text", "tasks.targets.value", "tasks.deadlines.text",
            "tasks.deadlines.due")
    for columns in (some, None):
        begun = time.process_time()
        for start in range(0, len(cluster.texts), 64):
            documents_array([zeren.parse(text) for text in cluster.texts[start:start + 64]], columns)
        plain = time.process_time() - begun
        print(f"{'the whole model' if columns is None else 'keys of tasks'}, plain loop: {len(cluster.texts) / plain:.0f} notices a CPU second, {plain:.1f} s")
        for job in range(1, 6):
            before = spent()
            parse_column(cluster.spark.read.parquet(stored), "text", columns=columns).selectExpr("size(notice.tasks)").collect()
            parts = {kind: seconds - before.get(kind, 0) for kind, seconds in spent().items()}
            print(f"job {job}: {sum(parts.values()) / plain:.2f} times the CPU time of the plain loop, or {plain / sum(parts.values()):.2f} of its throughput; "
                  + ", ".join(f"{kind} {seconds:.1f} s" for kind, seconds in parts.items()), flush=True)
    cluster.doClassCleanups()


if __name__ == "__main__":
    {"threads": threads, "objects": objects, "spark": spark}[sys.argv[1] if len(sys.argv) > 1 else "threads"]()
