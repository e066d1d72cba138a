"""What the tests of the command line tool share: running it, and a notice to run it on.

Environment: ZEREN (the tool).
"""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

ZEREN = os.environ["ZEREN"]
os.environ["LC_ALL"] = "C.UTF-8"  # messages in English, whatever the machine speaks; language_test.py sets its own
NOTICE = "某县人民政府办公室关于分解重点工作的通知\n一、项目建设\n1.加快项目建设。完成投资𠀀5亿元。\n责任领导：王某某\n牵头单位：县发改委\n责任单位：县财政局、县水利局\n"


def run(*arguments, stdin=b"", **options):
    """The finished process; output as bytes."""
    return subprocess.run([ZEREN, *map(str, arguments)], input=stdin, capture_output=True, check=False, timeout=120, **options)


class ToolTest(unittest.TestCase):
    """A test in a folder of its own, with a notice in it."""
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="zeren-cli-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.folder.chmod(0o755)
        self.notice = self.folder / "notice.txt"
        self.notice.write_text(NOTICE, encoding="utf-8", newline="")
        self.out = self.folder / "out.json"

    def succeed(self, *arguments, **options):
        done = run(*arguments, **options)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        return done.stdout

    def parse(self, *arguments, **options):
        return json.loads(self.succeed("parse", *arguments, **options))

    def fail(self, code, *arguments, **options):
        """The one line on stderr of a run that must fail with this exit code."""
        done = run(*arguments, **options)
        message = done.stderr.decode(errors="surrogateescape")
        self.assertEqual(done.returncode, code, message)
        self.assertRegex(message, r"\Azeren: [^\n]+\n\Z")
        self.stdout = done.stdout
        return message.strip()

    def assert_no_temporary(self):
        self.assertEqual([path.name for path in self.folder.rglob(".zeren-*")], [])
