"""The model (zeren/1, docs/model.md) as frozen objects: the names and the order of the JSON keys.

Spans count code points, so that doc.text[span.start:span.end] is the wording, which also stands beside it as `text`. What does not
apply is None or an empty tuple. Numbers are exact (Decimal). Enumerated strings are those of the JSON; a newer library may give others.
The test tests/test_model.py compares each class with the JSON Schema.
"""
from __future__ import annotations

import datetime
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple, Optional

RoleKind = Literal["lead_leader", "responsible_leader", "responsible_person", "lead_unit", "responsible_unit", "cooperating_unit",
                   "supervising_unit", "contact", "other"]
PartyKind = Literal["unit", "person", "collective"]


class Span(NamedTuple):
    """A stretch [start, end) of Document.text, in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A verbatim passage."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class NamedPassage:
    """A verbatim passage; name: its wording without line breaks, inner blanks and inserted pinyin, None where that is the text."""

    text: str
    span: Span
    name: Optional[str]


@dataclass(frozen=True, slots=True)
class Basis:
    """Why something stands here that is not written here (依据); fields: the keys that rest on it; span: the place that it rests on."""

    kind: Literal["inherited", "inferred"]
    rule: str
    fields: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Generator:
    version: str
    lexicon_sha256: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where the text came from. name: file name without folders, None for memory; sha256 and bytes: of the file."""

    name: Optional[str]
    media_type: str
    charset: str
    sha256: str
    bytes: int


@dataclass(frozen=True, slots=True)
class DocNumber:
    """发文字号: 平政办〔2022〕4号."""

    text: str
    span: Span
    agency: Optional[str]
    year: Optional[int]
    serial: Optional[int]


@dataclass(frozen=True, slots=True)
class IssuedOn:
    """成文日期; date: None for an impossible or incomplete one."""

    text: str
    span: Span
    date: Optional[datetime.date]


@dataclass(frozen=True, slots=True)
class Header:
    """The elements of GB/T 9704 around the body: 发文机关, 发文字号, 标题, 主送机关, 发文机关署名, 成文日期, 附件说明."""

    issuer: Optional[NamedPassage]
    doc_number: Optional[DocNumber]
    title: Optional[NamedPassage]
    recipients: tuple[NamedPassage, ...]
    signatory: Optional[NamedPassage]
    issued_on: Optional[IssuedOn]
    attachments: tuple[NamedPassage, ...]


@dataclass(frozen=True, slots=True)
class DeclaredTaskCount:
    """重点工作任务66项."""

    value: int
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Reporting:
    """When progress has to be reported: one day (due) or a schedule (every, an RFC 5545 rule)."""

    text: str
    span: Span
    due: Optional[datetime.date]
    covers: Optional[Passage]
    every: Optional[str]
    basis: Optional[Basis]


@dataclass(frozen=True, slots=True)
class Rule:
    """A sentence that holds for the whole document. Of default_field: deadline, and tasks, the ids of those without a time that have it."""

    kind: Literal["first_is_lead", "adds_party", "not_repeated", "default_field", "responsible_leads"]
    text: str
    span: Span
    deadline: Optional[Deadline]
    tasks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Preamble:
    span: Optional[Span]
    declared_task_count: Optional[DeclaredTaskCount]
    reporting: tuple[Reporting, ...]
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading (章节) and the stretch below it. id: from 1; parent: id of the section around it; level: from 1."""

    id: int
    parent: Optional[int]
    level: int
    number: Optional[str]
    heading: NamedPassage
    span: Span


@dataclass(frozen=True, slots=True)
class Party:
    """One person, unit or collective in a role (责任主体). name: the fullest form that the notice writes; party: index in
    Document.parties; effective_role: what it does, where that is not what the label says."""

    text: str
    span: Span
    kind: PartyKind
    post: Optional[Passage]
    qualifier: Optional[Passage]
    effective_role: Optional[RoleKind]
    name: str
    party: Optional[int]
    basis: Optional[Basis]


@dataclass(frozen=True, slots=True)
class Role:
    """One assignment: 牵头单位：… or （…牵头，…配合）. label: the label without colon, or the verb; label_span: only where it stands
    elsewhere, in a table's head; open_ended: 等 follows a party."""

    role: RoleKind
    label: Optional[str]
    span: Span
    basis: Optional[Basis]
    parties: tuple[Party, ...]
    open_ended: bool
    label_span: Optional[Span] = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """In base units: 元, 人, 亩 …"""

    value: Optional[Decimal]
    value_high: Optional[Decimal]
    unit: Optional[str]


@dataclass(frozen=True, slots=True)
class Baseline:
    """What x is in 由x压减至y."""

    text: str
    span: Span
    value: Optional[Decimal]
    unit: Optional[str]


@dataclass(frozen=True, slots=True)
class Target:
    """One number that the notice asks for (量化指标). value and unit as written; share_of: index in Task.targets."""

    indicator: Optional[Passage]
    change: Optional[Literal["increase", "decrease"]]
    relation: Literal["=", ">=", ">", "<=", "<", "~", "range"]
    value: Optional[Decimal]
    value_high: Optional[Decimal]
    unit: Optional[str]
    quantity: Optional[Quantity]
    period: Optional[Passage]
    baseline: Optional[Baseline]
    share_of: Optional[int]
    text: str
    span: Span
    basis: Optional[Basis]


@dataclass(frozen=True, slots=True)
class Deadline:
    """完成时限; due: the last day of what is written, None where that is unsafe."""

    text: str
    span: Span
    due: Optional[datetime.date]
    precision: Optional[Literal["day", "month", "quarter", "half", "year"]]
    kind: Literal["by", "within", "ongoing"]
    basis: Optional[Basis]


@dataclass(frozen=True, slots=True)
class Field:
    """A labelled line that is neither role nor deadline (整改措施：…)."""

    label: str
    text: str
    span: Span
    label_span: Optional[Span] = None


@dataclass(frozen=True, slots=True)
class Task:
    """One piece of work. id: from 1; key: 二/11; parent, section: ids; span: its own wording; extent: number to last line."""

    id: int
    key: str
    kind: Literal["assignment", "goal", "item"]
    number: Optional[str]
    part: Optional[int]
    parent: Optional[int]
    section: Optional[int]
    title: Optional[NamedPassage]
    text: str
    span: Span
    extent: Span
    rest: tuple[Passage, ...]
    roles: tuple[Role, ...]
    targets: tuple[Target, ...]
    deadlines: tuple[Deadline, ...]
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Other:
    """Text outside header, preamble, headings and tasks."""

    kind: Literal["furniture", "prose", "closing", "table", "unclaimed"]
    section: Optional[int]
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Assignment:
    """task: id; role: the effective one where there is one."""

    task: int
    role: RoleKind


@dataclass(frozen=True, slots=True)
class PartyIndex:
    """One party over the whole document, with all that it has to do."""

    name: str
    kind: PartyKind
    aliases: tuple[str, ...]
    assignments: tuple[Assignment, ...]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding about the notice or about the reading of it; docs/diagnostics.md lists the codes."""

    code: str
    severity: Literal["error", "warning", "info"]
    message: str
    span: Span


@dataclass(frozen=True, slots=True)
class Model:
    """All of a document but its text."""

    source: Source
    header: Header
    preamble: Preamble
    sections: tuple[Section, ...]
    tasks: tuple[Task, ...]
    other: tuple[Other, ...]
    parties: tuple[PartyIndex, ...]
    diagnostics: tuple[Diagnostic, ...]
    generator: Optional[Generator] = None
