#!/usr/bin/env python3
"""What cannot be read: exit code 1, one line with the file and the cure, and in a batch a line in its place."""
import json
import os
import shutil
import subprocess
import unittest

from zeren_test import NOTICE, ZEREN, ToolTest, run

NOBODY = 65534


class CannotBeRead(ToolTest):
    def expect(self, path, *words):
        message = self.fail(1, "parse", path)
        for word in (str(path), *words):
            self.assertIn(word, message)
        self.assertEqual(self.stdout, b"")

    def test_missing_file(self):
        self.expect(self.folder / "none.txt", "no such file")

    def test_missing_file_suggests_the_near_one(self):
        self.assertTrue(self.fail(1, "parse", self.folder / "notcie.txt").endswith("check the path; did you mean notice.txt?"))
        (self.folder / "工作通知.txt").write_text("1.修路。\n", encoding="utf-8")
        done = run("parse", "工作通告.txt", cwd=self.folder)
        self.assertIn("did you mean 工作通知.txt?", done.stderr.decode())
        for name in ("minutes.txt", "n", "x" * 200):
            self.assertNotIn("did you mean", self.fail(1, "parse", self.folder / name))
        self.assertNotIn("did you mean", self.fail(1, "parse", "/no/such/folder/notice.txt"))

    def test_directory(self):
        self.expect(self.folder, "directory")

    def test_device(self):
        self.expect("/dev/zero")

    def test_binary_file(self):
        self.notice.write_bytes(bytes(range(256)) * 20)
        self.expect(self.notice)

    def test_too_large_file(self):
        with open(self.notice, "wb") as file:
            file.truncate((64 << 20) + 1)
        self.expect(self.notice)

    def test_too_large_standard_input_is_not_read_whole(self):
        with subprocess.Popen(["yes", "责任单位"], stdout=subprocess.PIPE) as endless:
            done = subprocess.run([ZEREN, "parse", "-"], stdin=endless.stdout, capture_output=True, check=False, timeout=120)
            endless.kill()
        self.assertEqual((done.returncode, done.stdout), (1, b""))
        self.assertRegex(done.stderr.decode(), r"\Azeren: -: [^\n]+\n\Z")

    def test_directory_as_standard_input(self):
        folder = os.open(self.folder, os.O_RDONLY)
        self.addCleanup(os.close, folder)
        done = subprocess.run([ZEREN, "parse", "-"], stdin=folder, capture_output=True, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"zeren: -: ", done.stderr)

    def test_closed_standard_input(self):
        done = subprocess.run(["bash", "-c", '"$0" parse - <&-', ZEREN], capture_output=True, check=False)
        self.assertEqual((done.returncode, done.stdout), (1, b""))
        self.assertIn(b"zeren: -: ", done.stderr)

    def test_file_without_permission(self):
        self.notice.chmod(0)
        if os.geteuid() != 0:
            self.expect(self.notice, "permission")
            return
        tool = self.folder / "zeren"  # the build folder may be closed to others
        shutil.copy(ZEREN, tool)
        done = subprocess.run([tool, "parse", self.notice], capture_output=True, check=False, user=NOBODY, group=NOBODY, extra_groups=[])
        self.assertEqual((done.returncode, done.stdout), (1, b""))
        self.assertRegex(done.stderr.decode(), rf"\Azeren: {self.notice}: [^\n]*permission[^\n]*\n\Z")

    def test_line_break_in_a_name_stays_one_line(self):
        self.fail(1, "parse", self.folder / "a\nb\x1b[31m.txt")

    def test_text_says_the_same(self):
        self.assertEqual(self.fail(1, "text", self.folder), self.fail(1, "parse", self.folder))


class CanBeRead(ToolTest):
    def test_fifo(self):
        fifo = self.folder / "fifo"
        os.mkfifo(fifo)
        with subprocess.Popen(["sh", "-c", 'cat "$0" > "$1"', self.notice, fifo]) as writer:
            document = self.parse(fifo)
            writer.wait(timeout=60)
        self.assertEqual((len(document["tasks"]), document["source"]["name"]), (1, "fifo"))

    def test_empty_file_is_an_empty_document(self):
        self.notice.write_bytes(b"")
        document = self.parse(self.notice)
        self.assertEqual(document["tasks"], [])
        self.assertTrue(document["diagnostics"])

    def test_name_that_is_no_text(self):
        odd = os.fsencode(self.folder) + b"/\xff\xfe.txt"
        with open(odd, "wb") as file:
            file.write(NOTICE.encode())
        done = subprocess.run([ZEREN, "parse", odd], capture_output=True, check=False)
        self.assertEqual(done.returncode, 0)
        json.loads(done.stdout.decode())

    def test_symbolic_link(self):
        link = self.folder / "link.txt"
        link.symlink_to(self.notice)
        self.assertEqual(self.parse(link)["source"]["name"], "link.txt")


class Batch(ToolTest):
    def test_a_bad_file_has_its_place_and_the_others_come_out(self):
        missing = self.folder / 'no "such".txt'
        message = self.fail(1, "parse", self.notice, missing, self.notice)
        self.assertIn(str(missing), message)
        lines = [json.loads(line) for line in self.stdout.splitlines()]
        self.assertEqual([line["schema"] for line in lines], ["zeren/1", "zeren-error/1", "zeren/1"])
        self.assertEqual(list(lines[1]), ["schema", "source", "error"])
        self.assertEqual(lines[1]["source"], {"name": 'no "such".txt'})
        self.assertEqual(lines[1]["error"]["code"], "file_missing")
        self.assertEqual(message, f"zeren: {missing}: {lines[1]['error']['message']}")

    def test_each_bad_file_has_its_line_on_stderr(self):
        done = subprocess.run([ZEREN, "parse", self.folder, "/none", self.notice], capture_output=True, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stderr.count(b"\n"), 2)
        codes = [json.loads(line).get("error", {}).get("code") for line in done.stdout.splitlines()]
        self.assertEqual(codes, ["file_unreadable", "file_missing", None])

    def test_output_file_holds_all_lines(self):
        self.fail(1, "parse", "-o", self.out, "/none", self.notice)
        self.assertEqual([json.loads(line)["schema"] for line in self.out.read_text().splitlines()], ["zeren-error/1", "zeren/1"])
        self.assert_no_temporary()

    def test_name_that_is_no_text_still_gives_json(self):
        done = subprocess.run([ZEREN, "parse", b"\xff\xfe", self.notice], capture_output=True, check=False)
        self.assertEqual(len([json.loads(line) for line in done.stdout.decode().splitlines()]), 2)


if __name__ == "__main__":
    unittest.main()
