"""Every numeral of a text, by a pattern of its own: what the library calls a number plays no part here.

Digits of either width, and Chinese numerals where they count something: two characters or more (二十, 三百), 百分之x, or one
before a classifier (三个). The 一 of 统一 or 一般 is none. Tested by test_score.py.
"""
from __future__ import annotations

import re
from typing import Iterable, Sequence

from facts import NoticeFacts
from folded import Span, is_blank

CHINESE = "〇零一二两三四五六七八九十百千万亿"
CLASSIFIERS = ("个项家座处条户所人名次场批台套辆张床成倍番亩里米吨元件期年月季周天日类级支只口户村类种块间栋公"
               "万亿余多")
NUMERAL = re.compile(
    r"[0-9０-９]+(?:[,，](?=[0-9０-９]{3}(?![0-9０-９]))[0-9０-９]{3}|[.．][0-9０-９]+)*"
    rf"|[{CHINESE}]+分之[{CHINESE}点]+"
    rf"|[{CHINESE}]+点[{CHINESE}]+|[{CHINESE}]{{2,}}"
    rf"|[一二两三四五六七八九十百千半](?=[{CLASSIFIERS}])")


def numerals(text: str) -> list[Span]:
    return [match.span() for match in NUMERAL.finditer(text)]


def false_alarms(gold: NoticeFacts, model: NoticeFacts) -> tuple[list[Span], int]:
    """Numerals that are none and over which the model has a target, and how many numerals are none.

    None are those in no target and no deadline of gold; the numbers of tasks and headings are not counted at all.
    """
    known = Cover(gold.text, [one.span for task in gold.tasks for one in [*task.targets, *task.deadlines]])
    known.add(task.number_span for task in gold.tasks)
    known.add((section.start, section.span[0]) for section in gold.sections if section.span)
    claimed = Cover(gold.text, [one.span for task in model.tasks for one in task.targets])
    none = [span for span in numerals(gold.text) if not known.touches(span)]
    return [span for span in none if claimed.touches(span)], len(none)


class Cover:
    """The code points of a text that some spans cover."""

    def __init__(self, text: str, spans: Sequence[Span | None] = ()):
        self._marks = bytearray(len(text))
        self._text = text
        self.add(spans)

    def add(self, spans: Iterable[Span | None]) -> None:
        for span in spans:
            if span is not None:
                start, end = span
                self._marks[start:end] = b"\1" * (end - start)

    def touches(self, span: Span) -> bool:
        return any(self._marks[span[0]:span[1]])

    def characters(self) -> int:
        """How many of them are no blanks."""
        return sum(1 for char, mark in zip(self._text, self._marks) if mark and not is_blank(char))
