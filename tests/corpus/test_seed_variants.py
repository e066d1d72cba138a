"""The same notice in another dress has the same tasks and roles: charsets, line ends, widths, blanks, wraps, numbers, labels."""
import codecs
import os
import unittest

import seed_variants as v
from seed_model import ROOT, differences, essence, parse, seed_text
from seed_traditional import traditional

TRADITIONAL = ROOT / "corpus" / "a1-lanchuan-2016-fanti" / "notice.txt"

ENCODINGS = {
    "UTF-8 with a BOM": lambda text: codecs.BOM_UTF8 + text.encode(),
    "GB18030": lambda text: text.encode("gb18030"),
    "GBK": lambda text: text.encode("gbk"),
    "UTF-16 LE": lambda text: text.encode("utf-16-le"),
    "UTF-16 BE": lambda text: text.encode("utf-16-be"),
    "UTF-16 LE with a BOM": lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
    "UTF-16 BE with a BOM": lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
}

VARIANTS = {
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "no blank lines": v.without_blank_lines,
    "no blank lines, CRLF": lambda text: v.without_blank_lines(text).replace("\n", "\r\n"),
    "doubled blank lines": v.with_doubled_blank_lines,
    "trailing blanks": v.with_trailing_blanks,
    "leading U+3000": v.indented,
    "half-width marks": v.with_half_width,
    "half-width stops": v.with_half_width_stops,
    "full-width marks, digits and letters": v.with_full_width,
    "full-width digits": v.with_full_width_digits,
    "straight quotes": v.with_straight_quotes,
    "blanks inside labels": v.spaced_label(" "),
    "U+3000 inside labels": v.spaced_label("　"),
    "blank before the colon": v.label_as("{} ："),
    "blank behind the colon": v.label_as("{}： "),
    "half-width colon": v.label_as("{}:"),
    "blanks inside labels, half-width colon": v.spaced_label(" ", ":"),
    "labels in 【】": v.label_as("【{}】"),
    "labels in 【】 with a colon": v.label_as("【{}】："),
    "several labels on one line": v.with_roles_in_one_line,
    "lists wrapped at 40 columns": v.with_wrapped_lists(),
    "lists wrapped at 40 columns between parties": v.with_wrapped_lists("、，"),
    "（一） for 1.": v.numbered_as("（{}）", chinese=True),
    "(一) for 1.": v.numbered_as("({})", chinese=True),
    "（1） for 1.": v.numbered_as("（{}）"),
    "(1) for 1.": v.numbered_as("({})"),
    "1、 for 1.": v.numbered_as("{}、"),
    "1． for 1.": v.numbered_as("{}．"),
    "１． for 1.": v.full_width_number,
    "１、 for 1.": lambda text: v.full_width_number(text).replace("．", "、"),
    "1. with a blank": v.numbered_as("{}. "),
}


def keep(name: str, text: str) -> None:
    if folder := os.environ.get("ZEREN_KEEP"):       # to look at a variant that is read wrongly
        with open(f"{folder}/{name.replace('/', '-')}.txt", "w", encoding="utf-8", newline="") as file:
            file.write(text)


class SameModels(unittest.TestCase):
    def assert_same(self, difference):
        self.assertFalse(difference, "\n" + difference)


class Charsets(SameModels):
    """Another charset changes nothing in the model but `source` and what reading reports."""

    def assert_same_models(self, text, encodings):
        base, *models = parse([text.encode()] + [encode(text) for encode in encodings.values()])
        for name, model in zip(encodings, models):
            with self.subTest(name):
                for key in base:
                    if key not in ("source", "generator", "diagnostics"):
                        self.assertTrue(base[key] == model[key], f"{name}: {key} differs")

    def test_the_seed(self):
        self.assert_same_models(seed_text(), ENCODINGS)

    def test_the_seed_with_crlf(self):
        self.assert_same_models(seed_text().replace("\n", "\r\n"), ENCODINGS)

    def test_a_traditional_notice(self):
        text = TRADITIONAL.read_bytes().decode("utf-8")
        encodings = {name: encode for name, encode in ENCODINGS.items() if name != "GBK"}
        self.assert_same_models(text, encodings | {"Big5": lambda text: text.encode("big5")})

    def test_the_seed_in_traditional_characters(self):
        self.assert_same_models(traditional(seed_text()), {"Big5": lambda text: text.encode("big5")})

    def test_each_charset_is_named(self):
        expected = {"UTF-8 with a BOM": "UTF-8", "GB18030": "GB18030", "UTF-16 LE": "UTF-16LE", "UTF-16 BE with a BOM": "UTF-16BE"}
        models = parse([ENCODINGS[name](seed_text()) for name in expected])
        self.assertEqual([model["source"]["charset"] for model in models], list(expected.values()))


class Variants(SameModels):
    @classmethod
    def setUpClass(cls):
        text = seed_text()
        texts = {name: change(text) for name, change in VARIANTS.items()}
        base, *models = parse([text.encode()] + [changed.encode() for changed in texts.values()])
        cls.base, cls.models, cls.texts = base, dict(zip(texts, models)), texts

    def test_each_variant_has_the_tasks_and_roles_of_the_seed(self):
        expected = essence(self.base)
        for name, model in self.models.items():
            with self.subTest(name):
                keep(name, self.texts[name])
                self.assert_same(differences(expected, essence(model)))

    def test_each_variant_is_another_text(self):
        self.assertEqual(len(set(self.texts.values()) | {seed_text()}), len(VARIANTS) + 1)

    def test_a_name_broken_by_a_wrap_is_whole_in_the_index(self):
        index = lambda model: {(party["name"], party["kind"]) for party in model["parties"]}
        self.assertEqual(index(self.models["lists wrapped at 40 columns"]) ^ index(self.base), set())

    def test_traditional_characters(self):
        text = traditional(seed_text())
        keep("traditional", text)
        model = parse([text.encode()])[0]
        self.assert_same(differences(essence(self.base, traditional), essence(model)))


class Several(SameModels):
    """Variants together, as a careless copy from an office program has them."""

    def test_wrapped_indented_full_width_with_crlf(self):
        text = v.spaced_label("　")(v.with_wrapped_lists()(v.with_full_width(seed_text())))
        base, model = parse([seed_text().encode(), v.indented(text).replace("\n", "\r\n").encode("gb18030")])
        self.assert_same(differences(essence(base), essence(model)))

    def test_half_width_numbered_by_brackets_without_blank_lines(self):
        text = v.without_blank_lines(v.with_half_width(v.numbered_as("（{}）", chinese=True)(seed_text())))
        base, model = parse([seed_text().encode(), text.encode("utf-16")])
        self.assert_same(differences(essence(base), essence(model)))


if __name__ == "__main__":
    unittest.main()
