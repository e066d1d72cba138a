"""Where an inherited party of gold may have been read: gold names it, but not its place.

In order: a role of an enclosing task that names it, the headings above the task, else anywhere in the notice.
Tested by test_locate_items.py.
"""
from __future__ import annotations

from facts import NoticeFacts, TaskFacts
from folded import Span


def narrow_places(facts: NoticeFacts) -> None:
    """Replaces every place of an inherited party's text by those from which it can have come."""
    tasks = {task.id: task for task in facts.tasks}
    for task in facts.tasks:
        headings = _headings_above(task, facts)
        for role in task.roles:
            for party in role.parties:
                if party.inherited:
                    above = _written_above(task, party.text, tasks)
                    in_heading = [place for place in party.places if any(_holds(span, place) for span in headings)]
                    party.places = above or in_heading or party.places


def _written_above(task: TaskFacts, name: str, tasks: dict[str, TaskFacts]) -> list[Span]:
    places: list[Span] = []
    parent = tasks.get(task.parent)
    while parent is not None:
        places += [place for role in parent.roles for party in role.parties
                   if party.text == name and not party.inherited for place in party.places]
        parent = tasks.get(parent.parent)
    return places


def _headings_above(task: TaskFacts, facts: NoticeFacts) -> list[Span]:
    sections = {section.id: section for section in facts.sections}
    spans, section_id = [], task.section
    while section_id in sections:
        section = sections[section_id]
        spans += [section.span] if section.span is not None else []
        section_id = section.parent
    return spans


def _holds(outer: Span, inner: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]
