#!/usr/bin/env python3
"""The script that one writes in an afternoon: reads the form of the seed and no other (一、 / 1. / 责任领导：… on lines of their own),
prints one JSON line a task. The bench compares zeren, which reads every layout, with it: seed_only.py NOTICE > tasks.jsonl
"""
import json
import re
import sys

SECTION = re.compile(r"^([一二三四五六七八九十]+)、(.*)$")
ITEM = re.compile(r"^(\d+)\.(.*)$")
ROLE = re.compile(r"^(责任领导|牵头单位|责任单位|配合单位)：(.*)$")
AMOUNT = re.compile(r"(\d+(?:\.\d+)?)(万亿元|亿元|万元|元|%|万人|人|家|个|条|公里|平方米|万平方米|亩|套|户|座|处|项|次|所|台|吨)(以上|以下|以内)?")
CHANGE = re.compile(r"(增长|达到|超过|突破|完成|下降|控制在|不低于|不少于|新增|实现|新建|改造|引进|培育)$")
DEADLINE = re.compile(r"(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日|底)?前|上半年|年底前|年内")
YEAR = re.compile(r"〔(\d{4})〕")


def targets(text):
    found = []
    for amount in AMOUNT.finditer(text):
        before = text[:amount.start()].rpartition("，")[2].rpartition("、")[2]
        change = CHANGE.search(before)
        found.append({"indicator": before[:change.start()] if change else before, "change": change and change[1],
                      "value": amount[1], "unit": amount[2], "relation": amount[3]})
    return found


def deadlines(text, year):
    found = []
    for time in DEADLINE.finditer(text):
        due = f"{time[1] or year}-{int(time[2]):02}-{int(time[3] or 28):02}" if time[2] else None
        found.append({"text": time[0], "due": due})
    return found


def read(lines):
    year, section, task = None, None, None
    for line in map(str.strip, lines):
        if number := YEAR.search(line):
            year = number[1]
        if match := ROLE.match(line):
            if task is None:
                task = {"section": section, "number": None, "text": "", "roles": []}
            task["roles"].append({"label": match[1], "parties": [party for party in re.split("[、，]", match[2]) if party]})
            continue
        match, heading = ITEM.match(line), SECTION.match(line)
        if (match or heading) and task is not None:
            yield task, year
            task = None
        if heading:
            section = heading[2]
        elif match:
            task = {"section": section, "number": match[1], "text": match[2], "roles": []}
        elif task is not None:
            task["text"] += line
    if task is not None:
        yield task, year


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        for task, year in read(file):
            task["targets"] = targets(task["text"])
            task["deadlines"] = deadlines(task["text"], year)
            print(json.dumps(task, ensure_ascii=False))


if __name__ == "__main__":
    main()
