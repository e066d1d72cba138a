"""The classes of model.py are those of the JSON Schema: the same keys in the same order, the same types, null where it may be."""
import dataclasses
import datetime
import json
import sys
import typing
import unittest
from decimal import Decimal
from typing import Any

from zeren import changes, findings, model
from zeren.build import builder

from corpus import CASES, ROOT

SCHEMA = json.loads((ROOT / "docs/schema/zeren-1.schema.json").read_text(encoding="utf-8"))
# Names of the schema for what is one class here.
CLASSES = {"passage": model.Passage, "named_passage": model.NamedPassage, "basis": model.Basis, "generator": model.Generator,
           "source": model.Source, "header": model.Header, "doc_number": model.DocNumber, "issued_on": model.IssuedOn,
           "preamble": model.Preamble, "declared_task_count": model.DeclaredTaskCount, "reporting": model.Reporting, "rule": model.Rule,
           "section": model.Section, "task": model.Task, "role": model.Role, "party": model.Party, "target": model.Target,
           "quantity": model.Quantity, "baseline": model.Baseline, "deadline": model.Deadline, "field": model.Field, "other": model.Other,
           "party_index": model.PartyIndex, "assignment": model.Assignment, "diagnostic": model.Diagnostic}


def properties(definition: dict[str, Any]) -> dict[str, Any]:
    """Those of the definition and of what it is made of."""
    found: dict[str, Any] = {}
    for part in definition.get("allOf", []):
        found.update(properties(SCHEMA["$defs"][part["$ref"].rpartition("/")[2]]) if "$ref" in part else properties(part))
    return {**found, **definition.get("properties", {})}


def required(definition: dict[str, Any]) -> set[str]:
    found = set(definition.get("required", []))
    for part in definition.get("allOf", []):
        found |= required(SCHEMA["$defs"][part["$ref"].rpartition("/")[2]] if "$ref" in part else part)
    return found


def may_be_null(schema: dict[str, Any]) -> bool:
    if "$ref" in schema:
        return may_be_null(SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]])
    return (schema.get("type") == "null" or "null" in (schema.get("type") if isinstance(schema.get("type"), list) else [])
            or None in schema.get("enum", []) or any(may_be_null(one) for one in schema.get("oneOf", [])))


def literals(schema: dict[str, Any]) -> set[str]:
    if "$ref" in schema:
        return literals(SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]])
    return {one for one in schema.get("enum", []) if one is not None}.union(*(literals(one) for one in schema.get("oneOf", [])))


def inner(hint: Any) -> Any:
    """The type without None."""
    if typing.get_origin(hint) is typing.Union:
        hint, = [argument for argument in typing.get_args(hint) if argument is not type(None)]
    return hint


class Schema(unittest.TestCase):
    def test_every_object_of_the_schema_has_its_class(self) -> None:
        objects = {name for name, definition in SCHEMA["$defs"].items() if properties(definition) and name != "text"}
        self.assertEqual(objects, set(CLASSES))

    def test_each_class_has_the_keys_of_its_object(self) -> None:
        for name, cls in CLASSES.items():
            keys, needed = properties(SCHEMA["$defs"][name]), required(SCHEMA["$defs"][name])
            fields = {field.name: field for field in dataclasses.fields(cls)}
            hints = typing.get_type_hints(cls, vars(model))
            self.assertEqual(set(fields), set(keys), name)
            for key, schema in keys.items():
                with self.subTest(object=name, key=key):
                    optional = type(None) in typing.get_args(hints[key])
                    self.assertEqual(optional, may_be_null(schema) or key not in needed)
                    if key in ("kind", "role", "change", "relation", "precision", "severity", "effective_role") or (name, key) == ("basis", "kind"):
                        self.assertEqual(set(typing.get_args(inner(hints[key]))), literals(schema))

    def test_the_model_has_the_keys_of_the_document(self) -> None:
        self.assertEqual({field.name for field in dataclasses.fields(model.Model)}, set(SCHEMA["properties"]) - {"schema", "text"})


class OtherSchemas(unittest.TestCase):
    """The same of findings and comparisons, whose classes have the names of the schema."""

    def assert_same(self, name: str, definition: dict[str, Any], cls: Any, defs: dict[str, Any]) -> None:
        hints = typing.get_type_hints(cls, vars(sys.modules[cls.__module__]))
        self.assertEqual({field.name.rstrip("_") for field in dataclasses.fields(cls)}, set(definition["properties"]) - {"schema", "offsets"}
                         | ({"offsets"} if name == "text" else set()), name)
        for key, schema in definition["properties"].items():
            hint = hints.get(key, hints.get(f"{key}_"))
            if hint is None:
                continue
            with self.subTest(object=name, key=key):
                while "$ref" in schema:
                    schema = defs[schema["$ref"].rpartition("/")[2]]
                null = ("null" in schema.get("type", []) or None in schema.get("enum", []) or {"type": "null"} in schema.get("oneOf", [])
                        or key not in definition["required"])
                self.assertEqual(type(None) in typing.get_args(hint), null)
                if "enum" in schema and key != "offsets":
                    self.assertEqual(set(typing.get_args(inner(hint))), {one for one in schema["enum"] if one is not None})

    def test_comparisons_have_the_keys_of_their_schema(self) -> None:
        schema = json.loads((ROOT / "docs/schema/zeren-comparison-1.schema.json").read_text(encoding="utf-8"))
        self.assert_same("comparison", schema, changes.Comparison, schema["$defs"])
        for name, definition in schema["$defs"].items():
            if "properties" in definition:
                self.assert_same(name, definition, getattr(changes, name.title().replace("_", "")), schema["$defs"])

    def test_findings_have_the_keys_of_their_schema(self) -> None:
        schema = json.loads((ROOT / "docs/schema/zeren-findings-1.schema.json").read_text(encoding="utf-8"))
        self.assert_same("findings", schema, findings.Findings, schema["$defs"])
        self.assert_same("text", schema["properties"]["text"], findings.FindingsText, schema["$defs"])
        self.assert_same("finding", schema["$defs"]["finding"], findings.Finding, schema["$defs"])


class Build(unittest.TestCase):
    def test_what_is_built_says_what_the_json_says(self) -> None:
        for case in CASES[::10]:
            data = json.loads((case / "expected.json").read_text(encoding="utf-8"), parse_float=Decimal)
            self.assertEqual(plain(builder(model.Model)(data)), {**without_names(data), "generator": None}, case.name)

    def test_keys_of_a_newer_library_are_left_alone(self) -> None:
        data = {"code": "x", "severity": "fatal", "message": "", "span": [0, 1], "colour": "red"}
        self.assertEqual(builder(model.Diagnostic)(data), model.Diagnostic("x", "fatal", "", model.Span(0, 1)))  # type: ignore[arg-type]


def plain(value: Any) -> Any:
    """Objects as the JSON has them, with the keys that may lack left out where they are None."""
    if dataclasses.is_dataclass(value):
        lacking = {field.name for field in dataclasses.fields(value) if field.default is None and getattr(value, field.name) is None}
        return {field.name.rstrip("_"): plain(getattr(value, field.name)) for field in dataclasses.fields(value)
                if field.name not in lacking or field.name == "generator"}
    if isinstance(value, datetime.date):
        return value.isoformat()
    return [plain(one) for one in value] if isinstance(value, tuple) else value


def without_names(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if key not in ("schema", "text")}


if __name__ == "__main__":
    unittest.main()
