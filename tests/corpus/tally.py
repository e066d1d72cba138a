"""Counts what is right, lost and invented, for each metric, in total, by layout family and by format. Tested by test_score.py."""
from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Optional

from facts import NoticeFacts
from folded import fold
from metrics import METRICS, Item, Side
from numerals import Cover, false_alarms
from pairing import pair


@dataclass
class Count:
    right: int = 0
    lost: int = 0
    invented: int = 0

    def add(self, other: "Count") -> None:
        self.right += other.right
        self.lost += other.lost
        self.invented += other.invented

    @property
    def support(self) -> int:
        return self.right + self.lost

    @property
    def precision(self) -> Optional[float]:
        return _ratio(self.right, self.right + self.invented)

    @property
    def recall(self) -> Optional[float]:
        return _ratio(self.right, self.right + self.lost)

    @property
    def f1(self) -> Optional[float]:
        return _ratio(2 * self.right, 2 * self.right + self.lost + self.invented)


def _ratio(part: int, whole: int) -> Optional[float]:
    return part / whole if whole else None


@dataclass(frozen=True)
class Miss:
    """One entry of the list of misses: lost (gold has it) or invented (the model has it)."""
    notice: str
    metric: str
    what: str
    task: str
    shown: str


@dataclass
class Group:
    """The counts of some notices: all, one family, or one format."""
    notices: int = 0
    counts: dict[str, Count] = field(default_factory=lambda: {metric: Count() for metric in METRICS})
    alarms: int = 0
    numerals: int = 0
    characters: int = 0
    rest: int = 0
    unclaimed: int = 0


@dataclass
class Score:
    total: Group = field(default_factory=Group)
    families: dict[str, Group] = field(default_factory=lambda: defaultdict(Group))
    formats: dict[str, Group] = field(default_factory=lambda: defaultdict(Group))
    misses: list[Miss] = field(default_factory=list)

    def groups(self, layouts: list[str], form: str) -> list[Group]:
        return [self.total, self.formats[form]] + [self.families[layout] for layout in sorted(set(layouts))]


def add_notice(score: Score, gold: NoticeFacts, model: NoticeFacts, form: str = "text") -> None:
    """Judges one notice; it counts once in total, once in each of its families, and once in the format it came in."""
    pairs = pair(gold, model)
    groups = score.groups(gold.layouts, form)
    for metric, items in METRICS.items():
        right = list(items(Side(gold, pairs, True)))
        read = list(items(Side(model, pairs, False)))
        count, misses = compare(right, read, gold.name, metric)
        score.misses += misses
        for group in groups:
            group.counts[metric].add(count)
    alarms, total = false_alarms(gold, model)
    score.misses += [Miss(gold.name, "false alarms", "invented", "-", _around(gold.text, span)) for span in alarms]
    for group in groups:
        group.notices += 1
        group.alarms += len(alarms)
        group.numerals += total
        group.characters += len(fold(gold.text))
        group.rest += Cover(gold.text, model.rest).characters()
        group.unclaimed += Cover(gold.text, model.unclaimed).characters()


def compare(gold: list[Item], model: list[Item], notice: str, metric: str) -> tuple[Count, list[Miss]]:
    """Equal keys meet one to one; the rest is lost or invented."""
    wanted, got = Counter(item.key for item in gold), Counter(item.key for item in model)
    right = sum((wanted & got).values())
    misses = [Miss(notice, metric, "lost", item.task, item.shown) for item in _left(gold, got)]
    misses += [Miss(notice, metric, "invented", item.task, item.shown) for item in _left(model, wanted)]
    return Count(right, len(gold) - right, len(model) - right), misses


def _left(items: list[Item], met: Counter) -> list[Item]:
    met = Counter(met)
    left = []
    for item in items:
        if met[item.key] > 0:
            met[item.key] -= 1
        else:
            left.append(item)
    return left


def _around(text: str, span: tuple[int, int]) -> str:
    start, end = span
    return fold(text[max(0, start - 12):start]) + "【" + text[start:end] + "】" + fold(text[end:end + 8])
