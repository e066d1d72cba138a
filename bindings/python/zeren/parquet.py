"""The tasks of notices as a Parquet file: the columns of zeren.tasks_table, notice after notice, so that memory does not grow with them.

    from zeren.parquet import write_parquet
    write_parquet((zeren.parse(path) for path in sorted(pathlib.Path("notices").glob("*.txt"))), "tasks.parquet")

Needs pyarrow. Test: tests/test_parquet.py.
"""
from __future__ import annotations

import os
import pathlib
import tempfile
from typing import Iterable

from .document import Document
from .tables import tasks_table

ROWS_IN_A_GROUP = 10_000


def write_parquet(documents: Iterable[Document], path: str | os.PathLike[str], *, compression: str = "zstd") -> int:
    """Writes a row for each task to the file `path` and returns how many there are; without a document an empty table with all columns.
    The file appears whole or not at all: an error of `documents` or of the disk leaves what was there. OSError for a folder that is
    missing or cannot be written, ImportError without pyarrow."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    path = pathlib.Path(path)
    waiting: list[pa.Table] = [tasks_table([])]
    rows = held = 0
    file, name = tempfile.mkstemp(prefix=".zeren-", suffix=".tmp", dir=path.parent)
    os.close(file)
    try:
        with pq.ParquetWriter(name, waiting[0].schema, compression=compression) as writer:
            for document in documents:
                waiting.append(tasks_table([document]))
                held += waiting[-1].num_rows
                if held >= ROWS_IN_A_GROUP:
                    writer.write_table(pa.concat_tables(waiting))
                    rows, held, waiting = rows + held, 0, []
            if waiting:
                writer.write_table(pa.concat_tables(waiting))
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(name, path.stat().st_mode & 0o7777 if path.exists() else 0o666 & ~mask)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
    return rows + held
