#!/usr/bin/env python3
"""Where the result goes: whole or not at all, through links, into pipes and full disks, and what a signal leaves behind."""
import os
import shutil
import signal
import stat
import subprocess
import time
import unittest

from zeren_test import NOTICE, ZEREN, ToolTest

NOBODY = 65534


class OutputFile(ToolTest):
    def mode(self, path):
        return stat.S_IMODE(path.stat().st_mode)

    def test_holds_what_standard_output_would(self):
        expected = self.succeed("parse", self.notice)
        for option in (["-o", self.out], ["--output", self.out], [f"--output={self.out}"], [f"-o{self.out}"]):
            self.out.unlink(missing_ok=True)
            self.assertEqual(self.succeed("parse", self.notice, *option), b"")
            self.assertEqual(self.out.read_bytes(), expected)
        self.assert_no_temporary()

    def test_replaces_by_rename(self):
        self.out.write_text("old")
        with open(self.out, encoding="utf-8") as before:
            self.succeed("parse", self.notice, "-o", self.out)
            self.assertEqual(before.read(), "old")  # the old file was never written to
        self.assertIn("zeren/1", self.out.read_text(encoding="utf-8"))

    def test_name_without_folder(self):
        self.succeed("parse", self.notice, "-o", "here.json", cwd=self.folder)
        self.assertTrue((self.folder / "here.json").is_file())

    def test_new_file_follows_the_umask(self):
        for mask, mode in ((0o022, 0o644), (0o077, 0o600), (0o002, 0o664)):
            self.out.unlink(missing_ok=True)
            self.succeed("parse", self.notice, "-o", self.out, umask=mask)
            self.assertEqual(self.mode(self.out), mode)

    def test_existing_file_keeps_its_mode(self):
        self.out.write_text("old")
        self.out.chmod(0o640)
        self.succeed("parse", self.notice, "-o", self.out)
        self.assertEqual(self.mode(self.out), 0o640)

    def test_link_stays_and_its_target_is_written(self):
        for existing in (True, False):
            target = self.folder / "sub" / f"target-{existing}.json"
            target.parent.mkdir(exist_ok=True)
            if existing:
                target.write_text("old")
            link = self.folder / f"link-{existing}.json"
            link.symlink_to(f"sub/{target.name}")
            self.succeed("parse", self.notice, "-o", link)
            self.assertTrue(link.is_symlink())
            self.assertIn("zeren/1", target.read_text(encoding="utf-8"))
        self.assert_no_temporary()

    def test_unreadable_notice_leaves_the_output_as_it_was(self):
        self.fail(1, "parse", "/none", "-o", self.out)
        self.assertFalse(self.out.exists())
        self.out.write_text("old")
        self.fail(1, "parse", "/none", "-o", self.out)
        self.assertEqual(self.out.read_text(), "old")
        self.assert_no_temporary()

    def test_device_is_written_directly(self):
        self.assertEqual(self.succeed("parse", self.notice, "-o", "/dev/null"), b"")
        self.assertTrue(stat.S_ISCHR(os.stat("/dev/null").st_mode))
        self.assertEqual(self.succeed("parse", self.notice, "-o", "/dev/stdout"), self.succeed("parse", self.notice))

    def test_never_over_a_notice_that_is_read(self):
        self.fail(2, "parse", self.notice, "-o", self.notice)
        self.fail(2, "parse", self.notice, "-o", self.folder / "." / "notice.txt")
        self.assertEqual(self.notice.read_text(encoding="utf-8"), NOTICE)


class OutputCannotBeWritten(ToolTest):
    def test_directory(self):
        self.assertIn("directory", self.fail(1, "parse", self.notice, "-o", self.folder))

    def test_missing_folder(self):
        path = self.folder / "none" / "out.json"
        self.assertIn(str(path), self.fail(1, "parse", self.notice, "-o", path))
        self.fail(1, "parse", self.notice, "-o", f"{self.folder}/none/")
        self.fail(1, "parse", self.notice, "-o", self.notice / "out.json")

    def test_link_to_itself(self):
        self.out.symlink_to(self.out)
        self.assertIn("link", self.fail(1, "parse", self.notice, "-o", self.out))

    def test_folder_without_permission(self):
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        if os.geteuid() != 0:
            self.assertIn("permission", self.fail(1, "parse", self.notice, "-o", self.out))
            return
        self.folder.chmod(0o755)
        tool = self.folder / "zeren"
        shutil.copy(ZEREN, tool)
        self.folder.chmod(0o555)
        done = subprocess.run([tool, "parse", self.notice, "-o", self.out], capture_output=True, check=False, user=NOBODY, group=NOBODY,
                              extra_groups=[])
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr.decode(), rf"\Azeren: {self.out}: [^\n]*permission[^\n]*\n\Z")

    def test_full_device(self):
        self.assertIn("no space", self.fail(1, "parse", self.notice, "-o", "/dev/full"))
        with open("/dev/full", "wb") as full:
            done = subprocess.run([ZEREN, "parse", self.notice], stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr.decode(), r"\Azeren: standard output: no space[^\n]*\n\Z")

    def test_full_disk_leaves_nothing_half_written(self):
        if os.geteuid() != 0:
            self.skipTest("only root can mount a small tmpfs; the full device above covers the message")
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True, text=True, check=False)
        if mounted.returncode != 0:
            self.skipTest(f"mount is not allowed here: {mounted.stderr.strip()}")
        self.addCleanup(subprocess.run, ["umount", disk], check=True)
        self.notice.write_text(NOTICE + "2.加快项目建设。\n责任单位：县财政局\n" * 2000, encoding="utf-8")
        self.assertIn("no space", self.fail(1, "parse", self.notice, "-o", disk / "out.json"))
        self.assertEqual(list(disk.iterdir()), [])
        (disk / "out.json").write_text("old")
        self.assertIn("no space", self.fail(1, "parse", self.notice, "-o", disk / "out.json"))
        self.assertEqual([path.read_text() for path in disk.iterdir()], ["old"])

    def test_file_limit(self):
        self.notice.write_text(NOTICE * 200, encoding="utf-8")
        done = subprocess.run(["bash", "-c", 'ulimit -f 8; exec "$0" parse "$1" -o "$2"', ZEREN, self.notice, self.out],
                              capture_output=True, check=False)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn(b"ulimit", done.stderr)
        self.assertFalse(self.out.exists())
        self.assert_no_temporary()

    def test_closed_standard_output(self):
        done = subprocess.run(["bash", "-c", '"$0" parse "$1" >&-', ZEREN, self.notice], capture_output=True, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr.decode(), r"\Azeren: standard output: [^\n]+\n\Z")


class Endings(ToolTest):
    def test_closed_pipe_ends_silently(self):
        self.notice.write_text(NOTICE * 2000, encoding="utf-8")
        for restored in (True, False):  # whether the parent ignores SIGPIPE or not
            reader, writer = os.pipe()
            os.close(reader)
            done = subprocess.run([ZEREN, "parse", self.notice], stdout=writer, stderr=subprocess.PIPE, check=False, restore_signals=restored)
            os.close(writer)
            self.assertEqual((done.returncode, done.stderr), (141, b""))

    def test_closed_pipe_in_a_shell(self):
        self.notice.write_text(NOTICE * 2000, encoding="utf-8")
        done = subprocess.run(["bash", "-c", '"$0" parse "$1" | head -c 10 >/dev/null; exit ${PIPESTATUS[0]}', ZEREN, self.notice],
                              capture_output=True, check=False)
        self.assertEqual((done.returncode, done.stderr), (141, b""))

    def interrupt(self, which):
        """Stops a run whose second notice never comes; its first one is in the temporary by then."""
        fifo = self.folder / "never"
        os.mkfifo(fifo)
        self.addCleanup(fifo.unlink)
        script = '"$0" parse -o "$1" "$2" "$3" & echo $!; wait $!'
        with subprocess.Popen(["bash", "-c", script, ZEREN, self.out, self.notice, fifo], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as shell:
            tool = int(shell.stdout.readline())
            self.wait_for(lambda: any(path.stat().st_size > 0 for path in self.folder.glob(".zeren-*")))
            os.kill(tool, which)
            _, errors = shell.communicate(timeout=60)
        return shell.returncode, errors

    def wait_for(self, condition):
        deadline = time.monotonic() + 60
        while not condition():
            self.assertLess(time.monotonic(), deadline, "the temporary never came")
            time.sleep(0.01)

    def test_sigterm_removes_the_temporary(self):
        self.out.write_text("old")
        self.assertEqual(self.interrupt(signal.SIGTERM)[0], 143)
        self.assertEqual(self.out.read_text(), "old")
        self.assert_no_temporary()

    def test_sigint_removes_the_temporary(self):
        fifo = self.folder / "never"
        os.mkfifo(fifo)
        with subprocess.Popen([ZEREN, "parse", "-o", self.out, self.notice, fifo], stderr=subprocess.PIPE) as tool:
            self.wait_for(lambda: any(path.stat().st_size > 0 for path in self.folder.glob(".zeren-*")))
            tool.send_signal(signal.SIGINT)
            errors = tool.communicate(timeout=60)[1]
        self.assertEqual((tool.returncode, errors), (-signal.SIGINT, b""))  # a shell calls it 130
        self.assertFalse(self.out.exists())
        self.assert_no_temporary()


if __name__ == "__main__":
    unittest.main()
