"""golden.py renews what changed, shows it, settles, and never touches gold."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

GOLDEN = pathlib.Path(__file__).resolve().parent / "golden.py"
TOOL = '#!/bin/sh\n[ "$1 $2" = "parse --no-generator" ] && exec sed "s/^/read: /" "$3"\n'


class Golden(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="zeren-golden-")
        self.addCleanup(folder.cleanup)
        self.corpus = pathlib.Path(folder.name) / "corpus"
        self.tool = pathlib.Path(folder.name) / "tool"
        self.tool.write_text(TOOL)
        self.tool.chmod(0o755)
        for name in ("one", "two"):
            (self.corpus / name).mkdir(parents=True)
            (self.corpus / name / "notice.txt").write_text(f"{name}\n")
            (self.corpus / name / "gold.json").write_text("{}")

    def golden(self, *arguments):
        command = [sys.executable, "-B", GOLDEN, "--zeren", self.tool, "--corpus", self.corpus, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def expected(self, name):
        return self.corpus / name / "expected.json"

    def test_renews_shows_and_settles(self):
        self.assertIn("2 notices, 2 renewed, 0 failed", self.golden().stdout)
        self.assertEqual(self.expected("one").read_text(), "read: one\n")
        self.expected("one").write_text("read: old\n")
        changed = self.golden().stdout
        self.assertIn("-read: old\n+read: one\n", changed)
        self.assertIn("1 renewed", changed)
        self.assertEqual(self.golden().stdout, "golden: 2 notices, 0 renewed, 0 failed\n")

    def test_gold_is_never_touched(self):
        self.golden()
        self.assertEqual((self.corpus / "one" / "gold.json").read_text(), "{}")
        self.assertEqual(sorted(path.name for path in (self.corpus / "one").iterdir()), ["expected.json", "gold.json", "notice.txt"])

    def test_names_choose(self):
        self.assertEqual(self.golden("two").returncode, 0)
        self.assertFalse(self.expected("one").exists())

    def test_check_writes_nothing_and_fails_on_a_difference(self):
        self.assertEqual(self.golden("--check").returncode, 1)
        self.assertFalse(self.expected("one").exists())
        self.golden()
        self.assertEqual(self.golden("--check").returncode, 0)

    def test_no_case_and_unknown_names_fail(self):
        self.assertNotEqual(self.golden("none").returncode, 0)
        for folder in self.corpus.iterdir():
            (folder / "notice.txt").unlink()
        self.assertIn("nothing was checked", self.golden().stderr)

    def test_a_notice_that_cannot_be_read_fails(self):
        self.tool.write_text("#!/bin/sh\necho broken >&2; exit 1\n")
        done = self.golden()
        self.assertEqual((done.returncode, done.stderr.count("broken")), (1, 2))
        self.assertFalse(self.expected("one").exists())


if __name__ == "__main__":
    unittest.main()
