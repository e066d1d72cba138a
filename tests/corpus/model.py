"""Reads the library's JSON (docs/model.md) into the facts that the scorer compares.

Offsets must be code points. Keys that the scorer does not judge are passed over. Tested by test_score.py.
"""
from __future__ import annotations

import hashlib
import json
import subprocess
from decimal import Decimal
from pathlib import Path
from typing import Any, Optional

from facts import (DeadlineFacts, FieldFacts, NoticeFacts, PartyFacts, RoleFacts, SectionFacts, TargetFacts, TaskFacts)
from folded import Span, fold


class BadModel(Exception):
    """The tool did not do what the scorer relies on."""


def parse_all(zeren: str, notices: list[Path]) -> list[dict]:
    """One run of the tool over all notices; one document a notice, in the same order."""
    done = subprocess.run([zeren, "parse", "--compact", *map(str, notices)], capture_output=True, check=False)
    lines = [line for line in done.stdout.decode("utf-8").split("\n") if line.strip()]
    if len(lines) != len(notices):
        raise BadModel(f"`{zeren} parse` gave {len(lines)} documents for {len(notices)} notices: "
                       f"{done.stderr.decode(errors='replace').strip()[:500]}")
    return [read_json(line) for line in lines]


def read_json(line: str) -> dict:
    """Numbers stay exact."""
    return json.loads(line, parse_float=Decimal)


def model_facts(document: dict, name: str, text: str) -> NoticeFacts:
    """The facts of one document; an error document has none, so that all of its gold is lost."""
    facts = NoticeFacts(name=name, text=text)
    if document.get("schema") == "zeren-error/1":
        return facts
    try:
        _check_text(document["text"], name, text)
        _read_document(document, facts)
    except (KeyError, TypeError) as error:
        raise BadModel(f"{name}: the document has not the form of docs/model.md: {error!r}") from error
    return facts


def _read_document(document: dict, facts: NoticeFacts) -> None:
    _read_header(document, facts)
    facts.sections = [_section(item) for item in document["sections"]]
    facts.tasks = [_task(item) for item in document["tasks"]]
    facts.rest = [_span(item) for task in document["tasks"] for item in task["rest"]]
    facts.unclaimed = [_span(item) for item in document["other"] if item["kind"] == "unclaimed"]


def _check_text(described: dict, name: str, text: str) -> None:
    if described["offsets"] != "code_point" or described["length"] != len(text):
        raise BadModel(f"{name}: the model counts {described['length']} {described['offsets']}s, "
                       f"the notice has {len(text)} code points")
    if described.get("sha256") not in (None, hashlib.sha256(text.encode("utf-8")).hexdigest()):
        raise BadModel(f"{name}: the model is of another text (sha256 differs)")


def _span(item: Optional[dict]) -> Optional[Span]:
    return tuple(item["span"]) if item else None


def _text(item: Optional[dict]) -> Optional[str]:
    return fold(item["text"]) if item else None


def _folded(value: Optional[str]) -> Optional[str]:
    return fold(value) if value is not None else None


def _decimal(value: Any) -> Optional[Decimal]:
    return Decimal(value) if value is not None else None


def _id(value: Optional[int]) -> Optional[str]:
    return None if value is None else str(value)


def _is_inherited(basis: Optional[dict]) -> bool:
    """What is written elsewhere; an effective role that rests on a rule leaves its party where it is."""
    return bool(basis) and basis["kind"] == "inherited" and basis.get("fields") != ["effective_role"]


def _read_header(document: dict, facts: NoticeFacts) -> None:
    header, preamble = document["header"], document["preamble"] or {}
    for key in ("doc_number", "issuer", "title", "signatory"):
        if header[key]:
            facts.header.append((key, _text(header[key])))
    for key in ("recipients", "attachments"):
        facts.header += [(key, _text(item)) for item in header[key]]
    if header["issued_on"] and header["issued_on"]["date"]:
        facts.header.append(("issued_on", header["issued_on"]["date"]))
    if preamble.get("declared_task_count"):
        facts.header.append(("declared_task_count", str(preamble["declared_task_count"]["value"])))
    facts.reporting = [(_text(item), item["due"], item["every"]) for item in preamble.get("reporting", [])]
    facts.rules = [(item["kind"], _text(item)) for item in preamble.get("rules", [])]


def _section(item: dict) -> SectionFacts:
    return SectionFacts(id=_id(item["id"]), heading=_text(item["heading"]) or "", span=_span(item["heading"]),
                        number=_folded(item["number"]), parent=_id(item["parent"]))


def _task(item: dict) -> TaskFacts:
    return TaskFacts(id=_id(item["id"]), span=_span(item), kind=item["kind"], number=_folded(item["number"]),
                     part=item["part"], parent=_id(item["parent"]), section=_id(item["section"]),
                     title=_text(item["title"]), title_span=_span(item["title"]),
                     roles=[_role(role) for role in item["roles"]],
                     targets=[_target(target) for target in item["targets"]],
                     deadlines=[_deadline(deadline) for deadline in item["deadlines"]],
                     fields=[FieldFacts(fold(f["label"] or ""), _text(f), _span(f)) for f in item["fields"]])


def _role(item: dict) -> RoleFacts:
    inherited = _is_inherited(item["basis"])
    return RoleFacts(role=item["role"], label=_folded(item["label"]), inherited=inherited,
                     open_ended=bool(item["open_ended"]), span=_span(item) if item["span"] else None,
                     parties=[_party(party, inherited) for party in item["parties"]])


def _party(item: dict, inherited: bool) -> PartyFacts:
    return PartyFacts(text=_text(item), places=[_span(item)], kind=item["kind"], effective_role=item["effective_role"],
                      inherited=inherited or _is_inherited(item["basis"]))


def _target(item: dict) -> TargetFacts:
    return TargetFacts(text=item["text"], span=_span(item), indicator=_text(item["indicator"]), change=item["change"],
                       relation=item["relation"], value=_decimal(item["value"]), unit=_folded(item["unit"]),
                       value_high=_decimal(item["value_high"]), period=_text(item["period"]))


def _deadline(item: dict) -> DeadlineFacts:
    return DeadlineFacts(text=_text(item), span=_span(item), due=item["due"], inherited=_is_inherited(item["basis"]))
