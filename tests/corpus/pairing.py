"""Which task, target and deadline of the model answers which one of gold.

Pairs are one to one, the best overlap first; whether the pair is right is judged elsewhere (metrics.py).
Tested by test_score.py.
"""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable, Optional

from facts import NoticeFacts, TargetFacts, TaskFacts
from folded import Span

ItemId = tuple[str, int]   # task id, index in the task's list


@dataclass
class Pairs:
    """From ids of the model to ids of gold; what has no partner is absent."""
    tasks: dict[str, str] = field(default_factory=dict)
    targets: dict[ItemId, ItemId] = field(default_factory=dict)
    deadlines: dict[ItemId, ItemId] = field(default_factory=dict)
    # places of gold's parties: those written where they stand, and those from where inherited ones may have been read
    written: set[Span] = field(default_factory=set)
    elsewhere: set[tuple[str, str, str, Span]] = field(default_factory=set)   # task of gold, role, party, place


def pair(gold: NoticeFacts, model: NoticeFacts) -> Pairs:
    pairs = Pairs()
    for i, j in _best_pairs(gold.tasks, model.tasks, lambda one, other: (overlap(one.span, other.span),
                                                                        -_length(other.span))):
        pairs.tasks[model.tasks[j].id] = gold.tasks[i].id
        _pair_items(gold.tasks[i], model.tasks[j], pairs)
    for task in gold.tasks:
        pairs.written |= {place for role in task.roles for party in role.parties
                          if not party.inherited for place in party.places}
        pairs.elsewhere |= {(task.id, role.role, party.text, place) for role in task.roles for party in role.parties
                            if party.inherited for place in party.places}
    return pairs


def overlap(one: Optional[Span], other: Optional[Span]) -> int:
    """How many code points the spans have in common."""
    if one is None or other is None:
        return 0
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _length(span: Optional[Span]) -> int:
    return span[1] - span[0] if span else 0


def _pair_items(gold: TaskFacts, model: TaskFacts, pairs: Pairs) -> None:
    for i, j in _best_pairs(gold.targets, model.targets, _target_likeness):
        pairs.targets[model.id, j] = (gold.id, i)
    for i, j in _best_pairs(gold.deadlines, model.deadlines, lambda one, other: (overlap(one.span, other.span),)):
        pairs.deadlines[model.id, j] = (gold.id, i)


def _target_likeness(one: TargetFacts, other: TargetFacts) -> tuple:
    """Targets of one list share words (A、B分别增长x、y): the value tells them apart, then the indicator."""
    shared = overlap(one.span, other.span)
    return (shared > 0, one.value == other.value, one.indicator == other.indicator, one.unit == other.unit, shared)


def _best_pairs(gold: list, model: list, likeness: Callable[..., tuple]) -> list[tuple[int, int]]:
    """Indexes of both lists, one to one, the highest likeness first; its first member must be above zero."""
    ranked = sorted(((likeness(one, other), -i, -j) for i, one in enumerate(gold) for j, other in enumerate(model)
                     if overlap(one.span, other.span)), reverse=True)
    taken_gold, taken_model, found = set(), set(), []
    for _, i, j in ranked:
        if i not in taken_gold and j not in taken_model:
            taken_gold.add(i)
            taken_model.add(j)
            found.append((-i, -j))
    return found
