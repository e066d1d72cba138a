#!/usr/bin/env python3
"""The sources keep the rules of the house; and each rule is shown to fail on a sample that breaks it."""
import os
import pathlib
import unittest

import rules
from sources import includes, literals, read_tree

SOURCE = pathlib.Path(os.environ.get("ZEREN_SOURCE", pathlib.Path(__file__).resolve().parents[2]))

# rule -> samples that break it (each must give a finding) and samples that keep it (none may).
SAMPLES = {
    rules.includes_follow_the_flow: (
        [{"lib/text/utf8.cpp": '#include "lexicon/tables.hpp"'},
         {"lib/outline/items.cpp": '#include "extract/parties.hpp"'},
         {"lib/outline/items.cpp": '#include "read/plain.hpp"'},
         {"lib/outline/items.cpp": '#include "zeren/parse.hpp"'},
         {"lib/outline/tables/cells.cpp": '#include "extract/parties.hpp"'},
         {"lib/check/marks.cpp": '#include "render/page/rows.hpp"'},
         {"lib/json/out.cpp": '#  include "render/page.hpp"'},
         {"lib/text/utf8.cpp": '#include <lexicon/tables.hpp>'},
         {"lib/compare/pairs.cpp": '#include "zeren/json.hpp"'},
         {"lib/extract/a.cpp": '#include "zeren/unknown.hpp"'},
         {"lib/attic/a.cpp": ""}],
        [{"lib/outline/items.cpp": '#include "outline/items.hpp"\n#include "text/utf8.hpp"\n#include "lexicon/tables.hpp"\n#include <map>'},
         {"lib/json/out.cpp": '#include "zeren/json.hpp"\n#include "zeren/model.hpp"'},
         {"lib/check/marks.cpp": '#include "outline/numbering/numbering.hpp"'},
         {"lib/outline/tables/cells.cpp": '#include "outline/tables/cells.hpp"\n#include "outline/clauses/words.hpp"'},
         {"tools/zeren/main.cpp": '#include "zeren/json.hpp"'}]),
    rules.faces_and_tools_know_no_room: (
        [{"include/zeren/text.hpp": '#include "text/utf8.hpp"'}, {"tools/zeren/main.cpp": '#include "json/out.hpp"'}],
        [{"tools/zeren/main.cpp": '#include "output.hpp"\n#include "zeren/json.hpp"'}, {"lib/json/out.cpp": '#include "text/utf8.hpp"'}]),
    rules.words_are_data: (
        [{"lib/extract/a.cpp": 'auto label = "牵头单位";'}, {"lib/extract/a.cpp": 'auto label = R"(牵头)";'},
         {"lib/extract/a.cpp": "char32_t mark = U'、';"}, {"lib/extract/a.cpp": r'auto x = u8"\u8d23";'},
         {"lib/extract/a.cpp": 'f("//"); f("责任");'}, {"tools/zeren/main.cpp": 'auto help = "任务";'},
         {"lib/extract/a.cpp": '/* "x */ auto colon = "：";'}, {"bindings/java/src/main/java/A.java": 'String unit = "局";'},
         {"bindings/node/lib/a.cjs": "const unit = '局';"}, {"bindings/node/lib/a.cjs": "const unit = `${name}局`;"}],
        [{"lib/extract/a.cpp": '// 牵头单位："x"\n/* "责任" */ int n = 1\'000; auto c = "x"; // "责"'},
         {"bindings/java/src/test/java/A.java": 'String unit = "局";', "bindings/node/test/a.mjs": "const unit = '局';",
          "bindings/node/lib/a.cjs": "// 局\nf(`a`);"},
         {"lib/text/chars.cpp": 'auto comma = "、";'}, {"lib/lexicon/a.cpp": 'auto key = "局";'}]),
    rules.nothing_includes_everything: (
        [{"lib/json/out.cpp": '#include "zeren/zeren.hpp"'}, {"lib/json/out.cpp": "#include <zeren/zeren.hpp>"}],
        [{"lib/json/out.cpp": '#include "zeren/json.hpp"'}]),
    rules.own_header_first: (
        [{"lib/text/utf8.cpp": '#include <string>\n#include "text/utf8.hpp"', "lib/text/utf8.hpp": ""},
         {"lib/read/read.cpp": '#include "text/utf8.hpp"\n#include "zeren/read.hpp"', "include/zeren/read.hpp": ""},
         {"lib/text/tables.cpp": "#include <array>"}, {"lib/text/tables.cpp": ""},
         {"lib/outline/tables/cells.cpp": '#include "outline/tables/head.hpp"', "lib/outline/tables/cells.hpp": ""},
         {"tools/zeren/output.cpp": '#include <string>', "tools/zeren/output.hpp": ""}],
        [{"lib/text/utf8.cpp": '#include "text/utf8.hpp"', "lib/text/utf8.hpp": ""},
         {"lib/outline/tables/cells.cpp": '#include "outline/tables/cells.hpp"', "lib/outline/tables/cells.hpp": ""},
         {"lib/json/to_json.cpp": '#include "zeren/json.hpp"'}, {"tools/zeren/main.cpp": "#include <string>"},
         {"tools/zeren/parse.cpp": '#include "command.hpp"', "include/zeren/parse.hpp": ""}]),
    rules.files_stay_short: (
        [{"lib/text/a.cpp": "\n" * 401}, {"tools/zeren/a.cpp": "x\n" * 401}],
        [{"lib/text/a.cpp": "x\n" * 400}]),
    rules.one_file_names_re2: (
        [{"lib/extract/a.cpp": "#include <re2/re2.h>"},
         {"lib/text/a.cpp": "#include <re2/re2.h>", "lib/text/b.hpp": "#include <re2/set.h>"},
         {"include/zeren/a.hpp": "#include <re2/re2.h>"}],
        [{"lib/text/a.cpp": "#include <re2/re2.h>\n#include <re2/set.h>"}]),
    rules.one_file_names_icu: (
        [{"lib/read/a.cpp": "#include <unicode/ucnv.h>"},
         {"lib/text/a.cpp": '#include "unicode/ucnv.h"', "lib/text/b.cpp": "#include <unicode/ucsdet.h>"}],
        [{"lib/text/a.cpp": "#include <unicode/ucnv.h>\n#include <unicode/ucsdet.h>"}]),
    rules.constants_have_one_name: (
        [{"lib/text/a.hpp": "inline constexpr char32_t kOf = U'的';", "lib/text/b.hpp": 'inline constexpr std::string_view kOf = "的";'}],
        [{"lib/text/a.hpp": "inline constexpr char32_t kOf = U'的';", "lib/text/b.hpp": 'inline constexpr int kOfMark = 1; // kOf = 1'}]),
    rules.files_say_what_they_do: (
        [{"lib/text/utils.hpp": "// x\n#pragma once"}, {"lib/text/utf8.cpp": '#include "text/utf8.hpp"'}, {"lib/text/utf8.hpp": "// x"}],
        [{"lib/text/utf8.hpp": "// x\n#pragma once"}, {"lib/text/utf8.cpp": "// x"}, {"bindings/java/src/main/java/A.java": "package a;"}]),
}


class House(unittest.TestCase):
    tree = read_tree(SOURCE)

    def test_there_are_sources(self):
        for top in ("include/zeren/", "lib/", "tools/zeren/"):
            self.assertTrue(any(path.startswith(top) for path in self.tree), top)

    def test_every_rule_has_samples(self):
        known = {rule for name, rule in vars(rules).items() if callable(rule) and getattr(rule, "__module__", "") == "rules"}
        self.assertEqual(known - set(SAMPLES) - {rules.may_include, rules.one_file_names}, set())


class Readers(unittest.TestCase):
    """What the rules see of a file."""

    def test_includes_are_read_with_blanks(self):
        self.assertEqual([include.name for include in includes('#include "a.hpp"\n  #  include <b>\n// #include "c"\n')], ["a.hpp", "b"])

    def test_literals_are_told_from_comments_and_digit_separators(self):
        text = 'f("a//b"); // "c"\nint n = 1\'000\'000; g(\'d\', R"x(e")x"); /* "f" */'
        self.assertEqual([literal.text for literal in literals(text)], ['"a//b"', "'d'", 'e"'])


def keeps(rule):
    def test(self):
        self.assertEqual(list(rule(self.tree)), [])
    return test


def can_fail(rule):
    def test(self):
        breaking, keeping = SAMPLES[rule]
        for sample in breaking:
            self.assertTrue(list(rule(sample)), f"not found: {sample}")
        for sample in keeping:
            self.assertEqual(list(rule(sample)), [], f"wrongly found: {sample}")
    return test


for checked in SAMPLES:
    setattr(House, f"test_{checked.__name__}", keeps(checked))
    setattr(House, f"test_{checked.__name__}_can_fail", can_fail(checked))


if __name__ == "__main__":
    unittest.main()
