#!/usr/bin/env python3
"""What `zeren check` tells of real notices, a few findings of each rule, to be read against the text by a person.

    tests/corpus/findings_sample.py --zeren build/bin/zeren [--each 6] FILE...

A line each, parted by tabs: rule, place (folder/file:line:column), the place in its text between « and », the message. The findings of a
rule are taken evenly over all that it tells, the files in the order of their names. The last line counts files, findings and rules. A file that
cannot be read is named and left out. What a reader said of them: docs/findings-read.md.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

AROUND = 40  # characters shown on either side


def findings_of(zeren: str, file: pathlib.Path):
    """(code, place, text around it, message) of each; None where the file cannot be read."""
    done = subprocess.run([zeren, "check", "--json", str(file)], capture_output=True, check=False)
    if done.returncode != 0:
        print(done.stderr.decode(errors="replace").strip(), file=sys.stderr)
        return None
    text = subprocess.run([zeren, "text", str(file)], capture_output=True, check=True).stdout.decode()
    lines = []
    for one in json.loads(done.stdout)["findings"]:
        begin, end = one["span"] or (0, 0)
        shown = f"{text[max(0, begin - AROUND):begin]}«{text[begin:min(end, begin + AROUND)]}»{text[end:end + AROUND]}"
        lines.append((one["code"], f"{file.parent.name}/{file.name}:{one['line'] or 1}:{one['column'] or 1}", " ".join(shown.split()), one["message"]))
    return lines


def evenly(lines: list, most: int) -> list:
    return lines if len(lines) <= most else [lines[i * len(lines) // most] for i in range(most)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zeren", required=True, metavar="BIN")
    parser.add_argument("--each", type=int, default=6, metavar="N", help="findings of each rule")
    parser.add_argument("files", nargs="+", type=pathlib.Path, metavar="FILE")
    options = parser.parse_args()
    by_rule = collections.defaultdict(list)
    read = 0
    for file in sorted(options.files):
        found = findings_of(options.zeren, file)
        read += found is not None
        for line in found or []:
            by_rule[line[0]].append(line)
    for code in sorted(by_rule):
        for line in evenly(by_rule[code], options.each):
            print(*line, sep="\t")
    total = sum(len(lines) for lines in by_rule.values())
    sample = sum(min(len(lines), options.each) for lines in by_rule.values())
    print(f"{read} files, {total} findings of {len(by_rule)} rules, {sample} in the sample")
    return 0 if read else 1


if __name__ == "__main__":
    sys.exit(main())
