#!/usr/bin/env python3
"""What is made of the help pages: completions for three shells and pages of the manual; and that messages are coloured on terminals only.

Environment: ZEREN. The tests that need zsh, fish or groff are left out where it is not installed.
"""
import fcntl
import os
import pathlib
import pty
import re
import shutil
import struct
import subprocess
import termios
import unicodedata
import unittest

from zeren_test import ZEREN, ToolTest, run

SHELLS = ("bash", "zsh", "fish")
VALUES = {"--offsets": ["code_point", "utf8", "utf16"], "--format": ["text", "html", "csv", "docx", "xlsx", "ofd", "pdf", "doc", "xls", "rtf", "odt", "ods"]}


def commands():
    return re.findall(r"^  zeren (\w+)", run("help").stdout.decode(), re.M)[:-1]  # the last is the example


def page(command):
    return run("help", command).stdout.decode()


def options(command):
    """The options of a help page, read in another way than the tool does it."""
    return set(re.findall(r"^  (?:-\w, |    )(--[\w-]+)", page(command), re.M))


def needs(program):
    return unittest.skipUnless(shutil.which(program), f"{program} is not installed")


class Pages(ToolTest):
    def test_there_are_commands_and_options(self):
        self.assertIn("parse", commands())
        self.assertIn("--offsets", options("parse"))

    def test_each_option_of_a_page_does_something(self):
        for command in commands():
            for option in options(command):
                complaint = run(command, option, "--", "/no/such/file", cwd=self.folder).stderr.decode()  # some take "--" as the name to write to
                self.assertNotIn("there is no option", complaint, f"{command} {option}")


class Narrow(ToolTest):
    """On a terminal that is narrower than a page, its texts are filled anew."""

    def on_a_terminal(self, width, *arguments):
        here, there = pty.openpty()
        fcntl.ioctl(there, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
        child = subprocess.Popen([ZEREN, *arguments], stdin=subprocess.DEVNULL, stdout=there, stderr=subprocess.DEVNULL)
        os.close(there)
        printed = b""
        try:
            while part := os.read(here, 4096):
                printed += part
        except OSError:  # the other end is closed
            pass
        os.close(here)
        self.assertEqual(child.wait(), 0)
        return printed.decode().replace("\r\n", "\n")

    @staticmethod
    def width_of(line):
        return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)

    def test_no_line_is_wider_and_no_word_is_lost(self):
        for command in commands():
            for language in ("en", "zh"):
                whole = run("help", command, "--lang", language).stdout.decode()
                for width in (40, 72, 80):
                    narrow = self.on_a_terminal(width, "help", command, "--lang", language)
                    self.assertEqual(re.sub(r"\s", "", narrow), re.sub(r"\s", "", whole))
                    text, examples = re.split(r"(?<=\n)(?:Examples?:|示例：)\n", narrow)
                    self.assertIn(examples, whole)  # a command stays on its line
                    body = text.split("\n\n", 1)[1]
                    self.assertEqual([line for line in body.split("\n") if self.width_of(line) > width], [], (command, language, width))
                    self.assertNotRegex(body, r"(?m)^\s*[，。；、）”]")

    def test_a_wide_terminal_and_a_file_get_the_page_as_it_is(self):
        for language in ("en", "zh"):
            whole = run("help", "corpus", "--lang", language).stdout.decode()
            self.assertEqual(self.on_a_terminal(200, "help", "corpus", "--lang", language), whole)
            self.assertEqual(self.on_a_terminal(0, "help", "corpus", "--lang", language), whole)  # one that does not say

    def test_words_of_english_stay_whole(self):
        words = set(re.findall(r"[a-z]+", run("help", "parse").stdout.decode()))
        self.assertEqual(set(re.findall(r"[a-z]+", self.on_a_terminal(50, "help", "parse"))), words)


class Bash(ToolTest):
    def complete(self, *words):
        script = self.folder / "zeren"
        script.write_bytes(run("help", "--completion", "bash").stdout)
        code = f'source "{script}"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _zeren; printf "%s\\n" "${{COMPREPLY[@]}}"'
        return subprocess.run(["bash", "-c", code, "bash", *words], capture_output=True, text=True, check=True, cwd=self.folder).stdout.split()

    def test_commands(self):
        self.assertEqual(set(self.complete("zeren", "")), {*commands(), "--help", "--version"})
        self.assertEqual(self.complete("zeren", "par"), ["parse"])
        self.assertEqual(set(self.complete("zeren", "help", "")), set(commands()))

    def test_options_are_those_of_the_help_page(self):
        for command in commands():
            self.assertEqual(set(self.complete("zeren", command, "--")) - {""}, options(command), command)

    def test_values(self):
        for option, words in VALUES.items():
            self.assertEqual(self.complete("zeren", "parse", option, ""), words)

    def test_values_are_those_of_the_command(self):
        self.assertEqual(self.complete("zeren", "units", "--as", ""), ["md", "xlsx"])
        self.assertEqual(self.complete("zeren", "diff", "--as", ""), ["text", "json", "html"])
        self.assertEqual(self.complete("zeren", "table", "--by", "t"), ["task", "target"])
        self.assertIn("half_width_mark", self.complete("zeren", "check", "--off", "half"))
        self.assertEqual(self.complete("zeren", "version", "--lang", ""), ["zh", "en"])

    def test_subcommands_of_corpus(self):
        self.assertEqual(self.complete("zeren", "corpus", ""), ["add", "check", "accept"])
        self.assertEqual(self.complete("zeren", "corpus", "add", "not"), ["notice.txt"])
        self.assertIn("--to", self.complete("zeren", "corpus", "--"))

    def test_files(self):
        self.assertEqual(self.complete("zeren", "parse", "not"), ["notice.txt"])
        self.assertEqual(self.complete("zeren", "parse", "-o", "not"), ["notice.txt"])


@needs("fish")
class Fish(ToolTest):
    def complete(self, line):
        script = self.folder / "zeren.fish"
        script.write_bytes(run("help", "--completion", "fish").stdout)
        done = subprocess.run(["fish", "--no-config", "-c", f"source {script}; complete -C '{line}'"], capture_output=True, text=True, check=True,
                              cwd=self.folder, env={**os.environ, "HOME": str(self.folder), "PATH": f"{pathlib.Path(ZEREN).parent}:{os.environ['PATH']}"})
        self.assertEqual(done.stderr, "")
        return [found.split("\t")[0] for found in done.stdout.splitlines()]

    def test_commands(self):
        self.assertEqual(set(self.complete("zeren ")), set(commands()))

    def test_options_are_those_of_the_help_page(self):
        for command in commands():
            self.assertEqual(set(self.complete(f"zeren {command} --")), options(command), command)

    def test_values_and_files(self):
        self.assertEqual(sorted(self.complete("zeren parse --offsets ")), sorted(VALUES["--offsets"]))
        self.assertIn("notice.txt", self.complete("zeren parse no"))


@needs("zsh")
class Zsh(ToolTest):
    """Under a terminal, as a user has it: zsh shows what it would offer."""

    def complete(self, line):
        folder = self.folder / "functions"
        folder.mkdir(exist_ok=True)
        (folder / "_zeren").write_bytes(run("help", "--completion", "zsh").stdout)
        code = f"""
            zmodload zsh/zpty
            zpty shell zsh -f -i
            send() {{ zpty -w shell $1 }}
            send 'fpath=({folder} $fpath); autoload -Uz compinit; compinit -u -D; PROMPT=; PS2=; LISTMAX=10000; stty columns 4000 -echo'
            send 'zstyle ":completion:*" list-separator ":::"; bindkey "^I" list-choices; cd {self.folder}; print rea''dy'
            zpty -r -m shell out '*ready*'
            zpty -n -w shell '{line}'$'\\t'
            sleep 3
            zpty -n -w shell $'\\C-u''print do''ne'$'\\n'
            zpty -r -m shell out '*done*'
            print -r -- $out
        """
        done = subprocess.run(["zsh", "-f", "-c", code], capture_output=True, text=True, check=False, timeout=60)
        return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", done.stdout)

    def test_the_script_is_zsh(self):
        done = subprocess.run(["zsh", "-n", "/dev/stdin"], input=run("help", "--completion", "zsh").stdout, capture_output=True, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, b""))

    def test_commands(self):
        offered = self.complete("zeren ")
        for command in commands():
            self.assertIn(command, offered)

    def test_options_and_values(self):
        offered = self.complete("zeren parse --")
        for option in options("parse"):
            self.assertIn(option, offered)
        self.assertNotIn("--each", offered)
        offered = self.complete("zeren parse --offsets ")
        for word in VALUES["--offsets"]:
            self.assertIn(word, offered)


class Completion(ToolTest):
    def test_unknown_shells_are_refused_with_the_near_one(self):
        self.assertIn("did you mean fish?", self.fail(2, "help", "--completion", "fisch"))
        self.fail(2, "help", "--completion")
        self.fail(2, "help", "--completion", "bash", "parse")


class Manual(ToolTest):
    def test_each_page_says_what_the_help_page_says(self):
        for command in commands():
            source = self.succeed("help", "--man", command).decode().replace("\\-", "-").replace("\\e", "\\")
            self.assertIn(f".TH ZEREN-{command.upper()} 1", source)
            bare = re.sub(r"\\f[BIR]|\\&|^\.\w+ ?", "", source, flags=re.M)
            told = set(re.findall(r"\S+", bare.replace(",", " ")))
            for word in re.findall(r"\S+", page(command).replace(",", " ")):
                self.assertTrue(word in told or word in ("Example:", "Examples:"), f"{command}: {word}")

    def test_overview_names_all_commands(self):
        source = self.succeed("help", "--man").decode()
        for command in commands():
            self.assertIn(f"zeren\\-{command}", source)

    @needs("groff")
    def test_pages_are_sound_roff(self):
        for words in ([], *[[command] for command in commands()]):
            done = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-z"], input=self.succeed("help", "--man", *words), capture_output=True, check=False)
            self.assertEqual((done.returncode, done.stderr), (0, b""), words)

    def test_no_macro_slips_in(self):
        for line in self.succeed("help", "--man", "parse").decode().splitlines():
            self.assertRegex(line, r"\A(\.(TH|SH|PP|TP|nf|fi)\b|[^.'])")


class Colour(ToolTest):
    def complain_on_terminal(self, **environment):
        """What a wrong command prints where standard error is a terminal."""
        master, terminal = pty.openpty()
        clean = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
        subprocess.run([ZEREN, "xyzzy"], stderr=terminal, check=False, env={**clean, "TERM": "xterm", **environment})
        os.close(terminal)
        message = os.read(master, 10000).decode()
        os.close(master)
        return message

    def test_on_a_terminal_only_and_not_where_it_is_not_wanted(self):
        self.assertIn("\x1b[", self.complain_on_terminal())
        self.assertIn("\x1b[", self.complain_on_terminal(NO_COLOR=""))
        self.assertNotIn("\x1b", self.complain_on_terminal(NO_COLOR="1"))
        self.assertNotIn("\x1b", self.complain_on_terminal(TERM="dumb"))
        self.assertNotIn("\x1b", self.fail(2, "xyzzy"))


if __name__ == "__main__":
    unittest.main()
