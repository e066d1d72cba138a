"""What check() and verify() found (zeren-findings/1, docs/check.md, docs/verify.md) as frozen objects, as model.py has the model."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, Literal, Optional

from .model import Span


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. code names its rule; line and column: the place in the canonical text, from 1, in code points, the end behind the last
    character, all of them None for a finding without a place; task: id in the notice; path: the claim of the model that was verified, None for check."""

    code: str
    severity: Literal["error", "warning", "info"]
    message: str
    span: Optional[Span]
    line: Optional[int]
    column: Optional[int]
    end_line: Optional[int]
    end_column: Optional[int]
    task: Optional[int]
    path: Optional[str]


@dataclass(frozen=True, slots=True)
class FindingsText:
    """The canonical text, into which the spans point."""

    offsets: str
    length: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was found; a sequence of Finding. source: the name of the notice's file, None for memory."""

    source: Optional[str]
    text: FindingsText
    findings: tuple[Finding, ...]

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def __getitem__(self, index: int) -> Finding:
        return self.findings[index]
