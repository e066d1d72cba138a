"""A text without its blanks, with the way back to the text.

Notices are wrapped inside words and sentences (区发展和\n改革局, 分 管 领 导). A gold string is therefore looked up with all
blanks left out of both sides, and the span that comes back is one of the text as it stands, blanks included.
Spans are (start, end) in code points. Tested by test_locate.py.
"""
from __future__ import annotations

import bisect
from collections import Counter
from typing import Iterator, Optional

Span = tuple[int, int]

ZERO_WIDTH = "\u200b\u200c\u200d\ufeff"


def is_blank(char: str) -> bool:
    return char.isspace() or char in ZERO_WIDTH


def fold(text: str) -> str:
    """The text without any blank, the form in which strings are compared."""
    return "".join(char for char in text if not is_blank(char))


class Folded:
    """Finds strings in a text across its blanks."""

    def __init__(self, text: str):
        self.text = text
        self._at = [i for i, char in enumerate(text) if not is_blank(char)]
        self._chars = "".join(text[i] for i in self._at)
        self._line_starts = [0] + [i + 1 for i, char in enumerate(text) if char == "\n"]

    def find_all(self, needle: str, start: int = 0, end: Optional[int] = None) -> Iterator[Span]:
        """Every place of the needle inside [start, end), overlapping ones too, in order."""
        wanted = fold(needle)
        low, high = self._index(start), self._index(len(self.text) if end is None else end)
        at = self._chars.find(wanted, low, high) if wanted else -1
        while at >= 0:
            yield self._at[at], self._at[at + len(wanted) - 1] + 1
            at = self._chars.find(wanted, at + 1, high)

    def find(self, needle: str, start: int = 0, end: Optional[int] = None) -> Optional[Span]:
        return next(self.find_all(needle, start, end), None)

    def find_last(self, needle: str, start: int = 0, end: Optional[int] = None) -> Optional[Span]:
        last = None
        for last in self.find_all(needle, start, end):
            pass
        return last

    def gap(self, start: int, end: int) -> int:
        """How many characters that are no blanks stand in [start, end)."""
        return max(0, self._index(end) - self._index(start))

    def before(self, position: int, count: int = 1) -> str:
        """The count characters before the position, blanks left out."""
        at = self._index(position)
        return self._chars[max(0, at - count):at]

    def after(self, position: int, count: int = 1) -> str:
        at = self._index(position)
        return self._chars[at:at + count]

    def start_of_last(self, position: int, count: int) -> int:
        """Where the last count characters before the position begin."""
        at = self._index(position) - count
        return self._at[at] if 0 <= at < len(self._at) else 0

    def opens_line(self, position: int) -> bool:
        line = self._line_starts[self.line(position) - 1]
        return self.gap(line, position) == 0

    def line(self, position: int) -> int:
        """The number of the line, from 1."""
        return bisect.bisect_right(self._line_starts, position)

    def nearest(self, needle: str, start: int, end: int) -> Optional[Span]:
        """The stretch of [start, end) in which most characters stand as they do in a needle that stands nowhere."""
        wanted, low, high = fold(needle), self._index(start), self._index(end)
        votes: Counter[int] = Counter()
        for i, char in enumerate(wanted):
            at = self._chars.find(char, low, high)
            while at >= 0:
                votes[at - i] += 1
                at = self._chars.find(char, at + 1, high)
        first, agreeing = max(votes.items(), key=lambda vote: (vote[1], -vote[0]), default=(0, 0))
        if agreeing < max(2, len(wanted) / 3):
            return None
        last = min(high, first + len(wanted)) - 1
        return self._at[max(low, first)], self._at[last] + 1

    def _index(self, position: int) -> int:
        return bisect.bisect_left(self._at, position)
