#!/usr/bin/env python3
"""How well compare() pairs the tasks of corpus/pairs, against the gold that a person read off the texts.

    pairs.py --zeren BIN [--least F1] [--misses] [NAME...]

Prints precision, recall and F1 of the links between tasks for each pair of notices and for all; then how many of the changes that the
gold names (leads that moved, numbers up and down, deadlines earlier and later, splits, merges, equality) are told exactly.
Exit codes: 0; 1 where F1 is below --least, a change of the gold is missing, or one is told that the gold does not have.
"""
from __future__ import annotations

import argparse
import json
import pathlib
import subprocess
import sys

PAIRS = pathlib.Path(__file__).resolve().parents[2] / "corpus" / "pairs"
LEADS = ("lead_unit", "lead_leader")


def compared(zeren: str, folder: pathlib.Path) -> dict:
    command = [zeren, "diff", "--as", "json", str(folder / "before.txt"), str(folder / "after.txt")]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode not in (0, 3):
        sys.exit(f"pairs: {folder.name}: {done.stderr.decode(errors='replace').strip()}")
    result = json.loads(done.stdout)
    if result["equal"] != (done.returncode == 0):
        sys.exit(f"pairs: {folder.name}: exit code {done.returncode}, but equal is {result['equal']}")
    return result


def models(zeren: str, folder: pathlib.Path) -> tuple[dict, dict]:
    done = subprocess.run([zeren, "parse", str(folder / "before.txt"), str(folder / "after.txt")], capture_output=True, check=True)
    before, after = done.stdout.splitlines()
    return json.loads(before), json.loads(after)


def keys(tasks: list[dict]) -> list[str]:
    return [task["key"] for task in tasks]


def links(result: dict) -> set[tuple[str, str]]:
    return {(before, after) for task in result["tasks"] for before in keys(task["before"]) for after in keys(task["after"])}


def leads_of(model: dict, wanted: list[str]) -> list[str]:
    found = {party["name"] for task in model["tasks"] if task["key"] in wanted for role in task["roles"] for party in role["parties"]
             if (party["effective_role"] or role["role"]) in LEADS}
    return sorted(found)


def in_order(name: str, items: list) -> list:
    return [[key, sorted(before), sorted(after)] for key, before, after in items] if name == "leads" else items


def told(result: dict, before: dict, after: dict) -> dict[str, list]:
    """The changes in the form of the gold, each list sorted."""
    changes: dict[str, list] = {"leads": [], "targets": [], "deadlines": [], "split": [], "merged": []}
    for task in result["tasks"]:
        old, new = keys(task["before"]), keys(task["after"])
        if task["lead_moved"]:
            changes["leads"].append([new[0], leads_of(before, old), leads_of(after, new)])
        for target in task["targets"]:
            if target["kind"] in ("up", "down"):
                changes["targets"].append([new[0], target["kind"], str(target["from"]), str(target["to"])])
        for deadline in task["deadlines"]:
            if deadline["kind"] in ("earlier", "later"):
                changes["deadlines"].append([new[0], deadline["kind"], deadline["before"]["due"], deadline["after"]["due"]])
        if task["kind"] == "split":
            changes["split"].append([old[0], new])
        if task["kind"] == "merged":
            changes["merged"].append([old, new[0]])
    return {name: sorted(found, key=str) for name, found in changes.items()}


def f1(right: int, found: int, gold: int) -> float:
    return 2 * right / (found + gold) if found + gold else 1.0


def row(name: str, right: int, found: int, gold: int) -> str:
    precision, recall = (right / found if found else 1.0), (right / gold if gold else 1.0)
    return f"{name:20} {gold:5} {precision:9.3f} {recall:7.3f} {f1(right, found, gold):6.3f}"


def wrong_changes(gold: dict, changes: dict[str, list]) -> list[str]:
    """What is missing and what is too much. Kinds that the gold leaves out are not judged, but for splits and merges."""
    problems = []
    for name, found in changes.items():
        if name not in gold and name not in ("split", "merged"):
            continue
        wanted = in_order(name, gold.get(name, []))
        problems += [f"{name}: not told: {item}" for item in wanted if item not in found]
        problems += [f"{name}: wrongly told: {item}" for item in found if item not in wanted]
    return problems


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zeren", required=True, metavar="BIN")
    parser.add_argument("--least", type=float, default=0.0, metavar="F1")
    parser.add_argument("--misses", action="store_true", help="list each link that is missing or too much")
    parser.add_argument("names", nargs="*", metavar="NAME")
    options = parser.parse_args()
    folders = [folder for folder in sorted(PAIRS.iterdir()) if folder.is_dir() and (not options.names or folder.name in options.names)]
    if not folders:
        sys.exit(f"pairs: no pair in {PAIRS}: nothing was checked")
    totals, problems, read_otherwise, judged = [0, 0, 0], [], [], 0
    print(f"{'pair':20} {'links':>5} {'precision':>9} {'recall':>7} {'F1':>6}")
    for folder in folders:
        gold = json.loads((folder / "pairs.json").read_text(encoding="utf-8"))
        result = compared(options.zeren, folder)
        before, after = models(options.zeren, folder)
        wanted, found = {tuple(pair) for pair in gold["pairs"]}, links(result)
        for side, model, alone in ((0, before, gold["dropped"]), (1, after, gold["added"])):
            if sorted(keys(model["tasks"])) != sorted({pair[side] for pair in wanted} | set(alone)):
                read_otherwise.append(f"{folder.name}, {'after' if side else 'before'}: {', '.join(keys(model['tasks']))}")
        counts = [len(wanted & found), len(found), len(wanted)]
        totals = [total + count for total, count in zip(totals, counts)]
        print(row(folder.name, *counts))
        if options.misses:
            print("".join(f"    not paired: {a} – {b}\n" for a, b in sorted(wanted - found))
                  + "".join(f"    wrongly paired: {a} – {b}\n" for a, b in sorted(found - wanted)), end="")
        problems += [f"{folder.name}: {problem}" for problem in wrong_changes(gold, told(result, before, after))]
        judged += sum(len(gold.get(name, [])) for name in ("leads", "targets", "deadlines", "split", "merged"))
        if result["equal"] != gold.get("equal", False):
            problems.append(f"{folder.name}: equal is {result['equal']}")
    print(row("all", *totals))
    if read_otherwise:
        print("tasks read otherwise than the gold has them (a matter of reading, which counts as missing links):")
        print("".join(f"    {one}\n" for one in read_otherwise), end="")
    print(f"changes named by the gold: {judged}; problems: {len(problems)}")
    print("".join(f"    {problem}\n" for problem in problems), end="")
    return 1 if problems or f1(*totals) < options.least else 0


if __name__ == "__main__":
    sys.exit(main())
