#!/usr/bin/env python3
"""Commands, options, help, exit code 2 and what it suggests."""
import json
import re
import unittest

from zeren_test import NOTICE, ToolTest, run

COMMANDS = ("parse", "batch", "check", "verify", "text", "table", "units", "report", "diff", "corpus", "version", "help")


class Help(ToolTest):
    def test_each_command_has_help_with_an_example(self):
        for command in COMMANDS:
            with self.subTest(command=command):
                page = self.succeed(command, "--help").decode()
                self.assertTrue(page.startswith(f"zeren {command}"), page)
                self.assertRegex(page, rf"Examples?:\n  zeren {command}")
                self.assertEqual(page, self.succeed(command, "-h").decode())
                self.assertEqual(page, self.succeed("help", command).decode())

    def test_overview_names_all_commands(self):
        page = self.succeed("help").decode()
        for command in COMMANDS:
            self.assertIn(f"zeren {command}", page)
        self.assertEqual(page, self.succeed("--help").decode())

    def test_version(self):
        self.assertRegex(self.succeed("version").decode(), r"\Azeren \d+\.\d+\.\d+\n\Z")
        self.assertEqual(self.succeed("version"), self.succeed("--version"))

    def test_help_is_found_behind_other_arguments(self):
        self.assertIn(b"zeren parse", self.succeed("parse", "no-such-file", "--help"))


class Alike(ToolTest):
    """The same option says the same wherever it is, and files are given in the same way."""
    ONE_BY_ONE = ("parse", "check", "text", "table", "units", "report")  # the others take two, or what help tells

    def option(self, command, name):
        page = self.succeed("help", command).decode()
        found = re.search(rf"^  (?:-\w, |    ){name} .*(?:\n {{20,}}.*)*", page, re.M)
        return found and re.sub(r"\s+", " ", found[0]).replace("the notice ", "")

    def test_options_are_told_alike(self):
        for name, lacking in (("--charset", set()), ("--format", set()), ("--lexicon", {"text"})):
            told = {command: self.option(command, name) for command in COMMANDS if command not in ("version", "help")}
            self.assertEqual({command for command, line in told.items() if not line}, lacking, name)
            self.assertEqual(len({line for line in told.values() if line}), 1, told)
        for command in COMMANDS:
            self.assertEqual(self.option(command, "--help"), " -h, --help print this", command)

    def test_standard_input_with_and_without_its_name_and_among_files(self):
        for command in self.ONE_BY_ONE:
            words = ["check", "--json"] if command == "check" else [command]  # nothing is odd in the notice
            alone = self.succeed(*words, stdin=NOTICE.encode())
            self.assertTrue(alone, command)
            self.assertEqual(alone, self.succeed(*words, "-", stdin=NOTICE.encode()), command)
            self.assertNotEqual(self.succeed(*words, self.notice, "-", stdin=NOTICE.encode()), alone, command)
            self.assertIn("only once", self.fail(2, *words, "-", "-"), command)
        other = self.folder / "other.txt"
        other.write_text(NOTICE.replace("5", "6"), encoding="utf-8")
        self.assertEqual(run("diff", "-", other, stdin=NOTICE.encode()).returncode, 3)
        self.assertEqual(run("verify", other, "-", stdin=self.succeed("parse", other)).returncode, 0)

    def test_a_mistyped_file_gets_the_near_one_in_each(self):
        for command in (*self.ONE_BY_ONE, "diff", "verify"):
            second = [self.notice] if command in ("diff", "verify") else []
            self.assertIn("did you mean notice.txt?", self.fail(1, command, self.folder / "notcie.txt", *second), command)

    def test_no_output_goes_over_what_is_read(self):
        for command in ("parse", "check", "text", "table", "report", "diff", "verify"):
            second = [self.notice] if command in ("diff", "verify") else []
            form = ["--as", "csv"] if command == "table" else []
            self.assertIn("would overwrite", self.fail(2, command, self.notice, *second, "-o", self.notice, *form), command)
            self.assertIn("standard output", self.fail(2, command, self.notice, *second, "-o", "-", *form), command)


class WrongUsage(ToolTest):
    def test_no_command(self):
        self.assertIn("zeren help", self.fail(2))

    def test_unknown_command_suggests_the_nearest(self):
        self.assertIn("did you mean parse?", self.fail(2, "prase"))
        self.assertIn("did you mean version?", self.fail(2, "help", "verson"))
        self.assertNotIn("did you mean", self.fail(2, "xyzzy"))

    def test_unknown_option_suggests_the_nearest(self):
        for typed, meant in (("--ofsets", "--offsets"), ("--with-txt", "--with-text"), ("--no-generater", "--no-generator"),
                             ("--compcat", "--compact")):
            self.assertIn(f"did you mean {meant}?", self.fail(2, "parse", typed, self.notice))
        self.assertIn("--help", self.fail(2, "parse", "--frobnicate", self.notice))

    def test_options_are_never_guessed(self):
        self.fail(2, "parse", "--comp", self.notice)

    def test_option_without_its_value(self):
        for option in ("-o", "--output", "--offsets", "--charset", "--format", "--lexicon"):
            self.fail(2, "parse", self.notice, option)

    def test_option_twice(self):
        self.fail(2, "parse", "--charset", "GBK", "--charset", "GBK", self.notice)

    def test_unknown_offsets(self):
        self.assertIn("utf16", self.fail(2, "parse", "--offsets", "bytes", self.notice))

    def test_standard_input_twice(self):
        self.fail(2, "parse", "-", "-")

    def test_version_and_help_take_no_more(self):
        self.fail(2, "version", "x")
        self.fail(2, "help", "parse", "text")

    def test_empty_output_name(self):
        self.fail(2, "parse", "-o", "", self.notice)

    def test_nothing_comes_out(self):
        self.fail(2, "parse", self.notice, "--nonsense")
        self.assertEqual(self.stdout, b"")


class ParseOptions(ToolTest):
    def test_one_file_is_one_indented_document(self):
        output = self.succeed("parse", self.notice).decode()
        self.assertTrue(output.endswith("}\n"))
        self.assertIn("\n  ", output)
        document = json.loads(output)
        self.assertEqual(document["schema"], "zeren/1")
        self.assertEqual(document["source"]["name"], "notice.txt")

    def test_compact_is_one_line_with_the_same_content(self):
        output = self.succeed("parse", "--compact", self.notice)
        self.assertEqual(output.count(b"\n"), 1)
        self.assertEqual(json.loads(output), self.parse(self.notice))

    def test_several_files_are_json_lines_in_order(self):
        second = self.folder / "second.txt"
        second.write_text("2.修路。\n", encoding="utf-8")
        lines = self.succeed("parse", self.notice, second, self.notice).splitlines()
        self.assertEqual([json.loads(line)["source"]["name"] for line in lines], ["notice.txt", "second.txt", "notice.txt"])

    def test_each_kind_of_offsets_counts_in_its_unit(self):
        ends = {"code_point": len(NOTICE), "utf8": len(NOTICE.encode()), "utf16": len(NOTICE.encode("utf-16-le")) // 2}
        self.assertEqual(len(set(ends.values())), 3)
        for unit, length in ends.items():
            text = self.parse("--offsets", unit, self.notice)["text"]
            self.assertEqual((text["offsets"], text["length"]), (unit, length))
        self.assertEqual(self.parse("--offsets=code_point", self.notice), self.parse(self.notice))

    def test_with_text(self):
        self.assertEqual(self.parse("--with-text", self.notice)["text"]["content"], NOTICE)
        self.assertIsNone(self.parse(self.notice)["text"]["content"])

    def test_no_generator(self):
        self.assertIn("version", self.parse(self.notice)["generator"])
        self.assertNotIn("generator", self.parse("--no-generator", self.notice))

    def test_charset(self):
        self.notice.write_bytes("责任单位：县财政局\n".encode("gb18030"))
        document = self.parse("--charset", "GBK", "--with-text", self.notice)
        self.assertEqual(document["text"]["content"], "责任单位：县财政局\n")
        self.assertIn("notice.txt", self.fail(1, "parse", "--charset", "no-such-charset", self.notice))

    def test_lexicon_adds_words(self):
        self.notice.write_text("1.修路。\n包案首长：王某某\n", encoding="utf-8")
        self.assertEqual([role for task in self.parse(self.notice)["tasks"] for role in task["roles"]], [])
        lexicon = self.folder / "mine.json"
        lexicon.write_text(LEXICON, encoding="utf-8")
        document = self.parse("--lexicon", lexicon, self.notice)
        self.assertEqual(document["tasks"][0]["roles"][0]["role"], "responsible_leader")
        self.assertNotEqual(document["generator"]["lexicon_sha256"], self.parse(self.notice)["generator"]["lexicon_sha256"])

    def test_bad_lexicon_is_named(self):
        lexicon = self.folder / "bad.json"
        lexicon.write_text("{", encoding="utf-8")
        self.assertIn("bad.json", self.fail(1, "parse", "--lexicon", lexicon, self.notice))
        self.assertEqual(self.stdout, b"")
        self.assertIn("none.json", self.fail(1, "parse", "--lexicon", self.folder / "none.json", self.notice))

    def test_double_dash_ends_the_options(self):
        odd = self.folder / "--compact"
        odd.write_text(NOTICE, encoding="utf-8", newline="")
        done = run("parse", "--", "--compact", cwd=self.folder)
        self.assertEqual(json.loads(done.stdout)["source"]["name"], "--compact")

    def test_standard_input(self):
        document = self.parse("-", stdin=NOTICE.encode())
        self.assertEqual(len(document["tasks"]), 1)
        self.assertEqual(document, self.parse(stdin=NOTICE.encode()))


class Text(ToolTest):
    def test_plain_text_comes_out_byte_for_byte(self):
        self.notice.write_bytes(b"\xef\xbb\xbf1.\xe4\xbf\xae\xe8\xb7\xaf\r\n\r\nx")
        self.assertEqual(self.succeed("text", self.notice), b"1.\xe4\xbf\xae\xe8\xb7\xaf\r\n\r\nx")

    def test_output_and_charset(self):
        self.notice.write_bytes("修路\n".encode("gb18030"))
        self.assertEqual(self.succeed("text", "--charset", "GB18030", "-o", self.out, self.notice), b"")
        self.assertEqual(self.out.read_text(encoding="utf-8"), "修路\n")

    def test_standard_input(self):
        self.assertEqual(self.succeed("text", "-", stdin=NOTICE.encode()), NOTICE.encode())
        self.assertEqual(self.succeed("text", stdin=NOTICE.encode()), NOTICE.encode())

    def test_several_files_stand_under_their_names(self):
        second = self.folder / "second.txt"
        second.write_text("2.修路。\n", encoding="utf-8")
        output = self.succeed("text", "notice.txt", "-", "second.txt", cwd=self.folder, stdin="3.".encode()).decode()
        self.assertEqual(output, f"==> notice.txt <==\n{NOTICE}\n==> - <==\n3.\n==> second.txt <==\n2.修路。\n")

    def test_one_of_several_that_cannot_be_read_is_told(self):
        self.assertIn("none.txt: no such file", self.fail(1, "text", self.folder / "none.txt", self.notice))
        self.assertEqual(self.stdout.decode(), f"==> {self.notice} <==\n{NOTICE}")

    def test_of_nothing_no_file_is_made(self):
        self.fail(1, "text", "-o", self.out, self.folder / "none.txt")
        self.assertFalse(self.out.exists())


LEXICON = '{"labels": [{"term": "包案首长", "means": "responsible_leader", "source": "test", "example": "包案首长：王某某"}]}'

if __name__ == "__main__":
    unittest.main()
