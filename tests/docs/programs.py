#!/usr/bin/env python3
"""programs.py FOLDER: writes the C++ of the docs as sources to compile: the program of README.md as readme.cpp, and what is no whole
program, each in a function of its own that has a `text`, as fragments.cpp."""
import pathlib
import sys

import pages

folder = pathlib.Path(sys.argv[1])
programs, fragments = [], ["#include <zeren/zeren.hpp>\n"]
for page in pages.names():
    for block in pages.blocks_of(page):
        if block.language != "cpp" or block.mark:
            continue
        if "int main(" in block.content:
            programs.append((block, block.content))
        else:
            fragments.append(f'// {block}\nvoid fragment_{len(fragments)}(const zeren::Text& text);\n'
                             f"void fragment_{len(fragments)}(const zeren::Text& text)\n{{\n{block.content}}}\n")
if [block.page for block, _ in programs] != ["README.md"] or len(fragments) < 2:
    sys.exit("programs: README.md should have the one whole program of the docs, and another page a fragment")
(folder / "readme.cpp").write_text(programs[0][1], encoding="utf-8")
(folder / "fragments.cpp").write_text("\n".join(fragments), encoding="utf-8")
