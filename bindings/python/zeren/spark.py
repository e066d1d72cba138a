"""Notices in Spark: a column of texts or files becomes a column of models.

    notices = spark.read.format("binaryFile").load("notices/*")
    read = zeren.spark.parse_column(notices, "content", columns=("tasks.key", "tasks.text"))
    read.select("path", F.explode("notice.tasks").alias("task")).select("path", "task.key", "task.text")

One notice that cannot be read never fails a job: its error stands in a column. Zeren has to be installed where the executors run.
Test: tests/test_spark.py.
"""
from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Iterable, Iterator, Mapping, Optional, Sequence, Union

import pyarrow as pa

from .arrow import document_type, documents_array
from .document import Document, Lexicon, parse
from .errors import Error

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

ERROR_TYPE = pa.struct([("code", pa.string()), ("message", pa.string())])


@functools.lru_cache(maxsize=4)
def _lexicon(entries: Optional[str]) -> Lexicon:
    return Lexicon() if entries is None else Lexicon().extend(entries)


def _read(value: Any, options: Mapping[str, Any]) -> Union[Document, dict[str, str], None]:
    """A document, an error as the column holds it, or nothing for nothing."""
    if value is None:
        return None
    try:
        return parse(bytes(value) if not isinstance(value, str) else value, **options)
    except Error as error:
        return {"code": error.code, "message": error.message}


def _as_arrow(results: list[Union[Document, dict[str, str], None]], columns: Optional[Sequence[str]]) -> pa.Array:
    """The documents among the results; one that the types cannot hold becomes an error in `results`, and the others stay."""
    try:
        return documents_array((result if isinstance(result, Document) else None for result in results), columns)
    except pa.ArrowInvalid as failure:
        if len(results) == 1:
            results[0] = {"code": "internal", "message": f"the model does not fit the column: {failure}"}
            return pa.nulls(1, document_type(columns))
    singles = []
    for index, result in enumerate(results):
        single = [result]
        singles.append(_as_arrow(single, columns))
        results[index] = single[0]
    return pa.concat_arrays(singles)


def parse_batch(batch: pa.RecordBatch, column: str, notice: str, error: str, columns: Optional[Sequence[str]],
                options: Mapping[str, Any]) -> pa.RecordBatch:
    """The batch with two columns more."""
    results = [_read(value.as_py(), options) for value in batch.column(column)]
    notices = _as_arrow(results, columns)
    errors = pa.array([result if isinstance(result, dict) else None for result in results], ERROR_TYPE)
    return pa.RecordBatch.from_arrays([*batch.columns, notices, errors], names=[*batch.schema.names, notice, error])


def parse_column(frame: DataFrame, column: str, *, columns: Optional[Sequence[str]] = None, notice: str = "notice", error: str = "error",
                 lexicon: Optional[str] = None, batch_rows: int = 64, **options: Any) -> DataFrame:
    """`frame` with the columns `notice` (a struct with the keys of the model, docs/model.md) and `error` (code, message), each null
    where there is none; both are null where `column`, of strings or binary, is null. Lazy, in the order of the rows.

    columns: the keys of the model that the job needs, with dots for parts: ("tasks.text", "tasks.roles"). Spark copies every key that
    the struct has into its rows, whatever the query asks for, so that a job that names its keys is much cheaper; all by default.
    lexicon: entries as a JSON text, added to the built-in words. options: those of zeren.parse (charset, format, external_programs,
    limits). batch_rows: so many notices are worked on at once by a task, which bounds its memory.
    """
    from pyspark.sql.pandas.types import from_arrow_type
    from pyspark.sql.types import StructField, StructType

    taken = {notice, error} & set(frame.columns)
    if taken or notice == error:
        raise ValueError(f"the frame has a column {', '.join(sorted(taken)) or notice} already; choose other names by notice= and error=")
    if column not in frame.columns:
        raise ValueError(f"the frame has no column {column!r}; it has {', '.join(frame.columns)}")
    keys = None if columns is None else tuple(columns)
    schema = StructType([*frame.schema.fields, StructField(notice, from_arrow_type(document_type(keys))),
                         StructField(error, from_arrow_type(ERROR_TYPE))])

    def run(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        words = _lexicon(lexicon)
        for batch in batches:
            for start in range(0, batch.num_rows, batch_rows):
                yield parse_batch(batch.slice(start, batch_rows), column, notice, error, keys, {**options, "lexicon": words})

    return frame.mapInArrow(run, schema)
