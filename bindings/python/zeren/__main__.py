"""python -m zeren FILE...: the model of notices as JSON, one document, or a line for each of several; like `zeren parse`."""
from __future__ import annotations

import argparse
import json
import os
import pathlib
import sys
from typing import Any, Optional, Sequence, Union

from .document import Lexicon, parse, version
from .errors import Error


def _arguments(arguments: Optional[Sequence[str]]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m zeren", description=__doc__)
    parser.add_argument("files", nargs="*", default=["-"], metavar="FILE", help='a notice; "-" or none is standard input')
    parser.add_argument("--offsets", default="code_point", choices=("code_point", "utf8", "utf16"), help="what spans count")
    parser.add_argument("--with-text", action="store_true", help="put the canonical text into text.content")
    parser.add_argument("--compact", action="store_true", help="one line instead of indented JSON")
    parser.add_argument("--no-generator", action="store_true", help="leave out version and lexicon")
    parser.add_argument("--charset", help="read as UTF-8, GB18030 ... instead of finding out")
    parser.add_argument("--format", help="read as text, html, docx ... instead of finding out")
    parser.add_argument("--lexicon", action="append", default=[], metavar="FILE", help="add the entries of FILE; may be repeated")
    parser.add_argument("--version", action="version", version=f"zeren {version()}")
    return parser.parse_args(arguments)


def _source(file: str) -> Union[bytes, pathlib.Path]:
    return sys.stdin.buffer.read() if file == "-" else pathlib.Path(file)


def _record(file: str, error: Error) -> str:
    """What takes the place of a notice that could not be read (zeren-error/1)."""
    return json.dumps({"schema": "zeren-error/1", "source": {"name": os.path.basename(file)},
                       "error": {"code": error.code, "message": error.message}}, ensure_ascii=False, separators=(",", ":"))


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """0; 1 when a notice could not be read, which is told on standard error."""
    chosen = _arguments(arguments)
    failed = False
    output: dict[str, Any] = {"offsets": chosen.offsets, "with_text": chosen.with_text, "compact": chosen.compact or len(chosen.files) > 1,
                              "generator": not chosen.no_generator}
    try:
        lexicon = Lexicon(chosen.lexicon)
    except Error as error:
        print(f"zeren: {error}", file=sys.stderr)
        return 1
    for file in chosen.files:
        try:
            line = parse(_source(file), charset=chosen.charset, format=chosen.format, lexicon=lexicon, external_programs=True).to_json(**output)
        except Error as error:
            print(f"zeren: {file}: {error.message}", file=sys.stderr)
            failed = True
            if len(chosen.files) == 1:
                continue
            line = _record(file, error)
        sys.stdout.buffer.write(line.encode(errors="replace") + b"\n")
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nobody reads on: no more noise at exit
        sys.exit(141)
