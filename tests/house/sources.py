"""C++ as far as the house's rules need it: includes, string literals without comments, folders."""
import pathlib
import re
from collections import namedtuple

CPP = (".cpp", ".hpp", ".h")
Tree = dict  # path relative to the checkout, with "/" -> text

Include = namedtuple("Include", "line name quoted")
Literal = namedtuple("Literal", "line text")

TOKEN = re.compile(r'''
      //[^\n]*
    | /\*.*?\*/
    | (?P<template>`(?:\\.|[^`\\])*`)
    | (?P<raw>(?:u8|u|U|L)?R"(?P<mark>[^\s()\\]*)\((?P<body>.*?)\)(?P=mark)")
    | (?P<string>(?:u8|u|U|L)?"(?:\\.|[^"\\\n])*")
    | (?<![0-9A-Za-z_])(?P<char>(?:u8|u|U|L)?'(?:\\.|[^'\\\n])+')
''', re.S | re.X)


def read_tree(root):
    """All C++ of include/, lib/ and tools/, and all sources of bindings/ that it is like."""
    root = pathlib.Path(root)
    kinds = {"include": CPP, "lib": CPP, "tools": CPP, "bindings": CPP + (".java", ".cjs", ".mjs")}
    paths = [path for top, suffixes in kinds.items() for path in sorted((root / top).rglob("*")) if path.suffix in suffixes]
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def includes(text):
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*(["<])([^">]+)[">]', line)
        if match:
            found.append(Include(number, match[2], match[1] == '"'))
    return found


def literals(text):
    """String and character literals, of JavaScript too; what stands in comments or in #include is none."""
    found = []
    for match in TOKEN.finditer(text):
        content = match["template"] or match["body"] or match["string"] or match["char"]
        if content:
            found.append(Literal(text.count("\n", 0, match.start()) + 1, content))
    return found


def room(path):
    """lib/extract/clauses.cpp -> extract; None outside lib."""
    parts = path.split("/")
    return parts[1] if parts[0] == "lib" and len(parts) > 2 else None
