#!/usr/bin/env python3
"""How fast zeren is beside others on the same bytes in one run, as ratios: ./dev bench (or bench.py --build BUILD --tool ZEREN).

Two texts: the seed 400 times over, and a mixed text that repeats no paragraph (mixed.py). Before anything is timed, the model's counts
are checked. CPU time is that of the process, so that other work on the machine disturbs less; ratios carry over to other machines, the
milliseconds do not. Goals: issue 7. Nothing here is a test; tests/bench/bench_test.py runs it with --tiny to see that it works.
"""
from __future__ import annotations

import argparse
import json
import pathlib
import subprocess
import sys

from measure import best
from mixed import ROOT, mixed

SEED = ROOT / "corpus" / "weidong-2022"
SCRIPT = pathlib.Path(__file__).with_name("seed_only.py")
PYTHON = sys.executable


class Report:
    """Lines as they come, and the ratios with their goals for the end."""

    def __init__(self):
        self.goals: list[tuple[str, float, str, float, float | None]] = []

    def line(self, text: str = "") -> None:
        print(text, flush=True)

    def ratio(self, what: str, value: float, sign: str, goal: float, moonshot: float | None = None) -> None:
        self.goals.append((what, value, sign, goal, moonshot))

    def end(self) -> None:
        self.line("\nratio                                          measured     goal  moonshot")
        for what, value, sign, goal, moonshot in self.goals:
            holds = value <= goal if sign == "<=" else value >= goal
            shown = f"{sign} {moonshot:g}" if moonshot is not None else "-"
            self.line(f"{what:46} {value:8.2f} {sign + f' {goal:g}':>8} {shown:>9}  {'reached' if holds else 'NOT REACHED'}")


def counts(bench: str, path: pathlib.Path) -> dict[str, int]:
    return json.loads(subprocess.run([bench, "--counts", str(path)], check=True, capture_output=True).stdout)


def gold_counts(copies: int) -> dict[str, int]:
    """What a reader found in the seed, `copies` times."""
    tasks = json.loads((SEED / "gold.json").read_text(encoding="utf-8"))["tasks"]
    roles = [role for task in tasks for role in task.get("roles", [])]
    return {"tasks": copies * len(tasks), "parties": copies * sum(len(role["parties"]) for role in roles),
            "targets": copies * sum(len(task.get("targets", [])) for task in tasks)}


def check_seed(bench: str, path: pathlib.Path, copies: int, report: Report) -> None:
    """All of the gold is in the model. The preamble of each further copy stands in the body, so it may be a task, and its 66项 a target."""
    found, wanted = counts(bench, path), gold_counts(copies)
    report.line(f"seed x {copies}: {found}")
    for key, value in wanted.items():
        most = value if key == "parties" else value + copies - 1
        if not value <= found[key] <= most:
            sys.exit(f"bench.py: {key}: {found[key]} in the model, {value} in the gold; a wrong reading is not worth timing")


def check_mixed(bench: str, path: pathlib.Path, folder: pathlib.Path, report: Report) -> None:
    """As much is found in the whole as in its parts of 1 MB: nothing is left out to be fast on long texts.

    The whole has one year as a notice has, and each part its own: a day in a year before that is past and no deadline (到2009年).
    """
    allowed = {"deadlines": 0.03}
    found = counts(bench, path)
    report.line(f"mixed: {found}")
    text = path.read_bytes()
    sums = dict.fromkeys(found, 0)
    part = folder / "part.txt"
    for piece in pieces(text, 1_000_000):
        part.write_bytes(piece)
        for key, value in counts(bench, part).items():
            sums[key] += value
    part.unlink()
    for key, value in sums.items():
        if value == 0 or abs(found[key] - value) > value * allowed.get(key, 0.02):
            sys.exit(f"bench.py: {key}: {found[key]} in the whole, {value} in its parts; a wrong reading is not worth timing")


def pieces(text: bytes, size: int):
    while text:
        cut = text.find(b"\n\n", size)
        cut = len(text) if cut < 0 else cut + 2
        yield text[:cut]
        text = text[cut:]


def beside(bench: str, path: pathlib.Path, seconds: float, report: Report) -> dict[str, float]:
    """CPU milliseconds of each competitor, all in one run of Google Benchmark."""
    output = subprocess.run([bench, str(path), "--benchmark_format=json", f"--benchmark_min_time={seconds}"],
                            check=True, capture_output=True).stdout
    times = {}
    report.line(f"\n{path.name}: {path.stat().st_size:,} bytes    CPU ms     MB/s   x cmark")
    rows = [(row["name"].removesuffix("/process_time"), row["cpu_time"]) for row in json.loads(output)["benchmarks"]]
    times = dict(rows)
    for name, milliseconds in rows:
        rate = path.stat().st_size / milliseconds / 1000
        report.line(f"  {name:30} {milliseconds:9.2f} {rate:8.0f} {milliseconds / times['cmark']:9.2f}")
    return times


def whole_processes(bench: str, tool: str, seed: pathlib.Path, paths: list[pathlib.Path], times: int, report: Report) -> None:
    for path in paths:
        report.line(f"\nwhole processes on {path.name}    CPU s    peak MB   x text")
        commands = {"zeren parse": [tool, "parse", "-o", "/dev/null", str(path)], "parse, no JSON": [bench, "--parse", str(path)],
                    "cmark": [bench, "--once", "cmark", str(path)]}
        if path == seed:
            commands["seed_only.py"] = [PYTHON, str(SCRIPT), str(path)]
        costs = {}
        for name, command in commands.items():
            cost = costs[name] = best(command, times)
            report.line(f"  {name:30} {cost.cpu:7.3f} {cost.peak / 1e6:9.1f} {cost.peak / path.stat().st_size:8.2f}")
        report.ratio(f"{path.stem}: peak memory of parse : text", costs["parse, no JSON"].peak / path.stat().st_size, "<=", 12)
        if path == seed:
            report.ratio("seed_only.py : zeren parse", costs["seed_only.py"].cpu / costs["zeren parse"].cpu, ">=", 3)


def start(tool: str, times: int, report: Report) -> None:
    cost = best([tool, "parse", "-o", "/dev/null", str(SEED / "notice.txt")], times)
    report.line(f"\none notice of {(SEED / 'notice.txt').stat().st_size:,} bytes: {cost.wall * 1000:.1f} ms, {cost.cpu * 1000:.1f} ms of CPU")
    report.ratio("start: milliseconds for one small notice", cost.wall * 1000, "<=", 10)


def two_jobs(tool: str, text: bytes, folder: pathlib.Path, files: int, times: int, report: Report) -> None:
    """Wall-clock time of the batch, so the machine should have two processors free."""
    inputs = folder / "notices"
    inputs.mkdir(exist_ok=True)
    for number, piece in enumerate(pieces(text, max(1, len(text) // files))):
        (inputs / f"{number:05}.txt").write_bytes(piece)
    walls = {}
    for jobs in (1, 2):
        command = [tool, "batch", str(inputs), "-o", str(folder / "batch.jsonl"), "--jobs", str(jobs), "--quiet"]
        cost = best(command, times)
        walls[jobs] = cost.wall
        report.line(f"batch of {len(list(inputs.iterdir()))} notices, --jobs {jobs}: {cost.wall:.2f} s, {cost.cpu:.2f} s of CPU, "
                    f"peak {cost.peak / 1e6:.1f} MB")
    report.ratio("batch: one job : two jobs (wall-clock)", walls[1] / walls[2], ">=", 1.8)


def ten_times(tool: str, path: pathlib.Path, folder: pathlib.Path, times: int, report: Report) -> None:
    """Beyond 64 MiB the tool reads only what its user allows."""
    tenfold = folder / "tenfold.txt"
    tenfold.write_bytes(path.read_bytes() * 10)
    command = [tool, "parse", "--max-bytes", "1G", "-o", "/dev/null"]
    small, large = (best([*command, str(text)], times) for text in (path, tenfold))
    tenfold.unlink()
    report.line(f"\nzeren parse: {small.cpu:.2f} s for {path.stat().st_size / 1e6:.1f} MB, {large.cpu:.2f} s for ten times that, "
                f"peak {large.peak / 1e6:.0f} MB")
    report.ratio("seed: CPU time of ten times the text", large.cpu / small.cpu, "<=", 11)


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", required=True, help="the program zeren_bench")
    parser.add_argument("--tool", required=True, help="the program zeren")
    parser.add_argument("--folder", required=True, type=pathlib.Path, help="where the texts are kept")
    parser.add_argument("--tiny", action="store_true", help="a hundredth of the texts, each thing once: does the bench work?")
    parser.add_argument("--short", action="store_true", help="each thing fewer times: some minutes")
    return parser.parse_args()


def main() -> None:
    asked, report = options(), Report()
    copies, size = (4, 300_000) if asked.tiny else (400, 10_000_000)
    times, seconds = (1, 0.001) if asked.tiny else (2, 0.5) if asked.short else (5, 2.0)
    asked.folder.mkdir(parents=True, exist_ok=True)
    seed_path, mixed_path = asked.folder / "seed.txt", asked.folder / "mixed.txt"
    seed_path.write_bytes((SEED / "notice.txt").read_bytes() * copies)
    mixed_path.write_bytes(mixed(size))
    check_seed(asked.bench, seed_path, copies, report)
    check_mixed(asked.bench, mixed_path, asked.folder, report)
    for path, parse_goals, json_goals in ((seed_path, (1.0, 0.7), (2.0, 1.2)), (mixed_path, (3.0, 1.5), (5.0, 2.5))):
        cpu = beside(asked.bench, path, seconds, report)
        report.ratio(f"{path.stem}: parse : cmark", cpu["parse"] / cpu["cmark"], "<=", *parse_goals)
        report.ratio(f"{path.stem}: parse+json : cmark", cpu["parse+json"] / cpu["cmark"], "<=", *json_goals)
    whole_processes(asked.bench, asked.tool, seed_path, [seed_path, mixed_path], min(times, 3), report)
    start(asked.tool, times * 4, report)
    two_jobs(asked.tool, mixed_path.read_bytes(), asked.folder, 4 if asked.tiny else 1000, min(times, 2), report)
    ten_times(asked.tool, seed_path, asked.folder, 1 if asked.tiny or asked.short else 2, report)
    report.end()


if __name__ == "__main__":
    main()
