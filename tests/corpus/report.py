"""The score as text for the terminal, as tables for docs/accuracy.md, and the check against the recorded tables.

Tested by test_report.py.
"""
from __future__ import annotations

import re
from typing import Optional

from tally import Count, Group, Score

BEGIN, END = "<!-- score:begin -->", "<!-- score:end -->"
ALLOWED_DROP = 0.001
BY_FAMILY = ("tasks", "numbers", "roles", "parties", "inheritance", "header", "targets: value+unit+relation",
             "targets: with indicator", "deadlines: due")


class BadTable(Exception):
    """The Markdown file does not hold what --table or --check needs."""


def ratio(value: Optional[float]) -> str:
    return "–" if value is None else f"{value:.4f}"


def plain(score: Score) -> str:
    """All metrics in total, then by family, then by format; a line is left out where it has nothing to judge."""
    lines = _plain_group("all layouts", score.total, True)
    for layout in sorted(score.families):
        lines += [""] + _plain_group(layout, score.families[layout], False)
    for form in sorted(score.formats):
        lines += [""] + _plain_group(f"format {form}", score.formats[form], False)
    return "\n".join(lines)


def _plain_group(name: str, group: Group, all_lines: bool) -> list[str]:
    lines = [f"{name} ({group.notices} notices)".ljust(32) + "precision  recall      F1  support"]
    for metric, count in group.counts.items():
        if all_lines or count.f1 is not None:
            cells = (ratio(count.precision), ratio(count.recall), ratio(count.f1), str(count.support))
            lines.append(f"  {metric:<30}" + "".join(cell.rjust(width) for cell, width in zip(cells, (9, 8, 8, 9))))
    return lines + [f"  {line}" for line in _shares(group)]


def _shares(group: Group) -> list[str]:
    return [f"false alarms: {group.alarms} of {group.numerals} numerals that are none"
            f"{_percent(group.alarms, group.numerals)}",
            f"characters in rest: {group.rest}{_percent(group.rest, group.characters)}; "
            f"unclaimed: {group.unclaimed}{_percent(group.unclaimed, group.characters)}"]


def _percent(part: int, whole: int) -> str:
    return f" ({100 * part / whole:.2f} %)" if whole else ""


def misses(score: Score) -> str:
    return "\n".join(f"{miss.notice}: {miss.metric}: {miss.what}: {miss.task}: {miss.shown}" for miss in score.misses)


def markdown(score: Score, chosen: str) -> str:
    """The block between the markers."""
    lines = [f"{score.total.notices} notices (set: {chosen}).", "", "| | precision | recall | F1 | support |",
             "|---|---|---|---|---|"]
    for metric, count in score.total.counts.items():
        figures = (ratio(count.precision), ratio(count.recall), ratio(count.f1), str(count.support))
        lines.append(f"| {metric} | {' | '.join(figures)} |")
    lines += [""] + [f"- {line}" for line in _shares(score.total)]
    lines += ["", "F1 by layout family, support in brackets (a notice of two families counts in both):", ""]
    lines += _by_group("family", score.families)
    lines += ["", "F1 by the format of the notice's file:", ""]
    lines += _by_group("format", score.formats)
    return "\n".join(lines)


def _by_group(what: str, groups: dict[str, Group]) -> list[str]:
    lines = [f"| {what} | notices | " + " | ".join(BY_FAMILY) + " |", "|---" * (len(BY_FAMILY) + 2) + "|"]
    for name in sorted(groups):
        cells = " | ".join(_cell(groups[name].counts[metric]) for metric in BY_FAMILY)
        lines.append(f"| {name} | {groups[name].notices} | {cells} |")
    return lines


def _cell(count: Count) -> str:
    return f"{ratio(count.f1)} ({count.support})" if count.f1 is not None else "–"


def replace_block(document: str, block: str) -> str:
    """The document with the block between its markers renewed."""
    start, end = _markers(document)
    return f"{document[:start]}\n{block}\n{document[end:]}"


def _markers(document: str) -> tuple[int, int]:
    if document.count(BEGIN) != 1 or document.count(END) != 1 or document.index(BEGIN) > document.index(END):
        raise BadTable(f"needs one {BEGIN} and after it one {END}")
    return document.index(BEGIN) + len(BEGIN), document.index(END)


def drops(document: str, score: Score, chosen: str) -> list[str]:
    """What is worse than recorded: every metric whose F1 fell by more than is allowed, in total, in a family or in a format."""
    start, end = _markers(document)
    block = document[start:end]
    if f"(set: {chosen})" not in block:
        raise BadTable(f"the recorded table is not of the set {chosen}")
    recorded = re.findall(r"^\| ([^|]+) \| [\d.–]+ \| [\d.–]+ \| ([\d.]+) \| \d+ \|$", block, re.MULTILINE)
    if not recorded:
        raise BadTable("the recorded table has no F1 in it")
    problems = []
    for metric, f1 in recorded:
        count = score.total.counts.get(metric)
        now = count.f1 if count is not None else None
        if now is None or now < float(f1) - ALLOWED_DROP:
            problems.append(f"{metric}: F1 was {f1}, is {ratio(now)}")
    return problems + _group_drops(block, {**score.families, **score.formats})


def _group_drops(block: str, groups: dict[str, Group]) -> list[str]:
    problems = []
    for name, row in re.findall(r"^\| (\S+) \| \d+ \| (.+) \|$", block, re.MULTILINE):
        for metric, cell in zip(BY_FAMILY, row.split(" | ")):
            recorded = re.match(r"[\d.]+", cell)
            now = groups[name].counts[metric].f1 if recorded and name in groups else None
            if recorded and (now is None or now < float(recorded[0]) - ALLOWED_DROP):
                problems.append(f"{name}, {metric}: F1 was {recorded[0]}, is {ratio(now)}")
    return problems
