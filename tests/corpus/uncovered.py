"""Clauses and labels of the notice that no role of gold covers: hints for the writer, found by a simple pattern.

The pattern knows nothing of the library: a verb that closes a clause, a label word with its colon.
What it points at may be prose (各牵头单位：…); therefore warnings, never errors. Tested by test_gold.py.
"""
from __future__ import annotations

import re
from typing import Iterator

from facts import NoticeFacts
from findings import Findings
from folded import Folded, Span

CLAUSE = re.compile(r"(?:牵头|负责|牽頭|負責|配合|主办|协办)(?:落实|落實)?(?=\s*(?:[）)〕\]】，,；;。、]|\n|$))")
LABEL = re.compile(r"(?:责任|責任|牵头|牽頭|配合|协办|主办|承办|协同|参与|负责|监督|分管|包联|挂钩|联系)"
                   r"[\u4e00-\u9fff]{0,4}(?:单位|單位|部门|領導|领导|责任人)\s*[：:]")
REACH = 12   # a label stands so far before its parties at most, a verb so far behind them, in the same line


def warn_uncovered(facts: NoticeFacts, found: Findings) -> None:
    covered = list(_covered(facts))
    folded = Folded(facts.text)
    for kind, (start, end) in _marks(facts.text):
        if not any(low <= start < high for low, high in covered):
            around = facts.text[max(0, start - 15):end + 5].replace("\n", "⏎")
            found.warn(f"line {folded.line(start)}", f"no role of gold covers this {kind}: …{around}…")


def _covered(facts: NoticeFacts) -> Iterator[Span]:
    """Texts of tasks, roles with the label before them, and what surrounds the parties that tasks inherit."""
    for task in facts.tasks:
        if task.span is not None:
            yield task.span
        for role in task.roles:
            if role.span is not None:
                yield _widened(facts.text, role.span)[0], role.span[1]
            for party in role.parties:
                yield from (_widened(facts.text, place) for place in party.places if party.inherited)


def _widened(text: str, span: Span) -> Span:
    start, end = span
    line_end = text.find("\n", end)
    return max(start - REACH, text.rfind("\n", 0, start) + 1), min(end + REACH, line_end if line_end >= 0 else len(text))


def _marks(text: str) -> Iterator[tuple[str, Span]]:
    for kind, pattern in (("clause", CLAUSE), ("label", LABEL)):
        for match in pattern.finditer(text):
            yield kind, match.span()
