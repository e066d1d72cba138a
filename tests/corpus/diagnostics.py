#!/usr/bin/python3
"""Renews docs/diagnostics.md and the table of docs/verify.md from the texts of the rules (lib/check, lib/verify).

    tests/corpus/diagnostics.py            writes the pages
    tests/corpus/diagnostics.py --check    writes nothing; fails where a page would change

What stands above the line <!-- generated … --> of a page is written by hand and stays. ./dev diagnostics
"""
import argparse
import difflib
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
MARK = "<!-- generated below this line by ./dev diagnostics; edit {source} -->\n"
PAGES = {"docs/diagnostics.md": "lib/check/check_rules.json", "docs/verify.md": "lib/verify/verify_rules.json"}


def text(value) -> str:
    return value if isinstance(value, str) else "\n".join(value)


def block(kind: str, value) -> str:
    return f"```{kind}\n{text(value)}\n```\n"


def table(rules: list[dict]) -> str:
    found_by = any(rule["stage"] != rules[0]["stage"] for rule in rules)
    lines = ["| code | severity | in short |" + (" found by |" if found_by else ""), "|---|---|---|" + ("---|" if found_by else "")]
    for rule in rules:
        stage = f" {rule['stage']} |" if found_by else ""
        off = "" if rule.get("on", True) else " (off unless asked for)"
        lines.append(f"| {rule['code']} | {rule['severity']} | {rule['summary']}{off} |{stage}")
    return "\n".join(lines) + "\n"


def section(rule: dict) -> str:
    parts = [f"\n## {rule['code']}\n{rule['explanation']}\n"]
    if "command" in rule:
        parts.append(block("sh", rule["command"]))
    if "example" in rule:
        parts.append(block("text", rule["example"]))
    if "not" in rule:
        parts.append("Not told here:\n" + block("txt", rule["not"]))
    return "".join(parts)


def page(path: pathlib.Path, source: str) -> tuple[str, str]:
    """The page as it is and as it should be."""
    rules = json.loads((ROOT / source).read_text(encoding="utf-8"))
    mark = MARK.format(source=source)
    before = path.read_text(encoding="utf-8")
    if mark not in before:
        raise SystemExit(f"{path}: has no line {mark}")
    sections = "".join(map(section, rules)) if "example" in rules[-1] else "".join(f"\n**{r['code']}**: {r['explanation']}\n" for r in rules)
    return before, before.split(mark)[0] + mark + table(rules) + sections


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a page would change")
    options = parser.parse_args()
    changed = False
    for name, source in PAGES.items():
        path = ROOT / name
        before, after = page(path, source)
        if before == after:
            continue
        changed = True
        if options.check:
            sys.stdout.writelines(difflib.unified_diff(before.splitlines(True), after.splitlines(True), name, "now", n=1))
        else:
            path.write_text(after, encoding="utf-8")
    if changed and options.check:
        print("diagnostics: the pages are no longer true; ./dev diagnostics renews them", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
