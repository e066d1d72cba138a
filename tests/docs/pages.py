"""The blocks and commands of the pages of the docs, and what the pages say about them in comments that no reader sees rendered:

    <!-- not run: reason -->           before a block that no test runs
    <!-- run by: NAME -->              before a block that the test NAME of tests/CMakeLists.txt runs
    <!-- LANGUAGE run by: NAME -->     anywhere: all blocks of that language on the page
    <!-- file: NAME -->                before a block that the commands below it find as the file NAME
    <!-- begins in an empty folder --> the commands of the page make all that they read
"""
import dataclasses
import os
import pathlib
import re

ROOT = pathlib.Path(os.environ["ZEREN_SOURCE"])
# Generated, and each of their blocks is read by the test that stands here.
GENERATED = {"docs/diagnostics.md": "corpus_test_docs", "docs/layouts.md": "corpus_test_layouts"}
TRANSLATED = {"README.zh-CN.md"}  # the same blocks as README.md: corpus_test_docs
PROGRAMS = ("cpp", "c", "python", "js", "java", "cmake")

FENCE = re.compile(r"^(?:<!-- (?P<mark>not run|run by|file): (?P<said>.*?) -->\n)?```(?P<language>\w*)\n(?P<content>.*?)^```$", re.M | re.S)


@dataclasses.dataclass
class Block:
    page: str
    line: int
    language: str
    content: str
    mark: str  # "", "not run", "run by", "file"
    said: str  # the reason, the test, the name

    def __str__(self):
        return f"{self.page}:{self.line}"


def names():
    """All pages with blocks to look at, as paths in the source folder."""
    found = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "corpus/README.md", *ROOT.glob("bindings/*/README.md")]
    return sorted(str(path.relative_to(ROOT)) for path in found if str(path.relative_to(ROOT)) not in {*GENERATED, *TRANSLATED})


def text_of(page):
    return (ROOT / page).read_text(encoding="utf-8")


def blocks_of(page):
    text = text_of(page)
    of_language = dict(re.findall(r"^<!-- (\w+) run by: (\w+) -->$", text, re.M))
    blocks = []
    for match in FENCE.finditer(text):
        mark, said = match["mark"] or "", match["said"] or ""
        if not mark and match["language"] in of_language:
            mark, said = "run by", of_language[match["language"]]
        blocks.append(Block(page, text.count("\n", 0, match.start()) + 1, match["language"], match["content"], mark, said))
    return blocks


def indented_commands(page):
    """Commands that stand indented instead of fenced, so that nobody runs them."""
    outside = FENCE.sub(lambda match: "\n" * match[0].count("\n"), text_of(page))
    return re.findall(r"^    ((?:zeren|\./dev|python3|cmake|pip|npm|mvn) .*)$", outside, re.M)


def commands_in_tables(page):
    """`zeren …` in the last cell of a row."""
    return re.findall(r"\| `(zeren [^`]+)` \|$", text_of(page), re.M)
