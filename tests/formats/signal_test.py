#!/usr/bin/env python3
"""A run that is killed while a program converts its file leaves neither a folder nor a process behind, whatever the signal."""
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

from packages import ole

TOOL = os.environ["ZEREN"]
PATIENCE = 60    # seconds: a limit against a hang only
# Starts a process of its own, as LibreOffice does, and takes its time.
SLOW = """#!/bin/sh
(trap '' INT TERM HUP; while :; do date > "$HOME/alive"; sleep 0.1; done) &
sleep 600
"""


def wait_for(condition):
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


def processes_in(folder):
    """The command lines of living processes that work in the folder or name it."""
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdecimal() and int(entry.name) != os.getpid():
            try:
                command = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                place = os.readlink(entry / "cwd")
                if str(folder) in command or place.startswith(str(folder)):
                    found.append(command)
            except OSError:
                continue    # it has ended meanwhile, or is a stranger's
    return found


class Killed(unittest.TestCase):
    def setUp(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="signals-"))
        self.temporary = self.root / "tmp"
        self.temporary.mkdir()
        self.notice = self.root / "notice.doc"
        self.notice.write_bytes(ole("WordDocument"))

    def tearDown(self):
        shutil.rmtree(self.root)

    def start(self, path):
        environment = {**os.environ, "TMPDIR": str(self.temporary), "PATH": path}
        return subprocess.Popen([TOOL, "parse", str(self.notice)], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def check(self, number, path, is_running):
        run = self.start(path)
        try:
            self.assertTrue(wait_for(is_running), "the program never ran")
            run.send_signal(number)
            out, _ = run.communicate(timeout=PATIENCE)    # the keeper holds no end of these pipes
            self.assertEqual(out, b"")
            self.assertIn(run.returncode, (-number, 128 + number))
            self.assertTrue(wait_for(lambda: not list(self.temporary.iterdir())), "a folder is left")
            self.assertTrue(wait_for(lambda: not processes_in(self.temporary)), str(processes_in(self.temporary)))
        finally:
            run.kill()
            run.wait()

    def test_a_program_with_children_that_ignore_signals(self):
        program = self.root / "bin" / "soffice"
        program.parent.mkdir()
        program.write_text(SLOW, encoding="utf-8")
        program.chmod(0o755)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL):
            with self.subTest(signal=number):
                self.check(number, f"{program.parent}:{os.environ['PATH']}", lambda: list(self.temporary.glob("zeren-*/alive")))

    @unittest.skipUnless(shutil.which("soffice"), "soffice is not installed")
    def test_libreoffice(self):
        self.notice = self.root / "notice.rtf"
        self.notice.write_bytes(b"{\\rtf1 " + b"\\par a" * 200_000 + b"}")
        for number in (signal.SIGINT, signal.SIGKILL):
            with self.subTest(signal=number):
                self.check(number, os.environ["PATH"], lambda: any("soffice.bin" in one for one in processes_in(self.temporary)))


if __name__ == "__main__":
    unittest.main()
