"""The seed (corpus/weidong-2022) as the tool reads it, and its gold, for the tests of the seed and of its variants.

Gold gives each fact with its place (gold.py); the tool is run once for a whole list of texts. Used by test_seed*.py.
"""
from __future__ import annotations

import json
import os
import pathlib
import re
import subprocess
import tempfile
import unicodedata
from decimal import Decimal
from typing import Callable

import gold
from facts import NoticeFacts

ROOT = pathlib.Path(__file__).resolve().parents[2]
SEED = ROOT / "corpus" / "weidong-2022"


def tool() -> str:
    path = os.environ.get("ZEREN") or str(ROOT / "build" / "bin" / "zeren")
    if not os.access(path, os.X_OK):
        raise RuntimeError(f"{path} is no program: build it (./dev build), or set ZEREN")
    return path


def seed_text() -> str:
    return (SEED / "notice.txt").read_bytes().decode("utf-8")


def seed_gold() -> NoticeFacts:
    loaded = gold.load(SEED)
    if loaded.facts is None or loaded.found.errors:
        raise RuntimeError("the gold of the seed is broken: ./dev gold corpus/weidong-2022")
    return loaded.facts


def parse(texts: list[bytes], *options: str) -> list[dict]:
    """The model of each text. Several texts are one run of the tool, which writes them as JSON lines in order."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for i, data in enumerate(texts):
            names.append(str(pathlib.Path(folder) / f"{i:04}.txt"))
            pathlib.Path(names[-1]).write_bytes(data)
        done = subprocess.run([tool(), "parse", "--compact", *options, *names], capture_output=True, check=False)
    if done.returncode != 0:
        raise AssertionError(f"the tool failed: {done.stderr.decode(errors='replace').strip()}")
    models = [json.loads(line, parse_float=Decimal) for line in done.stdout.decode().splitlines()]
    if len(models) != len(texts):
        raise AssertionError(f"{len(texts)} texts gave {len(models)} models")
    return models


def parse_text(text: str) -> dict:
    return parse([text.encode()])[0]


# -- what a variant must keep --------------------------------------------------------------------------------------

HALF = {"。": ".", "｡": ".", "、": ",", "､": ",", "〔": "[", "〕": "]", "【": "[", "】": "]", "“": '"', "”": '"'}


def plain(text: str) -> str:
    """For comparison across widths, wraps and blanks: no blanks, half width, one kind of comma, stop, bracket and quote."""
    text = unicodedata.normalize("NFKC", "".join(HALF.get(char, char) for char in text))
    return re.sub(r"[\s\u200b\ufeff]", "", text)


def ordinal(number: str | None) -> int | None:
    """11, １１ and 十一 are one number."""
    if number is None:
        return None
    number = unicodedata.normalize("NFKC", number)
    if number.isdigit():
        return int(number)
    tens, _, ones = number.rpartition("十") if "十" in number else ("0", "", number)
    digit = lambda char: "零一二三四五六七八九".index(char) if char else 0
    return (10 * (digit(tens) if tens else 1) if "十" in number else 0) + digit(ones)


def essence(model: dict, as_written: Callable[[str], str] = lambda text: text) -> dict:
    """Header, preamble, sections, tasks and roles of a model, so that variants can be compared."""
    sections = {section["id"]: section for section in model["sections"]}
    line = lambda passage: plain(as_written(passage["text"])) if passage else None
    header = model["header"]
    return {
        "header": [line(header["doc_number"]), line(header["issuer"]), line(header["title"]),
                   [line(recipient) for recipient in header["recipients"]]],
        "year": header["doc_number"] and header["doc_number"]["year"],
        "declared": model["preamble"]["declared_task_count"] and model["preamble"]["declared_task_count"]["value"],
        "reporting": [item["due"] for item in model["preamble"]["reporting"]],
        "sections": [(ordinal(section["number"]), line(section["heading"]), section["level"]) for section in model["sections"]],
        "tasks": [{"number": ordinal(task["number"]),
                   "section": ordinal(sections[task["section"]]["number"]) if task["section"] else None,
                   "kind": task["kind"], "title": line(task["title"]), "part": task["part"], "parent": task["parent"],
                   "text": line(task),
                   "roles": [(role["role"], plain(as_written(role["label"] or "")), role["open_ended"],
                              [(line(party), party["kind"], party["effective_role"]) for party in role["parties"]])
                             for role in task["roles"]]}
                  for task in model["tasks"]],
    }


def differences(expected: dict, found: dict, limit: int = 5) -> str:
    """The first places where two essences differ, one line each; empty when they are the same."""
    lines = [f"{key}: {found[key]!r} for {expected[key]!r}" for key in expected if key != "tasks" and expected[key] != found[key]]
    if len(expected["tasks"]) != len(found["tasks"]):
        lines.append(f"{len(found['tasks'])} tasks for {len(expected['tasks'])}")
    for i, (right, task) in enumerate(zip(expected["tasks"], found["tasks"]), 1):
        for key in right:
            if key == "roles" and len(right[key]) == len(task[key]):
                lines += [f"task {i}: {role!r} for {wanted!r}" for role, wanted in zip(task[key], right[key]) if role != wanted]
            elif right[key] != task[key]:
                lines.append(f"task {i} {key}: {task[key]!r} for {right[key]!r}")
    return "\n".join(lines[:limit] + ([f"… {len(lines)} differences"] if len(lines) > limit else []))
