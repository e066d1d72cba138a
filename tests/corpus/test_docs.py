"""The docs are true: their examples run, their codes are those of lib/, what they name exists."""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

from seed_model import ROOT, SEED, tool

DIAGNOSTICS = (ROOT / "docs" / "diagnostics.md").read_text(encoding="utf-8")
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "corpus" / "README.md"])


def blocks(page, *kinds):
    """The fenced blocks of a page, in order."""
    return re.findall(rf"^```({'|'.join(kinds)})\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)


def codes_in_lib():
    """The first string of each diagnostic that lib/ makes: report("code", …), {"code", Severity…}, constants handed to them."""
    codes = set()
    for path in sorted((ROOT / "lib").rglob("*.cpp")):
        text = path.read_text(encoding="utf-8")
        if "Severity::" not in text or path.parent.name in ("json", "check", "verify"):
            continue  # the last two have their codes in data, and name them at tell("code", …)
        for statement in re.split(r"[;{]\s*\n", text):
            if "Severity::" in statement:
                codes |= set(re.findall(r'"([a-z]+(?:_[a-z]+)+)"', statement))
        codes |= set(re.findall(r'constexpr const char\* k\w+ = "([a-z_]+)"', text))
    return codes


def contains(whole, part):
    """True when each key and entry of `part` is in `whole`; lists must be as long."""
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(key in whole and contains(whole[key], value) for key, value in part.items())
    if isinstance(part, list):
        return isinstance(whole, list) and len(whole) == len(part) and all(map(contains, whole, part))
    return whole == part


def rules_of(room):
    return json.loads((ROOT / "lib" / room / f"{room}_rules.json").read_text(encoding="utf-8"))


def codes_told(room):
    """The codes at which a room tells: tell("code", …), or a condition of two of them."""
    text = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "lib" / room).glob("*.cpp")))
    told = re.findall(r'tell\(\s*([^;]*?),', text)
    return {code for arguments in told for code in re.findall(r'"([a-z]+(?:_[a-z]+)*)"', arguments)}


class Diagnostics(unittest.TestCase):
    table = dict(re.findall(r"^\| (\w+) \| (warning|info|error) \|", DIAGNOSTICS, re.MULTILINE))
    on = [argument for rule in rules_of("check") if not rule.get("on", True) for argument in ("--on", rule["code"])]

    def found(self, kind, example):
        environment = {**os.environ, "PATH": f"{pathlib.Path(tool()).resolve().parent}:{os.environ['PATH']}"}
        with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as notice:
            notice.write(example)
            notice.flush()
            command = ["bash", "-c", example] if kind == "sh" else [tool(), "check", "--json", *self.on, notice.name]
            done = subprocess.run(command, capture_output=True, check=True, env=environment)
        return {item["code"]: item["severity"] for item in json.loads(done.stdout)["findings"]}

    def test_the_codes_are_those_of_the_library(self):
        told = {rule["code"] for rule in rules_of("check") if rule["stage"] != "check"}
        self.assertEqual(told, codes_in_lib())
        self.assertEqual(set(self.table) - told, codes_told("check"))
        self.assertEqual({rule["code"] for rule in rules_of("verify")} - {"claim_unreadable"}, codes_told("verify"))

    def test_each_example_has_its_code_and_severity(self):
        parts = [part for part in re.split(r"^## ", DIAGNOSTICS, flags=re.MULTILINE)[1:] if re.match(r"\w+\n", part)]  # the others tell of all
        self.assertEqual([part.split("\n", 1)[0] for part in parts], list(self.table))
        for part in parts:
            code = part.split("\n", 1)[0]
            with self.subTest(code=code):
                [(kind, example)] = blocks(part, "sh", "text")
                self.assertEqual(self.found(kind, example).get(code), self.table[code])


class Readme(unittest.TestCase):
    english = (ROOT / "README.md").read_text(encoding="utf-8")
    chinese = (ROOT / "README.zh-CN.md").read_text(encoding="utf-8")

    def test_the_json_is_what_the_model_says(self):
        [(_, shown)] = blocks(self.english, "json")
        done = subprocess.run([tool(), "parse", str(SEED / "notice.txt")], capture_output=True, check=True)
        part = json.loads(shown)
        [task] = [task for task in json.loads(done.stdout)["tasks"] if task["key"] == part["key"]]
        task["roles"] = [role for role in task["roles"] if role["role"] != "responsible_leader"]  # no person in the README
        self.assertTrue(contains(task, part), task)

    def test_both_languages_show_the_same_blocks(self):
        kinds = ("text", "json", "sh", "cpp", "cmake")
        self.assertEqual(blocks(self.english, *kinds), blocks(self.chinese, *kinds))

    def test_the_first_command_comes_early(self):
        before = self.english.split("./dev run parse corpus/weidong-2022/notice.txt")[0]
        self.assertLess(len(before.splitlines()), 25)


class Names(unittest.TestCase):
    def test_links_lead_somewhere(self):
        for page in PAGES:
            for link in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
                self.assertTrue((page.parent / link).exists(), f"{page.name}: {link}")

    def test_commands_and_tests_exist(self):
        known = set(re.findall(r"^\s+(\w+)(?: \| [^)]*)?\)", (ROOT / "dev").read_text(encoding="utf-8"), re.MULTILINE))
        for page in PAGES:
            for name in re.findall(r"\./dev (\w+)", page.read_text(encoding="utf-8")):
                self.assertIn(name, known, page.name)

    def test_named_files_exist(self):  # what a build makes is in no checkout
        for page in PAGES:
            for name in re.findall(r"\b(?<!build/)((?:bindings/\w+/)?(?:lib|tests|docs|cmake)/[\w/-]+(?:\.[\w-]+)+)", page.read_text(encoding="utf-8")):
                self.assertTrue((ROOT / name).exists(), f"{page.name}: {name}")


if __name__ == "__main__":
    unittest.main()
