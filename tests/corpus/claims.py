#!/usr/bin/env python3
"""Counts, over real documents, the duty clauses and role labels that the model lacks or has twice.

The patterns are simple and know nothing of the library: a bracket of which a piece ends in a duty verb (（A牵头，B配合）), and
a label with its colon (牵头单位：A). Each is looked for in the text that `zeren text` prints and compared by span with the roles
that `zeren parse` writes there (inherited roles are passed over). Listed as well: roles that reach beyond the end of the clause
or value where they stand, and roles where no pattern finds anything (extra; prose such as 由A负责 is among them).
What a pattern finds may be prose: read the list. Tested by test_claims.py.

    claims.py --zeren build/bin/zeren [FILE_OR_DIRECTORY ...]      default: ../shared/wild, ../shared/notices, ../shared/excerpts
"""
from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterable, Iterator

Span = tuple[int, int]

SHARED = Path(__file__).resolve().parents[3] / "shared"
READ = {".txt", ".html", ".htm"}
BINARY = {".pdf", ".ofd", ".docx", ".xlsx", ".doc"}
PAIRS = {"（": "）", "(": ")", "〔": "〕", "[": "]", "【": "】"}
LONGEST_BRACKET = 600

# Traditional forms and those of respelled copies (卖力) stand beside the simplified.
VERB = (r"(?:牵头|牽頭|负责|負責|卖力|配合|参与|參與|参加|參加|指导|指導|督导|督導|主办|主辦|承办|承辦|协办|協辦|会办|會辦|组织实施|組織實施)"
        r"(?:负责|負責|落实|落實|卖力|指导|配合|实施|推进|督导|抓落实)?")
PIECE = re.compile(rf"(?P<parties>[\u4e00-\u9fff].*?)(?P<verb>{VERB})$", re.DOTALL)
WITH = re.compile(r"(?P<verb>会同|會同)[\u4e00-\u9fff]{2}")
LABEL = re.compile(r"(?:(?<=[。；;，,、（(〔\[【\s])|^)"
                   r"(?P<label>(?:第一|主要|具体|牵头|牽頭|协同|協同|配合|业务|责任|責任|负责|負責|分管|包联|挂钩|联系|考核|协办|協辦|"
                   r"主办|主辦|承办|承辦|会办|會辦|参与|參與|落实|监督|督导|指导|协调){1,4}"
                   r"(?:单位|單位|部门|部門|领导|領導|市领导|县领导|区领导|科室|责任人|責任人|人))\s*[：:][^\S\n]*", re.MULTILINE)
NO_LABEL = ("联系人", "负责人")
NEXT_ITEM = re.compile(r"[（(][一二三四五六七八九十]+[）)]|(?<=[\u4e00-\u9fff])\d{1,3}[.．、]|(?<=[\u4e00-\u9fff])[一二三四五六七八九十]+、")


@dataclass(frozen=True)
class Claim:
    """A place where the text names somebody for something."""
    kind: str        # clause, label
    span: Span       # of the piece with its verb, or of the label with its value
    anchor: Span     # of the verb, or of the label


@dataclass
class Compared:
    name: str
    claims: int = 0
    lacking: list[Claim] = field(default_factory=list)
    twice: list[Claim] = field(default_factory=list)
    beyond: list[Claim] = field(default_factory=list)
    extra: list[Claim] = field(default_factory=list)
    text: str = ""


def brackets(text: str) -> Iterator[Span]:
    """The insides of the outermost brackets; one that is not closed within its paragraph and a fair length is passed over."""
    start = 0
    while start < len(text):
        end = _closing(text, start) if text[start] in PAIRS else None
        if end is None:
            start += 1
        else:
            yield start + 1, end
            start = end + 1


def _closing(text: str, start: int) -> int | None:
    depth = 0
    for place in range(start, min(len(text), start + LONGEST_BRACKET)):
        if text[place] in PAIRS:
            depth += 1
        elif text[place] in PAIRS.values():
            depth -= 1
            if depth == 0:
                return place
        elif text[place] == "\n":
            return None
    return None


def pieces(text: str, inside: Span) -> Iterator[Span]:
    """The pieces of a bracket between commas, semicolons and full stops that stand in no inner bracket."""
    depth, start = 0, inside[0]
    for place in range(inside[0], inside[1]):
        if text[place] in PAIRS:
            depth += 1
        elif text[place] in PAIRS.values():
            depth -= 1
        elif depth == 0 and text[place] in "，,；;。":
            yield start, place
            start = place + 1
    yield start, inside[1]


def clauses(text: str) -> Iterator[Claim]:
    for inside in brackets(text):
        for start, end in pieces(text, inside):
            piece = text[start:end].strip()
            begin = text.index(piece, start)
            found = WITH.match(piece) or PIECE.match(piece)
            if found and not LABEL.match(piece):
                yield Claim("clause", (begin, begin + len(piece)), (begin + found.start("verb"), begin + found.end("verb")))


def labels(text: str) -> Iterator[Claim]:
    for found in LABEL.finditer(text):
        if found["label"] in NO_LABEL:
            continue
        end = _end_of_value(text, found.end())
        item = NEXT_ITEM.search(text, found.end(), end)   # a notice on one line: 责任单位：各区属国企（二）产业化水平提升
        end = item.start() if item else end
        if end > found.end():
            yield Claim("label", (found.start("label"), end), found.span("label"))


def _end_of_value(text: str, start: int) -> int:
    """The next mark that closes a value; one inside a bracket that the value opens is passed over."""
    depth = 0
    for place in range(start, len(text)):
        if text[place] == "\n" or depth == 0 and (text[place] in "。；;" or text[place] in PAIRS.values()):
            return place
        depth += (text[place] in PAIRS) - (text[place] in PAIRS.values())
    return len(text)


def claims(text: str) -> list[Claim]:
    return sorted([*clauses(text), *labels(text)], key=lambda claim: claim.span)


def own_roles(document: dict) -> list[Span]:
    """Where the document's roles are written; those that are inherited or inferred from elsewhere are left out."""
    return [tuple(role["span"]) for task in document["tasks"] for role in task["roles"]
            if role["span"] and (role["basis"] is None or role["basis"]["kind"] != "inherited")]


def compare(name: str, text: str, document: dict) -> Compared:
    roles = own_roles(document)
    result = Compared(name=name, text=text)
    found = claims(text)
    for claim in found:
        result.claims += 1
        holders = [role for role in roles if _meet(role, claim.anchor)]
        if not holders and claim.kind == "label":
            holders = [role for role in roles if _meet(role, claim.span) and _closes(text, role[1])][:1]
        if not holders:
            result.lacking.append(claim)
        elif len(holders) > 1:
            result.twice.append(claim)
        elif holders[0][1] > claim.span[1]:
            result.beyond.append(claim)
    result.extra = [Claim("role", role, role) for role in roles if not any(_meet(role, claim.span) for claim in found)]
    return result


def _closes(text: str, end: int) -> bool:
    """责任单位：A牵头，B负责: each verb makes a role, the label none. A verb inside a name closes nothing."""
    return end >= len(text) or text[end] in "，,；;。、 \n" or text[end] in PAIRS.values()


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def files(paths: Iterable[Path]) -> tuple[list[Path], int]:
    """What can be read, and how many files are of a format that the tool does not read."""
    found = [file for path in paths for file in (sorted(path.iterdir()) if path.is_dir() else [path]) if file.is_file()]
    return [file for file in found if file.suffix in READ], sum(file.suffix in BINARY for file in found)


def run(zeren: str, command: str, file: Path) -> str:
    done = subprocess.run([zeren, command, str(file)], capture_output=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"`{zeren} {command} {file}` failed: {done.stderr.decode(errors='replace').strip()[:500]}")
    return done.stdout.decode("utf-8")


def read(zeren: str, file: Path) -> Compared:
    document = json.loads(run(zeren, "parse", file))
    text = run(zeren, "text", file)
    return compare(file.name, text[:document["text"]["length"]], document)


def share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({100 * part / whole:.1f} %)" if whole else "none of none"


def around(text: str, span: Span) -> str:
    shown = text[max(0, span[0] - 8):span[1] + 3].replace("\n", "⏎")
    return shown if len(shown) < 130 else f"{shown[:60]}…{shown[-60:]}"


def report(results: list[Compared], every: bool) -> Iterator[str]:
    for result in results:
        for what, found in (("lacks", result.lacking), ("twice", result.twice), ("beyond", result.beyond),
                            ("extra", result.extra)):
            for claim in found:
                yield f"{result.name}:{claim.span[0]}: {what} {claim.kind} …{around(result.text, claim.span)}…"
    for result in results:
        if every and result.claims or result.lacking or result.twice or result.beyond or result.extra:
            yield (f"{result.name}: lacks {share(len(result.lacking), result.claims)}, twice {len(result.twice)}, "
                   f"beyond {len(result.beyond)}, extra {len(result.extra)}")
    whole = sum(result.claims for result in results)
    yield (f"{len(results)} documents, {sum(result.claims > 0 for result in results)} with clauses or labels: "
           f"lacks {share(sum(len(result.lacking) for result in results), whole)}, "
           f"twice {share(sum(len(result.twice) for result in results), whole)}, "
           f"beyond {share(sum(len(result.beyond) for result in results), whole)}, "
           f"extra {sum(len(result.extra) for result in results)}")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Counts the duty clauses and role labels that the model lacks or has twice.")
    parser.add_argument("--zeren", required=True, help="the tool")
    parser.add_argument("--all", action="store_true", help="a line for each document, also where nothing is lacking")
    parser.add_argument("paths", nargs="*", type=Path, help="files or directories")
    given = parser.parse_args(arguments)
    paths = given.paths or [path for path in (SHARED / "wild", SHARED / "notices", SHARED / "excerpts") if path.is_dir()]
    readable, binary = files(paths)
    for line in report([read(given.zeren, file) for file in readable], given.all):
        print(line)
    if binary:
        print(f"{binary} files passed over: PDF, OFD, DOCX")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
