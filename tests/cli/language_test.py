#!/usr/bin/env python3
"""English or Chinese: which of them, in whole sentences, and the catalogue that they come from.

Environment: ZEREN, ZEREN_SOURCE.
"""
import json
import os
import pathlib
import re
import subprocess
import unicodedata
import unittest

from zeren_test import ZEREN, NOTICE, ToolTest, run

SOURCE = pathlib.Path(os.environ["ZEREN_SOURCE"])
LANGUAGE = SOURCE / "tools/zeren/language"
CATALOGUE = json.loads((LANGUAGE / "messages.json").read_text(encoding="utf-8"))
PLACE = re.compile(r"\{[1-9]\}")
HAN = re.compile(r"[\u4e00-\u9fff]")
COMMANDS = re.findall(r"^  zeren (\w+)", run("help").stdout.decode(), re.M)[:-1]  # the last is the example
# what is the same in every language: commands, values of options, codes, keys of JSON
NAMES = {*COMMANDS, "add", "accept", "fish", "bash", "zsh", "code_point", "utf", "error", "warning", "info", "task", "target", "role", "party",
         "data", "half_width_mark", "doc", "docx", "pdf", "html", "ofd", "rtf", "odt", "ods", "xls", "off", "fail_on"}


def environment(**variables):
    clean = {name: value for name, value in os.environ.items() if name not in ("LC_ALL", "LC_MESSAGES", "LANG")}
    return {**clean, **variables}


def width(line):
    """Columns of a terminal."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def english_words(message):
    """Words of a message that are neither quoted nor a name of the command line: what should have been Chinese."""
    bare = re.sub(r"“[^”]*”|\"[^\"]*\"|\[\w+\]|'[^']*'|（[^）]*）", " ", message)
    bare = re.sub(r"(?<!\w)--?[\w-]+|\S*[./@=_]\S*|zeren( \w+)?|[A-Z]\w*|\b(csv|tsv|md|jsonl|xlsx|text|json|html|en|zh)\b", " ", bare)
    return [word for word in re.findall(r"[a-z_]{3,}", bare) if word not in NAMES]


class Catalogue(unittest.TestCase):
    maxDiff = None

    def test_each_line_has_both_languages_and_the_same_places(self):
        self.assertGreater(len(CATALOGUE), 300)
        for line in CATALOGUE:
            self.assertEqual(sorted(line), ["en", "zh"])
            self.assertTrue(line["en"].strip() and line["zh"].strip(), line)
            places = PLACE.findall(line["en"])
            self.assertEqual(len(places), len(set(places)), line)
            self.assertEqual(set(places), set(PLACE.findall(line["zh"])), line)
            self.assertIsNone(HAN.search(re.sub(r"《.*?》|〔〕|文号|其中|多个牵头单位|等", "", line["en"])), line)

    def test_no_sentence_stands_twice(self):
        english = [line["en"] for line in CATALOGUE]
        self.assertEqual([e for e in set(english) if english.count(e) > 1], [])

    def test_each_sentence_of_the_sources_has_a_line(self):
        """String literals inside the calls that tell people something, clause by clause."""
        known = "\n".join(line["en"] for line in CATALOGUE) + "\n"
        passed = {"standard input", "standard output"}  # in place of a name
        calls = re.compile(r"\b(?:WrongUsage|OutputFailed|complain|tell|refuse|refuse_\w+|fail|Error|say|translated|report|push_back)\(((?:[^;\"]|\"(?:\\.|[^\"\\])*\")*);")
        missing, seen = [], 0
        for path in [*SOURCE.glob("tools/zeren/**/*.cpp"), *(path for room in ("read", "lexicon", "outline", "extract", "resolve", "check", "verify")
                                                                  for path in SOURCE.glob(f"lib/{room}/**/*.cpp"))]:
            for call in calls.finditer(path.read_text(encoding="utf-8")):
                for literal in re.findall(r'"((?:\\.|[^"\\])*)"', re.sub(r'"\s*\n\s*"', "", call[1])):
                    for clause in re.split(r"; ", literal.replace('\\"', '"').replace("\\n", "\n")):
                        pieces = [piece.strip(" .,:;()\"\n\\") for part in PLACE.split(clause) for piece in part.split('"')]
                        for piece in pieces:
                            if len(piece.split()) < 2 or not re.search(r"[a-z]{3}", piece) or piece.startswith(("see zeren", "zeren ")):
                                continue
                            seen += 1
                            if piece not in known and piece not in passed:
                                missing.append(f"{path.relative_to(SOURCE)}: {piece}")
        self.assertGreater(seen, 200)
        self.assertEqual("\n".join(missing), "")


class Choice(ToolTest):
    def language_of(self, *arguments, **variables):
        done = run("text", "none.txt", *arguments, env=environment(**variables), cwd=self.folder)
        self.assertEqual(done.returncode, 1)
        return "zh" if HAN.search(done.stderr.decode()) else "en"

    def test_the_first_variable_that_is_set_decides(self):
        self.assertEqual(self.language_of(), "en")
        self.assertEqual(self.language_of(LANG="zh_CN.UTF-8"), "zh")
        self.assertEqual(self.language_of(LANG="zh_CN.UTF-8", LC_MESSAGES="en_GB.UTF-8"), "en")
        self.assertEqual(self.language_of(LANG="en_GB.UTF-8", LC_MESSAGES="C", LC_ALL="zh_CN"), "zh")
        self.assertEqual(self.language_of(LC_ALL="", LC_MESSAGES="", LANG="zh_TW.UTF-8"), "zh")
        self.assertEqual(self.language_of(LC_ALL="C.UTF-8", LANG="zh_CN.UTF-8"), "en")
        for other in ("de_DE.UTF-8", "zha", "za_CN", "POSIX"):
            self.assertEqual(self.language_of(LANG=other), "en", other)

    def test_the_option_goes_before_the_locale(self):
        self.assertEqual(self.language_of("--lang", "zh"), "zh")
        self.assertEqual(self.language_of("--lang=zh-CN"), "zh")
        self.assertEqual(self.language_of("--lang", "en", LC_ALL="zh_CN.UTF-8"), "en")

    def test_an_option_value_or_file_is_no_option(self):
        (self.folder / "--lang").write_text(NOTICE, encoding="utf-8")
        self.assertIn("县发改委".encode(), run("text", "--", "--lang", cwd=self.folder, env=environment()).stdout)

    def test_other_languages_are_refused(self):
        for command in COMMANDS:
            self.assertIn("--lang takes zh or en", self.fail(2, command, "--lang", "fr"), command)
        self.fail(2, "parse", "--lang")

    def test_before_the_command_too(self):
        self.assertEqual(run("--lang", "zh", "help", "parse").stdout, run("help", "parse", "--lang", "zh").stdout)
        self.assertEqual(run("--lang=zh", "--help").stdout, run("help", "--lang", "zh").stdout)

    def test_before_the_command_other_languages_are_refused_too(self):
        for words in (["--lang", "fr", "parse"], ["--lang=fr", "parse"]):
            self.assertIn('--lang takes zh or en, not "fr"', self.fail(2, *words))

    def test_what_programs_read_is_the_same_in_both(self):
        for command in (["parse"], ["parse", "--explain-numbers"], ["text"], ["check", "--json"], ["check", "--sarif"]):
            outputs = [run(*command, self.notice, env=environment(LC_ALL=locale)).stdout for locale in ("zh_CN.UTF-8", "C")]
            self.assertEqual(outputs[0], outputs[1], command)
        outputs = [run("parse", self.notice, "none.txt", env=environment(LC_ALL=locale)).stdout for locale in ("zh_CN.UTF-8", "C")]
        self.assertEqual(outputs[0], outputs[1])  # zeren-error/1 holds the message of the library

    def test_tables_follow_the_option_and_no_locale(self):
        tables = {}
        for name, arguments, locale in (("plain", [], "C"), ("locale", [], "zh_CN"), ("zh", ["--lang", "zh"], "C"), ("en", ["--lang", "en"], "zh_CN")):
            tables[name] = run("table", self.notice, *arguments, env=environment(LC_ALL=locale)).stdout.decode()
        self.assertTrue(tables["plain"].startswith("序号"))
        self.assertEqual(tables["plain"], tables["locale"])
        self.assertEqual(tables["plain"], tables["zh"])
        self.assertTrue(tables["en"].startswith("No."))


class Sentences(ToolTest):
    def chinese(self, *arguments, **options):
        done = run(*arguments, env=environment(LC_ALL="zh_CN.UTF-8"), cwd=self.folder, **options)
        message = done.stderr.decode()
        self.assertRegex(message, r"\Azeren: [^\n]+\n\Z", arguments)
        self.assertRegex(message, HAN, arguments)
        self.assertEqual(english_words(message), [], message)
        return message

    def test_wrong_usage(self):
        for words in ([], ["prase"], ["parse", "--ofsets", "x"], ["parse", "--offsets", "bytes"], ["parse", "--offsets"], ["parse", "-", "-"],
                      ["parse", "--compact", "--compact"], ["parse", "-o", "", "x"], ["table", "--as", "doc"], ["table", "--by", "x"],
                      ["table", "--bom", "-o", "x.md", "notice.txt"], ["units", "--as", "md", "notice.txt"], ["units", "--party", "某局", "notice.txt"],
                      ["diff", "a"], ["diff", "a", "b", "--as", "x"], ["diff", "a", "b", "--compact"], ["diff", "a", "b", "--years-apart", "x"],
                      ["verify", "a"], ["verify", "", "a"], ["parse", ""], ["diff", "", "a"], ["corpus", "add", "-"], ["batch", "-", "@-", "-o", "x"], ["check", "--off", "half_widht_mark", "notice.txt"], ["check", "--json", "--sarif", "notice.txt"],
                      ["check", "--fail-on", "x", "notice.txt"], ["batch"], ["batch", "x"], ["batch", "-o", "x"], 
                      ["batch", "x", "-o", "y", "--jobs", "0"], ["report", "--compare", "notice.txt"], ["corpus"], ["corpus", "chekc"],
                      ["corpus", "accept"], ["corpus", "add"], ["help", "verson"], ["help", "--completion", "fisch"],
                      ["help", "--completion", "bash", "parse"], ["version", "x"], ["parse", "notice.txt", "-o", "notice.txt"],
                      ["parse", "--lang", "fr", "notice.txt"]):
            self.chinese(*words)

    def test_near_names_are_offered(self):
        self.assertIn("您是指 parse 吗？", self.chinese("prase"))
        self.assertIn("您是指 --offsets 吗？", self.chinese("parse", "--ofsets"))
        self.assertIn("您是指 notice.txt 吗？", self.chinese("parse", "notcie.txt"))

    def test_files_that_cannot_be_read(self):
        (self.folder / "data").write_bytes(b"\0\1\2" * 100)
        (self.folder / "empty.zip").write_bytes(b"PK\5\6" + bytes(18))
        (self.folder / "broken.docx").write_bytes(b"PK\3\4" + b"x" * 100)
        (self.folder / "bad.json").write_text("{", encoding="utf-8")
        for words in (["none.txt"], ["."], ["data"], ["empty.zip"], ["broken.docx"], ["--charset", "klingon", "notice.txt"],
                      ["--format", "mp3", "notice.txt"], ["--lexicon", "none.json", "notice.txt"], ["--lexicon", "bad.json", "notice.txt"],
                      ["notice.txt", "-o", "no/such/folder.json"], ["notice.txt", "-o", "."]):
            self.chinese("parse", *words)
        self.chinese("corpus", "check", "/no/such")
        self.chinese("batch", "/no/such", "-o", "out", "--quiet")
        self.chinese("batch", ".", "--pattern", "*.pages", "-o", "out", "--quiet")

    def test_a_hostile_name_is_no_sentence_and_no_line_of_its_own(self):
        for name in ("no such file; check the path", "a: b: c; d", "{1}", "; " * 50, "x\nzeren: y"):
            message = run("text", name, env=environment(LC_ALL="zh_CN"), cwd=self.folder).stderr.decode()
            self.assertEqual(message.count("\n"), 1, name)
            self.assertIn(name.replace("\n", "?") + "：没有这个文件；请检查路径", message)

    def test_summary_of_a_batch(self):
        done = run("batch", "notice.txt", "-o", "out.jsonl", env=environment(LANG="zh_CN.UTF-8"), cwd=self.folder)
        self.assertIn("读 1 份：成功 1 份（1 项任务），拒读 0 份", done.stderr.decode())

    def test_findings_of_every_rule(self):
        for rule in json.loads((SOURCE / "lib/check/check_rules.json").read_text(encoding="utf-8")):
            if "example" not in rule:
                continue  # what a file of text cannot show: its sentence has a line, as the catalogue's test sees
            done = run("check", "--on", rule["code"], "--lang", "zh", stdin=("\n".join(rule["example"]) + "\n").encode())
            told = re.findall(r"^-:\d+:\d+: (.*) \[(\w+)\]$", done.stdout.decode(), re.M)
            self.assertIn(rule["code"], [code for _, code in told])
            for sentence, _ in told:
                self.assertRegex(sentence, r"\A(错误|警告|提示)：")
                self.assertEqual(english_words(sentence), [], sentence)

    def test_rules_are_listed(self):
        for line in run("check", "--rules", "--lang", "zh").stdout.decode().splitlines():
            self.assertRegex(line.split("\t")[3], HAN)

    def test_findings_of_verify(self):
        answer = self.folder / "answer.json"
        answer.write_text(json.dumps({"tasks": [{"text": "加快项目建设。完成投资𠀀5亿元。", "number": "3", "roles": [
            {"role": "cooperating_unit", "parties": ["县发改委", "县环保局"]}], "targets": [{"value": 6, "unit": "亿元"}], "deadlines": [{"text": "6月底前"}]},
            {"text": "没有的任务内容在这里"}]}, ensure_ascii=False), encoding="utf-8")
        output = run("verify", self.notice, answer, "--lang", "zh").stdout.decode()
        told = re.findall(r": ((?:错误|警告|提示)：.*) \[\w+\]$", output, re.M)
        self.assertGreater(len(told), 4, output)
        for line in told:
            self.assertEqual(english_words(line), [], line)


class Differences(ToolTest):
    def test_a_comparison_is_told_in_chinese(self):
        pairs = sorted(path.parent for path in (SOURCE / "corpus/pairs").glob("*/before.txt"))
        self.assertGreater(len(pairs), 9)
        for pair in pairs:
            for form in ("text", "html"):
                done = run("diff", pair / "before.txt", pair / "after.txt", "--as", form, "--lang", "zh")
                page = re.sub(r"<head>.*</head>|<[^>]*>|&[a-z]+;", " ", done.stdout.decode(), flags=re.S)
                self.assertEqual([word for word in re.findall(r"[a-z_]{4,}", page)], [], pair)

    def test_the_words_are_those_of_the_review_page(self):
        words = (SOURCE / "lib/render/page/words.js").read_text(encoding="utf-8")
        data = json.loads((SOURCE / "lib/render/columns.json").read_text(encoding="utf-8"))["words"]
        for kind in ("added", "dropped", "changed", "split", "merged", "same"):
            self.assertIn(f'{kind}: "{data[kind][0]}"', words)
            self.assertIn(f'{kind}: "{data[kind][1]}"', words)
        for role in ("lead_leader", "responsible_leader", "responsible_person", "lead_unit", "responsible_unit", "cooperating_unit", "supervising_unit"):
            self.assertIn(f'{role}: "{data[role][0]}"', words)

    def test_json_has_no_language(self):
        pair = SOURCE / "corpus/pairs/draft-qingyan"
        outputs = {run("diff", pair / "before.txt", pair / "after.txt", "--as", "json", "--lang", name).stdout for name in ("zh", "en")}
        self.assertEqual(len(outputs), 1)


class Help(ToolTest):
    def page(self, command, language):
        return self.succeed("help", command, "--lang", language).decode()

    def options(self, page):
        return [(m[1], m[2]) for m in re.finditer(r"^  ((?:-\w, |    )--[\w-]+)( [A-Z]\S*)?", page, re.M)]

    def test_each_page_has_the_same_options_and_examples_in_both(self):
        for command in COMMANDS:
            english, chinese = self.page(command, "en"), self.page(command, "zh")
            self.assertRegex(chinese, HAN)
            self.assertEqual(sorted(self.options(english)), sorted(self.options(chinese)), command)
            self.assertIn(("    --lang", " LANGUAGE"), self.options(english), command)
            examples = [re.split(r"^(?:Examples?:|示例：)\n", page, flags=re.M)[1] for page in (english, chinese)]
            self.assertEqual(examples[0], examples[1], command)
            self.assertEqual(english.split("\n\n")[0], chinese.split("\n\n")[0], command)  # the synopsis

    def test_no_chinese_page_is_left_over(self):
        self.assertEqual(sorted(path.stem for path in (LANGUAGE / "help").iterdir()), sorted(COMMANDS))

    def test_pages_are_no_wider_than_the_widest_english_one(self):
        for command in COMMANDS:
            for language in ("en", "zh"):
                for line in self.page(command, language).splitlines():
                    self.assertLessEqual(width(line), 130, line)

    def test_the_overview_fits_a_screen(self):
        for language in ("en", "zh"):
            lines = self.succeed("--help", "--lang", language).decode().splitlines()
            self.assertLessEqual(len(lines) + 1, 24)  # and the prompt
            for line in lines:
                self.assertLessEqual(width(line), 80, line)

    def test_pages_of_the_manual_stay_english(self):
        chinese, english = (run("help", "--man", "parse", env=environment(LC_ALL=locale)).stdout for locale in ("zh_CN.UTF-8", "C"))
        self.assertEqual(chinese, english)


if __name__ == "__main__":
    unittest.main()
