"""The form of gold.json: which keys, types and words it may hold, and which references must meet.

Nothing here looks at the notice; locate.py does. The form is described in corpus/README.md.
Tested by test_form.py.
"""
from __future__ import annotations

import datetime
import re
from typing import Any, Callable

from findings import Findings

ROLES = {"lead_leader", "responsible_leader", "responsible_person", "lead_unit", "responsible_unit",
         "cooperating_unit", "supervising_unit", "contact", "other"}
RULES = {"first_is_lead", "adds_party", "not_repeated", "default_field"}
RELATIONS = {"=", ">=", ">", "<=", "<", "~", "range"}

Check = Callable[[Any], str]   # what is wrong with a value, "" when nothing


def text(value: Any) -> str:
    return "" if isinstance(value, str) and value.strip() else "is no text"


def texts(value: Any) -> str:
    good = isinstance(value, list) and value and all(not text(item) for item in value)
    return "" if good else "is no list of texts"


def one_of(words: set[str]) -> Check:
    return lambda value: "" if value in words else f"is none of {', '.join(sorted(words))}"


def true(value: Any) -> str:
    return "" if value is True else "is not true (leave the key out instead)"


def count(value: Any) -> str:
    return "" if type(value) is int and value >= 0 else "is no whole number"


def ordinal(value: Any) -> str:
    return "" if type(value) is int and value >= 1 else "is no ordinal from 1"


def number(value: Any) -> str:
    good = isinstance(value, str) and re.fullmatch(r"-?\d+(\.\d+)?", value, re.ASCII)
    return "" if good else 'is no number in quotes ("7.8")'


def date(value: Any) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        return "is no ISO date"
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        return "is no date of the calendar (an impossible date has no due)"
    return ""


def text_or_pair(value: Any) -> str:
    if isinstance(value, str):
        return text(value)
    if texts(value) or len(value) != 2:
        return "is neither a text nor a pair [how it begins, how it ends]"
    return "has a part that runs over a line" if any("\n" in part for part in value) else ""


def objects(value: Any) -> str:
    good = isinstance(value, list) and value and all(isinstance(item, dict) for item in value)
    return "" if good else "is no list of objects"


def objects_or_none(value: Any) -> str:
    """A notice without tasks may say so."""
    return "" if value == [] else objects(value)


def parties(value: Any) -> str:
    good = isinstance(value, list) and value and all(isinstance(p, dict) or not text(p) for p in value)
    return "" if good else "is no list of texts and objects"


def mapping(value: Any) -> str:
    return "" if isinstance(value, dict) and value else "is no object"


def text_or_object(value: Any) -> str:
    return "" if not text(value) or not mapping(value) else "is neither a text nor an object"


NOTICE = {"origin": one_of({"review"}), "layout": texts, "header": mapping, "declared_task_count": count, "reporting": objects, "rules": objects,
          "sections": objects, "tasks": objects_or_none}
HEADER = {"doc_number": text, "issuer": text, "title": text, "recipients": texts, "signatory": text,
          "issued_on": date, "attachments": texts}
REPORTING = {"text": text, "due": date, "every": text}
RULE = {"kind": one_of(RULES), "text": text}
SECTION = {"id": text, "parent": text, "number": text, "heading": text}
TASK = {"id": text, "section": text, "parent": text, "part": ordinal, "number": text, "kind": one_of({"goal", "item"}),
        "title": text, "text": text_or_pair, "roles": objects, "targets": objects, "deadlines": objects,
        "fields": objects, "corrected": true}
ROLE = {"role": one_of(ROLES), "label": text, "parties": parties, "open_ended": true, "in_text": true, "basis": text}
PARTY = {"text": text, "kind": one_of({"unit", "person", "collective"}), "qualifier": text, "post": text,
         "effective_role": one_of(ROLES), "name": text, "basis": text}
TARGET = {"indicator": text, "change": one_of({"increase", "decrease"}), "relation": one_of(RELATIONS),
          "value": number, "value_high": number, "unit": text, "text": text, "period": text,
          "baseline": text_or_object, "share_of": count, "basis": text}
BASELINE = {"text": text, "value": number, "unit": text}
DEADLINE = {"text": text, "due": date, "kind": one_of({"by", "within", "ongoing"}),
            "precision": one_of({"day", "month", "quarter", "half", "year"}), "basis": text}
FIELD = {"label": text, "text": text_or_pair}


def check_form(gold: Any, found: Findings) -> None:
    """Every breach of the form becomes an error; without errors locate.py may rely on the form."""
    reviewed = isinstance(gold, dict) and "origin" in gold  # made from a model by zeren report: knows no layout
    if not _check_object(gold, NOTICE, () if reviewed else ("layout",), "notice", found):
        return
    if "header" in gold:
        _check_object(gold["header"], HEADER, (), "header", found)
    _check_list(gold, "reporting", REPORTING, ("text",), found)
    _check_list(gold, "rules", RULE, ("kind", "text"), found)
    _check_list(gold, "sections", SECTION, ("id", "heading"), found)
    for code in gold.get("layout", []):
        if not re.fullmatch(r"[A-HT]\d?[a-z]?|none", code):
            found.error("layout", f"{code!r} is no code of the catalogue (A1, C5, T2b …) and not none")
    for task in gold.get("tasks", []):
        _check_task(task, found)
    if not found.errors:
        _check_references(gold, found)


def _check_object(value: Any, keys: dict[str, Check], required: tuple[str, ...], where: str, found: Findings) -> bool:
    """Keys, types and words of one object; False when it is too broken to look inside."""
    before = len(found.errors)
    if not isinstance(value, dict):
        found.error(where, "is no object")
        return False
    for key, item in value.items():
        if key not in keys:
            found.error(where, f"unknown key {key!r} (known: {', '.join(keys)})")
        elif item is None or item is False or item == [] and key != "tasks":
            found.error(where, f"{key}: leave the key out instead of {item!r}")
        elif problem := keys[key](item):
            found.error(where, f"{key}: {item!r} {problem}")
    for key in required:
        if key not in value:
            found.error(where, f"{key} is missing")
    return len(found.errors) == before


def _check_list(owner: dict, key: str, keys: dict[str, Check], required: tuple[str, ...], found: Findings,
                where: str = "") -> bool:
    good = [_check_object(item, keys, required, f"{where}{key}[{i}]", found) for i, item in enumerate(owner.get(key, []))]
    return all(good)


def _check_task(task: dict, found: Findings) -> None:
    where = task_name(task)
    if not _check_object(task, TASK, ("id", "text"), where, found):
        return
    _check_list(task, "fields", FIELD, ("label", "text"), found, f"{where} ")
    _check_list(task, "deadlines", DEADLINE, ("text",), found, f"{where} ")
    if _check_list(task, "targets", TARGET, ("relation", "text"), found, f"{where} "):
        for i, target in enumerate(task.get("targets", [])):
            _check_target(target, i, len(task["targets"]), f"{where} targets[{i}] {target['text']!r}", found)
    if _check_list(task, "roles", ROLE, ("role",), found, f"{where} "):
        for i, role in enumerate(task.get("roles", [])):
            _check_role(role, f"{where} roles[{i}]", found)
    _check_kind(task, where, found)


def _check_target(target: dict, index: int, length: int, where: str, found: Findings) -> None:
    if (target["relation"] == "range") != ("value_high" in target):
        found.error(where, "relation range and value_high go together")
    if target.get("share_of", -1) >= length or target.get("share_of") == index:
        found.error(where, f"share_of {target['share_of']} points at no other target of the task")
    if isinstance(target.get("baseline"), dict):
        _check_object(target["baseline"], BASELINE, ("text",), f"{where} baseline", found)
    if "value" not in target:
        found.warn(where, "no value (right only for 三分之一 and the like)")
    if "indicator" not in target:
        found.warn(where, "no indicator")


def _check_role(role: dict, where: str, found: Findings) -> None:
    if "parties" not in role and "label" not in role:
        found.error(where, "neither parties nor label")
    if "in_text" in role and "basis" in role:
        found.error(where, "in_text and basis exclude each other")
    for i, party in enumerate(role.get("parties", [])):
        if isinstance(party, dict):
            _check_object(party, PARTY, ("text",), f"{where} parties[{i}]", found)


def _check_kind(task: dict, where: str, found: Findings) -> None:
    kind, roles = task.get("kind"), task.get("roles")
    if kind and roles:
        found.error(where, f"kind {kind} with roles: leave kind out")
    if not kind and not roles:
        found.error(where, "no roles: say kind goal (numbers asked for) or item (a numbered sibling of tasks)")
    if kind == "goal" and not task.get("targets"):
        found.error(where, "kind goal without targets (item, if it is a numbered sibling of tasks)")
    if kind == "item" and task.get("targets"):
        found.error(where, "kind item with targets: it is a goal")


def _check_references(gold: dict, found: Findings) -> None:
    sections = _check_ids(gold.get("sections", []), "section", found)
    tasks = _check_ids(gold.get("tasks", []), "task", found)
    for i, section in enumerate(gold.get("sections", [])):
        _check_earlier(section, "parent", sections, i, f"section {section['id']}", found)
    for i, task in enumerate(gold.get("tasks", [])):
        _check_earlier(task, "parent", tasks, i, task_name(task), found)
        if task.get("section") is not None and task["section"] not in sections:
            found.error(task_name(task), f"section {task['section']!r} does not exist")
    _check_parts(gold.get("tasks", []), found)


def _check_ids(items: list[dict], what: str, found: Findings) -> dict[str, int]:
    index: dict[str, int] = {}
    for i, item in enumerate(items):
        if item["id"] in index:
            found.error(f"{what} {item['id']}", "this id stands twice")
        index.setdefault(item["id"], i)
    return index


def _check_earlier(item: dict, key: str, index: dict[str, int], own: int, where: str, found: Findings) -> None:
    """A parent stands before its children, so no circle is possible."""
    if key in item and item[key] not in index:
        found.error(where, f"{key} {item[key]!r} does not exist")
    elif key in item and index[item[key]] >= own:
        found.error(where, f"{key} {item[key]!r} must stand earlier in the list")


def _check_parts(tasks: list[dict], found: Findings) -> None:
    """Part n follows part n-1 of the same number, possibly with children between them."""
    last: dict[tuple, int] = {}
    total: dict[tuple, list[dict]] = {}
    for task in tasks:
        if "part" not in task:
            continue
        group = (task.get("section"), task.get("parent"), task.get("number"))
        if task["part"] not in (1, last.get(group, 0) + 1):
            found.error(task_name(task), f"part {task['part']} follows no part {task['part'] - 1} of the same number")
        if task["part"] == 1 and len(total.get(group, [])) == 1:
            found.error(task_name(total[group][0]), "part 1 without a part 2")
        if task["part"] == 1:
            total[group] = []
        total.setdefault(group, []).append(task)
        last[group] = task["part"]
    for members in total.values():
        if len(members) == 1 and members[0]["part"] == 1:
            found.error(task_name(members[0]), "part 1 without a part 2")


def task_name(task: dict) -> str:
    number_ = task.get("number")
    return f"task {task.get('id', '?')}" + (f" ({number_})" if number_ else "")
