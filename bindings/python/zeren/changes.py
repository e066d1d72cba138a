"""What changed between two notices (zeren-comparison/1, docs/diff.md) as frozen objects, as model.py has the model.

`before` and `after` hold what stands in the first and in the second notice; spans point into the text of that notice. The JSON key
"from" is from_ here. The test tests/test_model.py compares each class with the JSON Schema.
"""
from __future__ import annotations

import datetime
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, Optional

from .model import PartyKind, Passage, RoleKind, Span


@dataclass(frozen=True, slots=True)
class Generator:
    version: str


@dataclass(frozen=True, slots=True)
class Notice:
    """One of the two; sha256 of its canonical text; tasks: how many it has."""

    name: str
    sha256: str
    title: Optional[Passage]
    tasks: int


@dataclass(frozen=True, slots=True)
class Task:
    """A task of one of the two notices, by its id and key there."""

    id: int
    key: str
    title: Optional[Passage]
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of the comparison word by word: equal and removed ones are the old wording, equal and added ones the new."""

    kind: Literal["equal", "removed", "added"]
    text: str
    before: Optional[Span]
    after: Optional[Span]


@dataclass(frozen=True, slots=True)
class RoleChange:
    """name: the party, None where no party is named; from_, to: its role; before, after: the party, or the role where none is named."""

    kind: Literal["added", "dropped", "changed", "relabelled", "reordered", "opened", "closed"]
    name: Optional[str]
    from_: Optional[RoleKind]
    to: Optional[RoleKind]
    before: Optional[Passage]
    after: Optional[Passage]


@dataclass(frozen=True, slots=True)
class Target:
    """task: key of its task; index: in the targets of the task."""

    task: str
    index: int
    relation: Literal["=", ">=", ">", "<=", "<", "~", "range"]
    value: Optional[Decimal]
    value_high: Optional[Decimal]
    unit: Optional[str]
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class TargetChange:
    """from_, to, difference: the numbers that can be held against each other, and their unit."""

    kind: Literal["added", "dropped", "up", "down", "changed"]
    from_: Optional[Decimal]
    to: Optional[Decimal]
    difference: Optional[Decimal]
    unit: Optional[str]
    before: Optional[Target]
    after: Optional[Target]


@dataclass(frozen=True, slots=True)
class Deadline:
    """task: key of its task; index: in the deadlines of the task."""

    task: str
    index: int
    due: Optional[datetime.date]
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class DeadlineChange:
    """days: later by so many, years_apart taken off; negative is earlier."""

    kind: Literal["added", "dropped", "earlier", "later", "changed"]
    days: Optional[int]
    before: Optional[Deadline]
    after: Optional[Deadline]


@dataclass(frozen=True, slots=True)
class TaskChange:
    """One task and what became of it, or several that belong together; similarity: of wording, 0 to 1000."""

    kind: Literal["same", "changed", "added", "dropped", "split", "merged"]
    before: tuple[Task, ...]
    after: tuple[Task, ...]
    similarity: int
    renumbered: bool
    moved: bool
    reworded: bool
    lead_moved: bool
    edits: tuple[Edit, ...]
    roles: tuple[RoleChange, ...]
    targets: tuple[TargetChange, ...]
    deadlines: tuple[DeadlineChange, ...]


@dataclass(frozen=True, slots=True)
class PassageChange:
    """A passage outside the tasks."""

    kind: Literal["added", "dropped", "changed"]
    part: Literal["header", "preamble", "heading", "other"]
    before: Optional[Passage]
    after: Optional[Passage]
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Assignment:
    """task: key of the task; id: its id."""

    task: str
    id: int
    role: RoleKind


@dataclass(frozen=True, slots=True)
class PartyChange:
    """A party whose duties changed; gained: tasks of the second notice; lost: of the first; kept: how many duties it has as before."""

    name: str
    kind: PartyKind
    kept: int
    gained: tuple[Assignment, ...]
    lost: tuple[Assignment, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that changed; equal: nothing did. tasks: every task of both notices once, in the order of the second."""

    before: Notice
    after: Notice
    years_apart: int
    equal: bool
    tasks: tuple[TaskChange, ...]
    around: tuple[PassageChange, ...]
    parties: tuple[PartyChange, ...]
    generator: Optional[Generator] = None
