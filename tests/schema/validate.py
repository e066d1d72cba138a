#!/usr/bin/python3
"""Validates JSON of Zeren against docs/schema/*.schema.json, with Debian's python3-jsonschema (an independent validator).

    /usr/bin/python3 tests/schema/validate.py expected.json batch.jsonl -      # - is standard input

A file is one JSON document, or JSON lines. In both, a `zeren-error/1` object stands for a file that could not be read, and is held to zeren-error-1.schema.json;
a `zeren-comparison/1` object is held to its own.
--strict also refuses keys that the schema does not know: for golden files, so that no key is added without the schema.
Prints each violation with its place; exit 0 when all are valid and there was at least one document, 1 otherwise, 2 for wrong usage.
"""
import argparse
import json
import pathlib
import sys

import jsonschema

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "docs" / "schema"
SHOWN = 5  # violations of one document


def refuse_constant(name):
    raise ValueError(f"{name} is no JSON number")


def parse(text):
    return json.loads(text, parse_constant=refuse_constant)


def documents(text):
    """(line, document) of each document; the line is None where the text is one document."""
    try:
        yield None, parse(text)
        return
    except ValueError as error:
        lines = [(i, line) for i, line in enumerate(text.split("\n"), 1) if line.strip()]
        if len(lines) < 2 or text.startswith("{\n"):
            raise error
    for number, line in lines:
        yield number, parse(line)


def closed(schema):
    """The schema with objects closed: those that extend a passage by unevaluatedProperties, the others by additionalProperties.

    A passage itself stays open, since it is what others extend.
    """
    bases = {branch["$ref"] for entry in schema["$defs"].values() for branch in entry.get("allOf", [])}
    definitions = {}
    for name, entry in schema["$defs"].items():
        if "properties" not in entry or f"#/$defs/{name}" in bases:
            definitions[name] = entry
        else:
            definitions[name] = {**entry, "unevaluatedProperties" if "allOf" in entry else "additionalProperties": False}
    return {**schema, "additionalProperties": False, "$defs": definitions}


def validators(strict):
    """By the name of the schema; the notice's own holds for whatever names none."""
    found = {}
    for name in ("zeren/1", "zeren-error/1", "zeren-comparison/1"):
        schema = json.loads((SCHEMAS / f"{name.replace('/', '-')}.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        found[name] = jsonschema.Draft202012Validator(closed(schema) if strict else schema)
    return found


def violations(known, document):
    name = document.get("schema") if isinstance(document, dict) else None
    validator = known.get(name, known["zeren/1"]) if isinstance(name, str) else known["zeren/1"]
    for error in validator.iter_errors(document):
        place = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in error.absolute_path).lstrip(".")
        yield f"{place or 'the document'}: {error.message[:300]}"


def check_file(known, name):
    """Prints what is wrong; returns (documents, documents with violations)."""
    text = sys.stdin.buffer.read() if name == "-" else pathlib.Path(name).read_bytes()
    seen = bad = 0
    for line, document in documents(text.decode("utf-8")):
        seen += 1
        found = list(violations(known, document))
        bad += bool(found)
        for violation in found[:SHOWN]:
            print(f"{name}{'' if line is None else f':{line}'}: {violation}")
        if len(found) > SHOWN:
            print(f"{name}: and {len(found) - SHOWN} more")
    return seen, bad


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--strict", action="store_true", help="refuse keys that the schema does not know")
    parser.add_argument("files", nargs="+", metavar="FILE")
    arguments = parser.parse_args()

    known = validators(arguments.strict)
    seen = bad = 0
    for name in arguments.files:
        try:
            seen_here, bad_here = check_file(known, name)
        except (OSError, ValueError) as error:
            print(f"{name}: {error}")
            seen_here, bad_here = 1, 1
        seen += seen_here
        bad += bad_here
    print(f"{seen} documents, {bad} invalid")
    return 0 if seen and not bad else 1


if __name__ == "__main__":
    sys.exit(main())
