"""Copies of the seed in which all persons, units, places and amounts are others, of other lengths, the tasks of each section
shuffled and renumbered, the sections renamed; and what the model of a copy must be: that of the seed, place by place.

A copy is a list of edits of the seed's text and an order of its stretches; so the place of each character is known. Used by
test_seed_copies.py.
"""
from __future__ import annotations

import bisect
import random
import re
from dataclasses import dataclass, field
from fractions import Fraction

from facts import NoticeFacts
from seed_names import BRANCH_ENDINGS, COMPANY_ENDINGS, PLACE_ENDINGS, STREET_ENDINGS, Names

Span = tuple[int, int]

# Places and other proper names in the seed that are no party; an ending in PLACE_ENDINGS stays.
PLACES = ("平顶山 卫东 申楼 东工人镇 东高皇 五一路 光华路 光华 蒲城 东安路 北环路 叶庄 大鹰城 东平郏路 矿工路 科技路 开发一路 纬一路 纬二路 经十一路 许平南 天宏 "
          "天瑞惠恒 摩米 矿益 河南 湖南 上海 落凫山 马棚山 土寨沟 红土沟 门楼张 新华路 月台河 永康路 开源路 建设路 光明路 魏寨 碧水苑 大营 十二矿 东环路 一矿 祥云河 "
          "金鹰河 乌江河 平安大道 尼龙城 八矿 小店村 观上 竹园 东城 东苑 万达 阳光小区 体育村 中威 平煤 平棉").split()
CHINESE = {"三": 3, "八": 8, "五": 5, "十二": 12, "二十五": 25, "六十": 60, "一百零八": 108}


def renamed_units(units: list[str], names: Names) -> dict[str, str]:
    """A new name for each unit that is not built on a place. What is one party in the seed stays one."""
    new = {}
    for unit in units:
        if unit.endswith("公司"):
            new[unit] = names.place() + names.chance.choice(COMPANY_ENDINGS)
        elif unit.startswith("区") and unit not in ("区收储办", "区退役军人事务局", "区退役军人事务管理局"):
            new[unit] = names.level + names.unit()
    store, veterans = names.stem(), names.level + names.stem()
    new |= {"区收储办": f"{names.level}{store}办", "收储办": f"{store}办"}
    new |= {"区退役军人事务局": f"{veterans}局", "区退役军人事务管理局": f"{veterans}管理局"}
    first, second = names.stem("、"), names.stem("、")
    first, second = first.replace("、", ""), second.replace("、", "")
    land = names.chance.choice(BRANCH_ENDINGS[:2])
    new |= {f"自然资源{joiner}规划分局": f"{first}{joiner}{second}{land}" for joiner in "和与"}
    new |= {"生态环境分局": names.stem() + "分局", "公安分局": names.stem() + names.chance.choice(BRANCH_ENDINGS),
            "税务局": names.stem() + "局"}
    return new


def renamed_places(names: Names) -> dict[str, str]:
    new = {place: names.place(place[-1] if place[-1] in PLACE_ENDINGS else "") for place in PLACES}
    for place in ("申楼", "东工人镇", "东高皇", "五一路", "光华路", "蒲城", "东安路", "北环路"):   # of street offices
        new[place] = names.place(names.chance.choice(("", "", "路", "镇", "湖", "桥")))
    new["平卫政办"] = names.place()[:2] + names.chance.choice(("政办", "政办发", "政发", "办发"))
    return new


def new_amount(old: str, chance: random.Random) -> str:
    if old in CHINESE:
        return chance.choice([numeral for numeral in CHINESE if len(numeral) != len(old)])
    whole = chance.choice([n for n in range(1, 5) if n != len(old)])
    digits = str(chance.randint(10 ** (whole - 1), 10 ** whole - 1) + (whole == 1))
    return f"{digits}.{chance.randint(1, 9)}" if "." in old else digits


def number(written: str) -> Fraction:
    return Fraction(CHINESE[written]) if written in CHINESE else Fraction(written)


@dataclass
class Edit:
    start: int
    end: int
    new: str


@dataclass
class Copy:
    """The text of a copy, and the way from places of the seed to places of the copy."""
    text: str = ""
    names: dict[str, str] = field(default_factory=dict)
    amounts: dict[int, tuple[str, str]] = field(default_factory=dict)   # by place in the seed: old, new
    _stretches: list[tuple[int, int, int, list[Edit]]] = field(default_factory=list)   # start, end, place in the copy, edits

    def rename(self, text: str) -> str:
        return _pattern(self.names).sub(lambda match: self.names[match.group()], text)

    def begin(self, place: int) -> int:
        return self._place(place, lambda start, end: start <= place < end, False)

    def end(self, place: int) -> int:
        return self._place(place, lambda start, end: start < place <= end, True)

    def span(self, span: list[int]) -> list[int]:
        return [self.begin(span[0]), self.end(span[1])] if span[0] < span[1] else [self.begin(span[0])] * 2

    def _place(self, place: int, holds, is_end: bool) -> int:
        start, _, target, edits = next(stretch for stretch in self._stretches if holds(stretch[0], stretch[1]))
        shift = target - start
        for edit in edits:
            if edit.end < place or (edit.end == place and (is_end or edit.start < place)):
                shift += len(edit.new) - (edit.end - edit.start)
            elif edit.start < place < edit.end:
                raise ValueError(f"a span of the seed's model begins or ends inside a name, at {place}")
        return place + shift


def _pattern(names: dict[str, str]) -> re.Pattern:
    return re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))))


def make_copy(text: str, gold: NoticeFacts, seed: int) -> Copy:
    chance = random.Random(seed)
    names = Names(chance)
    parties = [party for task in gold.tasks for role in task.roles for party in role.parties]
    persons = sorted({party.text for party in parties if party.kind == "person"})
    units = sorted({party.text for party in parties if party.kind == "unit"})
    copy = Copy(names={person: names.person() for person in persons} | renamed_units(units, names) | renamed_places(names))
    edits = _amounts(gold, text, chance, copy) + _headings(gold, names)
    edits += [Edit(*match.span(), copy.names[match.group()]) for match in _pattern(copy.names).finditer(text)
              if not any(edit.start < match.end() and match.start() < edit.end for edit in edits)]
    order = _shuffled(text, gold, chance)
    for i, (start, end, task) in enumerate(order):
        own = [edit for edit in edits if start <= edit.start < end]
        if task is not None and task.number:
            running = sum(1 for stretch in order[:i] if stretch[2] is not None and stretch[2].number) + 1
            own.append(Edit(start, start + len(task.number), str(running)))
        own.sort(key=lambda edit: edit.start)
        copy._stretches.append((start, end, len(copy.text), own))
        copy.text += _edited(text, start, end, own)
    return copy


def _amounts(gold: NoticeFacts, text: str, chance: random.Random, copy: Copy) -> list[Edit]:
    edits = []
    for target in (target for task in gold.tasks for target in task.targets):
        written = re.search(r"\d+(\.\d+)?|[三八](?=[个座])", text[target.span[0]:target.span[1]])
        start = target.span[0] + written.start()
        edits.append(Edit(start, start + len(written.group()), new_amount(written.group(), chance)))
        copy.amounts[start] = (written.group(), edits[-1].new)
    return edits


def _headings(gold: NoticeFacts, names: Names) -> list[Edit]:
    return [Edit(*section.span, names.heading()) for section in gold.sections]


def _shuffled(text: str, gold: NoticeFacts, chance: random.Random) -> list[tuple]:
    """Stretches (start, end, task or None): what stands before a section's tasks, then its tasks in a new order."""
    starts = sorted([section.start for section in gold.sections] + [0, len(text)]
                    + [task.span[0] - len(task.number) - 1 for task in gold.tasks if task.number])
    tasks = {task.span[0] - len(task.number) - 1: task for task in gold.tasks if task.number}
    order, run = [], []
    for start, end in zip(starts, starts[1:]):
        if start in tasks:
            run.append((start, end, tasks[start]))
            continue
        order += chance.sample(run, len(run)) + [(start, end, None)]
        run = []
    return order + chance.sample(run, len(run))


def _edited(text: str, start: int, end: int, edits: list[Edit]) -> str:
    parts, at = [], start
    for edit in edits:
        parts += [text[at:edit.start], edit.new]
        at = edit.end
    return "".join(parts) + text[at:end]


# -- the model of a copy -------------------------------------------------------------------------------------------

def expected_model(model: dict, copy: Copy) -> dict:
    """The seed's model moved to the copy: in the order of the copy, without what the new order and names decide."""
    moved = _moved(model, copy)
    old_ids = [task["id"] for task in model["tasks"]]
    order = sorted(range(len(old_ids)), key=lambda i: moved["tasks"][i]["extent"][0])
    new_ids = {old_ids[i]: place + 1 for place, i in enumerate(order)}
    moved["tasks"] = [moved["tasks"][i] for i in order]
    moved["parties"] = [{"name": copy.rename(party["name"]), "kind": party["kind"],
                         "assignments": [{"task": new_ids[a["task"]], "role": a["role"]} for a in party["assignments"]]}
                        for party in model["parties"]]
    return comparable(moved)


def comparable(model: dict) -> dict:
    """A model without what differs in a copy for good reasons; index and findings in an order of their own."""
    kept = {key: model[key] for key in ("header", "preamble", "sections", "tasks", "other")}
    kept["parties"] = sorted([p["name"], p["kind"], sorted([a["task"], a["role"]] for a in p["assignments"])] for p in model["parties"])
    kept["findings"] = sorted([d["code"], d["severity"], d["span"]] for d in model["diagnostics"])
    return _without(kept)


DROPPED = {"id", "key", "number", "party", "text", "agency", "message", "value", "value_high", "quantity"}


def _without(value):
    if isinstance(value, dict):
        kept = {key: _without(item) for key, item in value.items() if key not in DROPPED}
        if "heading" in value:                              # how far a section reaches depends on which task is its last
            kept["span"] = value["span"][0]
        return kept
    return [_without(item) for item in value] if isinstance(value, list) else value


def _moved(value, copy: Copy):
    if isinstance(value, dict):
        return {key: copy.span(item) if key in ("span", "extent") and item is not None
                else copy.rename(item) if key == "name" and isinstance(item, str)
                else _moved(item, copy) for key, item in value.items()}
    return [_moved(item, copy) for item in value] if isinstance(value, list) else value


def expected_values(model: dict, copy: Copy) -> dict[tuple[int, int], tuple]:
    """(value, quantity) of each target, by its span in the copy: the quantity grows as the value does."""
    values = {}
    for target in (target for task in model["tasks"] for target in task["targets"]):
        places = [place for place in copy.amounts if target["span"][0] <= place < target["span"][1]]
        old, new = (number(written) for written in copy.amounts[places[0]])
        quantity = target["quantity"] and Fraction(target["quantity"]["value"]) / old * new
        values[tuple(copy.span(target["span"]))] = (new, quantity)
    return values
