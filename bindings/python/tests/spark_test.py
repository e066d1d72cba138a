"""Spark, by real executor processes: local-cluster[2,1,1024]. One of them is killed in the midst of the work; the result is complete.

A cut form of 400 notices, unless ZEREN_FULL=1 (5,000). Not found by discovery, for it takes minutes: python -m unittest spark_test. The
throughput is a figure, not a test: speed.py spark.
"""
import os
import pathlib
import signal
import sys
import tempfile
import threading
import time
import unittest
from decimal import Decimal

import pyspark
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

import zeren
from zeren.spark import parse_column

from corpus import CASES, notice_of

COUNT = 5000 if os.environ.get("ZEREN_FULL") else 400


def descendants() -> dict[int, str]:
    """Our processes by number, with their command lines."""
    children: dict[int, list[int]] = {}
    commands: dict[int, str] = {}
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            commands[int(folder.name)] = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except (OSError, ValueError):
            continue  # gone meanwhile
        children.setdefault(parent, []).append(int(folder.name))
    ours, waiting = [], [os.getpid()]
    while waiting:
        found = children.get(waiting.pop(), [])
        ours += found
        waiting += found
    return {process: commands[process] for process in ours}


def executors() -> list[int]:
    return [process for process, command in descendants().items() if "CoarseGrainedExecutorBackend" in command and "java" in command.split(" ")[0]]


class Spark(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        os.environ["SPARK_HOME"] = os.path.dirname(pyspark.__file__)
        os.environ["PYSPARK_PYTHON"] = sys.executable
        os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        os.environ["SPARK_WORKER_DIR"] = str(cls.folder / "work")
        cls.spark = (SparkSession.builder.master("local-cluster[2,1,1024]").appName("zeren")
                     .config("spark.driver.host", "127.0.0.1").config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
                     .config("spark.sql.warehouse.dir", str(cls.folder / "warehouse")).config("spark.local.dir", str(cls.folder / "local"))
                     .config("spark.task.maxFailures", "8").config("spark.sql.shuffle.partitions", "4").getOrCreate())
        cls.addClassCleanup(cls.spark.stop)
        cls.spark.sparkContext.setLogLevel("OFF")
        sources = [zeren.parse(notice_of(case)).text for case in CASES]
        cls.texts = [f"{sources[number % len(sources)]}\n（第{number}份）\n" for number in range(COUNT)]

    def frame(self, partitions: int):  # type: ignore[no-untyped-def]
        rows = self.spark.sparkContext.parallelize(list(enumerate(self.texts)), partitions)
        return self.spark.createDataFrame(rows, "id int, text string")

    def test_a_killed_executor_loses_nothing(self) -> None:
        marks = self.folder / "marks"
        marks.mkdir()

        def mark(batches):  # type: ignore[no-untyped-def]
            for batch in batches:
                (marks / f"{time.monotonic_ns()}-{os.getpid()}").touch()
                time.sleep(0.3)  # so that there is work left to be broken off, however fast the machine
                yield batch

        frame = self.frame(16)
        read = parse_column(frame.mapInArrow(mark, frame.schema), "text")
        counts = read.select("id", F.size("notice.tasks").alias("tasks"), F.col("error.code").alias("code"))
        rows: list[tuple[int, int, str]] = []
        job = threading.Thread(target=lambda: rows.extend(map(tuple, counts.collect())))
        job.start()
        while job.is_alive() and len(list(marks.iterdir())) < 6:
            time.sleep(0.05)
        alive = executors()
        self.assertGreaterEqual(len(alive), 1)
        os.kill(alive[0], signal.SIGKILL)
        self.assertTrue(job.is_alive(), "the work was done before anything was killed")
        job.join()
        self.assertEqual(len(rows), COUNT)
        expected = {number: len(zeren.parse(text).tasks) for number, text in enumerate(self.texts[:len(CASES)])}
        self.assertEqual({number: tasks for number, tasks, _ in rows if number < len(CASES)}, expected)
        self.assertEqual({number for number, _, _ in rows}, set(range(COUNT)))
        self.assertEqual({code for _, _, code in rows}, {None})

    def test_files_are_read_and_errors_stand_in_a_column(self) -> None:
        files = self.folder / "files"
        files.mkdir()
        for number, case in enumerate(CASES[:5]):
            (files / f"{number}.txt").write_bytes(notice_of(case).read_bytes())
        (files / "broken.docx").write_bytes(b"PK\3\4")
        (files / "blank.txt").write_bytes(b"\n")  # Spark leaves out files of no bytes
        read = parse_column(self.spark.read.format("binaryFile").load(str(files)), "content")
        rows = {pathlib.Path(row.path).name: row for row in read.select("path", "notice", "error").collect()}
        self.assertEqual((rows["broken.docx"].error.code, rows["broken.docx"].notice), ("container_broken", None))
        self.assertEqual((rows["blank.txt"].error, rows["blank.txt"].notice.diagnostics[0].code), (None, "empty_text"))
        for number, case in enumerate(CASES[:5]):
            document = zeren.parse(notice_of(case))
            tasks = rows[f"{number}.txt"].notice.tasks
            self.assertEqual([(task.key, task.text, tuple(task.span)) for task in tasks], [(task.key, task.text, task.span) for task in document.tasks])
            self.assertEqual([target.value for task in tasks for target in task.targets],
                             [target.value and Decimal(target.value) for task in document.tasks for target in task.targets])
            self.assertEqual([deadline.due for task in tasks for deadline in task.deadlines],
                             [deadline.due for task in document.tasks for deadline in task.deadlines])

    def test_null_stays_null_and_words_can_be_added(self) -> None:
        frame = self.spark.createDataFrame([(None,), ("一、工作任务\n1.完成清理工作。\n包案专班：区发改委\n",)], "text string")
        words = '{"labels":[{"term":"包案专班","means":"lead_unit"}]}'
        nothing, something = parse_column(frame, "text", lexicon=words, notice="n", error="e").orderBy(F.col("text").asc_nulls_first()).collect()
        self.assertEqual((nothing.n, nothing.e), (None, None))
        self.assertEqual(something.n.tasks[0].roles[0].role, "lead_unit")

    def test_names_that_are_taken_or_missing_are_refused(self) -> None:
        frame = self.spark.createDataFrame([("x", "y")], "text string, error string")
        for arguments in (("text",), ("content",)):
            with self.assertRaises(ValueError):
                parse_column(frame, *arguments)
        with self.assertRaisesRegex(ValueError, "tasks.unit"):
            parse_column(frame.select("text"), "text", columns=("tasks.unit",))

    def test_a_job_may_name_the_keys_that_it_needs(self) -> None:
        frame = self.spark.createDataFrame([("1.清理河道。（区水务局牵头）\n",), (None,)], "text string")
        read = parse_column(frame, "text", columns=("tasks.text", "tasks.roles.parties.name"))
        self.assertEqual(read.select("notice.*").columns, ["tasks"])
        task, = read.where("text is not null").select(F.explode("notice.tasks").alias("task")).select("task.*").collect()
        self.assertEqual(task.asDict(recursive=True), {"text": "清理河道。", "roles": [{"parties": [{"name": "区水务局"}]}]})


if __name__ == "__main__":
    unittest.main()
