#!/usr/bin/env python3
"""Scores the library on the corpus: precision, recall and F1 against gold, in total, by layout family, and by the format
of the notice's file (each is read in the container that it came in).

    score.py --zeren BIN [--corpus DIR] [--misses] [--held | --open | --all] [--table FILE.md | --check FILE.md]

--misses  lists each miss (lost) and each false positive (invented) with notice, metric, task, text
--held    the set-aside third only (folders held-*); --open the others; --all both (default)
--table   renews the tables between <!-- score:begin --> and <!-- score:end -->
--check   exits 1 when an F1 in total, of a family or of a format is more than 0.001 below the recorded one

What each row counts: metrics.py. Exit 1 also when a gold is wrong, the tool fails on a notice, or no notice is found.
"""
from __future__ import annotations

import argparse
import pathlib
import sys
from typing import Optional

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import report
from gold import Gold, load
from model import BadModel, model_facts, parse_all
from tally import Score, add_notice

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "corpus"
PAIRS = "pairs"  # the folder of pairs of notices, which pairs.py scores


def folders_of(corpus: pathlib.Path, chosen: str) -> list[pathlib.Path]:
    """The notices of the set, in order of their names."""
    folders = [path for path in sorted(corpus.iterdir()) if path.is_dir() and path.name != PAIRS] if corpus.is_dir() else []
    if chosen == "all":
        return folders
    return [path for path in folders if path.name.startswith("held-") == (chosen == "held")]


def score_golds(golds: list[Gold], documents: list[dict]) -> tuple[Score, list[str]]:
    """The score, and the notices on which the tool failed (their gold is lost)."""
    score, problems = Score(), []
    for gold, document in zip(golds, documents, strict=True):
        if document.get("schema") == "zeren-error/1":
            problems.append(f"{gold.name}: the tool failed: {document['error']['message']}")
        add_notice(score, gold.facts, model_facts(document, gold.name, gold.facts.text), gold.format)
    return score, problems


def _usable(golds: list[Gold]) -> tuple[list[Gold], list[str]]:
    problems = [f"{gold.name}: gold: {message}" for gold in golds for message in gold.found.errors]
    return [gold for gold in golds if gold.facts is not None and not gold.found.errors and not gold.reviewed], problems


def _options(arguments: Optional[list[str]]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zeren", required=True, metavar="BIN", help="the command line tool")
    parser.add_argument("--corpus", type=pathlib.Path, default=CORPUS, metavar="DIR")
    parser.add_argument("--misses", action="store_true")
    chosen = parser.add_mutually_exclusive_group()
    for name in ("held", "open", "all"):
        chosen.add_argument(f"--{name}", dest="chosen", action="store_const", const=name, default="all")
    record = parser.add_mutually_exclusive_group()
    record.add_argument("--table", type=pathlib.Path, metavar="FILE.md")
    record.add_argument("--check", type=pathlib.Path, metavar="FILE.md")
    return parser.parse_args(arguments)


def _record(options: argparse.Namespace, score: Score) -> list[str]:
    """Renews or checks the recorded table."""
    path = options.table or options.check
    if path is None:
        return []
    document = path.read_text(encoding="utf-8")
    if options.check:
        return [f"{path.name}: {drop}" for drop in report.drops(document, score, options.chosen)]
    path.write_text(report.replace_block(document, report.markdown(score, options.chosen)), encoding="utf-8")
    return []


def run(options: argparse.Namespace) -> list[str]:
    """Prints the score; returns what is wrong."""
    golds = [load(folder, options.zeren) for folder in folders_of(options.corpus, options.chosen)]
    usable, problems = _usable(golds)
    if not usable:
        return problems + [f"no notice to score in {options.corpus}"]
    score, failed = score_golds(usable, parse_all(options.zeren, [gold.notice for gold in usable]))
    if options.misses and score.misses:
        print(report.misses(score) + "\n")
    print(report.plain(score))
    problems += failed
    return problems or _record(options, score)


def main(arguments: Optional[list[str]] = None) -> int:
    try:
        problems = run(_options(arguments))
    except (BadModel, report.BadTable, OSError) as error:
        problems = [str(error)]
    for problem in problems:
        print(f"score: {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
