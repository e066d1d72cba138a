"""Whole models as Arrow: one struct with the keys of the JSON, for Spark, DuckDB and everything else that nests.

The type is made from the classes of model.py; the values come from the JSON by Arrow's own reader, so no Python object is made for
each part of a notice. Spans are lists of two numbers, in code points. Numbers are decimal(38, 18), which holds every number of the
model up to 18 places. A whole model is several times its text: who needs a part of it names the keys. Test: tests/test_tables.py.
"""
from __future__ import annotations

import dataclasses
import datetime
import functools
import types
import typing
from decimal import Decimal
from typing import Any, Iterable, Sequence

import pyarrow as pa
import pyarrow.json

from . import model
from .document import Document


def _type(hint: Any, leaves: dict[Any, pa.DataType]) -> pa.DataType:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Union or origin is types.UnionType:
        inner, = [argument for argument in arguments if argument is not type(None)]
        return _type(inner, leaves)
    if origin is tuple:
        return pa.list_(_type(arguments[0], leaves))
    if origin is typing.Literal:
        return pa.string()
    if hint in leaves:
        return leaves[hint]
    hints = typing.get_type_hints(hint, vars(model))
    return pa.struct([pa.field(field.name, _type(hints[field.name], leaves)) for field in dataclasses.fields(hint)])


_LEAVES = {str: pa.string(), int: pa.int64(), bool: pa.bool_(), Decimal: pa.decimal128(38, 18), model.Span: pa.list_(pa.int32())}


def _part(whole: pa.DataType, columns: tuple[str, ...], above: str = "") -> pa.DataType:
    """`whole` with nothing but these keys, through the lists on the way to them."""
    if pa.types.is_list(whole):
        return pa.list_(_part(whole.value_type, columns, above))
    wanted: dict[str, list[str | None]] = {}  # by key: what is wanted of it, None for all
    for column in columns:
        key, dot, part = column.partition(".")
        wanted.setdefault(key, []).append(part if dot else None)
    known = [field.name for field in whole] if pa.types.is_struct(whole) else []
    if unknown := [key for key in wanted if key not in known]:
        others = f"there are {', '.join(above + key for key in known)}" if known else f"{above[:-1]!r} has no parts"
        raise ValueError(f"there is no column {above + unknown[0]!r}; {others}")
    kept = []
    for field in whole:
        parts = wanted.get(field.name, [])
        below = tuple(one for one in parts if one is not None)
        if parts:
            kept.append(field if len(below) < len(parts) else pa.field(field.name, _part(field.type, below, f"{above}{field.name}.")))
    return pa.struct(kept)


@functools.lru_cache(maxsize=64)
def _model_type(dates: pa.DataType, columns: tuple[str, ...] | None) -> pa.DataType:
    whole = _type(model.Model, {**_LEAVES, datetime.date: dates})
    return whole if columns is None else _part(whole, columns)


def document_type(columns: Sequence[str] | None = None) -> pa.DataType:
    """The type of one document. columns: the keys to keep, with dots for parts ("tasks.key", "tasks.roles.parties.name"), in the order of
    the model whatever order they are named in; all by default. ValueError for one that the model has not."""
    return _model_type(pa.date32(), None if columns is None else tuple(columns))


def documents_array(documents: Iterable[Document | None], columns: Sequence[str] | None = None) -> pa.Array:
    """A struct for each document, null for each None; as one array, which must stay below 2 GiB of text. columns: as in document_type."""
    keys = None if columns is None else tuple(columns)
    lines = [b'{"d":null}' if document is None else b'{"d":' + document.to_json_bytes(compact=True) + b"}" for document in documents]
    if not lines:
        return pa.array([], document_type(keys))
    data = b"\n".join(lines)
    table = pyarrow.json.read_json(
        pa.BufferReader(data), pyarrow.json.ReadOptions(use_threads=False, block_size=len(data) + 1),
        pyarrow.json.ParseOptions(explicit_schema=pa.schema([("d", _model_type(pa.string(), keys))]), unexpected_field_behavior="ignore"))
    return table.column("d").combine_chunks().cast(document_type(keys))  # Arrow's reader of JSON knows no dates
