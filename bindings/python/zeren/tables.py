"""The tasks of notices as a table: a row for each task, for pandas, Arrow, DuckDB.

Only what a row can hold without loss of meaning: parties by what they do (the effective role where there is one), by the name that the
notice writes; targets and deadlines as lists of structs. Spans are left to the model. Test: tests/test_tables.py.
"""
from __future__ import annotations

import typing
from typing import TYPE_CHECKING, Any, Iterable, NamedTuple

from .model import Deadline, RoleKind, Section, Task

if TYPE_CHECKING:
    import pandas
    import pyarrow

    from .document import Document

ROLE_COLUMNS = {role: f"{role}s" if role not in ("other",) else "other_parties" for role in typing.get_args(RoleKind)}


def _path(section: int | None, sections: dict[int, Section]) -> list[str]:
    """The headings from the outermost to that of the section."""
    path: list[str] = []
    while section is not None and section in sections:
        heading = sections[section].heading
        path.insert(0, heading.name or heading.text)
        section = sections[section].parent
    return path


def _parties(task: Task) -> dict[str, list[str]]:
    columns: dict[str, list[str]] = {column: [] for column in ROLE_COLUMNS.values()}
    for role in task.roles:
        for party in role.parties:
            names = columns[ROLE_COLUMNS.get(party.effective_role or role.role, "other_parties")]
            if party.name not in names:
                names.append(party.name)
    return columns


def _targets(task: Task) -> list[dict[str, Any]]:
    return [{"indicator": target.indicator.text if target.indicator else None, "change": target.change, "relation": target.relation,
             "value": target.value, "value_high": target.value_high, "unit": target.unit,
             "quantity": target.quantity.value if target.quantity else None,
             "quantity_high": target.quantity.value_high if target.quantity else None,
             "quantity_unit": target.quantity.unit if target.quantity else None, "text": target.text} for target in task.targets]


class Due(NamedTuple):
    """A deadline that holds for a task. inherited: the notice gives it to all tasks that say no time (未注明时限的，均于年底前完成)."""

    deadline: Deadline
    inherited: bool


def deadlines_by_task(document: Document) -> dict[int, list[Due]]:
    """The deadlines that hold for each task, by id: its own, or the one that the notice gives to tasks without (Rule.deadline)."""
    given = {task: [Due(rule.deadline, True)] for rule in document.preamble.rules if rule.deadline for task in rule.tasks}
    return {task.id: [Due(one, False) for one in task.deadlines] or given.get(task.id, []) for task in document.tasks}


def _deadlines(dues: list[Due]) -> list[dict[str, Any]]:
    return [{"due": one.due, "kind": one.kind, "precision": one.precision, "text": one.text, "inherited": inherited} for one, inherited in dues]


def task_rows(documents: Iterable[Document]) -> list[dict[str, Any]]:
    """A dict for each task, in order. Of the notice: source, issuer, doc_number, notice_title, issued_on. Of the task: id, key, kind,
    number, part, parent, sections (headings from the outside in), title, text, a list of names for each role (lead_units …), targets,
    deadlines (its own, or, inherited, the one that the notice gives to all tasks without), due (the last day of all deadlines, None without one)."""
    rows = []
    for document in documents:
        header = document.header
        notice = {"source": document.source.name,
                  "issuer": header.issuer and (header.issuer.name or header.issuer.text),
                  "doc_number": header.doc_number and header.doc_number.text,
                  "notice_title": header.title and (header.title.name or header.title.text),
                  "issued_on": header.issued_on and header.issued_on.date}
        sections = {section.id: section for section in document.sections}
        deadlines = deadlines_by_task(document)
        for task in document.tasks:
            due = [one.deadline.due for one in deadlines[task.id] if one.deadline.due]
            rows.append({**notice, "id": task.id, "key": task.key, "kind": task.kind, "number": task.number, "part": task.part,
                         "parent": task.parent, "sections": _path(task.section, sections),
                         "title": task.title and (task.title.name or task.title.text), "text": task.text, **_parties(task),
                         "targets": _targets(task), "deadlines": _deadlines(deadlines[task.id]), "due": max(due, default=None)})
    return rows


def columns() -> list[str]:
    """The keys of task_rows, in order."""
    return ["source", "issuer", "doc_number", "notice_title", "issued_on", "id", "key", "kind", "number", "part", "parent", "sections",
            "title", "text", *ROLE_COLUMNS.values(), "targets", "deadlines", "due"]


def to_dataframe(documents: Iterable[Document]) -> pandas.DataFrame:
    """The rows for pandas, with all columns even when there is no row."""
    import pandas
    return pandas.DataFrame(task_rows(documents), columns=columns())


def _fields() -> list[pyarrow.Field]:
    import pyarrow as pa
    number = pa.decimal128(38, 18)  # every number of the model up to 18 places: 19 digits before the point
    text, names = pa.string(), pa.list_(pa.string())
    target = pa.struct([("indicator", text), ("change", text), ("relation", text), ("value", number), ("value_high", number), ("unit", text),
                        ("quantity", number), ("quantity_high", number), ("quantity_unit", text), ("text", text)])
    deadline = pa.struct([("due", pa.date32()), ("kind", text), ("precision", text), ("text", text), ("inherited", pa.bool_())])
    special = {"issued_on": pa.date32(), "due": pa.date32(), "id": pa.int32(), "part": pa.int32(), "parent": pa.int32(), "sections": names,
               "targets": pa.list_(target), "deadlines": pa.list_(deadline), **{column: names for column in ROLE_COLUMNS.values()}}
    return [pa.field(name, special.get(name, text)) for name in columns()]


def tasks_table(documents: Iterable[Document]) -> pyarrow.Table:
    """The same rows as an Arrow table of fixed types; needs pyarrow."""
    import pyarrow as pa
    return pa.Table.from_pylist(task_rows(documents), schema=pa.schema(_fields()))
