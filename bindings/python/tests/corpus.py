"""The cases that every language runs: a folder of corpus/ with a notice and expected.json. A new folder is picked up by itself."""
from __future__ import annotations

import json
import os
import pathlib
from typing import Any

ROOT = pathlib.Path(__file__).resolve().parents[3]
CASES = sorted(path.parent for path in (ROOT / "corpus").glob("*/expected.json") if not (path.parent / "notice.pdf").exists())  # a program reads PDF
SEED = ROOT / "corpus" / "weidong-2022" / "notice.txt"


def notice_of(case: pathlib.Path) -> pathlib.Path:
    notice, = case.glob("notice.*")
    return notice


def answers() -> list[dict[str, Any]]:
    """What the tool says of each case: tests/corpus/answers.py."""
    return [json.loads(line) for line in pathlib.Path(os.environ["ZEREN_CASES"]).read_text(encoding="utf-8").splitlines()]
