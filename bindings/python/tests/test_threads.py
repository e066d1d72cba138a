"""The GIL is released while a notice is parsed: other Python code runs meanwhile, and results do not depend on it.

How much two threads gain on two processors hangs on the machine's load; tests/speed.py measures it. Here the time that a second
thread gets is counted in its own CPU time: with the GIL held it gets none before the call is back.
"""
import threading
import time
import unittest
from concurrent.futures import ThreadPoolExecutor

import zeren

from corpus import CASES, SEED, notice_of


class Threads(unittest.TestCase):
    def test_other_threads_run_while_one_parses(self) -> None:
        data = SEED.read_bytes() * 300
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
        zeren.parse(data)
        inside.clear()
        parsing = time.thread_time() - begun
        other.join()
        self.assertGreater(parsing, 0.1)
        self.assertGreater(counted, 0.2 * parsing, "the second thread stood still")

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
