"""From JSON values to the classes of model.py, findings.py and changes.py, by their type hints: what a class declares is all that is written down.

builder(Task) is a function from a dict to a Task, made once. Keys that a class does not know are left alone (zeren/1 may grow).
"""
from __future__ import annotations

import dataclasses
import datetime
import functools
import sys
import types
import typing
from decimal import Decimal
from typing import Any, Callable

from . import model

Builder = Callable[[Any], Any]


def same(value: Any) -> Any:
    return value


def _optional(build: Builder) -> Builder:
    return same if build is same else lambda value: None if value is None else build(value)


def _many(build: Builder) -> Builder:
    return tuple if build is same else lambda values: tuple([build(value) for value in values])


def _object(cls: type) -> Builder:
    hints = typing.get_type_hints(cls, vars(sys.modules[cls.__module__]))
    keys = [(field.name.rstrip("_"), builder(hints[field.name]), field.default is None) for field in dataclasses.fields(cls)]

    def build(value: dict[str, Any]) -> Any:
        return cls(*[make(value.get(key) if may_lack else value[key]) for key, make, may_lack in keys])
    return build


@functools.cache
def builder(hint: Any) -> Builder:
    """How a JSON value becomes a value of this type."""
    origin = typing.get_origin(hint)
    if origin is typing.Union or origin is types.UnionType:
        inner, = [argument for argument in typing.get_args(hint) if argument is not type(None)]
        return _optional(builder(inner))
    if origin is tuple:
        return _many(builder(typing.get_args(hint)[0]))
    if origin is typing.Literal or hint in (str, int, bool):
        return same
    if hint is Decimal:
        return Decimal
    if hint is datetime.date:
        return datetime.date.fromisoformat
    if hint is model.Span:
        return model.Span._make
    return _object(hint)
