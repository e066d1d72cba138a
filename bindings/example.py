#!/usr/bin/env python3
"""example.py PAGE LANGUAGE: prints the first block of PAGE (docs/*.md) in that language: what a reader copies is what a test runs."""
import re
import sys

page, language = sys.argv[1:]
block = re.search(rf"^```{language}\n(.*?)^```$", open(page, encoding="utf-8").read(), re.M | re.S)
if not block:
    sys.exit(f"example: {page} has no block of {language}")
sys.stdout.write(block[1])
