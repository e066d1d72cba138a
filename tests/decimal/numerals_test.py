#!/usr/bin/env python3
"""Numerals and decimal arithmetic against Python's decimal: an independent reading of ten thousand numerals of each form.

The forms are written here from a value, so that what has to come back is known exactly. The probe is compiled on the spot.
"""
from __future__ import annotations

import os
import pathlib
import random
import subprocess
import tempfile
import unittest
from decimal import Decimal, getcontext

ROOT = pathlib.Path(os.environ.get("ZEREN_SOURCE") or pathlib.Path(__file__).resolve().parents[2])
SOURCES = ["numerals", "han_amounts", "decimal", "utf8", "chars", "next_mark", "page_numbers", "traditional"]
COUNT = 10_000
MOST = 2 ** 63 - 1
MAGNITUDES = {"": 0, "万": 4, "亿": 8, "万亿": 12}
HAN = "零一二三四五六七八九"
getcontext().prec = 60


def plain(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def fits(value: Decimal) -> bool:
    return abs(int(plain(value).replace(".", "").lstrip("-") or "0")) <= MOST


def grouped(digits: str, mark: str) -> str:
    head = len(digits) % 3 or 3
    return mark.join([digits[:head], *(digits[i:i + 3] for i in range(head, len(digits), 3))])


def wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) for c in text)


def compile_probe(folder: str) -> str:
    probe = os.path.join(folder, "probe")
    command = [os.environ.get("CXX") or "c++", "-std=c++20", "-O1", f"-I{ROOT}/lib", f"-I{ROOT}/include",
               str(ROOT / "tests/decimal/probe.cpp"), *(str(ROOT / f"lib/text/{name}.cpp") for name in SOURCES), "-o", probe]
    subprocess.run(command, check=True)
    return probe


class Numerals(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.probe = compile_probe(cls.folder.name)
        cls.random = random.Random(5)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def ask(self, lines: list[str]) -> list[str]:
        done = subprocess.run([self.probe], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
        return done.stdout.splitlines()

    def check(self, cases: list[tuple[str, str, str, int]]):
        """(text, value, high, magnitude): the whole text is the numeral."""
        for (text, *wanted), got in zip(cases, self.ask([case[0] for case in cases]), strict=True):
            value, high, magnitude, _, end = got.split()
            self.assertEqual((value, high, int(magnitude), int(end)), (*wanted, len(text.encode())), text)

    def number(self) -> tuple[str, str, Decimal]:
        """(whole part, fraction with its point, value)"""
        whole = str(self.random.randint(0, 10 ** self.random.randint(1, 9)))
        places = self.random.randint(0, 4)
        fraction = "." + "".join(self.random.choice("0123456789") for _ in range(places)) if places else ""
        return whole, fraction, Decimal(whole + fraction)

    def test_digits_with_magnitudes_are_exact(self):
        cases = []
        for _ in range(COUNT):
            whole, fraction, value = self.number()
            name, power = self.random.choice(list(MAGNITUDES.items()))
            full = value.scaleb(power)
            cases.append((whole + fraction + name, plain(full) if fits(full) else "?", "?", power))
        self.check(cases)

    def test_groups_and_wide_digits_are_exact(self):
        cases = []
        for _ in range(COUNT):
            whole, fraction, value = self.number()
            if whole == "0":
                continue
            text = grouped(whole, self.random.choice([",", " ", "，"])) + fraction
            cases.append((text if self.random.random() < 0.5 else wide(whole + fraction), plain(value), "?", 0))
        self.check(cases)

    def test_han_decimals_are_exact(self):
        cases = []
        for _ in range(COUNT):
            digit = self.random.randint(0, 9)
            places = [self.random.randint(0, 9) for _ in range(self.random.randint(1, 4))]
            name, power = self.random.choice(list(MAGNITUDES.items()))
            value = Decimal(f"{digit}." + "".join(map(str, places))).scaleb(power)
            cases.append((HAN[digit] + "点" + "".join(HAN[p] for p in places) + name, plain(value), "?", power))
        self.check(cases)

    def test_ranges_are_exact(self):
        cases = []
        for _ in range(COUNT):
            low, high = sorted((self.number()[2], self.number()[2]))
            if low == high:
                continue
            name, power = self.random.choice(list(MAGNITUDES.items()))
            low, high = low.normalize(), high.normalize()
            full = (low.scaleb(power), high.scaleb(power))
            if not (fits(full[0]) and fits(full[1])):
                continue
            text = plain(low) + self.random.choice(["-", "—", "~", "至", "——"]) + plain(high) + name
            cases.append((text, plain(full[0]), plain(full[1]), power))
        self.check(cases)

    def test_products_are_exact(self):
        pairs = [(self.number()[2], self.number()[2]) for _ in range(COUNT)]
        answers = self.ask([f"product {plain(a)} {plain(b)}" for a, b in pairs])
        for (a, b), answer in zip(pairs, answers, strict=True):
            product = a * b
            self.assertEqual(answer, plain(product) if fits(product) else "?", f"{a} × {b}")


if __name__ == "__main__":
    unittest.main()
