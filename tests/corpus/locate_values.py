"""Finds the targets, deadlines and fields of one task inside the task's window (from its number to the next task).

They are looked for from the window's beginning, each behind the one before it. Tested by test_locate_items.py.
"""
from __future__ import annotations

import re
from decimal import Decimal
from typing import Optional

from facts import DeadlineFacts, FieldFacts, TargetFacts, TaskFacts
from findings import Findings
from folded import Folded, Span, fold
from form import task_name
from hints import missing
from locate_roles import Notice, is_column

NUMERALS = "0123456789０１２３４５６７８９.．〇零一二三四五六七八九十百千万亿"
NARROW = str.maketrans("０１２３４５６７８９．", "0123456789.")


def locate_targets(gold: dict, task: TaskFacts, folded: Folded, found: Findings) -> list[TargetFacts]:
    targets: list[TargetFacts] = []
    for i, item in enumerate(gold.get("targets", [])):
        where = f"{task_name(gold)} targets[{i}]"
        target = TargetFacts(text=item["text"], span=None, indicator=_folded(item, "indicator"), change=item.get("change"),
                             relation=item["relation"], value=_decimal(item, "value"), unit=_folded(item, "unit"),
                             value_high=_decimal(item, "value_high"), period=_folded(item, "period"))
        _place_target(target, targets, task, where, folded, found)
        targets.append(target)
        if target.span is not None:
            _check_target_parts(item, target, task, where, folded, found)
    return targets


def _folded(item: dict, key: str) -> Optional[str]:
    return fold(item[key]) if key in item else None


def _decimal(item: dict, key: str) -> Optional[Decimal]:
    return Decimal(item[key]) if key in item else None


def _place_target(target: TargetFacts, earlier: list[TargetFacts], task: TaskFacts, where: str, folded: Folded,
                  found: Findings) -> None:
    """Targets may overlap (A、B均增长10%), but none begins before the one before it, and none is the same twice."""
    used = {other.span for other in earlier if _same(other, target)}
    cursor = max((other.span[0] for other in earlier if other.span is not None), default=task.window[0])
    target.span = _clean(target.text, cursor, task.window[1], folded, used)
    if target.span is None and (span := _clean(target.text, task.window[0], task.window[1], folded, used)) is not None:
        target.span = span
        found.warn(where, f"{target.text!r} stands before the target that precedes it in the list")
    if target.span is None and folded.find(target.text, *task.window) in used:
        found.error(where, f"{target.text!r} is the same target as one before it in the list")
    elif target.span is None:
        missing(where, target.text, folded, task.window, found)


def _same(one: TargetFacts, other: TargetFacts) -> bool:
    return (one.indicator, one.value, one.value_high) == (other.indicator, other.value, other.value_high)


def _clean(text: str, low: int, high: int, folded: Folded, used: set[Span] = frozenset()) -> Optional[Span]:
    """The first place that does not begin inside a longer number (5家 is not in 15家), else the first place."""
    places = [span for span in folded.find_all(text, low, high) if span not in used]
    if fold(text)[0] in NUMERALS + "年月":
        clean = [span for span in places if folded.before(span[0]) not in NUMERALS or not folded.before(span[0])]
        places = clean or places
    return places[0] if places else None


def _check_target_parts(item: dict, target: TargetFacts, task: TaskFacts, where: str, folded: Folded,
                        found: Findings) -> None:
    where = f"{where} {item['text']!r}"
    if "indicator" in item and "basis" not in item and folded.find(item["indicator"], *target.span) is None:
        missing(f"{where} indicator (no part of the text: give the target a basis if it is elided)", item["indicator"],
                folded, target.span, found)
    elif "indicator" in item and folded.find(item["indicator"]) is None:
        missing(f"{where} indicator", item["indicator"], folded, (0, len(folded.text)), found)
    if "unit" in item and folded.find(item["unit"], *target.span) is None and item["unit"] not in ("%", "个百分点"):
        found.warn(where, f"unit {item['unit']!r} is no part of the text (an elided or folded unit?)")
    baseline = item.get("baseline")
    if isinstance(baseline, dict):
        baseline = baseline["text"]
    for key, text in (("period", item.get("period")), ("baseline", baseline)):
        if text is not None and folded.find(text, *task.window) is None:
            _check_outside(f"{where} {key}", text, task, folded, found)
    _check_value(item, where, found)


def _check_outside(where: str, text: str, task: TaskFacts, folded: Folded, found: Findings) -> None:
    if folded.find(text) is None:
        missing(where, text, folded, task.window, found)
    else:
        found.warn(where, f"{text!r} does not stand in the task")


def _check_value(item: dict, where: str, found: Findings) -> None:
    """With digits in the text beside the indicator, the value is one of them."""
    text = fold(item["text"]).replace(fold(item.get("indicator", "")), " ").translate(NARROW)
    digits = re.findall(r"\d+(?:\.\d+)?", re.sub(r"(?<=\d)[,，](?=\d{3}(?!\d))", "", text), re.ASCII)
    for key in ("value", "value_high"):
        if key in item and digits and abs(Decimal(item[key])) not in {Decimal(number) for number in digits}:
            found.warn(where, f"{key} {item[key]} is none of the numbers {', '.join(digits)}")


# -- deadlines and fields ------------------------------------------------------------------------------------------

def locate_deadlines(gold: dict, task: TaskFacts, folded: Folded, found: Findings) -> list[DeadlineFacts]:
    deadlines, cursor = [], task.window[0]
    for i, item in enumerate(gold.get("deadlines", [])):
        where = f"{task_name(gold)} deadlines[{i}]"
        deadline = DeadlineFacts(text=fold(item["text"]), span=None, due=item.get("due"), inherited="basis" in item)
        span = _clean(item["text"], cursor, task.window[1], folded)
        if span is None:
            span = _clean(item["text"], task.window[0], task.window[1], folded)
            if span is not None:
                found.warn(where, f"{item['text']!r} stands before the deadline that precedes it in the list")
        if span is None and deadline.inherited:
            span = _clean(item["text"], 0, len(folded.text), folded)
        if span is None:
            missing(where, item["text"], folded, task.window, found)
        else:
            cursor = span[1]
        deadline.span = span
        deadlines.append(deadline)
    return deadlines


def locate_fields(gold: dict, task: TaskFacts, notice: Notice) -> list[FieldFacts]:
    """Each is a label and, behind it, a text; in a table the label may stand above the task."""
    fields, cursor = [], task.window[0]
    for i, item in enumerate(gold.get("fields", [])):
        where = f"{task_name(gold)} fields[{i}]"
        label = notice.folded.find(item["label"], cursor, task.window[1])
        starts = [label[1]] if label else []
        starts += [cursor] if is_column(item["label"], task.window[0], notice) else []
        spans = (_field_place(item["text"], start, task.window[1], notice.folded) for start in starts)
        span = next((span for span in spans if span is not None), None)
        if span is None:
            wanted = [item["text"]] if isinstance(item["text"], str) else item["text"]
            _report_field(item["label"], wanted, starts, cursor, task, where, notice)
            continue
        cursor = span[1]
        fields.append(FieldFacts(fold(item["label"]), fold(notice.folded.text[span[0]:span[1]]), span))
    return fields


def _field_place(text: str | list[str], low: int, high: int, folded: Folded) -> Optional[Span]:
    begins, ends = (text, text) if isinstance(text, str) else text
    head = folded.find(begins, low, high)
    tails = folded.find_all(ends, head[0], high) if head else ()
    return next(((head[0], tail[1]) for tail in tails if tail[1] >= head[1]), None)


def _report_field(label: str, wanted: list[str], starts: list[int], cursor: int, task: TaskFacts, where: str,
                  notice: Notice) -> None:
    stretch = (starts[0] if starts else cursor, task.window[1])
    if not starts:
        missing(f"{where} label", label, notice.folded, stretch, notice.found)
    else:
        absent = [text for text in wanted if notice.folded.find(text, *stretch) is None]
        missing(where, (absent or wanted)[-1], notice.folded, stretch, notice.found)
