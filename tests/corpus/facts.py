"""What a notice says, in one form for both sides: gold (with spans found by locate.py) and the model (read by model.py).

The scorer compares two NoticeFacts and knows neither gold.json nor the JSON of the model.
Spans are (start, end) in code points of the canonical text. A fact of gold that is written elsewhere (a role with a basis)
has in `places` every span where it may have been read; a fact of the model has its one span there.
"""
from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Optional

from folded import Span


@dataclass
class PartyFacts:
    text: str
    places: list[Span]
    kind: str = "unit"
    effective_role: Optional[str] = None
    inherited: bool = False


@dataclass
class RoleFacts:
    role: str
    label: Optional[str] = None
    parties: list[PartyFacts] = field(default_factory=list)
    inherited: bool = False
    open_ended: bool = False
    span: Optional[Span] = None


@dataclass
class TargetFacts:
    text: str
    span: Optional[Span]
    indicator: Optional[str] = None
    change: Optional[str] = None
    relation: Optional[str] = None
    value: Optional[Decimal] = None
    value_high: Optional[Decimal] = None
    unit: Optional[str] = None
    period: Optional[str] = None


@dataclass
class DeadlineFacts:
    text: str
    span: Optional[Span]
    due: Optional[str] = None
    inherited: bool = False


@dataclass
class FieldFacts:
    label: str
    text: str
    span: Optional[Span] = None


@dataclass
class SectionFacts:
    id: str
    heading: str
    span: Optional[Span]
    number: Optional[str] = None
    parent: Optional[str] = None
    start: int = 0


@dataclass
class TaskFacts:
    id: str
    span: Optional[Span]
    kind: str = "assignment"
    number: Optional[str] = None
    number_span: Optional[Span] = None
    part: Optional[int] = None
    parent: Optional[str] = None
    section: Optional[str] = None
    title: Optional[str] = None
    title_span: Optional[Span] = None
    roles: list[RoleFacts] = field(default_factory=list)
    targets: list[TargetFacts] = field(default_factory=list)
    deadlines: list[DeadlineFacts] = field(default_factory=list)
    fields: list[FieldFacts] = field(default_factory=list)
    window: Span = (0, 0)

    def name(self) -> str:
        """How messages call the task."""
        return f"{self.id} ({self.number})" if self.number else self.id


@dataclass
class NoticeFacts:
    name: str
    text: str
    layouts: list[str] = field(default_factory=list)
    header: list[tuple[str, str]] = field(default_factory=list)         # (field, value), lists one entry each
    reporting: list[tuple[str, Optional[str], Optional[str]]] = field(default_factory=list)   # (text, due, every)
    rules: list[tuple[str, str]] = field(default_factory=list)          # (kind, text)
    sections: list[SectionFacts] = field(default_factory=list)
    tasks: list[TaskFacts] = field(default_factory=list)
    rest: list[Span] = field(default_factory=list)
    unclaimed: list[Span] = field(default_factory=list)
