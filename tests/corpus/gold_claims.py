#!/usr/bin/python3
"""The gold of the open corpus, held against its notices by `zeren verify`: how often is a true claim reported?

    tests/corpus/gold_claims.py --zeren build/bin/zeren [--misses]

Gold is written by people from the text, before any program reads it, and knows no spans: it is a model "from anywhere". What is told of
it is a false alarm, or a place where gold and the reading of Zeren differ. Prints notices, claims, and findings by severity and code.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "corpus"
TARGET = ("indicator", "relation", "value", "value_high", "unit", "change", "text", "period")


def whole_text(written, notice: str, start: int):
    """(text, where it begins) of gold's first and last characters; (None, start) where they are not found."""
    if isinstance(written, str):
        return written, start
    first, last = written[0], written[-1]
    begin = notice.find(first, start)
    begin = notice.find(first) if begin < 0 else begin
    end = notice.find(last, begin) if begin >= 0 else -1
    return (notice[begin:end + len(last)], begin) if end >= 0 else (None, start)


def claims_of(gold: dict, notice: str) -> list[dict]:
    """Gold's tasks as a model: no spans, no ids."""
    claims, start = [], 0
    for task in gold.get("tasks", []):
        text, start = whole_text(task.get("text", ""), notice, start)
        if not text:
            continue
        claim = {"text": text,
                 "roles": [{key: role.get(key) for key in ("role", "label", "parties")} for role in task.get("roles", [])],
                 "targets": [{key: target[key] for key in TARGET if key in target} for target in task.get("targets", [])],
                 "deadlines": [{key: date[key] for key in ("text", "due") if key in date} for date in task.get("deadlines", [])]}
        if task.get("number"):
            claim["number"] = task["number"]
        claims.append(claim)
    return claims


def count(claims: list[dict]) -> int:
    return sum(1 + sum(len(role["parties"]) for role in claim["roles"]) + len(claim["targets"]) + len(claim["deadlines"]) for claim in claims)


def verified(zeren: str, every: int = 1):
    """(case, claims, findings) of each open notice with tasks, or of every n-th."""
    for path in sorted(CORPUS.glob("*/gold.json"))[::every]:
        if path.parent.name.startswith("held"):
            continue
        notice = next(path.parent.glob("notice.*"))
        text = subprocess.run([zeren, "text", str(notice)], capture_output=True, check=True).stdout.decode("utf-8")
        claims = claims_of(json.loads(path.read_text(encoding="utf-8")), text)
        done = subprocess.run([zeren, "verify", "--json", str(notice), "-"], input=json.dumps(claims, ensure_ascii=False).encode(),
                              capture_output=True, check=False)
        yield path.parent.name, count(claims), json.loads(done.stdout)["findings"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zeren", required=True, metavar="BIN")
    parser.add_argument("--misses", action="store_true", help="list each finding")
    options = parser.parse_args()
    notices = claims = 0
    codes = collections.Counter()
    for case, claimed, findings in verified(options.zeren):
        notices += 1
        claims += claimed
        for one in findings:
            codes[one["severity"], one["code"]] += 1
            if options.misses:
                print(case, one["path"], one["code"], one["message"], sep="\t")
    print(f"{notices} notices, {claims} claims of gold, {sum(n for (severity, _), n in codes.items() if severity == 'error')} reported as errors")
    for (severity, code), number in sorted(codes.items()):
        print(f"{number:6} {severity:8} {code}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
