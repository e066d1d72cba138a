#!/usr/bin/env python3
"""zeren batch broken off: by kill -9 at random moments and at every call that changes the disk, by power cuts, signals and a full disk.

Afterwards --resume must give the bytes of a run without break, and OUT must never be there in part. ZEREN_FULL=1 runs all of it.
"""
import os
import pathlib
import random
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

from batch_case import BatchTest, in_order, make_notices
from zeren_test import ZEREN, run

FULL = bool(os.environ.get("ZEREN_FULL"))
if os.access("/dev/shm", os.W_OK):
    tempfile.tempdir = "/dev/shm"  # a kill does not ask whether fsync took its time; power cuts are the shim's work
SHIM = pathlib.Path(__file__).with_name("broken_system.cpp")


def contents(folder):
    return {os.path.relpath(path, folder): pathlib.Path(path).read_bytes() for path in in_order(folder)}


class BreakTest(BatchTest):
    """In `expected` the output of a run without break."""
    COUNT = 60

    @property
    def code(self):
        return 1 if self.COUNT > 50 else 0  # every hundredth cannot be read

    def setUp(self):
        super().setUp()
        make_notices(self.notices, self.COUNT)
        self.each = self.folder / "each"
        whole = self.folder / "whole"
        whole.mkdir()
        self.batch(self.notices, "-o", whole / "out.jsonl", code=self.code)
        self.batch(self.notices, "--each", whole / "each", code=self.code)
        self.expected = (whole / "out.jsonl").read_bytes()
        self.expected_each = contents(whole / "each")

    def check_whole_or_absent(self, before=None):
        """OUT is what it was or what it should be."""
        if before is None and not self.out.exists():
            return
        self.assertIn(self.out.read_bytes(), (self.expected, before))

    def check_each_is_whole(self):
        if self.each.exists():
            for name, content in contents(self.each).items():
                self.assertEqual(content, self.expected_each.get(name), name)


class Killed(BreakTest):
    COUNT = 2000 if FULL else 300
    KILLS = 50 if FULL else 10

    def kill_and_resume(self, *target, check, seed):
        """Kills at random moments until so many kills have hit; a run that ends before its kill is checked, and the next begins anew."""
        dice = random.Random(seed)
        span = 0.8 * self.span(*target)
        kills = 0
        while kills < self.KILLS:
            with subprocess.Popen([ZEREN, "batch", self.notices, *target, "--resume", "--quiet"], stderr=subprocess.DEVNULL) as process:
                try:
                    process.wait(timeout=dice.uniform(0, span))
                except subprocess.TimeoutExpired:
                    process.kill()
            check()
            if process.returncode == -signal.SIGKILL:
                kills += 1
            else:
                self.assertEqual(process.returncode, 1)
                self.assert_done_and_forget()
        self.batch(self.notices, *target, "--resume", code=1)
        self.assert_done_and_forget()
        self.assert_nothing_left()

    def span(self, *target):
        start = time.monotonic()
        self.batch(self.notices, *target, "--quiet", code=1)
        self.assert_done_and_forget()
        return time.monotonic() - start

    def assert_done_and_forget(self):
        if self.each.exists():
            self.assertEqual(contents(self.each), self.expected_each)
            shutil.rmtree(self.each)
        else:
            self.assertEqual(self.out.read_bytes(), self.expected)
            self.out.unlink()

    def test_one_file(self):
        self.kill_and_resume("-o", self.out, check=self.check_whole_or_absent, seed=7)

    def test_a_file_each(self):
        self.kill_and_resume("--each", self.each, check=self.check_each_is_whole, seed=8)


class EveryCall(BreakTest):
    """Breaks at the n-th call that changes the disk, for every n; the shim is built from broken_system.cpp."""
    COUNT = 60 if FULL else 12
    STEP = 1 if FULL else 6

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="zeren-cli-", dir="/tmp")  # /dev/shm may not hold programs
        cls.addClassCleanup(folder.cleanup)
        cls.shim = pathlib.Path(folder.name) / "shim.so"
        subprocess.run([os.environ.get("CXX") or "c++", "-std=c++20", "-O1", "-shared", "-fPIC", SHIM, "-o", cls.shim, "-ldl"], check=True)

    def setUp(self):
        super().setUp()
        self.disk = self.folder / "disk"
        self.disk.mkdir()
        self.out = self.disk / "out.jsonl"
        self.each = self.disk / "each"

    def broken(self, *arguments, at=0, how="kill", count=None):
        environment = {**os.environ, "LD_PRELOAD": str(self.shim), "ZEREN_BREAK_UNDER": str(self.disk), "ZEREN_BREAK_AT": str(at),
                       "ZEREN_BREAK_HOW": how, "ASAN_OPTIONS": "verify_asan_link_order=0:detect_leaks=0"}
        if count is not None:
            environment["ZEREN_BREAK_COUNT"] = str(count)
        return run("batch", *arguments, "--jobs", 2, env=environment)

    def calls(self, *arguments):
        count = self.folder / "count"
        self.broken(*arguments, count=count)
        return int(count.read_text())

    def wipe(self):
        shutil.rmtree(self.disk)
        self.disk.mkdir()

    def break_everywhere(self, *target, check):
        calls = self.calls(self.notices, *target)
        self.assertGreater(calls, 15)
        for i, how in enumerate(("kill", "power")):
            for at in range(1 + i, calls + 1, self.STEP):
                with self.subTest(how=how, at=at):
                    self.wipe()
                    first = self.broken(self.notices, *target, at=at, how=how)
                    check()
                    if first.returncode != -signal.SIGKILL:
                        continue  # the number of calls differs a little from run to run
                    self.broken(self.notices, *target, "--resume", at=at // 2 + 3, how=how)  # and once more
                    check()
                    if self.part_is_there() or not self.is_done():
                        self.batch(self.notices, *target, "--resume", code=self.code)
                    self.assertTrue(self.is_done())
                    self.assertFalse(self.part_is_there())

    def part_is_there(self):
        return any(self.disk.rglob("*.zeren-part"))

    def is_done(self):
        if self.out.exists():
            return self.out.read_bytes() == self.expected
        return self.each.exists() and contents(self.each) == self.expected_each

    def test_one_file(self):
        self.break_everywhere("-o", self.out, check=self.check_whole_or_absent)

    def test_a_file_each(self):
        self.break_everywhere("--each", self.each, check=self.check_each_is_whole)


class Signals(BreakTest):
    COUNT = 300

    def stopped_by(self, which):
        inputs = [self.notices] * 5
        self.batch(*inputs, "-o", self.out, code=1)
        expected = self.out.read_bytes()
        self.out.unlink()
        command = [ZEREN, "batch", *inputs, "-o", self.out, "--jobs", "1"]
        with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
            journal = self.part / "journal"
            self.wait_for(lambda: journal.exists() and journal.read_bytes().count(b"\n") > 1)
            process.send_signal(which)
            told = process.stderr.read().decode()
            process.wait(timeout=60)
        self.assertEqual(process.returncode, -which)
        self.assertRegex(told, r"stopped after [\d,]+ of 1,500 notices; --resume goes on\n\Z")
        self.assertFalse(self.out.exists())
        refusal = self.batch(*inputs, "-o", self.out, code=1)
        self.assertRegex(refusal, r"unfinished batch \([\d,]+ of 1,500 notices\); add --resume")
        told = self.batch("--resume", "-o", self.out, code=1)
        self.assertIn("1,500 read", told)
        self.assertEqual(self.out.read_bytes(), expected)
        self.assert_nothing_left()

    def test_ctrl_c(self):
        self.stopped_by(signal.SIGINT)

    def test_sigterm(self):
        self.stopped_by(signal.SIGTERM)


class Hanging(BatchTest):
    def test_reader_that_hangs_ends_with_the_batch(self):
        programs = self.folder / "programs"
        programs.mkdir()
        started = self.folder / "started"
        for name in ("pdftotext", "pdfinfo"):
            (programs / name).write_text(f"#!/bin/sh\necho $$ > {started}.new\nmv {started}.new {started}\nexec sleep 1000\n")
            (programs / name).chmod(0o755)
        (self.notices / "a.pdf").write_bytes(b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
        environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}"}
        with subprocess.Popen([ZEREN, "batch", self.notices, "-o", self.out], stderr=subprocess.PIPE, env=environment) as process:
            self.wait_for(started.exists)
            process.send_signal(signal.SIGTERM)
            told = process.communicate(timeout=20)[1]
        self.assertEqual(process.returncode, -signal.SIGTERM, told)
        self.wait_for(lambda: not pathlib.Path("/proc", started.read_text().strip()).exists())
        self.notice.rename(self.notices / "a.pdf")  # the batch goes on with what is there now
        self.batch("--resume", "-o", self.out)
        self.assertEqual(self.codes(), [None])


class Resumed(BreakTest):
    COUNT = 300

    def broken_run(self, *options):
        with subprocess.Popen([ZEREN, "batch", self.notices, "-o", self.out, "--jobs", "1", *options], stderr=subprocess.DEVNULL) as process:
            self.wait_for(lambda: (self.part / "journal").exists())
            process.kill()
        if self.out.exists():
            self.skipTest("the run was faster than the kill")

    def test_reads_what_was_planned_whatever_came_since(self):
        self.broken_run()
        (self.notices / "0").mkdir()
        (self.notices / "0" / "new.txt").write_text("1.修路。", encoding="utf-8")
        self.batch(self.notices, "-o", self.out, "--resume", code=1)
        self.assertEqual(self.out.read_bytes(), self.expected)

    def test_other_settings_are_refused_by_name(self):
        self.broken_run()
        for key, arguments in (("--with-text", [self.notices, "--with-text"]), ("INPUT", [self.notice]), ("--pattern", [self.notices, "--pattern", "*"]),
                               ("--offsets", ["--offsets", "utf8"])):
            self.assertIn(f"has another {key}", self.batch(*arguments, "-o", self.out, "--resume", code=1))
        self.assertIn("working folder", self.batch("--resume", "-o", self.out, cwd=self.folder, code=1))
        self.batch(self.notices, "-o", self.out, "--resume", code=1)
        self.assertEqual(self.out.read_bytes(), self.expected)

    def test_standard_input_is_found_again(self):
        with subprocess.Popen([ZEREN, "batch", "-", self.notices, "-o", self.out, "--jobs", "1"], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            process.stdin.write("1.修路。责任单位：县交通局\n".encode())
            process.stdin.close()
            self.wait_for(lambda: (self.part / "journal").exists())
            process.kill()
        if self.out.exists():
            self.skipTest("the run was faster than the kill")
        self.batch("--resume", "-o", self.out, code=1)
        first, rest = self.out.read_bytes().split(b"\n", 1)
        self.assertIn("县交通局".encode(), first)
        self.assertEqual(rest.count(b"\n"), self.expected.count(b"\n"))  # two INPUTs: with other names

    def test_restart_begins_anew(self):
        self.broken_run("--with-text")
        self.batch(self.notices, "-o", self.out, "--restart", code=1)
        self.assertEqual(self.out.read_bytes(), self.expected)

    def test_restart_with_a_file_each_takes_away_what_was_there(self):
        with subprocess.Popen([ZEREN, "batch", self.notices, "--each", self.each, "--jobs", "1"], stderr=subprocess.DEVNULL) as process:
            self.wait_for(lambda: len(contents(self.each)) > 0 if self.each.exists() else False)
            process.kill()
        if (self.each / ".zeren-part").exists():
            self.batch(self.notice, "--each", self.each, "--restart")
            self.assertEqual(len(contents(self.each)), 1)

    def test_without_a_broken_run(self):
        self.batch(self.notices, "-o", self.out, "--resume", code=1)
        self.assertEqual(self.out.read_bytes(), self.expected)
        self.assertIn("no unfinished batch", self.batch("--resume", "-o", self.out, code=1))
        self.assert_nothing_left()

    def test_work_folder_of_somebody_else(self):
        self.part.mkdir()
        (self.part / "diary.txt").write_text("mine")
        self.assertIn("diary.txt", self.batch(self.notices, "-o", self.out, code=1))
        self.assertEqual([path.name for path in self.part.iterdir()], ["diary.txt"])

    def test_damaged_journal(self):
        self.broken_run()
        saved = self.folder / "saved"
        self.part.rename(saved)
        journal = (saved / "journal").read_bytes()
        for damaged in (journal[:-1], journal + b"0123456789abcdef {}\n", journal + b"garbage", b"", journal[:100], b"x" + journal):
            shutil.copytree(saved, self.part)
            (self.part / "journal").write_bytes(damaged)
            self.batch(self.notices, "-o", self.out, "--resume", code=1)
            self.assertEqual(self.out.read_bytes(), self.expected)
            self.out.unlink()


class TwoAtOnce(BatchTest):
    def test_second_refuses_and_the_first_ends_well(self):
        self.write("a.txt")
        first = self.held("-o", self.out)
        self.wait_for((self.part / "plan").exists)
        for arguments in ([self.notice], [self.notice, "--resume"], [self.notice, "--restart"]):
            self.assertIn("another batch", self.batch(*arguments, "-o", self.out, code=1))
        link = self.folder / "link.jsonl"
        link.symlink_to("out.jsonl")
        self.assertIn("another batch", self.batch(self.notice, "-o", link, code=1))
        first.stdin.write(str(self.notice).encode())
        first.stdin.close()
        self.assertEqual(first.wait(timeout=60), 0)
        self.assertEqual(self.names(), [str(self.notice)])
        self.assert_nothing_left()

    def test_many_at_once_leave_one_whole_output(self):
        make_notices(self.notices, 50)
        running = [subprocess.Popen([ZEREN, "batch", self.notices, "-o", self.out, "--quiet"], stderr=subprocess.PIPE) for _ in range(12)]
        told = [process.communicate(timeout=120)[1] for process in running]
        for process, line in zip(running, told, strict=True):
            self.assertEqual((process.returncode, b"another batch" in line), (1, True) if line else (0, False))
        self.assertIn(0, [process.returncode for process in running])
        self.assertEqual(len(self.lines()), 50)
        self.assert_nothing_left()


class FullDisk(BreakTest):
    COUNT = 200

    def test_goes_on_when_there_is_room_again(self):
        if os.geteuid() != 0:
            self.skipTest("only root can mount a small tmpfs")
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], capture_output=True, text=True, check=False)
        if mounted.returncode != 0:
            self.skipTest(f"mount is not allowed here: {mounted.stderr.strip()}")
        self.addCleanup(subprocess.run, ["umount", disk], check=True)
        self.out = disk / "out.jsonl"
        for size in ("4k", "64k", "1m", "2m"):
            subprocess.run(["mount", "-o", f"remount,size={size}", disk], check=True)
            told = self.batch(self.notices, "-o", self.out, "--resume", code=1)
            self.assertIn("no space", told)
            self.assertFalse(self.out.exists())
        self.assertIn("--resume goes on", told)
        subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
        self.assertIn("200 read", self.batch(self.notices, "-o", self.out, "--resume", code=1))
        self.assertEqual(self.out.read_bytes(), self.expected)
        self.each = disk / "each"
        subprocess.run(["mount", "-o", "remount,size=5m", disk], check=True)
        self.assertIn("no space", self.batch(self.notices, "--each", self.each, code=1))
        self.check_each_is_whole()
        subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
        self.batch(self.notices, "--each", self.each, "--resume", code=1)
        self.assertEqual(contents(self.each), self.expected_each)


if __name__ == "__main__":
    unittest.main()
