#!/usr/bin/env python3
"""zeren batch: what goes in, in which order it comes out, what is refused, what is told."""
import json
import os
import pathlib
import pty
import shutil
import subprocess
import time
import unittest
import zipfile

from batch_case import NOBODY, BatchTest, in_order, make_notices
from zeren_test import NOTICE, ZEREN


class OneFile(BatchTest):
    def test_lines_are_those_of_parse_in_input_order(self):
        make_notices(self.notices, 120)
        files = in_order(self.notices)
        self.batch(self.notices, "-o", self.out, code=1)
        parsed = subprocess.run([ZEREN, "parse", *files], capture_output=True, check=False).stdout.splitlines()
        self.assertEqual(len(parsed), 120)
        for file, line, expected in zip(files, self.out.read_bytes().splitlines(), parsed, strict=True):
            name = os.path.relpath(file, self.notices)
            expected = json.loads(expected)
            self.assertEqual(expected["source"]["name"], os.path.basename(name))
            expected["source"]["name"] = name
            self.assertEqual(json.loads(line), expected)
        self.assert_nothing_left()

    def test_a_line_is_byte_for_byte_that_of_parse_where_the_names_are_one(self):
        other = self.folder / "second.txt"
        shutil.copy(self.notice, other)
        for options in ([], ["--offsets", "utf16"], ["--with-text", "--no-generator"], ["--charset", "UTF-8"]):
            self.batch("notice.txt", "second.txt", "-o", self.out, *options, cwd=self.folder)
            self.assertEqual(self.out.read_bytes(), self.succeed("parse", *options, self.notice, other))

    def test_jobs_do_not_change_the_bytes(self):
        make_notices(self.notices, 150)
        results = set()
        for jobs in (1, 2, 7, 40):
            self.batch(self.notices, "-o", self.out, "--jobs", jobs, code=1)
            results.add(self.out.read_bytes())
        self.assertEqual(len(results), 1)

    def test_empty_file_is_a_notice_without_tasks(self):
        self.write("empty.txt", "")
        self.assertIn("empty_text 1", self.batch(self.notices, "-o", self.out))
        self.assertEqual(self.lines()[0]["tasks"], [])

    def test_lexicon_is_used(self):
        self.write("a.txt", "1.修路。\n包案首长：王某某\n")
        lexicon = self.folder / "mine.json"
        lexicon.write_text('{"labels": [{"term": "包案首长", "means": "responsible_leader"}]}', encoding="utf-8")
        self.batch(self.notices, "-o", self.out, "--lexicon", lexicon)
        self.assertEqual(self.lines()[0]["tasks"][0]["roles"][0]["role"], "responsible_leader")

    def test_output_keeps_its_mode_and_its_link(self):
        target = self.folder / "target.jsonl"
        target.write_text("old")
        target.chmod(0o640)
        self.out.symlink_to("target.jsonl")
        self.batch(self.notice, "-o", self.out)
        self.assertTrue(self.out.is_symlink())
        self.assertEqual((target.stat().st_mode & 0o777, self.names(target)), (0o640, [str(self.notice)]))
        self.assert_nothing_left()


class Inputs(BatchTest):
    def test_order_is_that_of_the_inputs_then_of_the_bytes(self):
        for name in ("b.txt", "a/z.txt", "a/y/1.txt", "a.txt", "a0.txt", "中.txt", "B.txt"):
            self.write(name)
        self.batch(self.notices, "-o", self.out)
        self.assertEqual(self.names(), ["B.txt", "a/y/1.txt", "a/z.txt", "a.txt", "a0.txt", "b.txt", "中.txt"])
        self.batch("b.txt", "a", "a.txt", "-o", self.out, cwd=self.notices)
        self.assertEqual(self.names(), ["b.txt", "a/y/1.txt", "a/z.txt", "a.txt"])

    def test_pattern_chooses_files_of_folders_only(self):
        for name in ("a.txt", "b.html", "c.md", "x.txt/d.txt", "x.txt/e.md"):
            self.write(name)
        self.batch(self.notices, "-o", self.out, "--pattern", "*.txt", "--pattern", "b.*")
        self.assertEqual(self.names(), ["a.txt", "b.html", "x.txt/d.txt"])
        self.batch("c.md", "-o", self.out, "--pattern", "*.txt", cwd=self.notices)
        self.assertEqual(self.names(), ["c.md"])

    def test_hidden_names_are_left_out_unless_named(self):
        for name in (".a.txt", ".git/b.txt", "c.txt"):
            self.write(name)
        self.batch(self.notices, "-o", self.out)
        self.assertEqual(self.names(), ["c.txt"])
        self.batch(".a.txt", ".git", "-o", self.out, cwd=self.notices)
        self.assertEqual(self.names(), [".a.txt", ".git/b.txt"])

    def test_output_in_the_folder_that_is_read_is_no_input(self):
        self.write("a.txt")
        for _ in range(2):
            self.batch(".", "-o", "out.jsonl", cwd=self.notices)
            self.assertEqual(self.names(self.notices / "out.jsonl"), ["a.txt"])
        self.assertIn("output", self.batch("out.jsonl", "-o", "out.jsonl", cwd=self.notices, code=2))

    def test_list(self):
        odd = self.write("b  c.txt")
        self.write("sub/d.txt")
        names = self.folder / "list"
        names.write_bytes(f"\ufeff{odd}\r\n\n{self.notices / 'sub'}\r\n/none".encode())
        self.batch(f"@{names}", self.notice, "-o", self.out, code=1)
        self.assertEqual(self.names(), [str(odd), f"{self.notices}/sub/d.txt", "/none", str(self.notice)])

    def test_null_list_from_standard_input(self):
        odd = self.write("line\nbreak.txt")
        self.batch("-0", "@-", "-o", self.out, stdin=os.fsencode(odd) + b"\0" + os.fsencode(self.notice) + b"\0")
        self.assertEqual(self.names(), [str(odd), str(self.notice)])

    def test_null_list_without_its_option(self):
        self.assertIn("-0", self.batch("@-", "-o", self.out, stdin=b"a\0b\0", code=1))
        self.assertFalse(self.out.exists())
        self.assert_nothing_left()

    def test_missing_list(self):
        self.assertIn("none", self.batch("@none", "-o", self.out, cwd=self.folder, code=1))
        self.assertIn("list", self.batch(f"@{self.notices}", "-o", self.out, code=1))
        self.assert_nothing_left()

    def test_nothing_found_is_a_failure(self):
        self.assertIn("--pattern", self.batch(self.notices, "-o", self.out, code=1))
        self.assertIn("no notice", self.batch("@-", "--each", self.folder / "each", code=1))
        self.assertFalse(self.out.exists())
        self.assertFalse((self.folder / "each").exists())
        self.assert_nothing_left()

    def test_one_notice_from_standard_input(self):
        self.batch("-", self.notice, "-o", self.out, stdin=NOTICE.encode())
        self.assertEqual(self.names(), ["-", str(self.notice)])
        self.assertEqual(len(self.lines()[0]["tasks"]), 1)
        self.assert_nothing_left()
        self.batch("-", "--each", self.folder / "each", stdin=NOTICE.encode())
        self.assertEqual([path.name for path in (self.folder / "each").iterdir()], ["-.json"])

    def test_standard_input_that_cannot_be_read_is_refused_in_its_place(self):
        told = self.batch("-", self.notice, "-o", self.out, "--max-bytes", "500", code=1, stdin=b"x" * 501)
        self.assertEqual(self.codes(), ["input_too_large", None])
        self.assertIn("zeren: -: ", told)

    def test_same_file_twice_comes_twice(self):
        self.batch(self.notice, self.notice, "-o", self.out)
        self.assertEqual(len(self.lines()), 2)

    def test_links_to_folders_above_do_not_turn_in_circles(self):
        self.write("a/b.txt")
        (self.notices / "a" / "loop").symlink_to("..")
        (self.notices / "c").symlink_to("a/b.txt")
        self.batch(self.notices, "-o", self.out, code=1)
        self.assertEqual(self.names(), ["a/b.txt", "a/loop", "c"])

    def test_name_that_is_no_text(self):
        with open(os.fsencode(self.notices) + b"/\xff\xfe.txt", "wb") as file:
            file.write(NOTICE.encode())
        self.batch(self.notices, "-o", self.out)
        self.assertEqual(self.names(), ["\ufffd\ufffd.txt"])


class Archives(BatchTest):
    def setUp(self):
        super().setUp()
        self.archive = self.notices / "a.ZIP"
        self.members = {"b.txt": "1.修路。", "sub/中.txt": NOTICE, "sub/x.md": "2.修桥。", "b/c.txt": "3.建校。", ".hidden": "x", "__MACOSX/._b.txt": "x"}
        with zipfile.ZipFile(self.archive, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in self.members.items():
                archive.writestr(name, text)
            archive.mkdir("empty")

    def test_is_read_as_a_folder(self):
        shown = ["b/c.txt", "b.txt", "sub/x.md", "sub/中.txt"]
        self.batch(self.archive, "-o", self.out)
        self.assertEqual(self.names(), shown)
        self.batch(self.notices, "-o", self.out, "--with-text")
        self.assertEqual(self.names(), [f"a.ZIP/{name}" for name in shown])
        self.assertEqual([line["text"]["content"] for line in self.lines()], [self.members[name] for name in shown])
        self.batch(self.notices, "-o", self.out, "--pattern", "*.md")
        self.assertEqual(self.names(), ["a.ZIP/sub/x.md"])

    def test_a_file_each(self):
        each = self.folder / "each"
        self.batch(self.notices, "--each", each)
        self.assertTrue((each / "a.ZIP" / "sub" / "中.txt.json").is_file())

    def test_names_of_chinese_windows(self):
        with zipfile.ZipFile(self.archive, "w") as archive:
            archive.writestr("XXXX.txt", NOTICE)
        self.archive.write_bytes(self.archive.read_bytes().replace(b"XXXX", "通知".encode("gb18030")))
        self.batch(self.archive, "-o", self.out)
        self.assertEqual(self.names(), ["通知.txt"])

    def test_what_cannot_be_read_is_refused_by_member(self):
        inner = self.archive.read_bytes()
        with zipfile.ZipFile(self.archive, "w") as archive:
            archive.writestr("a.txt", NOTICE)
            archive.writestr("b.txt", "damaged member")
            archive.writestr("../../c.txt", "climbs")
            archive.writestr("d.zip", inner)
        self.archive.write_bytes(self.archive.read_bytes().replace(b"damaged member", b"damaged_member"))
        self.batch(self.archive, "-o", self.out, code=1)
        self.assertEqual(list(zip(self.names(), self.codes(), strict=True)), [
            ("../../c.txt", None), ("a.txt", None), ("b.txt", "container_broken"), ("d.zip", "format_unsupported")])
        each = self.folder / "deep" / "each"
        each.mkdir(parents=True)
        self.batch(self.archive, "--each", each, code=1)
        self.assertTrue((each / "_up" / "_up" / "c.txt.json").is_file())
        self.assertEqual([path.name for path in (self.folder / "deep").iterdir()], ["each"])

    def test_no_archive_for_all_its_name(self):
        for content in (b"PK\x03\x04 and nothing", self.archive.read_bytes()[:-30], b""):
            self.archive.write_bytes(content)
            told = self.batch(self.archive, "-o", self.out, code=1 if content else 0)
            self.assertEqual(len(self.lines()), 1, told)

    def test_archive_that_goes_away(self):
        process = self.held("-o", self.out)
        process.stdin.write(f"{self.archive}\n{self.notice}\n".encode())
        process.stdin.flush()
        self.wait_for((self.part / "plan").exists)
        time.sleep(0.3)  # the line is read by then; if not, the archive is a file that is missing
        self.archive.unlink()
        process.stdin.close()
        self.assertEqual(process.wait(timeout=60), 1)
        self.assertEqual({code for code in self.codes()[:-1]}, {"file_missing"})
        self.assertIsNone(self.codes()[-1])


class Refused(BatchTest):
    def test_each_has_its_place_its_line_and_its_count(self):
        self.write("a.txt")
        (self.notices / "b.txt").write_bytes(bytes(range(256)))
        self.write("c.txt")
        told = self.batch(self.notices, self.folder / "none", "-o", self.out, code=1)
        self.assertEqual(self.codes(), [None, "not_text", None, "file_missing"])
        self.assertEqual(self.lines()[3], {"schema": "zeren-error/1", "source": {"name": str(self.folder / "none")},
                                           "error": {"code": "file_missing", "message": "no such file; check the path"}})
        self.assertIn(f"zeren: {self.folder}/none: no such file; check the path\n", told)
        self.assertIn("4 read: 2 parsed (2 tasks), 2 refused\n  refused: file_missing 1, not_text 1\n", told)

    def test_output_is_valid(self):
        make_notices(self.notices, 120)
        self.batch(self.notices, "-o", self.out, code=1)
        validate = pathlib.Path(__file__).resolve().parents[1] / "schema" / "validate.py"
        done = subprocess.run(["/usr/bin/python3", "-B", validate, "--strict", self.out], capture_output=True, text=True, check=False)
        self.assertEqual((done.returncode, done.stdout), (0, "120 documents, 0 invalid\n"))

    def test_fifo_and_device_and_socket_are_not_opened(self):
        os.mkfifo(self.notices / "fifo")
        (self.notices / "null").symlink_to("/dev/zero")
        self.write("a.txt")
        self.batch(self.notices, "/dev/null", "-o", self.out, code=1)
        self.assertEqual(self.codes(), [None, "file_unreadable", "file_unreadable", "file_unreadable"])

    def test_no_permission(self):
        self.write("a.txt")
        self.write("b.txt").chmod(0)
        self.write("c/d.txt")
        (self.notices / "c").chmod(0)
        self.addCleanup((self.notices / "c").chmod, 0o755)
        self.write("e/f.txt")
        (self.notices / "e").chmod(0o444)  # its names can be listed, its files not be opened
        self.addCleanup((self.notices / "e").chmod, 0o755)
        tool, options = ZEREN, {}
        if os.geteuid() == 0:
            tool = shutil.copy(ZEREN, self.folder / "zeren")  # the build folder may be closed to others
            options = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        place = self.folder / "theirs"
        place.mkdir()
        place.chmod(0o777)
        done = subprocess.run([tool, "batch", self.notices, "-o", place / "out.jsonl"], capture_output=True, check=False, **options)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual(self.codes(place / "out.jsonl"), [None, "file_unreadable", "file_unreadable", "file_unreadable"])
        self.assertEqual(self.names(place / "out.jsonl"), ["a.txt", "b.txt", "c", "e/f.txt"])
        self.assertEqual(len([line for line in done.stderr.splitlines() if b"ermission" in line]), 3)

    def test_vanished_between_plan_and_reading(self):
        """A list whose first entries are read long after the plan is settled: the second file goes meanwhile."""
        many = [self.notice] * 300
        gone = self.write("gone.txt")
        process = self.held("-o", self.out)
        process.stdin.write("\n".join(map(str, [*many, gone])).encode())
        process.stdin.flush()
        gone.unlink()
        process.stdin.close()
        self.assertEqual(process.wait(timeout=120), 1)
        self.assertEqual(self.codes()[-1], "file_missing")
        self.assertEqual(self.codes()[:-1], [None] * 300)

    def test_file_that_changes_all_the_time_is_whole_or_refused(self):
        """Two versions, swapped in place as fast as possible; each line shows one of them, or that the file changes."""
        texts = [f"{i}.加快项目建设。\n责任单位：县{name}局\n" * 70 for i, name in ((1, "财政"), (2, "水利"))]  # each in one page of memory
        path = self.write("a.txt", texts[0])
        script = ("import itertools, os, sys\nfile = os.open(sys.argv[1], os.O_WRONLY)\n"
                  "for t in itertools.cycle(sys.stdin.buffer.read().split(b'|')): os.pwrite(file, t, 0)\n")
        with subprocess.Popen(["/usr/bin/python3", "-c", script, path], stdin=subprocess.PIPE) as swapper:
            swapper.stdin.write("|".join(texts).encode())
            swapper.stdin.close()
            swapper.stdin = None
            try:
                done = subprocess.run([ZEREN, "batch", *[path] * 20, "-o", self.out, "--with-text", "--quiet"], capture_output=True, check=False)
            finally:
                swapper.kill()
        self.assertIn(done.returncode, (0, 1))
        for line in self.lines():
            if line["schema"] == "zeren-error/1":
                self.assertIn("changes while it is read", line["error"]["message"])
            else:
                self.assertIn(line["text"]["content"], texts)


class Each(BatchTest):
    def setUp(self):
        super().setUp()
        self.each = self.folder / "each"

    def files(self):
        return {os.path.relpath(path, self.each) for path in in_order(self.each)}

    def test_holds_the_lines_of_one_file(self):
        make_notices(self.notices, 150)
        self.batch(self.notices, "-o", self.out, code=1)
        self.batch(self.notices, "--each", self.each, code=1)
        self.assertEqual(self.files(), {name + ".json" for name in self.names()})
        for name, line in zip(self.names(), self.out.read_bytes().splitlines(keepends=True), strict=True):
            self.assertEqual((self.each / f"{name}.json").read_bytes(), line)
        self.assert_nothing_left()

    def test_names_never_fall_together(self):
        for name in ("a", "a.json/a", "a.json_/a", "_up/a", "_root/a", "sub/a"):
            self.write(name)
        inputs = ["a", "a.json", "a.json_", "_up", "_root", "../notice.txt", str(self.notice), "./sub//a", "sub/../a"]
        self.batch(*inputs, "--each", self.each, cwd=self.notices)
        self.assertEqual(len(self.files()), len(inputs))
        self.assertIn("_up/notice.txt.json", self.files())
        self.assertIn(f"_root{self.notice}.json", self.files())
        self.assertIn("a.json_/a.json", self.files())

    def test_longest_names(self):
        for name in ("文" * 84 + ".t", "文" * 84 + ".u", "文" * 85):
            self.write(name)
        self.batch(self.notices, "--each", self.each)
        self.assertEqual(len(self.files()), 3)

    def test_folder_is_new_or_empty(self):
        self.each.mkdir()
        self.batch(self.notice, "--each", f"{self.each}/")
        told = self.batch(self.notice, "--each", self.each, code=1)
        self.assertIn("not empty", told)
        self.batch(self.notice, "--each", self.notice, code=1)
        self.assertEqual(len(self.files()), 1)
        self.assert_nothing_left()

    def test_folder_in_the_folder_that_is_read(self):
        self.write("a.txt")
        self.each = self.notices / "each"
        self.batch(self.notices, "--each", self.each)
        self.assertEqual(self.files(), {"a.txt.json"})


class Told(BatchTest):
    def test_quiet_tells_what_is_refused_and_nothing_else(self):
        self.assertEqual(self.batch(self.notice, "-o", self.out, "--quiet"), "")
        self.assertEqual(self.batch(self.notice, "/none", "-o", self.out, "--quiet", code=1), "zeren: /none: no such file; check the path\n")

    def test_summary(self):
        told = self.batch(self.notice, "-o", self.out)
        self.assertRegex(told, rf"\Azeren: {self.out}: 1 read: 1 parsed \(1 tasks\), 0 refused\n")

    def test_terminal_shows_rate_and_remaining_time_and_wipes_them(self):
        make_notices(self.notices, 60)
        inputs = [self.notices] * 60
        leader, follower = pty.openpty()
        with subprocess.Popen([ZEREN, "batch", *inputs, "-o", self.out, "--jobs", "1"], stderr=follower) as process:
            os.close(follower)
            shown = b""
            while True:
                try:
                    shown += os.read(leader, 65536)
                except OSError:
                    break
        os.close(leader)
        self.assertEqual(process.returncode, 1)
        self.assertRegex(shown, rb"\rzeren: [\d,]+ of 3,600 \(\d+ %\), [\d,.]+ a second, [\d:]+ left")
        self.assertRegex(shown, rb"3,600 read: 3,540 parsed \([\d,]+ tasks\), 60 refused\r\n  refused: not_text 60\r\n")
        self.assertRegex(shown, rb"left(, \d+ refused)?\x1b\[K\r(\x1b\[K)?(\x1b\[1;31m)?zeren:")  # an error's name is in colour
        self.assertNotRegex(shown, rb"left(, \d+ refused)?\x1b\[K[^\r]")

    def test_plain_lines_hold_no_control_characters(self):
        make_notices(self.notices, 60)
        told = self.batch(*[self.notices] * 60, "-o", self.out, "--jobs", 1, code=1)
        self.assertNotRegex(told, r"[\r\x1b]")

    def test_wrong_usage(self):
        for arguments in ([], [self.notice], ["-o", self.out], [self.notice, "-o", self.out, "--each", "d"], [self.notice, "-o", ""],
                          [self.notice, "-o", self.out, "--jobs", "0"], [self.notice, "-o", self.out, "--jobs", "x"], ["-", "@-", "-o", self.out],
                          ["", "-o", self.out], ["@-", "@-", "-o", self.out], [self.notice, "-o", self.out, "--resume", "--restart"]):
            with self.subTest(arguments=arguments):
                self.fail(2, "batch", *arguments)
        self.assertFalse(self.out.exists())

    def test_output_that_a_batch_cannot_write(self):
        for place in (self.folder, "/dev/null", self.folder / "none" / "out", self.notice / "out"):
            with self.subTest(place=place):
                self.fail(1, "batch", self.notice, "-o", place)


class Memory(BatchTest):
    def test_does_not_grow_with_the_number_of_notices(self):
        peaks = []
        environment = {**os.environ, "ASAN_OPTIONS": "quarantine_size_mb=1"}
        for count in (1_000, 10_000):
            names = "\n".join([str(self.notice)] * count)
            script = 'exec "$0" batch @- -o "$1" --jobs 2 --quiet'
            with subprocess.Popen(["bash", "-c", script, ZEREN, self.out], stdin=subprocess.PIPE, env=environment) as process:
                process.stdin.write(names.encode())
                process.stdin.close()
                process.stdin = None
                _, status, usage = os.wait4(process.pid, 0)
                process.returncode = os.waitstatus_to_exitcode(status)
            self.assertEqual(process.returncode, 0)
            self.assertEqual(self.out.read_bytes().count(b"\n"), count)
            peaks.append(usage.ru_maxrss)
        self.assertLess(peaks[1], peaks[0] * 1.3, peaks)


if __name__ == "__main__":
    unittest.main()
