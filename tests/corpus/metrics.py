"""What is counted. For each metric, the items that gold has and the items that the model has, as keys that are equal when
the model is right; precision and recall follow by counting (tally.py).

    tasks         number, trimmed text span, parent, part: all right
    roles         task, role, label                parties      task, role, exact span, text
    party texts   span anywhere in the notice      inheritance  task, role, its inherited parties
    targets       paired by overlap within the task; each further row counts a pair only if that part is right too

An inherited role is compared without its label, an inherited party by its text and any of its places (gold does not say
which). A task of the model without a partner keeps a key of its own, so that all it holds is a false positive.
Tested by test_score.py.
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Hashable, Iterator, Optional

from facts import NoticeFacts, PartyFacts, RoleFacts, TargetFacts, TaskFacts
from folded import Span, fold, is_blank
from pairing import Pairs

TRIMMED = "。；;，,"


@dataclass(frozen=True)
class Item:
    """One thing that is right or wrong; shown is what a person reads in the list of misses."""
    key: Hashable
    task: str
    shown: str


@dataclass
class Side:
    """Gold or model, with ids in the terms of gold."""
    facts: NoticeFacts
    pairs: Pairs
    is_gold: bool

    def task_id(self, task_id: Optional[str]) -> Hashable:
        if self.is_gold or task_id is None:
            return task_id
        return self.pairs.tasks.get(task_id, ("model", task_id))

    def item_id(self, known: dict, task_id: str, index: int) -> Hashable:
        return (task_id, index) if self.is_gold else known.get((task_id, index), ("model", task_id, index))

    def party_place(self, task_id: Hashable, role: RoleFacts, party: PartyFacts) -> Hashable:
        if self.is_gold and party.inherited:
            return "elsewhere"
        place = party.places[0] if party.places else None
        return "elsewhere" if (task_id, role.role, party.text, place) in self.pairs.elsewhere else place


Items = Iterator[Item]


def trim(text: str, span: Span) -> Span:
    """The span without blanks and closing punctuation at its ends."""
    start, end = span
    while start < end and (is_blank(text[start]) or text[start] in TRIMMED):
        start += 1
    while end > start and (is_blank(text[end - 1]) or text[end - 1] in TRIMMED):
        end -= 1
    return start, end


# -- tasks and sections --------------------------------------------------------------------------------------------

def tasks(side: Side) -> Items:
    for task in side.facts.tasks:
        span = trim(side.facts.text, task.span) if task.span else None
        key = (side.task_id(task.id), task.number, span, task.part, side.task_id(task.parent))
        yield Item(key, task.name(), f"number {task.number}, part {task.part}, parent {task.parent}, "
                                     f"{_excerpt(side.facts.text, span)}")


def numbers(side: Side) -> Items:
    for task in side.facts.tasks:
        if task.number is not None:
            yield Item((side.task_id(task.id), task.number), task.name(), f"number {task.number}")


def titles(side: Side) -> Items:
    for task in side.facts.tasks:
        if task.title is not None:
            yield Item((side.task_id(task.id), task.title.strip(TRIMMED)), task.name(), task.title)


def kinds(side: Side) -> Items:
    for task in side.facts.tasks:
        yield Item((side.task_id(task.id), task.kind), task.name(), f"kind {task.kind}")


def fields(side: Side) -> Items:
    for task in side.facts.tasks:
        for one in task.fields:
            key = (side.task_id(task.id), one.label, one.text.strip(TRIMMED))
            yield Item(key, task.name(), f"{one.label}: {_short(one.text)}")


def sections(side: Side) -> Items:
    headings = {section.id: section.heading for section in side.facts.sections}
    for section in side.facts.sections:
        key = (section.number, section.heading.strip(TRIMMED), headings.get(section.parent))
        yield Item(key, "-", f"{section.number} {section.heading} (under {headings.get(section.parent)})")


# -- roles and parties ---------------------------------------------------------------------------------------------

def _roles(side: Side) -> Iterator[tuple[TaskFacts, Hashable, RoleFacts]]:
    for task in side.facts.tasks:
        for role in task.roles:
            yield task, side.task_id(task.id), role


def _role_key(task_id: Hashable, role: RoleFacts) -> tuple:
    return task_id, role.role, None if role.inherited else role.label


def roles(side: Side) -> Items:
    for task, task_id, role in _roles(side):
        names = "、".join(party.text for party in role.parties)
        yield Item(_role_key(task_id, role), task.name(), f"{role.role} [{role.label}] {names}")


def open_ended(side: Side) -> Items:
    for task, task_id, role in _roles(side):
        if role.open_ended:
            yield Item(_role_key(task_id, role), task.name(), f"{role.role} [{role.label}] …等")


def parties(side: Side) -> Items:
    for task, task_id, role in _roles(side):
        for party in role.parties:
            place = side.party_place(task_id, role, party)
            yield Item((task_id, role.role, place, party.text), task.name(), f"{role.role}: {party.text} {place}")


def party_kinds(side: Side) -> Items:
    for task, task_id, role in _roles(side):
        for party in role.parties:
            place = side.party_place(task_id, role, party)
            yield Item((task_id, role.role, place, party.kind), task.name(), f"{party.text} is a {party.kind}")


def party_texts(side: Side) -> Items:
    """Every stretch of the notice that is read as a party, once, whatever its task and role: what else is invented.

    Of inherited parties gold does not know the place: where they may have been read, nothing is right or wrong here.
    """
    open_places = {place for _, _, _, place in side.pairs.elsewhere} - side.pairs.written
    seen = set(open_places)
    for task, _, role in _roles(side):
        for party in role.parties:
            place = party.places[0]
            if place not in seen and not (side.is_gold and party.inherited):
                seen.add(place)
                yield Item(place, task.name(), f"{party.text} {place}")


def inheritance(side: Side) -> Items:
    for task, task_id, role in _roles(side):
        names = frozenset(party.text for party in role.parties if party.inherited)
        if names:
            yield Item((task_id, role.role, names), task.name(), f"{role.role}: {'、'.join(sorted(names))}")


def effective_roles(side: Side) -> Items:
    for task, task_id, role in _roles(side):
        for party in role.parties:
            if party.effective_role is not None:
                key = (task_id, role.role, party.text, party.effective_role)
                yield Item(key, task.name(), f"{party.text}: {role.role} acts as {party.effective_role}")


# -- targets and deadlines -----------------------------------------------------------------------------------------

def target(*parts: str) -> Callable[[Side], Items]:
    """Targets that are found and in which these parts are right."""
    def items(side: Side) -> Items:
        for task in side.facts.tasks:
            for i, one in enumerate(task.targets):
                if parts == ("period",) and one.period is None:
                    continue
                key = (side.item_id(side.pairs.targets, task.id, i), *(_target_part(one, part) for part in parts))
                yield Item(key, task.name(), _show_target(one))
    return items


def _target_part(one: TargetFacts, part: str) -> Hashable:
    return (one.value, one.value_high) if part == "value" else getattr(one, part)


def _show_target(one: TargetFacts) -> str:
    high = f"–{one.value_high}" if one.value_high is not None else ""
    return (f"{fold(one.text)} [{one.indicator} {one.change or ''} {one.relation} {one.value}{high} {one.unit}; "
            f"period {one.period}]")


def deadlines_found(side: Side) -> Items:
    for task in side.facts.tasks:
        for i, one in enumerate(task.deadlines):
            yield Item(side.item_id(side.pairs.deadlines, task.id, i), task.name(), one.text)


def deadlines_due(side: Side) -> Items:
    for task in side.facts.tasks:
        for i, one in enumerate(task.deadlines):
            key = (side.item_id(side.pairs.deadlines, task.id, i), one.due)
            yield Item(key, task.name(), f"{one.text} → {one.due}")


# -- what stands once in a notice ----------------------------------------------------------------------------------

def header(side: Side) -> Items:
    return (Item(fact, "-", f"{fact[0]}: {_short(fact[1])}") for fact in side.facts.header)


def reporting(side: Side) -> Items:
    return (Item(fact, "-", " ".join(map(str, fact))) for fact in side.facts.reporting)


def rules(side: Side) -> Items:
    return (Item((kind, text.strip(TRIMMED)), "-", f"{kind}: {_short(text)}") for kind, text in side.facts.rules)


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:30]}…{text[-20:]}"


def _excerpt(text: str, span: Optional[Span]) -> str:
    return f"{span} {_short(fold(text[span[0]:span[1]]))}" if span else "no place"


METRICS: dict[str, Callable[[Side], Items]] = {
    "tasks": tasks, "numbers": numbers, "titles": titles, "task kinds": kinds, "sections": sections,
    "roles": roles, "parties": parties, "party texts": party_texts, "party kinds": party_kinds, "open ended": open_ended,
    "inheritance": inheritance, "effective roles": effective_roles, "fields": fields,
    "header": header, "reporting": reporting, "rules": rules,
    "targets found": target(), "targets: value": target("value"), "targets: unit": target("unit"),
    "targets: relation": target("relation"), "targets: change": target("change"),
    "targets: value+unit+relation": target("value", "unit", "relation"),
    "targets: with indicator": target("value", "unit", "relation", "indicator"),
    "targets: period": target("period"), "deadlines found": deadlines_found, "deadlines: due": deadlines_due}
