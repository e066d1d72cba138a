#!/usr/bin/env python3
"""Notices of the corpus in other formats, by LibreOffice and our own OFD: how many give the tasks, roles, targets and deadlines of the text.

    equality.py --zeren BIN [--forms docx,pdf] [--every N] [--together] [--folder FOLDER] [NAME...]

Prints for each format the share of equal notices, then each unequal one with its first differences. NAME: a folder of the corpus; without
one, every plain notice that has a gold. FOLDER keeps the files that were made, and those that are there are not made again. The reader
starts LibreOffice for each DOC, RTF and ODT; --together lets it make the same DOCX of a hundred files a run, which are then read. The
test is office_test.py.
"""
from __future__ import annotations

import argparse
import pathlib
import subprocess
import sys
import tempfile
from collections.abc import Iterator

from model import differences, facts, parse
from packages import ofd_notice

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "corpus"
AS_TEXT = "Text (encoded):UTF8"
# format → what LibreOffice is told to read and to write; OFD it does not know
FILTERS = {"docx": (AS_TEXT, "docx"), "doc": (AS_TEXT, "doc"), "rtf": (AS_TEXT, "rtf"), "odt": (AS_TEXT, "odt"),
           "xlsx": ("Text - txt - csv (StarCalc):9,,76,1,1/2", "xlsx"), "html": (AS_TEXT, "html:HTML (StarWriter)"), "pdf": (AS_TEXT, "pdf"), "ofd": None}
BY_OFFICE = ("doc", "rtf", "odt")    # read through LibreOffice


def plain_notices() -> list[pathlib.Path]:
    """The notices in UTF-8 that have a gold and are not held back, in the order of their names."""
    found = []
    for notice in sorted(CORPUS.glob("*/notice.txt")):
        if notice.parent.name.startswith("held-"):
            continue
        try:
            notice.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        if (notice.parent / "gold.json").is_file():
            found.append(notice)
    return found


def copies(notices: list[pathlib.Path], folder: pathlib.Path) -> list[pathlib.Path]:
    """The texts as NAME.txt, for LibreOffice keeps the name; a form feed becomes the end of a line."""
    made = []
    for notice in notices:
        made.append(folder / f"{notice.parent.name}.txt")
        made[-1].write_text(notice.read_text(encoding="utf-8").replace("\f", "\n"), encoding="utf-8")
    return made


def convert(target: str, paths: list[pathlib.Path], folder: pathlib.Path, infilter: str | None = None) -> list[pathlib.Path]:
    """By LibreOffice into `folder`, a hundred a call: of more than 250 arguments it takes no notice."""
    with tempfile.TemporaryDirectory() as profile:
        for at in range(0, len(paths), 100):
            command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", target, "--outdir", folder, *paths[at:at + 100]]
            if infilter:
                command.insert(3, f"--infilter={infilter}")
            subprocess.run(list(map(str, command)), check=True, capture_output=True, timeout=1800)
    return [folder / f"{path.stem}.{target.split(':')[0]}" for path in paths]


def make(form: str, texts: list[pathlib.Path], folder: pathlib.Path) -> list[pathlib.Path]:
    """The texts in another format; files that are there already are kept."""
    files = [folder / f"{text.stem}.{form}" for text in texts]
    missing = [text for text, file in zip(texts, files) if not file.is_file()]
    if FILTERS[form] is None:
        for text in missing:
            (folder / f"{text.stem}.{form}").write_bytes(ofd_notice(text.read_text(encoding="utf-8").splitlines()))
    elif missing:
        infilter, target = FILTERS[form]
        convert(target, missing, folder, infilter)
    return files


def as_reader_has_them(files: list[pathlib.Path], folder: pathlib.Path) -> list[pathlib.Path]:
    """DOC, RTF and ODT files as the DOCX that the reader lets LibreOffice make of each (lib/read/libreoffice.cpp), a hundred a run."""
    out = folder / "read"
    for form in BY_OFFICE:
        of_form = [file for file in files if file.suffix == f".{form}"]
        if of_form:
            convert("docx", of_form, out / form)
    return [out / file.suffix[1:] / f"{file.stem}.docx" for file in files]


def parse_all(tool: str, paths: list[pathlib.Path]) -> Iterator[dict]:
    """The models of all files; a start of the tool for each forty of them."""
    for at in range(0, len(paths), 40):
        yield from parse(tool, *paths[at:at + 40])


def unequal(tool: str, texts: list[pathlib.Path], files: list[pathlib.Path]) -> dict[str, list[str]]:
    """The files whose facts are not those of their text, each with the differences."""
    result = {}
    for file, wanted, found in zip(files, *(list(parse_all(tool, paths)) for paths in (texts, files))):
        unlike = [str(found["error"])] if "error" in found else differences(facts(wanted), facts(found))
        if unlike:
            result[file.name] = unlike
    return result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zeren", required=True, metavar="BIN")
    parser.add_argument("--forms", default=",".join(FILTERS), help="which formats, by commas")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="one of N notices: DOC, RTF and ODT take LibreOffice seconds each")
    parser.add_argument("--together", action="store_true", help="a hundred DOC, RTF or ODT files a start of LibreOffice")
    parser.add_argument("--folder", type=pathlib.Path, help="where the files are kept")
    parser.add_argument("names", nargs="*", metavar="NAME")
    options = parser.parse_args()
    notices = [CORPUS / name / "notice.txt" for name in options.names] or plain_notices()[::options.every]
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or pathlib.Path(temporary)
        folder.mkdir(exist_ok=True)
        texts = copies(notices, folder)
        for form in options.forms.split(","):
            files = make(form, texts, folder)
            together = options.together and form in BY_OFFICE
            unlike = unequal(options.zeren, texts, as_reader_has_them(files, folder) if together else files)
            equal = len(texts) - len(unlike)
            print(f"{form:5} {equal:4} of {len(texts)} equal: {equal / len(texts):6.1%}", flush=True)
            for name, lines in unlike.items():
                print(f"      {name}: {len(lines)}: " + "; ".join(line[:300] for line in lines[:3]), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
