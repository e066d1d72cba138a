#!/usr/bin/env python3
"""How often the gold holds each way of asking for a number (the shapes of ../shared/LAYOUTS.md, section 5), in how many wordings.

    shapes.py [--corpus DIR] [--all] [--least N]

A shape counts for a target when its pattern matches in the target's sentence and overlaps the target or touches it; equal matches are
one wording. Prints number, targets, wordings and shape; exit 1 when one has fewer than N wordings (default 3). Without --all the
set-aside notices are left out. Also prints how many targets, deadlines and numerals that are none the gold holds.
"""
from __future__ import annotations

import argparse
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from gold import load
from numerals import Cover, numerals
from score import folders_of

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "corpus"
N = r"[0-9０-９][0-9０-９.．,]*|[一二两三四五六七八九十百千半]+"
N = rf"(?:{N})\s?"
U = r"(?:[万萬亿億]?[^\s，。；、：（）()0-9]{1,5})"
PAUSE = r"[、和及与]"
YEAR = r"(?:20\d\d年|上年|去年|同期|计划)"
# (number, what, pattern)
SHAPES = [
    (1, "I增长x%", rf"(?:增长|提高|下降|减少|上升|提升){N}%(?!以上|左右)"),
    (2, "I增长x%以上", rf"(?:增长|增加){N}[%％]以上"),
    (3, "I增长x%左右", rf"(?:增长|涨幅|增加|达到?|稳定在){N}{U}?左右"),
    (4, "力争/确保 I…", rf"(?:力争|确保|努力实现|争取)[^，。；]*?{N}"),
    (5, "I力争x", rf"[^，。；]力争[^，。；]{{0,6}}?{N}"),
    (6, "I增速x%", rf"(?:增速|增幅|涨幅|增长率)[^，。；]{{0,4}}?{N}"),
    (7, "I达到x%", rf"达到{N}[%％]"),
    (8, "I达x%以上", rf"达{N}[^，。；、]{{1,4}}以上"),
    (9, "I均达x", rf"均[^，。；]{{0,4}}?{N}"),
    (10, "I提高到x%", rf"(?:提高|提升|扩大|增加)[到至]{N}"),
    (11, "I提高x个百分点", rf"{N}个?百分点"),
    (12, "I控制在x%以内", rf"控制在{N}[%％‰]?\S{{0,2}}以?[内下]"),
    (13, "I控制在x以下（no unit）", rf"(?:控制在|低于){N}(?:以[下内])?(?=[，。；、]|$)"),
    (14, "I涨幅x%左右", rf"(?:涨幅|增幅|增速|率|占比)[^，。；]{{0,5}}?{N}[%％]左右"),
    (15, "I低于x", rf"(?<!不)(?:低于|小于){N}"),
    (16, "I不低于x%", rf"不低于{N}"),
    (17, "I高于x% / 大于x%", rf"(?<!不)(?:高于|大于)[^，。；]{{0,12}}?{N}"),
    (18, "I超x亿元", rf"超{N}"),
    (19, "I突破x", rf"突破{N}"),
    (20, "I…占Jy%", rf"占[^，。；]{{1,16}}?{N}[%％]"),
    (21, "I下降x%以上", rf"(?:下降|降低|减少|压缩|缩短|压减|削减){N}{U}?以上"),
    (22, "比/较…下降x%", rf"[比较較](?:{YEAR})[^，。；]{{0,4}}?{N}"),
    (23, "在…基础上", rf"(?:在[^，。；]{{2,12}}基础上|相对于|比同期|同比)[^，。；]{{0,4}}?{N}"),
    (24, "A削减x%、B削减y%", rf"(?:削减|下降|降低|减少){N}[^，。；、]{{1,4}}[、，][^，。；、]{{2,16}}(?:削减|下降|降低|减少|控制)[^，。；、0-9]{{0,3}}{N}"),
    (25, "A、B分别x、y", rf"分[别別][^，。；]{{0,6}}?{N}[^，。；]{{1,6}}?{PAUSE}{N}"),
    (26, "A、B…，分别控制在m和n", rf"分[别別](?:控制在|降到|降至|达到|不低于|不少于){N}[^。；]{{1,8}}?{PAUSE}{N}"),
    (27, "A和B分别…（one value）", rf"{PAUSE}[^，。；]{{2,14}}(?:分别|均|各)[^，。；]{{0,6}}?{N}"),
    (28, "A、B、C均…", rf"、[^，。；]{{1,30}}均[^，。；]{{0,6}}?{N}"),
    (29, "比上年增长x%", rf"(?:比|较|同比)[^，。；0-9]{{0,6}}(?:增长|提高|增加|下降|减少|降低){N}"),
    (30, "降至/降到x", rf"(?:降至|降到|压减到|压减至|压缩到|压缩至|压降到){N}"),
    (31, "新增Ix", rf"新增[^，。；、0-9]{{1,20}}{N}"),
    (32, "城镇新增就业x", rf"新增[就]?[业業]?就[业業]{N}|新增就[业業]{N}"),
    (33, "建成/新建/改造xUI", rf"(?:建成|新建|改造|建设|完成|培育|创建){N}{U}"),
    (34, "xU以上I", rf"{N}{U}以上[^，。；、\s]{{2}}"),
    (35, "Ix个以上", rf"[^，。；、0-9]{N}[个家户处座条项所台人名场]\w?以上(?=[，。；、）]|$)"),
    (36, "I不少于x家", rf"(?:不少于|不少於){N}"),
    (37, "不超过x", rf"(?:不超过|不超過|不高于|不大于|最多|至多|≤){N}"),
    (38, "由x压减至y", rf"[由从][^，。；]{{0,4}}?{N}[^，。；]{{1,8}}?(?:至|到)[^，。；0-9]{{0,4}}?{N}"),
    (39, "总数达x人", rf"(?:总数|总量|总产|总额|总规模|总产量|总投资)[^，。；]{{0,4}}?{N}"),
    (40, "x-y", rf"{N}[%％个家万亿]*[-—－~～至到]{N}"),
    (42, "每千名…x", rf"每[百千万][^，。；]{{1,16}}?{N}"),
    (44, "每N…x以上/每户", rf"每[^，。；年月季周日天百千万]{{1,6}}[^，。；]{{0,10}}?{N}"),
    (45, "占…的x% / 比例达x%", rf"(?:比例|比重|占比)[^，。；]{{0,6}}?{N}[%％]|占[^，。；]{{1,14}}的{N}"),
    (46, "确保x，力争y", rf"{N}[^。；]{{0,10}}力争[^。；]{{0,6}}?{N}"),
    (47, "到20xx年…x", rf"到20\d\d年底?[^。；]{{0,60}}?{N}"),
    (48, "当年/全年/年内…x", rf"(?:当年|全年|年内|上半年|今年|年度)[^。；]{{0,60}}?{N}"),
    (49, "20xx年…x", rf"(?<!到)20\d\d年(?![底末前])[^。；]{{0,40}}?{N}"),
    (50, "安排/投资x亿元", rf"(?:安排|投资|投資|投入|到位资金|发放|筹措)[^，。；]{{0,12}}?{N}[^，。；]{{0,2}}元"),
    (51, "x（其中a、b）", rf"其中[^。；]{{0,20}}?{N}"),
    (52, "含/包括", rf"(?:其中|含|包括)[^。；]{{1,16}}?{N}"),
    (53, "各x", rf"各[^，。；]{{0,3}}?{N}"),
    (55, "一类…x；二类…y", rf"[一二三]类[^，。；]{{1,12}}{N}"),
    (56, "unit as written（万亩、公里…）", rf"{N}[万萬亿億][亩畝户戶人吨噸米件条株平斤元千]"),
    (57, "I（缩写）达到x", rf"[）)][^，。；]{{0,5}}?{N}|[A-Za-z0-9.]+(?:浓度|比例|达标率|排放|平均|覆盖)[^，。；]{{0,8}}?{N}"),
    (58, "Ⅲ类比例x%", rf"(?:[ⅠⅡⅢⅣⅤ]|[ABCabc1-9一二三][类類级級])[^，。；]{{0,10}}?{N}"),
    (60, "stray marks（，。以内）", rf"{N}[^。；0-9]{{0,3}}[，。、,]{{2,}}"),
    (62, "I完成x，增长y%", rf"{N}[^，。；、]{{1,4}}[、，]增[长長]{N}"),
    (64, "完成投资占年度x%", rf"(?:完成|占)[^，。；]{{0,8}}?{N}[%％]"),
    (65, "x户以上，保障…", rf"{N}[户套人名间]以上"),
]


def sentences(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Where the sentence of a span begins and ends."""
    begin = max(text.rfind(mark, 0, span[0]) for mark in "。\n；;") + 1
    ends = [at for at in (text.find(mark, span[1]) for mark in "。\n；;") if at >= 0]
    return begin, min(ends, default=len(text))


def count(golds: list) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {number: [] for number, _, _ in SHAPES}
    for gold in golds:
        text = gold.facts.text
        for task in gold.facts.tasks:
            for target in task.targets:
                if target.span is None:
                    continue
                begin, end = sentences(text, target.span)
                for number, _, pattern in SHAPES:
                    for match in re.finditer(pattern, text[begin:end]):
                        if match.start() + begin <= target.span[1] and match.end() + begin > target.span[0] + 1:
                            found[number].append(match.group())
                            break
    return found


def none_count(gold) -> int:
    known = Cover(gold.facts.text, [one.span for task in gold.facts.tasks for one in [*task.targets, *task.deadlines]])
    known.add(task.number_span for task in gold.facts.tasks)
    known.add((section.start, section.span[0]) for section in gold.facts.sections if section.span)
    return sum(not known.touches(span) for span in numerals(gold.facts.text))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=pathlib.Path, default=CORPUS, metavar="DIR")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--least", type=int, default=3, metavar="N")
    options = parser.parse_args()
    folders = folders_of(options.corpus, "all" if options.all else "open")
    golds = [gold for gold in map(load, folders) if gold.facts is not None]
    found = count(golds)
    few = 0
    for number, what, _ in SHAPES:
        wordings = len(set(found[number]))
        few += wordings < options.least
        print(f"{number:3} {len(found[number]):5} {wordings:5}  {what}{'   FEW' if wordings < options.least else ''}")
    tasks = [task for gold in golds for task in gold.facts.tasks]
    print(f"targets {sum(len(task.targets) for task in tasks)}, deadlines {sum(len(task.deadlines) for task in tasks)}, "
          f"numerals that are none {sum(map(none_count, golds))}, notices {len(golds)}")
    return 1 if few else 0


if __name__ == "__main__":
    sys.exit(main())
