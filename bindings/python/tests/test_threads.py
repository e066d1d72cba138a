"""The GIL is released while a notice is parsed, checked, verified, compared or written: other Python code runs meanwhile, and results do not depend on it.

How much two threads gain on two processors hangs on the machine's load; tests/speed.py measures it. Here the time that a second
thread gets is counted in its own CPU time: with the GIL held it gets none before the call is back.
"""
import json
import threading
import time
import unittest
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import zeren

from corpus import CASES, SEED, notice_of


class Threads(unittest.TestCase):
    def test_other_threads_run_while_one_works(self) -> None:
        long, short = zeren.parse(SEED.read_bytes() * 300), zeren.parse(SEED.read_bytes() * 30)
        data, model = SEED.read_bytes() * 100, short.to_json_bytes()
        calls: dict[str, Callable[[], object]] = {
            "parse": lambda: zeren.parse(data), "json": lambda: long.to_json_bytes(), "check": lambda: long.check_json(),
            "verify": lambda: short.verify_json(model), "compare": lambda: zeren.compare_json(short, short)}
        for name, call in calls.items():
            with self.subTest(call=name):
                working, counted = self.beside(call)
                self.assertGreater(working, 0.05)
                self.assertGreater(counted, 0.2 * working, "the second thread stood still")

    def test_a_call_that_holds_the_gil_would_be_seen(self) -> None:
        text = zeren.parse(SEED.read_bytes() * 100).to_json()
        working, counted = self.beside(lambda: json.loads(text))  # Python's own, in C
        self.assertLess(counted, 0.2 * working)

    def beside(self, call: Callable[[], object]) -> tuple[float, float]:
        """CPU time of the call, and of a thread that counts meanwhile."""
        inside = threading.Event()
        counted = 0.0

        def count() -> None:
            nonlocal counted
            inside.wait()
            begun = time.thread_time()
            while inside.is_set():
                pass
            counted = time.thread_time() - begun

        other = threading.Thread(target=count)
        other.start()
        begun = time.thread_time()
        inside.set()
        call()
        inside.clear()
        working = time.thread_time() - begun
        other.join()
        return working, counted

    def test_eight_threads_give_what_one_gives(self) -> None:
        sources = [notice_of(case).read_bytes() for case in CASES[::4]]
        alone = [zeren.parse(source).to_json() for source in sources]
        with ThreadPoolExecutor(8) as pool:
            self.assertEqual(list(pool.map(lambda source: zeren.parse(source).to_json(), sources * 2)), alone * 2)

    def test_one_document_may_be_shared(self) -> None:
        document = zeren.parse(SEED)
        with ThreadPoolExecutor(8) as pool:
            self.assertEqual(len({hash(model) for model in pool.map(lambda _: document.model, range(16))}), 1)


if __name__ == "__main__":
    unittest.main()
