#!/usr/bin/env python3
"""Renews corpus/NAME/expected.json, the library's full output without generator, and shows what changed.

    golden.py --zeren BIN [--check] [--corpus DIR] [NAME...]

All folders without NAME. --check writes nothing and fails where a file would change. gold.json is never touched.
Exit codes: 0, 1 for a difference under --check or a notice that cannot be read, 2 for wrong usage; no case at all is a failure.
"""
from __future__ import annotations

import argparse
import difflib
import os
import pathlib
import subprocess
import sys

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "corpus"


def chosen_folders(corpus: pathlib.Path, names: list[str]) -> list[pathlib.Path]:
    """The folders of the corpus in order; a name that is none ends the run."""
    folders = sorted(path for path in corpus.iterdir() if list(path.glob("notice.*")))
    known = {folder.name for folder in folders}
    missing = [name for name in (pathlib.Path(name).name for name in names) if name not in known]
    if missing:
        sys.exit(f"golden: no folder with a notice: {', '.join(missing)}")
    wanted = {pathlib.Path(name).name for name in names} or known
    chosen = [folder for folder in folders if folder.name in wanted]
    if not chosen:
        sys.exit(f"golden: no notice in {corpus}: nothing was checked")
    return chosen


def output_of(zeren: str, notice: pathlib.Path) -> str:
    done = subprocess.run([zeren, "parse", "--no-generator", str(notice)], capture_output=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(done.stderr.decode(errors="replace").strip() or f"exit code {done.returncode}")
    return done.stdout.decode()


def difference(name: str, before: str, after: str) -> str:
    lines = difflib.unified_diff(before.splitlines(True), after.splitlines(True), f"{name}/expected.json", "now", n=3)
    return "".join(lines)


def replace(path: pathlib.Path, content: str) -> None:
    temporary = path.with_name(path.name + ".new")
    temporary.write_text(content, encoding="utf-8", newline="")
    os.replace(temporary, path)


def renew(folder: pathlib.Path, zeren: str, check: bool) -> str:
    """"same", "changed" or "failed"; the difference goes to standard output."""
    notices = sorted(folder.glob("notice.*"))
    if len(notices) != 1:
        print(f"golden: {folder.name}: one notice.* is needed, there are {len(notices)}", file=sys.stderr)
        return "failed"
    try:
        after = output_of(zeren, notices[0])
    except RuntimeError as error:
        print(f"golden: {folder.name}: {error}", file=sys.stderr)
        return "failed"
    expected = folder / "expected.json"
    before = expected.read_bytes().decode() if expected.exists() else ""
    if before == after:
        return "same"
    sys.stdout.write(difference(folder.name, before, after) if before else f"{folder.name}/expected.json: new\n")
    if not check:
        replace(expected, after)
    return "changed"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zeren", required=True, metavar="BIN")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where something would change")
    parser.add_argument("--corpus", type=pathlib.Path, default=CORPUS, metavar="DIR")
    parser.add_argument("names", nargs="*", metavar="NAME")
    options = parser.parse_args()
    folders = chosen_folders(options.corpus, options.names)
    results = [renew(folder, options.zeren, options.check) for folder in folders]
    changed, failed = results.count("changed"), results.count("failed")
    print(f"golden: {len(results)} notices, {changed} {'differ' if options.check else 'renewed'}, {failed} failed")
    return 1 if failed or (options.check and changed) else 0


if __name__ == "__main__":
    sys.exit(main())
