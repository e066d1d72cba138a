"""What a whole process costs: CPU seconds (user and system), wall-clock seconds, peak memory, as the kernel counts them (wait4)."""
from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass
class Cost:
    cpu: float
    wall: float
    peak: int   # bytes of resident memory at most


def once(command: list[str]) -> Cost:
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"bench.py: {' '.join(command)} ended with {process.returncode}")
    return Cost(usage.ru_utime + usage.ru_stime, time.monotonic() - begin, usage.ru_maxrss * 1024)


def best(command: list[str], times: int) -> Cost:
    """The least of several runs: what disturbs a run only makes it dearer."""
    costs = [once(command) for _ in range(times)]
    return Cost(min(cost.cpu for cost in costs), min(cost.wall for cost in costs), min(cost.peak for cost in costs))
