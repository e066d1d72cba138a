#!/usr/bin/env python3
"""Writes the seeds and the dictionary of the fuzz targets: seeds.py FOLDER makes FOLDER/TARGET/* and FOLDER/words.dict.

The seeds are the open notices of corpus/, dressed as each target reads them; the dictionary is the lexicon's terms. Both are made anew
each time, so that they never lag behind.
"""
from __future__ import annotations

import html
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "formats"))
import packages  # noqa: E402

MOST = 6000   # bytes of one seed's text: short inputs are tried more often
CHARSETS = ("", "utf-8", "gb18030", "big5", "utf-16-le", "utf-16-be", "gbk", "big5-hkscs")   # in the order of fuzz_charset.cpp


def notices() -> dict[str, str]:
    folders = sorted(path.parent for path in ROOT.glob("corpus/*/notice.txt") if not path.parent.name.startswith("held-"))
    return {folder.name: cut((folder / "notice.txt").read_text(encoding="utf-8")) for folder in folders}


def cut(text: str) -> str:
    return text.encode()[:MOST].decode(errors="ignore").rpartition("\n")[0] or text[:MOST // 4]


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def charset_seed(text: str, number: int) -> bytes:
    which = number % len(CHARSETS)
    return bytes([which]) + text[:600].encode(CHARSETS[which] or "gb18030", errors="ignore")


def html_seed(text: str) -> bytes:
    paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in lines(text)[:30])
    cells = "".join(f"<tr><td rowspan=2>{html.escape(line)}<td>{html.escape(line[::-1])}</tr>" for line in lines(text)[:4])
    return f"<!doctype html><meta charset=utf-8><body><div class=content>{paragraphs}<table>{cells}</table></div>".encode()


def docx_body(text: str) -> str:
    paragraphs = "".join(f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{i % 3}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
                         f"<w:r><w:t>{html.escape(line)}</w:t></w:r></w:p>" for i, line in enumerate(lines(text)[:20]))
    return paragraphs + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>任务</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"


NUMBERING = ('<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>'
             '<w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>')


def xlsx_sheet(text: str) -> str:
    rows = "".join(f'<row r="{i}"><c r="A{i}" t="inlineStr"><is><t>{html.escape(line)}</t></is></c><c r="B{i}" t="s"><v>0</v></c>'
                   f'<c r="C{i}"><v>{i}.5</v></c></row>' for i, line in enumerate(lines(text)[:12], 1))
    return f'<sheetData>{rows}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>'


OFD_UNITS = ('<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="8" Width="100" Height="20"><ofd:Content>'
             + packages.ofd_text(0, 0, "责任单位") + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>")


def ofd_page(text: str) -> str:
    """Lines from top to bottom, a rule below the third, and a composite unit."""
    texts = "".join(packages.ofd_text(20, 20 + 9 * i, html.escape(line[:30])) for i, line in enumerate(lines(text)[:20]))
    return (texts + '<ofd:PathObject ID="5" Boundary="20 50 150 1"><ofd:AbbreviatedData>M 0 0 L 150 0</ofd:AbbreviatedData></ofd:PathObject>'
            '<ofd:CompositeObject ID="6" ResourceID="8" Boundary="20 250 100 20"/>')


def csv_seed(text: str) -> str:
    rows = "".join(f'{i},"{line}",县水利局,6月底前\n' for i, line in enumerate(lines(text)[:15], 1))
    return "序号,任务,责任单位,完成时限\n" + rows


def json_seed(name: str, text: str) -> bytes | None:
    """The expected model with its text inside, of the shorter notices."""
    path = ROOT / "corpus" / name
    content = (path / "notice.txt").read_text(encoding="utf-8")
    if len(content) > 1500 or not (path / "expected.json").exists():
        return None
    model = json.loads((path / "expected.json").read_text(encoding="utf-8"))
    model["text"]["content"] = content.removeprefix("\ufeff")
    return json.dumps(model, ensure_ascii=False).encode()


def seeds_of(name: str, text: str, number: int):
    yield "parse", text.encode()
    yield "charset", charset_seed(text, number)
    yield "html", html_seed(text)
    yield "docx", "\0".join((docx_body(text), NUMBERING, "")).encode()
    yield "xlsx", "\0".join((xlsx_sheet(text), "", *lines(text)[:3])).encode()
    yield "ofd", "\0".join((ofd_page(text), OFD_UNITS, packages.ofd_text(20, 10, "第1页"), "")).encode()
    yield "csv", csv_seed(text).encode()
    yield "capi", text[:1500].encode()
    if number < 12:
        yield "container", packages.docx(docx_body(text))
        yield "container", packages.xlsx(xlsx_sheet(text), "<si><t>单位</t></si>")
        yield "container", packages.ofd(ofd_page(text))
    if model := json_seed(name, text):
        yield "json", model
        yield "capi", model


def write_seeds(folder: pathlib.Path) -> dict[str, int]:
    counts: dict[str, int] = {}
    for number, (name, text) in enumerate(notices().items()):
        for kind, (target, content) in enumerate(seeds_of(name, text, number)):
            (folder / target).mkdir(parents=True, exist_ok=True)
            (folder / target / f"{name}-{kind}").write_bytes(content)
            counts[target] = counts.get(target, 0) + 1
    return counts


def terms() -> list[str]:
    found = set()
    for path in sorted((ROOT / "lib" / "lexicon").glob("*.json")):
        for entries in json.loads(path.read_text(encoding="utf-8")).values():
            found |= {entry["term"] for entry in entries if isinstance(entry, dict) and "term" in entry}
    return sorted(found)


def dictionary() -> str:
    """In libFuzzer's form: each word in quotes, its bytes escaped."""
    marks = list("、，。；：（）《》“”【】") + ["1.", "（一）", "一、", "①", "\n", "\t", "　", "2022年", "6月30日前", "8%以上", "5亿元"]
    return "".join('"' + "".join(f"\\x{byte:02X}" for byte in word.encode()) + '"\n' for word in marks + terms())


if __name__ == "__main__":
    target = pathlib.Path(sys.argv[1])
    print(" ".join(f"{name}:{count}" for name, count in sorted(write_seeds(target).items())))
    (target / "words.dict").write_text(dictionary(), encoding="ascii")
