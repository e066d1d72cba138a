#!/usr/bin/env python3
"""Writes two notices of many tasks, of which one is made from the other, and the links between their tasks.

    many_tasks.py N DIR        DIR/many-before.txt, DIR/many-after.txt, DIR/many-links.json

N tasks of few words (acts, places, things), 500 a section; then a tenth is dropped, of the others half get another verb and three in
ten another number, a twentieth is new, a twentieth stands elsewhere, and all are numbered anew. The same N gives the same bytes.
"""
from __future__ import annotations

import json
import pathlib
import random
import sys

UNITS = [f"市{name}局" for name in "财政 教育 水利 民政 农业农村 交通运输 应急管理 商务 统计 司法 体育 林业".split()]
ACTS = "推进 实施 完成 启动 组织 抓好 落实 深化 规范 扩大".split()
PLACES = [a + b for a in "东南西北青白红黄紫金石云" for b in "岭塘浦洼沟坪溪桥湾店"]
THINGS = ("老旧小区改造 河道清淤 公园绿化 学校扩建 卫生院建设 农贸市场提升 道路维修 桥梁加固 水库除险 管网更新 停车场建设 危房改造 电网升级 "
          "垃圾分类 厕所改造 渠道衬砌 茶园培育 古村保护 消防检查 食品抽检 职业培训 养老服务 托育服务 图书下乡 信访化解 环境监测").split()
ENDS = "惠及群众 新增岗位 吸引投资 服务企业 覆盖村组 培训人员 减少隐患 提高效率".split()
SECTION = 500
Task = tuple[int, str, int, str, str]  # number of its origin, words, amount, lead, helper


def make(number: int, dice: random.Random) -> Task:
    words = f"{dice.choice(ACTS)}{dice.choice(PLACES)}{dice.choice(THINGS)}，{dice.choice(ACTS)}{dice.choice(PLACES)}{dice.choice(THINGS)}，{dice.choice(ENDS)}"
    return number, words, dice.randint(2, 999), dice.choice(UNITS), dice.choice(UNITS)


def reworded(task: Task, dice: random.Random) -> Task:
    number, words, amount, lead, helper = task
    if dice.random() < 0.5:
        words = dice.choice(ACTS) + words[2:]
    if dice.random() < 0.3:
        amount = dice.randint(2, 999)
    return number, words, amount, lead, helper


def key(place: int) -> str:
    """Of the task at this place, from 0."""
    return f"{chapter(place // SECTION)}/{place % SECTION + 1}"


def chapter(number: int) -> str:
    digits = "零一二三四五六七八九"
    tens, ones = divmod(number + 1, 10)
    return ("" if tens == 0 else "十" if tens == 1 else digits[tens] + "十") + (digits[ones] if ones else "")


def write(path: pathlib.Path, tasks: list[Task]) -> None:
    lines = ["关于分解2022年重点工作的通知\n"]
    for place, (_, words, amount, lead, helper) in enumerate(tasks):
        if place % SECTION == 0:
            lines.append(f"{chapter(place // SECTION)}、重点任务\n")
        lines.append(f"{place % SECTION + 1}.{words}{amount}个。（牵头单位：{lead}；责任单位：{helper}）\n")
    path.write_text("".join(lines), encoding="utf-8")


def main() -> int:
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        print(__doc__, file=sys.stderr)
        return 2
    count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    dice = random.Random(count)
    before = [make(number, dice) for number in range(1, count + 1)]
    after = [reworded(task, dice) for place, task in enumerate(before) if place % 10]
    for _ in range(count // 20):
        after.insert(dice.randrange(len(after)), make(0, dice))
    for _ in range(count // 20):
        after.insert(dice.randrange(len(after) - 1), after.pop(dice.randrange(len(after))))
    write(folder / "many-before.txt", before)
    write(folder / "many-after.txt", after)
    links = [[key(number - 1), key(place)] for place, (number, *_) in enumerate(after) if number]
    (folder / "many-links.json").write_text(json.dumps(links), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
