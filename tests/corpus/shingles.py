#!/usr/bin/env python3
"""Fails when two notices of the corpus are one text with the words changed.

    shingles.py [--zeren BIN] [CORPUS]

Of every notice all stretches of 12 characters are taken, blanks left out; two notices may share at most 15 % of the
stretches of the smaller one. A notice in a container is read by `BIN text`; without --zeren these are left aside, and pages lose their
markup here. Tested by test_shingles.py.
"""
from __future__ import annotations

import argparse
import html.parser
import itertools
import pathlib
import sys
from typing import Optional

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from findings import Findings
from folded import fold
from gold import read_text

LENGTH = 12
LIMIT = 0.15
CORPUS = pathlib.Path(__file__).resolve().parents[2] / "corpus"


def shingles(text: str) -> set[str]:
    folded = fold(text)
    return {folded[i:i + LENGTH] for i in range(len(folded) - LENGTH + 1)}


def shared(one: set[str], other: set[str]) -> float:
    """The part of the smaller set that is in both."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 0.0


def too_like(texts: dict[str, str]) -> list[tuple[float, str, str]]:
    """The pairs over the limit, the most alike first."""
    sets = {name: shingles(text) for name, text in sorted(texts.items())}
    pairs = [(shared(sets[one], sets[other]), one, other) for one, other in itertools.combinations(sets, 2)]
    return sorted((pair for pair in pairs if pair[0] > LIMIT), reverse=True)


class _Words(html.parser.HTMLParser):
    """The text of a page: pages of one site share their markup, which says nothing about the notice."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self._silent += tag in ("script", "style")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in ("script", "style")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.words.append(data)


def words(path: pathlib.Path, zeren: Optional[str]) -> Optional[str]:
    """What the notice says; None where only the tool could tell."""
    if path.suffix != ".txt" and zeren is not None:
        found = Findings()
        text = read_text(path, zeren, found)
        if found.errors:
            raise OSError("; ".join(found.errors))
        return text
    if path.suffix not in (".txt", ".csv", ".html", ".htm"):
        return None
    text = path.read_text(encoding="utf-8", errors="replace")
    if path.suffix in (".txt", ".csv"):
        return text
    page = _Words()
    page.feed(text)
    return "".join(page.words)


def read_corpus(corpus: pathlib.Path, zeren: Optional[str] = None) -> dict[str, str]:
    texts = {path.parent.name: words(path, zeren) for path in sorted(corpus.glob("*/notice.*"))}
    return {name: text for name, text in texts.items() if text is not None}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zeren", metavar="BIN")
    parser.add_argument("corpus", nargs="?", type=pathlib.Path, default=CORPUS, metavar="CORPUS")
    options = parser.parse_args(arguments)
    corpus = options.corpus
    try:
        texts = read_corpus(corpus, options.zeren)
    except OSError as error:
        print(f"shingles: {error}", file=sys.stderr)
        return 1
    if not texts:
        print(f"shingles: no notice in {corpus}", file=sys.stderr)
        return 1
    pairs = too_like(texts)
    for part, one, other in pairs:
        print(f"{one} and {other} share {100 * part:.1f} % (at most {100 * LIMIT:.0f} %)")
    print(f"{len(texts)} notices, {len(pairs)} pairs too much alike")
    return 1 if pairs else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
