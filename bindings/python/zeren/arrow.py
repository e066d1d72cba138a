"""Whole models as Arrow: one struct with the keys of the JSON, for Spark, DuckDB and everything else that nests.

The type is made from the classes of model.py; the values come from the JSON by Arrow's own reader, so no Python object is made for
each part of a notice. Spans are lists of two numbers, in code points. Numbers are decimal(38, 18), which holds every number of the
model up to 18 places. Test: tests/test_arrow.py.
"""
from __future__ import annotations

import dataclasses
import datetime
import functools
import types
import typing
from decimal import Decimal
from typing import Any, Iterable

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


@functools.cache
def _read_as() -> pa.DataType:
    return _type(model.Model, {**_LEAVES, datetime.date: pa.string()})  # Arrow's reader of JSON knows no dates


@functools.cache
def document_type() -> pa.DataType:
    """The type of one document."""
    return _type(model.Model, {**_LEAVES, datetime.date: pa.date32()})


def documents_array(documents: Iterable[Document | None]) -> pa.Array:
    """A struct for each document, null for each None; as one array, which must stay below 2 GiB of text."""
    lines = [b'{"d":null}' if document is None else b'{"d":' + document.to_json_bytes(compact=True) + b"}" for document in documents]
    if not lines:
        return pa.array([], document_type())
    data = b"\n".join(lines)
    table = pyarrow.json.read_json(
        pa.BufferReader(data), pyarrow.json.ReadOptions(use_threads=False, block_size=len(data) + 1),
        pyarrow.json.ParseOptions(explicit_schema=pa.schema([("d", _read_as())]), unexpected_field_behavior="ignore"))
    return table.column("d").combine_chunks().cast(document_type())
