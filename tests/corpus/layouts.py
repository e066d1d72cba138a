#!/usr/bin/env python3
"""Writes docs/layouts.md: for each layout family an excerpt of one corpus case, and what the model makes of it.

    layouts.py --zeren BIN [--check] [--page FILE]

The excerpt is cut by the model's own spans: the first tasks with their heading, or the first lines where there is no task.
--check writes nothing and fails where the page would change. Exit 1 too when a family of the corpus has no example here.
The set-aside notices (held-*) are never shown. Tested by test_layouts.py.
"""
from __future__ import annotations

import argparse
import difflib
import json
import pathlib
import subprocess
import sys
from dataclasses import dataclass
from typing import Iterator, Optional

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from model import read_json

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPUS = ROOT / "corpus"
PAGE = ROOT / "docs" / "layouts.md"
MOST_TASKS, MOST_CHARACTERS, SHORT = 2, 420, 18


@dataclass(frozen=True)
class Example:
    family: str
    case: str
    shape: str
    from_start: bool = False  # the very first tasks, though they have no roles


EXAMPLES = [
    Example("A1", "a1-xinta-zhen-2007", "A paragraph, then one line for each role."),
    Example("A2", "a2-boyun-shi-2013", "A paragraph, then one line with all labels: 牵头单位：…；责任单位：…。"),
    Example("A3", "a3-nanwan-qu-2018", "A task with 年度目标：, role lines, and measures (1) (2) under 主要措施：."),
    Example("B1", "b1-hengpu-2017", "The labels stand in the item's own line, set off by blanks: …。　责任单位：A　配合单位：B."),
    Example("B2", "b2-qinghu-nongyeting-2017", "The label stands in the same line, behind the sentence: …。责任单位：…。"),
    Example("B3", "b3-luyuan-xian-2008", "Labels without colon: …，责任单位X，责任人Y；"),
    Example("C1", "c1-gaotang-zone-2009", "A bracket at the end of the item: （A牵头，B负责） or （责任单位：…）."),
    Example("C2", "c2-fenghe-2018", "Measures (1) (2) (3), then one bracket for all of them."),
    Example("C3", "c3-ningdao-2016", "A task with a clause, and measures under it with clauses of their own."),
    Example("C4", "c4-mingzhou-2013", "A bare bracket at the end of the item: neither label nor verb."),
    Example("C5", "c5-longwan-port-2024", "Several tasks in one paragraph, each closed by its own clause."),
    Example("D1", "d1-qingpi-2016", "The leader stands in the heading, the items name units only."),
    Example("D2", "d2-wuchuan-2014", "Portfolios of persons (X：负责抓好…): no task."),
    Example("E1", "e1-dongpo-2011", "A list of promises with numbers, nobody named."),
    Example("E2", "e2-beigang-2022", "A section of goals in front of the tasks.", from_start=True),
    Example("E3", "e3-longquan-2007", "Quotas by place or by class of unit."),
    Example("E4", "e4-guangning-2012", "A grid for assessment: no task."),
    Example("F1", "f1-xiahe-shi-2010", "The roles stand first: 由A牵头，B配合，…"),
    Example("F2", "f2-shuhe-xian-2012", "Prose with its doer as the subject: X局负责…"),
    Example("G1", "g1-yushan-2021", "Items that open with a deadline, nobody named."),
    Example("T1", "t1-nanping-2020", "A table whose cells are split by blanks."),
    Example("T1p", "t1p-xinluo-2017", "A table whose cells are split by pipes; merged cells are missing on later rows."),
    Example("T2", "t2-kangping-2010", "A table with one cell a line, each line ending in a pipe."),
    Example("T2b", "t2b-lancuo-shuzheng-2022", "A table with one cell a line, and a pipe on a line of its own between any two."),
    Example("T3", "t3-luoyu-2025", "A table with one cell a line, without any mark."),
    Example("T4", "t4-fenghe-2009", "A table whose cells ran together: rows are found, nobody is read from them."),
    Example("T5", "t5-yunling-shuiwu-2013", "A table whose head ran together; its cells are paragraphs, one tells how far the work is."),
    Example("T6", "t6-docx-luqiao-2017", "A table of a page, a document, a workbook: cells with their spans."),
    Example("H", "h-longshui-sheng-2007", "A header and rules for the work; the list itself is an annex that is not there."),
    Example("none", "none-regulation-2013", "No work is handed out: regulations, news, speeches, forms."),
]


def families_of(corpus: pathlib.Path) -> set[str]:
    golds = [path for path in corpus.glob("*/gold.json") if not path.parent.name.startswith("held-")]
    return {layout for path in golds for layout in json.loads(path.read_text(encoding="utf-8"))["layout"]}


def missing(corpus: pathlib.Path) -> list[str]:
    """What stands between the table above and the corpus."""
    shown = {example.family for example in EXAMPLES}
    problems = [f"no example of the family {family}" for family in sorted(families_of(corpus) - shown)]
    problems += [f"{example.family}: {example.case} is set aside" for example in EXAMPLES if example.case.startswith("held-")]
    for example in EXAMPLES:
        gold = corpus / example.case / "gold.json"
        if not gold.is_file() or example.family not in json.loads(gold.read_text(encoding="utf-8"))["layout"]:
            problems.append(f"{example.case} is no case of the family {example.family}")
    return problems


def short(text: str) -> str:
    """One line, its middle left out, safe inside a table."""
    line = " ".join(text.split()).replace("|", "\\|")
    return line if len(line) <= 2 * SHORT else f"{line[:SHORT]}…{line[-SHORT // 2:]}"


def shown_tasks(document: dict, from_start: bool) -> list[dict]:
    """The first tasks with roles (the first ones where none has any), and their measures."""
    tops = [task for task in document["tasks"] if task["parent"] is None]
    first = 0 if from_start else next((i for i, task in enumerate(tops) if task["roles"]), 0)
    chosen = {task["id"] for task in tops[first:first + MOST_TASKS]}
    return [task for task in document["tasks"] if task["id"] in chosen or task["parent"] in chosen]


def excerpt_span(document: dict, tasks: list[dict]) -> tuple[int, int]:
    """From the heading over the first task to the end of the last one; without tasks, what stands outside header and tasks."""
    if tasks:
        begin = tasks[0]["extent"][0]
        sections = [s for s in document["sections"] if s["id"] == tasks[0]["section"]]
        if sections and not any(t["section"] == tasks[0]["section"] and t["id"] < tasks[0]["id"] for t in document["tasks"]):
            begin = min(begin, sections[0]["span"][0])
        return begin, max(task["extent"][1] for task in tasks)
    prose = [item["span"] for item in document["other"] if item["kind"] != "furniture"]
    prose = prose or [span for span in [document["preamble"]["span"]] if span]
    return (prose[0][0], prose[-1][1]) if prose else (0, document["text"]["length"])


def excerpt(document: dict, tasks: list[dict]) -> str:
    begin, end = excerpt_span(document, tasks)
    text = document["text"]["content"][begin:min(end, begin + MOST_CHARACTERS)]
    lines = [line.rstrip() for line in text.splitlines() if line.strip()]
    return "\n".join(lines) + (" …" if end - begin > MOST_CHARACTERS else "")


def party(item: dict) -> str:
    extra = [item["kind"]] if item["kind"] == "collective" else []
    extra += [f"effective {item['effective_role']}"] if item["effective_role"] else []
    return item["text"] + (f" ({', '.join(extra)})" if extra else "")


def role(item: dict) -> str:
    label = f" [{item['label']}]" if item["label"] else ""
    basis = f" ({item['basis']['kind']}: {item['basis']['rule']})" if item["basis"] else ""
    rest = " …" if item["open_ended"] else ""
    return f"{item['role']}{label}{basis}: {'、'.join(map(party, item['parties']))}{rest}"


def target(item: dict) -> str:
    indicator = item["indicator"]["text"] if item["indicator"] else "–"
    value = "–" if item["value"] is None else f"{item['value']}"
    high = f"–{item['value_high']}" if item["value_high"] is not None else ""
    change = f"{item['change']} " if item["change"] else ""
    return f"{indicator} {change}{item['relation']} {value}{high} {item['unit'] or ''}".rstrip()


def deadline(item: dict) -> str:
    return f"{item['text']} ({item['due'] or item['kind']})"


def row(task: dict) -> str:
    """One line of the table; a measure is marked by an arrow, a part by its number."""
    place = ("↳ " if task["parent"] else "") + task["key"]
    what = "" if task["kind"] == "assignment" else f" ({task['kind']})"
    cells = [f"{place}{what}", task["text"], *("<br>".join(map(show, task[key])) for key, show in
                                              (("roles", role), ("targets", target), ("deadlines", deadline)))]
    cells[1] = short(cells[1])
    return "| " + " | ".join(" ".join(cell.split()) for cell in cells) + " |"


def part(example: Example, document: dict) -> Iterator[str]:
    tasks = shown_tasks(document, example.from_start)
    codes = sorted({finding["code"] for finding in document["diagnostics"]})
    yield f"## {example.family}\n{example.shape} Case: `corpus/{example.case}`.\n"
    yield f"```text\n{excerpt(document, tasks)}\n```\n"
    if tasks:
        yield "| task | text | roles | targets | deadlines |\n|---|---|---|---|---|"
        yield from map(row, tasks)
        yield ""
    total = len(document["tasks"])
    yield f"In the whole notice: {total} task{'' if total == 1 else 's'}; diagnostics: {', '.join(codes) or 'none'}.\n"


HEAD = """# Layouts: how notices look, and what the model makes of them

Made by `./dev layouts` from cases of the corpus; the test `corpus_test_layouts` fails when this page is no longer true. Edit
`tests/corpus/layouts.py`, not this page. One example a family; `./dev score` says how well each family is read (docs/accuracy.md).
The table shows the model, also where it is wrong. A role is written as `role [label] (basis): parties`.
"""


def parse(zeren: str, notice: pathlib.Path) -> dict:
    return read_json(subprocess.run([zeren, "parse", "--with-text", str(notice)], capture_output=True, check=True).stdout.decode("utf-8"))


def page(zeren: str, corpus: pathlib.Path) -> str:
    documents = [parse(zeren, next((corpus / example.case).glob("notice.*"))) for example in EXAMPLES]
    parts = [line for example, document in zip(EXAMPLES, documents, strict=True) for line in part(example, document)]
    return "\n".join([HEAD, *parts])


def main(arguments: Optional[list[str]] = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zeren", required=True, metavar="BIN")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the page would change")
    parser.add_argument("--page", type=pathlib.Path, default=PAGE, metavar="FILE")
    options = parser.parse_args(arguments)
    problems = missing(CORPUS)
    if problems:
        print("\n".join(f"layouts: {problem}" for problem in problems), file=sys.stderr)
        return 1
    try:
        after = page(options.zeren, CORPUS)
    except (subprocess.CalledProcessError, OSError) as error:
        print(f"layouts: {error}", file=sys.stderr)
        return 1
    before = options.page.read_text(encoding="utf-8") if options.page.exists() else ""
    if before == after:
        return 0
    if options.check:
        sys.stdout.writelines(difflib.unified_diff(before.splitlines(True), after.splitlines(True), options.page.name, "now", n=1))
        print("layouts: the page is no longer true; ./dev layouts renews it", file=sys.stderr)
        return 1
    options.page.write_text(after, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
