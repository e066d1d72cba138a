"""Zeren reads a Chinese government notice that hands out work: tasks, roles, parties, targets, deadlines.

    import pathlib, zeren
    notice = zeren.parse(pathlib.Path("notice.txt"))       # or bytes, or the text as a str
    notice.tasks[0].roles[0].parties[0].text

docs/python.md is the manual, docs/model.md says what each key means.
"""
from .changes import Comparison
from .document import Document, Lexicon, compare, compare_json, parse, try_parse, version
from .errors import Error
from .findings import Finding, Findings
from .model import (Assignment, Baseline, Basis, Deadline, DeclaredTaskCount, Diagnostic, DocNumber, Field, Generator, Header, IssuedOn, Model,
                    NamedPassage, Other, Party, PartyIndex, PartyKind, Passage, Preamble, Quantity, Reporting, Role, RoleKind, Rule, Section,
                    Source, Span, Target, Task)
from .tables import Due, deadlines_by_task, task_rows, tasks_table, to_dataframe

__version__ = version()

__all__ = ["Assignment", "Baseline", "Basis", "Comparison", "Deadline", "DeclaredTaskCount", "Diagnostic", "DocNumber", "Document", "Due", "Error", "Field",
           "Finding", "Findings", "Generator", "Header", "IssuedOn", "Lexicon", "Model", "NamedPassage", "Other", "Party", "PartyIndex", "PartyKind", "Passage",
           "Preamble", "Quantity", "Reporting", "Role", "RoleKind", "Rule", "Section", "Source", "Span", "Target", "Task", "compare", "compare_json",
           "deadlines_by_task", "parse", "task_rows", "tasks_table", "to_dataframe", "try_parse", "version"]
