#!/usr/bin/env python3
"""`zeren check`: text, JSON, SARIF, exit codes, switched-off rules, .zeren.json."""
import json
import pathlib
import unicodedata
import unittest

import jsonschema

from zeren_test import ToolTest, run

TESTS = pathlib.Path(__file__).resolve().parents[1]
CORPUS = TESTS.parent / "corpus"
RULES = {rule["code"]: rule for rule in json.loads((TESTS.parent / "lib/check/check_rules.json").read_text(encoding="utf-8"))}
SARIF = json.loads((TESTS / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
FINDINGS = json.loads((TESTS.parent / "docs/schema/zeren-findings-1.schema.json").read_text(encoding="utf-8"))
ODD = "关于分解重点工作的通知\n1.整治河道。\n牵头单位：市水务局\n配合单位：市财政局、市林业局\n2.推进“一网通办，修路。\n责任单位：各有关部门\n"


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


class CheckTest(ToolTest):
    def setUp(self):
        super().setUp()
        self.notice.write_text(ODD, encoding="utf-8", newline="")

    def findings(self, *arguments, **options):
        done = run("check", "--json", *arguments, **options)
        self.assertEqual(done.stderr, b"")
        document = json.loads(done.stdout)
        jsonschema.validate(document, FINDINGS, jsonschema.Draft202012Validator)
        return document["findings"]

    def codes(self, *arguments, **options):
        return [one["code"] for one in self.findings(*arguments, **options)]


class Text(CheckTest):
    def test_place_message_code_line_and_mark(self):
        lines = self.succeed("check", self.notice).decode().splitlines()
        self.assertEqual(lines[0], f'{self.notice}:5:5: warning: "“" is never closed. [unpaired_bracket]')
        self.assertEqual(lines[1:3], ["  2.推进“一网通办，修路。", "    　　^"])
        self.assertEqual(lines[4:], ["  责任单位：各有关部门", "  　　　　　" + "^" * 10])

    def test_the_mark_stands_below_its_place_in_columns_of_a_terminal(self):
        for before in ("配合单位：", "a配b：", "ＡＢ：ｃ", "（一）𠀀：", "é：", "“甲”："):
            self.notice.write_text(f"{before}甲、，乙\n", encoding="utf-8")
            _, line, mark = self.succeed("check", self.notice).decode().splitlines()[:3]
            self.assertEqual(width(mark.rstrip("^")), width(line[:line.index("、，")]), before)
            self.assertEqual(mark.count("^"), 4)

    def test_a_long_line_is_cut_around_the_place(self):
        self.notice.write_text("河" * 500 + "、，" + "道" * 500 + "\n", encoding="utf-8")
        _, line, _ = self.succeed("check", self.notice).decode().splitlines()
        self.assertTrue(line.startswith("  …河") and line.endswith("道…"), line)
        self.assertLess(width(line), 140)

    def test_hostile_text_cannot_make_lines_or_colours(self):
        for odd in ("\x1b[31m", "\u2028", "\u202e", "\x85", "\x0b", "\r", "\t", "\x7f"):
            self.notice.write_text(f"1.整治{odd}河道、，修复{odd}。\n", encoding="utf-8", newline="")
            output = self.succeed("check", self.notice).decode()
            self.assertNotRegex(output, "[\x00-\x09\x0b-\x1f\x7f\x80-\x9f\u2028-\u202e]")

    def test_a_sound_notice_says_nothing(self):
        self.notice.write_text("关于修路的通知\n1.修路。（市交通局牵头）\n2.建校。（市教育局牵头）\n", encoding="utf-8")
        self.assertEqual(self.succeed("check", self.notice), b"")

    def test_what_is_told_of_the_whole_notice_has_no_line(self):
        self.notice.write_text("", encoding="utf-8")
        self.assertRegex(self.succeed("check", self.notice).decode(), r"\A\S+notice\.txt: warning: [^:\n]+\[empty_text\]\n\Z")
        self.assertIsNone(self.findings(self.notice)[0]["line"])

    def test_standard_input(self):
        self.assertTrue(self.succeed("check", stdin=ODD.encode()).startswith(b"-:5:5: warning: "))


class Forms(CheckTest):
    def test_json_has_each_finding_with_its_place(self):
        found = self.findings(self.notice)
        self.assertEqual([(one["code"], one["line"], one["column"], one["task"]) for one in found],
                         [("unpaired_bracket", 5, 5, 2), ("only_collectives", 6, 6, 2)])
        begin, end = found[0]["span"]
        self.assertEqual(ODD[begin:end], "“")
        begin, end = self.findings("--offsets", "utf8", self.notice)[0]["span"]
        self.assertEqual(ODD.encode()[begin:end].decode(), "“")

    def test_several_files_are_json_lines_and_one_that_cannot_be_read_is_told(self):
        done = run("check", "--json", self.notice, self.folder / "none.txt", self.notice)
        self.assertEqual(done.returncode, 1)
        schemas = [json.loads(line)["schema"] for line in done.stdout.splitlines()]
        self.assertEqual(schemas, ["zeren-findings/1", "zeren-error/1", "zeren-findings/1"])

    def test_sarif_is_valid_by_the_schema_of_oasis(self):
        odd = self.folder / "an odd 名 %.txt"
        odd.write_text(ODD, encoding="utf-8")
        log = json.loads(self.succeed("check", "--sarif", self.notice, odd))
        jsonschema.Draft4Validator.check_schema(SARIF)
        jsonschema.validate(log, SARIF, jsonschema.Draft4Validator)
        results = log["runs"][0]["results"]
        rules = log["runs"][0]["tool"]["driver"]["rules"]
        self.assertEqual([one["level"] for one in results], ["warning", "note"] * 2)
        self.assertEqual([rules[one["ruleIndex"]]["id"] for one in results], [one["ruleId"] for one in results])
        self.assertEqual(results[0]["locations"][0]["physicalLocation"]["region"],
                         {"startLine": 5, "startColumn": 5, "endLine": 5, "endColumn": 6})
        uri = results[2]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        self.assertTrue(uri.startswith("file:///") and uri.endswith("/an%20odd%20%E5%90%8D%20%25.txt"), uri)

    def test_sarif_without_findings_is_valid_too(self):
        log = json.loads(self.succeed("check", "--sarif", "-", stdin="修路。".encode()))
        jsonschema.validate(log, SARIF, jsonschema.Draft4Validator)
        self.assertEqual(log["runs"][0]["results"], [])

    def test_output_appears_whole_and_never_over_the_notice(self):
        self.assertEqual(self.succeed("check", "-o", self.out, self.notice), b"")
        self.assertEqual(self.out.read_bytes(), self.succeed("check", self.notice))
        self.fail(2, "check", "-o", self.notice, self.notice)
        self.assertEqual(self.notice.read_text(encoding="utf-8"), ODD)
        self.assert_no_temporary()

    def test_rules_are_those_of_the_data(self):
        lines = [line.split("\t") for line in self.succeed("check", "--rules").decode().splitlines()]
        self.assertEqual([line[0] for line in lines], list(RULES))
        for code, severity, state, summary in lines:
            rule = RULES[code]
            self.assertEqual((severity, state, summary), (rule["severity"], "on" if rule.get("on", True) else "off", rule["summary"]))


class Choice(CheckTest):
    def test_fail_on(self):
        for severity, code in (("error", 0), ("warning", 3), ("info", 3)):
            self.assertEqual(run("check", "--fail-on", severity, self.notice).returncode, code)
        self.assertEqual(run("check", self.notice).returncode, 0)
        self.assertIn("warning", self.fail(2, "check", "--fail-on", "warnin", self.notice))

    def test_off_and_on(self):
        self.assertEqual(self.codes("--off", "unpaired_bracket", self.notice), ["only_collectives"])
        self.assertEqual(run("check", "--off", "unpaired_bracket", "--fail-on", "warning", self.notice).returncode, 0)
        self.notice.write_text("1.修路。\n责任领导：市交通局\n", encoding="utf-8")
        self.assertEqual(self.codes(self.notice), [])
        self.assertEqual(self.codes("--on", "person_as_unit", self.notice), ["person_as_unit"])
        self.assertIn("did you mean only_collectives?", self.fail(2, "check", "--off", "only_colectives", self.notice))

    def test_settings_beside_the_notice(self):
        settings = self.folder / ".zeren.json"
        settings.write_text('{"check": {"off": ["only_collectives"], "fail_on": "warning"}}', encoding="utf-8")
        done = run("check", "--json", self.notice)
        self.assertEqual((done.returncode, [one["code"] for one in json.loads(done.stdout)["findings"]]), (3, ["unpaired_bracket"]))
        self.assertEqual(run("check", "--fail-on", "error", self.notice).returncode, 0)
        self.assertEqual(run("check", "--off", "unpaired_bracket", self.notice).returncode, 0)
        self.assertEqual(run("check", "-", stdin=ODD.encode(), cwd=self.folder).returncode, 0)  # nothing lies beside a stream

    def test_settings_that_mean_nothing_are_named(self):
        for text in ("{", "[]", '{"chek": {}}', '{"check": 7}', '{"check": {"of": []}}', '{"check": {"off": "x"}}', '{"check": {"off": [7]}}',
                     '{"check": {"off": ["nonsense"]}}', '{"check": {"fail_on": "bad"}}', '{"check": {"fail_on": 3}}'):
            (self.folder / ".zeren.json").write_text(text, encoding="utf-8")
            self.assertIn(".zeren.json", self.fail(1, "check", self.notice), text)
            self.assertEqual(self.stdout, b"")

    def test_each_file_has_the_settings_of_its_own_folder(self):
        other = self.folder / "other"
        other.mkdir()
        (other / "notice.txt").write_text(ODD, encoding="utf-8")
        (other / ".zeren.json").write_text('{"check": {"off": ["unpaired_bracket", "only_collectives"]}}', encoding="utf-8")
        lines = self.succeed("check", "--json", self.notice, other / "notice.txt").splitlines()
        self.assertEqual([len(json.loads(line)["findings"]) for line in lines], [2, 0])

    def test_wrong_usage(self):
        self.fail(2, "check", "--json", "--sarif", self.notice)
        self.fail(2, "check", "-", "-")
        self.fail(2, "check", "-o", "", self.notice)


class TheCorpus(CheckTest):
    def test_every_diagnostic_of_the_model_is_a_finding(self):
        for path in sorted(CORPUS.glob("*/notice.*")):
            if path.parent.name.startswith("held"):
                continue
            with self.subTest(notice=path.parent.name):
                told = [(one["code"], one["span"] if one["span"][0] < one["span"][1] else None) for one in self.parse(path)["diagnostics"]]
                found = [(one["code"], one["span"]) for one in self.findings(path)]
                self.assertEqual([one for one in told if one not in found], [])
                self.assertEqual(found, sorted(found, key=lambda one: one[1][0] if one[1] else 0))
                self.assertLessEqual({code for code, _ in found}, set(RULES))


if __name__ == "__main__":
    unittest.main()
