#!/usr/bin/env python3
"""docs/layouts-hardest.md says the truth: each notice of the table is right, or ends in the diagnostic that stands there.

    hardest.py --zeren BIN
"""
from __future__ import annotations

import argparse
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "docs" / "layouts-hardest.md"
ROW = re.compile(r"^\| (\d+) \| .+? \| (\S+) \| ([a-z_ ]+) \|$", re.MULTILINE)
COUNTED = ("tasks", "roles", "parties", "inheritance")
KNOWN_GAPS = 0  # rows that may have no case


def misses(zeren: str) -> dict[str, list[str]]:
    """The lines of score.py --misses on what the table counts, by notice."""
    command = [sys.executable, "-B", str(ROOT / "tests/corpus/score.py"), "--zeren", zeren, "--open", "--misses"]
    output = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    found: dict[str, list[str]] = {}
    for line in output.splitlines():
        parts = line.split(": ", 2)
        if len(parts) == 3 and parts[1] in COUNTED:
            found.setdefault(parts[0], []).append(line)
    return found


def codes(zeren: str, notice: pathlib.Path) -> set[str]:
    output = subprocess.run([zeren, "parse", str(notice)], capture_output=True, text=True, check=True).stdout
    return {diagnostic["code"] for diagnostic in json.loads(output)["diagnostics"]}


def wrong_rows(zeren: str, rows: list[tuple[str, str, str]]) -> list[str]:
    lost = misses(zeren)
    wrong = []
    for number, folder, stands in rows:
        if stands == "no case":
            continue
        notices = list((ROOT / "corpus" / folder).glob("notice.*"))
        if len(notices) != 1:
            wrong.append(f"{number}: {folder} has no notice")
        elif stands == "right" and folder in lost:
            wrong.append(f"{number}: {folder} is not right: {lost[folder][0]}")
        elif stands != "right" and stands not in codes(zeren, notices[0]):
            wrong.append(f"{number}: {folder} does not end in {stands}")
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--zeren", required=True)
    zeren = parser.parse_args().zeren
    rows = ROW.findall(TABLE.read_text(encoding="utf-8"))
    wrong = [] if [row[0] for row in rows] == [str(i) for i in range(1, 26)] else ["the table has not the rows 1 to 25"]
    if sum(row[2] == "no case" for row in rows) > KNOWN_GAPS:
        wrong.append("more rows without a case than before")
    wrong += wrong_rows(zeren, rows)
    print("\n".join(wrong) or f"{len(rows)} rows hold")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
