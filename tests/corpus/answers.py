#!/usr/bin/env python3
"""answers.py OUT: what the tool says of each case, for the tests of the other languages, which must say the same.

One JSON object a line: {"name", "call", "files", "model", "compact", "answer"}. call: "check" one file, "verify" one file against the text of
`model`, "compare" two files; answer: what the tool prints, with spans in UTF-16, without its last newline; compact: whether in one line.
Checked is every notice of the corpus. Verified are the edited models of tests/verify/cases.json, and for each notice of the corpus the model
of the one behind it, of which hardly anything is right. Compared are corpus/pairs. A new case is found without a change here; PDF, which only
a program reads, and what is set aside (held-*), which a failing test would show, are left out. The tool is $ZEREN.
"""
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parents[1]
CORPUS = TESTS.parent / "corpus"
sys.path.insert(0, str(TESTS / "verify"))

from edited import edited  # noqa: E402

FOUND = 3  # the tool's exit code where it found something


def tool(*arguments, folder=None):
    done = subprocess.run([os.environ["ZEREN"], *map(str, arguments), "--offsets", "utf16"], capture_output=True, check=False, cwd=folder)
    if done.returncode not in (0, FOUND):
        sys.exit(f"answers: {arguments}: exit code {done.returncode}: {done.stderr.decode()}")
    return done.stdout.decode().removesuffix("\n")


def case(call, name, files, answer, *, model=None, compact):
    return {"name": f"{call} {name}", "call": call, "files": [str(file) for file in files], "model": model, "compact": compact, "answer": answer}


def checked(notices):
    """A line each, which the tool gives of several files; with their names as they were written, so each is asked for in its folder."""
    def one(notice):
        answer, _ = tool("check", "--json", notice.name, notice.name, folder=notice.parent).split("\n")
        return case("check", notice.parent.name, [notice], answer, compact=True)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(one, notices))


def verified(work, name, notice, model):
    return case("verify", name, [notice], tool("verify", "--json", notice, work), model=model, compact=False)


def all_verified(notices, folder):
    data = json.loads((TESTS / "verify" / "cases.json").read_text(encoding="utf-8"))
    (folder / "notice.txt").write_text(data["notice"], encoding="utf-8", newline="")
    claims = [(one["name"], folder / "notice.txt", json.dumps(edited(data["model"], one["edits"]), ensure_ascii=False)) for one in data["cases"]]
    claims += [(notice.parent.name, notice, (other.parent / "expected.json").read_text(encoding="utf-8"))
               for notice, other in zip(notices, notices[1:] + notices[:1])]
    models = []
    for number, (_, _, model) in enumerate(claims):
        models.append(folder / f"{number}.json")
        models[-1].write_text(model, encoding="utf-8")
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(lambda one: verified(one[0], *one[1]), zip(models, claims)))


def compared():
    cases = []
    for folder in sorted(path for path in (CORPUS / "pairs").iterdir() if path.is_dir()):
        pair = [next(folder.glob(f"{side}.*")) for side in ("before", "after")]
        cases.append(case("compare", folder.name, pair, tool("diff", "--as", "json", "--no-generator", *pair), compact=False))
    return cases


def main():
    out = pathlib.Path(sys.argv[1])
    notices = [path for path in sorted(CORPUS.glob("*/notice.*")) if path.suffix != ".pdf" and not path.parent.name.startswith("held-")]
    folder = out.with_suffix("")  # stays: the cases name a file of it
    folder.mkdir(parents=True, exist_ok=True)
    cases = [*checked(notices), *all_verified(notices, folder), *compared()]
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=out.parent, delete=False) as file:
        file.writelines(json.dumps(one, ensure_ascii=False) + "\n" for one in cases)
    os.replace(file.name, out)


if __name__ == "__main__":
    main()
