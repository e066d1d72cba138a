#!/usr/bin/env python3
"""Facts of the open corpus moved to another task of the same notice: does `zeren verify` catch each?

    tests/corpus/moved_facts.py --zeren build/bin/zeren [--misses]

A moved fact is the kind of error that a look at the notice does not show: the name, number or time does stand there. In the accepted
model of each notice (without spans) the first unit, the first number and the first time of every task is replaced by one of the nearest
task that has another; it is caught when an error is told at its path. Left out: tasks whose own words hold the moved fact too, and
facts that a task inherits.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "corpus"
SPANS = ("span", "label_span", "extent", "indicator_span", "basis", "id", "party")


def without_spans(value):
    if isinstance(value, dict):
        return {key: without_spans(part) for key, part in value.items() if key not in SPANS}
    return [without_spans(part) for part in value] if isinstance(value, list) else value


def plain(text: str) -> str:
    return "".join(text.split())


def own_facts(task: dict, kind: str) -> list[tuple[str, dict]]:
    """(path in the task, fact) of each that stands at the task itself."""
    if kind == "unit":
        return [(f"roles[{r}].parties[{p}]", party) for r, role in enumerate(task["roles"]) if role["basis"] is None
                for p, party in enumerate(role["parties"]) if party["kind"] == "unit" and party["basis"] is None]
    if kind == "number":
        return [(f"targets[{t}].value", target) for t, target in enumerate(task["targets"])
                if target["value"] is not None and target["unit"] and target["indicator"]]
    return [(f"deadlines[{d}]", deadline) for d, deadline in enumerate(task["deadlines"]) if deadline["basis"] is None]


def words_of(fact: dict, kind: str) -> list[str]:
    """What must not stand in the other task; for a number its digits, and its base units' too."""
    if kind == "number":
        return [f"{fact['value']:g}"]
    return [plain(fact["text"])]


def moved(model: dict, content: str, kind: str):
    """The model with one fact of each task replaced, and the paths of these."""
    tasks = model["tasks"]
    broken = without_spans(tasks)
    paths = []
    for i, task in enumerate(tasks):
        facts = own_facts(task, kind)
        here = plain(content[slice(*task["extent"])])
        if not facts:
            continue
        others = (fact for distance in range(1, len(tasks)) for j in (i + distance, i - distance) if 0 <= j < len(tasks)
                  for _, fact in own_facts(tasks[j], kind))
        other = next((fact for fact in others if not any(word in here for word in words_of(fact, kind))), None)
        if other is None:
            continue
        path, _ = facts[0]
        if kind == "number":
            target = broken[i]["targets"][int(path[8:path.index("]")])]
            target.update(value=other["value"], value_high=other["value_high"], unit=other["unit"], text=None, quantity=None)
        elif kind == "unit":
            role, party = (int(part.split("]")[0]) for part in path.split("[")[1:])
            broken[i]["roles"][role]["parties"][party] = other["text"]
        else:
            broken[i]["deadlines"][0 if path == "deadlines[0]" else int(path[10:-1])] = {"text": other["text"], "due": other["due"]}
        paths.append(f"tasks[{i}].{path}")
    return {"tasks": broken}, paths


def caught(zeren: str, misses: bool = False, every: int = 1) -> dict[str, collections.Counter]:
    """Facts moved and caught, by kind, in each open notice or in every n-th."""
    counts = {kind: collections.Counter() for kind in ("unit", "number", "time")}
    for expected in sorted(CORPUS.glob("*/expected.json"))[::every]:
        if expected.parent.name.startswith("held"):
            continue
        model = json.loads(expected.read_text(encoding="utf-8"))
        notice = next(expected.parent.glob("notice.*"))
        content = subprocess.run([zeren, "text", str(notice)], capture_output=True, check=True).stdout.decode()
        for kind, count in counts.items():
            broken, paths = moved(model, content, kind)
            if not paths:
                continue
            done = subprocess.run([zeren, "verify", "--json", str(notice), "-"], input=json.dumps(broken, ensure_ascii=False).encode(),
                                  capture_output=True, check=False)
            told = {one["path"]: one["code"] for one in json.loads(done.stdout)["findings"] if one["severity"] == "error"}
            for path in paths:
                at_fact = any(where and (where == path or where.startswith(path.removesuffix(".value") + ".")) for where in told)
                count["moved"] += 1
                count["caught"] += at_fact
                if misses and not at_fact:
                    print(expected.parent.name, kind, path, sep="\t")
    return counts


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zeren", required=True, metavar="BIN")
    parser.add_argument("--misses", action="store_true", help="list what is not caught")
    options = parser.parse_args()
    for kind, count in caught(options.zeren, options.misses).items():
        print(f"{kind}: {count['moved']} moved, {count['caught']} caught")
    return 0


if __name__ == "__main__":
    sys.exit(main())
