"""A notice as a table of HTML, for notebooks: a row for each task. Everything that comes from the notice is escaped. A time that the notice
gives to all tasks without one stands in italics."""
from __future__ import annotations

import html
from typing import TYPE_CHECKING

from .model import Task
from .tables import Due, deadlines_by_task

if TYPE_CHECKING:
    from .document import Document


def _roles(task: Task) -> str:
    lines = []
    for role in task.roles:
        names = " ".join(html.escape(party.name) for party in role.parties)
        lines.append(f"<b>{html.escape(role.label or role.role)}</b> {names}")
    return "<br>".join(lines)


def _deadline(due: Due) -> str:
    text = html.escape(due.deadline.text)
    return f"<i>{text}</i>" if due.inherited else text


def _row(task: Task, dues: list[Due]) -> str:
    title = f"<b>{html.escape(task.title.text)}</b> " if task.title else ""
    targets = "<br>".join(html.escape(target.text) for target in task.targets)
    deadlines = "<br>".join(map(_deadline, dues))
    return (f"<tr><td>{html.escape(task.key)}</td><td>{title}{html.escape(task.text)}</td><td>{_roles(task)}</td>"
            f"<td>{targets}</td><td>{deadlines}</td></tr>")


def document_html(document: Document) -> str:
    title = document.header.title
    caption = html.escape(title.name or title.text) if title else ""
    deadlines = deadlines_by_task(document)
    rows = "".join(_row(task, deadlines[task.id]) for task in document.tasks)
    head = "".join(f"<th>{name}</th>" for name in ("key", "task", "roles", "targets", "deadlines"))
    return f"<table><caption>{caption} ({len(document.tasks)} tasks)</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
