"""What the tests of `zeren batch` share: a folder of notices, and a batch that never ends until it is told to."""
import json
import os
import pathlib
import subprocess
import time

from zeren_test import NOTICE, ZEREN, ToolTest, run

NOBODY = 65534
CORPUS = pathlib.Path(os.environ["ZEREN_SOURCE"]) / "corpus"


def make_notices(folder, count):
    """Real notices in three levels of folders, as many as asked for; every hundredth cannot be read."""
    sources = sorted(path for path in CORPUS.glob("*/notice.*") if not path.parent.name.startswith("held"))
    contents = [(path.suffix, path.read_bytes()) for path in sources]
    assert len(contents) > 50
    for i in range(count):
        suffix, content = contents[i * 7 % len(contents)]
        place = folder / f"{i % 5}区" / f"{i % 3}"
        place.mkdir(parents=True, exist_ok=True)
        if i % 100 == 50:
            content = bytes(range(256))
        (place / f"第{i:05}号{suffix}").write_bytes(content)


def in_order(folder):
    """The files of a folder in the order in which a batch reads them."""
    result = []
    for name in sorted(os.listdir(os.fsencode(folder))):
        path = os.path.join(os.fsencode(folder), name)
        if name.startswith(b"."):
            continue
        result += in_order(path) if os.path.isdir(path) else [os.fsdecode(path)]
    return result


class BatchTest(ToolTest):
    def setUp(self):
        super().setUp()
        self.notices = self.folder / "notices"
        self.notices.mkdir()
        self.out = self.folder / "out.jsonl"
        self.part = self.folder / "out.jsonl.zeren-part"

    def batch(self, *arguments, code=0, **options):
        """Runs a batch; returns what stands on stderr."""
        done = run("batch", *arguments, **options)
        self.assertEqual((done.returncode, done.stdout), (code, b""), done.stderr.decode(errors="replace"))
        return done.stderr.decode(errors="surrogateescape")

    def lines(self, path=None):
        text = (path or self.out).read_bytes().decode("utf-8")
        self.assertTrue(text.endswith("\n"))
        return [json.loads(line) for line in text.split("\n")[:-1]]

    def names(self, path=None):
        return [line["source"]["name"] for line in self.lines(path)]

    def codes(self, path=None):
        """The code of each refused notice, None for each parsed one."""
        return [line.get("error", {}).get("code") for line in self.lines(path)]

    def write(self, name, text=NOTICE):
        path = self.notices / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def assert_nothing_left(self):
        self.assertEqual([path.name for path in self.folder.rglob("*.zeren-part")], [])

    def held(self, *arguments):
        """A batch that is at work and does not end, for its plan waits for a list that never comes: it holds the lock."""
        process = subprocess.Popen([ZEREN, "batch", "@-", *map(str, arguments)], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        self.addCleanup(process.stdin.close)
        return process

    def wait_for(self, condition):
        deadline = time.monotonic() + 60
        while not condition():
            self.assertLess(time.monotonic(), deadline, "it never came")
            time.sleep(0.005)
