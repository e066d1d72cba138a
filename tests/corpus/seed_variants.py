"""Ways to write one notice: other charsets, line ends, widths, blanks, wraps, numbers and labels. Each takes the text of the seed
and returns the same notice in another dress; used by test_seed_variants.py.
"""
from __future__ import annotations

import re
import unicodedata

LABELS = ("责任领导", "牵头单位", "责任单位", "配合单位")
LABEL = re.compile(rf"^({'|'.join(LABELS)})：", re.MULTILINE)
NUMBER = re.compile(r"^(\d+)\.", re.MULTILINE)
COLUMNS = 40


def lines(text: str) -> list[str]:
    return text.split("\n")


# -- line ends and blank lines -------------------------------------------------------------------------------------

def without_blank_lines(text: str) -> str:
    return "\n".join(line for line in lines(text) if line.strip()) + "\n"


def with_doubled_blank_lines(text: str) -> str:
    return "\n\n".join(lines(text))


def with_trailing_blanks(text: str) -> str:
    return "\n".join(line + " 　\t" for line in lines(text))


def indented(text: str) -> str:
    return "\n".join("　　" + line if line.strip() else line for line in lines(text))


# -- widths --------------------------------------------------------------------------------------------------------

def with_half_width(text: str) -> str:
    """Full-width marks become their half-width twins: ，：（）＋ and the like; 。 and 、 have none in ASCII."""
    return "".join(chr(ord(char) - 0xFEE0) if "！" <= char <= "～" else char for char in text)


def with_half_width_stops(text: str) -> str:
    return text.translate(str.maketrans("。、", "｡､"))


def with_full_width(text: str) -> str:
    """Half-width digits, letters and marks become full-width: １．培育, ７．８％, （物流）."""
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)


def with_full_width_digits(text: str) -> str:
    return text.translate(str.maketrans("0123456789", "０１２３４５６７８９"))


def with_straight_quotes(text: str) -> str:
    return text.translate(str.maketrans("“”", '""'))


# -- labels --------------------------------------------------------------------------------------------------------

def label_as(form: str):
    """form with {} for the label: 【{}】."""
    return lambda text: LABEL.sub(lambda match: form.format(match.group(1)), text)


def spaced_label(blank: str, colon: str = "："):
    return lambda text: LABEL.sub(lambda match: blank.join(match.group(1)) + colon, text)


def with_roles_in_one_line(text: str) -> str:
    """Several labels on one line: 责任领导：赵飞　牵头单位：区发改委　责任单位：…"""
    return re.sub(rf"[ 　]*\n+(?=(?:{'|'.join(LABELS[1:])})：)", "　", text)


# -- numbers -------------------------------------------------------------------------------------------------------

def numbered_as(form: str, chinese: bool = False):
    """form with {} for the number: （{}）."""
    return lambda text: NUMBER.sub(lambda match: form.format(in_chinese(int(match.group(1))) if chinese else match.group(1)), text)


def full_width_number(text: str) -> str:
    return NUMBER.sub(lambda match: with_full_width(match.group()), text)


def in_chinese(number: int) -> str:
    tens, ones = divmod(number, 10)
    digit = " 一二三四五六七八九"
    return ("" if tens == 0 else "十" if tens == 1 else digit[tens] + "十") + (digit[ones] if ones else "")


# -- wraps ---------------------------------------------------------------------------------------------------------

def width(char: str) -> int:
    return 2 if unicodedata.east_asian_width(char) in "WFA" else 1


def wrapped(line: str, columns: int = COLUMNS, breaks: str = "") -> str:
    """The line broken so that none is wider; only behind a character of `breaks` where given, else inside words too."""
    parts, start, used, last = [], 0, 0, 0
    for i, char in enumerate(line):
        if used + width(char) > columns and (last > start or not breaks):
            cut = last if breaks else i
            if char in "，、。；：" and not breaks:          # 避头: no line begins with such a mark
                cut = i - 1
            parts.append(line[start:cut])
            start, used = cut, sum(map(width, line[cut:i]))
        used += width(char)
        if char in breaks:
            last = i + 1
    return "\n".join(parts + [line[start:]])


def with_wrapped_lists(breaks: str = ""):
    return lambda text: "\n".join(wrapped(line, breaks=breaks) if LABEL.match(line) else line for line in lines(text))
