#!/usr/bin/env python3
"""What the hostile files cost: seconds and peak memory of reading each, by a process of its own.

    limits.py --zeren BIN [--check]

One line for each file: seconds of CPU and of the clock, MB at the peak, what came out. --check exits 1 where a reader inside of the process
takes over 2 s of CPU or 300 MB, or a program over the limits of the tool; ./dev bench calls it. Files of PDF, DOC, XLS, RTF and ODT go
through programs and are marked; without their program they are left out.
"""
from __future__ import annotations

import argparse
import json
import os
import pathlib
import shutil
import sys
import tempfile
import time

from hostile import all_files

NEEDED = {"pdf": "pdftotext", "doc": "soffice", "xls": "soffice", "rtf": "soffice", "odt": "soffice"}
MOST_SECONDS, MOST_MEGABYTES = 2.0, 300.0
PROGRAM_SECONDS, PROGRAM_MEGABYTES = 70.0, 4096.0


def write_files(folder: str) -> None:
    """All hostile files, by a process of its own: a child's peak begins with that of its parent, so this one must stay small."""
    writer = os.fork()
    if writer == 0:
        try:
            for name, content, _ in all_files(os.path.join(folder, "ran")):
                pathlib.Path(folder, name).write_bytes(content)
        except BaseException:
            os._exit(1)
        os._exit(0)
    if os.waitpid(writer, 0)[1] != 0:
        raise SystemExit(f"limits: the hostile files could not be written to {folder}")


def measure(zeren: str, path: pathlib.Path) -> tuple[float, float, float, str]:
    """CPU seconds, seconds of the clock, megabytes at the peak (its children included), and the outcome of one run."""
    out = path.with_suffix(".json")
    begin = time.monotonic()
    with open(out, "wb") as written, open(os.devnull, "wb") as silent:
        # with /dev/null, which is no file, there is a line for each
        run = os.posix_spawn(zeren, [zeren, "parse", "--compact", str(path), os.devnull], os.environ,
                             file_actions=[(os.POSIX_SPAWN_DUP2, written.fileno(), 1), (os.POSIX_SPAWN_DUP2, silent.fileno(), 2)])
        _, status, usage = os.wait4(run, 0)
    seconds = time.monotonic() - begin
    lines = out.read_text(encoding="utf-8").splitlines()
    out.unlink()
    outcome = f"ended by {os.waitstatus_to_exitcode(status)}"
    if os.waitstatus_to_exitcode(status) == 1 and len(lines) == 2:
        record = json.loads(lines[0])
        outcome = record["error"]["code"] if "error" in record else ", ".join(sorted({found["code"] for found in record["diagnostics"]})) or "read"
    return usage.ru_utime + usage.ru_stime, seconds, usage.ru_maxrss / 1024, outcome


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zeren", required=True, metavar="BIN")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    over, count, worst = [], 0, [0.0, 0.0]
    with tempfile.TemporaryDirectory() as folder:
        print("  cpu s  clock s  peak MB  by       outcome, file")
        write_files(folder)
        for path in sorted(pathlib.Path(folder).iterdir()):
            name = path.name
            program = NEEDED.get(path.suffix[1:])
            if program is not None and shutil.which(program) is None:
                continue
            cpu, clock, peak, outcome = measure(options.zeren, path)
            print(f"{cpu:7.2f} {clock:8.2f} {peak:8.1f}  {'program' if program else 'library'}  {outcome}, {name}")
            count += 1
            if program is None:
                worst = [max(worst[0], cpu), max(worst[1], peak)]
            most = (PROGRAM_SECONDS, PROGRAM_MEGABYTES) if program else (MOST_SECONDS, MOST_MEGABYTES)
            if (clock if program else cpu) > most[0] or peak > most[1]:
                over.append(name)
    print(f"{count} files; readers of the library: {worst[0]:.2f} s and {worst[1]:.0f} MB at most "
          f"(limits {MOST_SECONDS:.0f} s, {MOST_MEGABYTES:.0f} MB)")
    for name in over:
        print(f"limits: {name} is over its limit", file=sys.stderr)
    return 1 if options.check and over else 0


if __name__ == "__main__":
    sys.exit(main())
