#!/usr/bin/env python3
"""Checks gold.json of corpus notices: its form, and that everything it says stands in the notice, in order.

    gold.py check [--zeren BIN] [--quiet] DIR...

Errors name the task, the string and the nearest hint; exit 1 when there is one. Warnings are places to look at.
A notice that is no plain text (notice.html, .docx …) is read by `BIN text FILE`; without --zeren only its form is checked.
"""
from __future__ import annotations

import argparse
import json
import pathlib
import subprocess
import sys
from dataclasses import dataclass
from typing import Optional

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from uncovered import warn_uncovered
from facts import NoticeFacts
from findings import Findings
from form import check_form
from locate import locate


@dataclass
class Gold:
    """One folder of the corpus. facts is None when there are errors of form or no text to look into."""
    name: str
    notice: pathlib.Path
    facts: Optional[NoticeFacts]
    found: Findings
    reviewed: bool = False   # made from a model by zeren report, so it proves nothing about the library

    @property
    def format(self) -> str:
        """The container in which the notice came: text, html, docx …"""
        suffix = self.notice.suffix.removeprefix(".")
        return "text" if suffix == "txt" else suffix


def load(folder: pathlib.Path, zeren: Optional[str] = None) -> Gold:
    """Reads and locates the gold of a folder; whatever is wrong is in found."""
    found = Findings()
    notice = _notice_file(folder, found)
    gold = _read_json(folder / "gold.json", found)
    if gold is not None:
        check_form(gold, found)
        _check_negative(folder.name, gold, found)
    text = None
    if not found.errors:
        text = read_text(notice, zeren, found)
    facts = locate_all(gold, text, folder.name, found) if text is not None else None
    return Gold(folder.name, notice, facts, found, isinstance(gold, dict) and "origin" in gold)


def locate_all(gold: dict, text: str, name: str, found: Findings) -> NoticeFacts:
    facts = locate(gold, text, name, found)
    if not found.errors and not name.startswith("none-"):
        warn_uncovered(facts, found)
    return facts


def read_text(notice: pathlib.Path, zeren: Optional[str], found: Findings) -> Optional[str]:
    """The canonical text: a plain file is its own (without BOM), for others the library's reader is asked."""
    if notice.suffix == ".txt":
        return _decode(notice.read_bytes(), notice.name, found)
    if zeren is None:
        found.warn(notice.name, "only the form was checked: give --zeren BIN to locate the gold of this format")
        return None
    done = subprocess.run([zeren, "text", str(notice)], capture_output=True, check=False)
    if done.returncode != 0:
        found.error(notice.name, f"`{zeren} text` failed: {done.stderr.decode(errors='replace').strip()}")
        return None
    return _decode(done.stdout, notice.name, found)


def _decode(data: bytes, name: str, found: Findings) -> Optional[str]:
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        found.error(name, f"is no UTF-8: {error}")
        return None


def _notice_file(folder: pathlib.Path, found: Findings) -> Optional[pathlib.Path]:
    files = sorted(folder.glob("notice.*"))
    if len(files) != 1:
        found.error(str(folder), f"needs one file notice.txt (or .html), has {len(files)}")
    return files[0] if files else None


def _read_json(path: pathlib.Path, found: Findings) -> Optional[dict]:
    try:
        return json.loads(path.read_bytes().decode("utf-8"), object_pairs_hook=_no_repeats)
    except FileNotFoundError:
        found.error(path.name, "is missing")
    except ValueError as error:
        found.error(path.name, f"is no JSON: {error}")
    return None


def _no_repeats(pairs: list[tuple]) -> dict:
    keys = [key for key, _ in pairs]
    for key in keys:
        if keys.count(key) > 1:
            raise ValueError(f"the key {key!r} stands twice in one object")
    return dict(pairs)


def _check_negative(name: str, gold: dict, found: Findings) -> None:
    if name.startswith("none-") and not found.errors:
        for task in gold.get("tasks", []):
            if "roles" in task:
                found.error(f"task {task['id']}", "has roles, but the folder's name begins with none-")


def _report(gold: Gold, quiet: bool) -> None:
    for message in gold.found.errors:
        print(f"{gold.name}: error: {message}")
    for message in gold.found.warnings if not quiet else ():
        print(f"{gold.name}: warning: {message}")
    facts = gold.facts
    if facts is not None and not gold.found.errors:
        parties = sum(len(role.parties) for task in facts.tasks for role in task.roles)
        print(f"{gold.name}: ok: {len(facts.sections)} sections, {len(facts.tasks)} tasks, {parties} parties, "
              f"{sum(len(task.targets) for task in facts.tasks)} targets, "
              f"{sum(len(task.deadlines) for task in facts.tasks)} deadlines")


def main(arguments: Optional[list[str]] = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="check the gold of corpus folders")
    check.add_argument("folders", nargs="+", type=pathlib.Path, metavar="DIR")
    check.add_argument("--zeren", metavar="BIN", help="the tool that reads other formats than plain text")
    check.add_argument("--quiet", action="store_true", help="no warnings")
    options = parser.parse_args(arguments)
    golds = [load(folder, options.zeren) for folder in options.folders]
    for gold in golds:
        _report(gold, options.quiet)
    return 1 if any(gold.found.errors for gold in golds) else 0


if __name__ == "__main__":
    sys.exit(main())
