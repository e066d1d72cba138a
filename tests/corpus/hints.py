"""Why a gold string is not found: where it stands instead, or what stands there that is most like it."""
from __future__ import annotations

from findings import Findings
from folded import Folded, Span


def missing(where: str, wanted: str, folded: Folded, stretch: Span, found: Findings) -> None:
    """Reports that the string does not stand in the stretch in which it was looked for."""
    found.error(where, f"{wanted!r} {_hint(wanted, folded, stretch)}")


def _hint(wanted: str, folded: Folded, stretch: Span) -> str:
    lines = _lines(folded, stretch)
    elsewhere = [folded.line(span[0]) for span in folded.find_all(wanted)]
    if elsewhere:
        shown = ", ".join(str(line) for line in elsewhere[:5])
        return f"is not where it should be ({lines}); it stands in line {shown}"
    for what, (start, end) in (("there", stretch), ("in the notice", (0, len(folded.text)))):
        near = folded.nearest(wanted, start, end)
        if near is not None:
            return f"stands nowhere; most like it {what}: {folded.text[near[0]:near[1]]!r} (line {folded.line(near[0])})"
    return f"stands nowhere, and nothing like it (looked in {lines})"


def _lines(folded: Folded, stretch: Span) -> str:
    return f"lines {folded.line(stretch[0])}–{folded.line(max(stretch[0], stretch[1] - 1))}"
