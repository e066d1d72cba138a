#!/usr/bin/env python3
"""A mixed text of any size that repeats no paragraph: the open notices of corpus/, over and over, each time with other persons,
units, numbers and clauses. The same bytes on every machine: mixed.py BYTES > mixed.txt

What stays of a notice is its form: numbers, labels, brackets, marks, the order of its paragraphs. What changes: persons and units that
its gold names, amounts and dates, and the clauses between commas, which come from other notices. A paragraph that had come out before
all the same gets an invented place in front; only labels on lines of their own and lines of some characters (二、主要任务) come twice.
"""
from __future__ import annotations

import json
import pathlib
import random
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "corpus"))
from seed_names import ENDINGS, GIVEN, SURNAMES, SYLLABLES, WORDS  # noqa: E402

SHORT = 5   # characters of a line, without its number and label, that may come twice
CLAUSE = re.compile(r"(?<=[，。；])[\u4e00-\u9fff“”]{6,40}(?=[，。；])")   # prose between two marks, without digits
AMOUNT = re.compile(r"(?<![\d.])\d+(?:\.\d+)?")
NUMBER_AND_LABEL = re.compile(r"^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、])?\s*(?:[\u4e00-\u9fff]{2,10}[：:]\s*)?")
LABEL = re.compile(r"单位|领导|部门|责任|牵头|配合|负责|时限|联系")


def adds_a_party(folder: pathlib.Path) -> bool:
    """以下均需…落实，不再列出 holds to the end of the text, so that the whole would hold more than its parts."""
    return '"adds_party"' in (folder / "expected.json").read_text(encoding="utf-8")


def open_notices() -> list[tuple[str, dict]]:
    folders = sorted(path.parent for path in ROOT.glob("corpus/*/notice.txt") if not path.parent.name.startswith("held-")
                     and not adds_a_party(path.parent))
    if not folders:
        raise SystemExit(f"mixed.py: no notices in {ROOT / 'corpus'}")
    return [((folder / "notice.txt").read_text(encoding="utf-8"), json.loads((folder / "gold.json").read_text(encoding="utf-8")))
            for folder in folders]


def parties(gold: dict) -> tuple[list[str], list[str]]:
    """Persons and units that the notice names, longest first, so that 市水务局 is replaced before 水务局."""
    names = {True: set(), False: set()}
    for task in gold.get("tasks", []):
        for role in task.get("roles", []):
            for party in role.get("parties", []):
                text = party if isinstance(party, str) else party["text"]
                person = role["role"] in ("lead_leader", "responsible_leader", "responsible_person")
                if person and 2 <= len(text) <= 4 or not person and text.endswith(tuple(ENDINGS)):
                    names[person].add(text)
    return tuple(sorted(names[person], key=lambda name: (-len(name), name)) for person in (True, False))


def place(chance: random.Random) -> str:
    return "".join(chance.sample(SYLLABLES, 3))


def new_names(gold: dict, chance: random.Random) -> dict[str, str]:
    persons, units = parties(gold)
    names = {person: chance.choice(SURNAMES) + "".join(chance.choices(GIVEN, k=chance.choice((1, 2)))) for person in persons}
    for unit in units:
        level = unit[0] if unit[0] in "省市区县州镇" else ""
        names[unit] = level + "".join(chance.sample(WORDS, chance.choice((1, 1, 2)))) + chance.choice(ENDINGS)
    return names


def new_amount(match: re.Match, chance: random.Random) -> str:
    behind = match.string[match.end():match.end() + 1]
    if behind == "年" and len(match[0]) == 4:
        return str(chance.randint(2004, 2026))
    if behind in "月日" and behind:
        return str(chance.randint(1, 12 if behind == "月" else 28))
    return "".join(digit if digit == "." else str(chance.randint(1, 9)) for digit in match[0])


class Mixer:
    def __init__(self, chance: random.Random):
        self.chance = chance
        self.notices = open_notices()
        self.clauses = sorted({clause for text, _ in self.notices for clause in CLAUSE.findall(text) if not LABEL.search(clause)})
        self.seen: set[str] = set()

    def notice(self, number: int) -> str:
        text, gold = self.notices[number % len(self.notices)]
        if names := new_names(gold, self.chance):
            text = re.sub("|".join(map(re.escape, names)), lambda match: names[match[0]], text)
        return "".join(self._line(line) for line in text.splitlines(keepends=True))

    def _line(self, line: str) -> str:
        if not line.strip():
            return line
        start = NUMBER_AND_LABEL.match(line).end()
        begin, rest = line[:start], line[start:]
        rest = CLAUSE.sub(lambda match: match[0] if LABEL.search(match[0]) else self.chance.choice(self.clauses), rest)
        rest = AMOUNT.sub(lambda match: new_amount(match, self.chance), rest)
        while len(rest.strip()) >= SHORT and (begin + rest).strip() in self.seen:
            rest = place(self.chance) + rest
        self.seen.add((begin + rest).strip())
        return begin + rest


def mixed(size: int) -> bytes:
    mixer = Mixer(random.Random(20220315))
    parts, length, number = [], 0, 0
    while length < size:
        part = (mixer.notice(number).rstrip("\n") + "\n\n").encode("utf-8")
        parts.append(part)
        length += len(part)
        number += 1
    return b"".join(parts)


if __name__ == "__main__":
    sys.stdout.buffer.write(mixed(int(sys.argv[1])))
