#!/usr/bin/env python3
"""Each belief of docs/falsehoods.md is wrong in a notice: a test for each, and none on the page without one.

Environment: ZEREN, ZEREN_SOURCE.
"""
import json
import os
import pathlib
import re
import unittest

from zeren_test import ToolTest, run

SOURCE = pathlib.Path(os.environ["ZEREN_SOURCE"])
PAGE = (SOURCE / "docs/falsehoods.md").read_text(encoding="utf-8")
BELIEFS = re.findall(r"^- \*(.+?)\*(?: |$)", PAGE, re.M)
TESTED = {}


def wrong(belief):
    """The test shows that this belief is wrong."""
    def mark(test):
        TESTED[belief] = test.__name__
        return test
    return mark


def case(name):
    """The model of a notice of the corpus."""
    return json.loads(run("parse", next(path for path in sorted((SOURCE / "corpus" / name).glob("notice.*")))).stdout)


def parse(text, *arguments):
    return json.loads(run("parse", "-", *arguments, stdin=text.encode()).stdout)


def parties(task, *roles):
    return [party["text"] for role in task["roles"] if not roles or role["role"] in roles for party in role["parties"]]


def does(task):
    """role, or what it amounts to → names"""
    found = {}
    for role in task["roles"]:
        for party in role["parties"]:
            found.setdefault(party["effective_role"] or role["role"], []).append(party["text"])
    return found


def codes(model):
    return [one["code"] for one in model["diagnostics"]]


def first(text):
    return parse(text)["tasks"][0]


HEAD = "平江区2024年重点工作分工\n"


class Beliefs(unittest.TestCase):
    def test_page_and_tests_name_the_same(self):
        self.assertGreater(len(BELIEFS), 35)
        self.assertEqual(sorted(BELIEFS), sorted(TESTED))

    def test_each_case_that_the_page_names_is_there(self):
        for name in re.findall(r"\b([a-z]\d-[\w-]+-\d{4})\b", PAGE):
            self.assertTrue(list((SOURCE / "corpus" / name).glob("notice.*")), name)


class NumbersAndTasks(unittest.TestCase):
    @wrong("One number, one task.")
    def test_one_number(self):
        keys = [task["key"] for task in case("c5-longwan-port-2024")["tasks"]]
        self.assertTrue(any(key.endswith(".2") for key in keys), keys)
        self.assertTrue(any(task["number"] is None and task["part"] is None for task in case("weidong-2022")["tasks"]))

    @wrong("Numbers go 一、 （一） 1. (1).")
    def test_ladder(self):
        self.assertIn("一", [task["number"] for task in case("g1-yushan-2021")["tasks"]])
        model = case("e1-dongpo-2011")
        self.assertTrue(any(section["parent"] is None and section["number"] == "一" for section in model["sections"])
                        or any(task["number"] == "一" for task in model["tasks"]))
        self.assertIn("（一）", json.dumps(parse(HEAD + "（一）整治河道。（区水务局负责）\n（二）修复堤防。（区水务局负责）\n", "--with-text"), ensure_ascii=False))

    @wrong("Numbers begin at 1, and each comes once.")
    def test_numbers_restart_and_run_on(self):
        restart = parse(HEAD + "一、水务\n1.整治河道。（区水务局负责）\n二、交通\n1.修补道路。（区交通局负责）\n")
        self.assertEqual([task["key"] for task in restart["tasks"]], ["一/1", "二/1"])
        extract = parse(HEAD + "68.整治河道。（区水务局负责）\n69.修补道路。（区交通局负责）\n")
        self.assertEqual([task["number"] for task in extract["tasks"]], ["68", "69"])

    @wrong("A digit at the start of a line is a number.")
    def test_digits(self):
        model = parse(HEAD + "1.整治河道。（区水务局负责）\n2.完成水利投资，力争全年达到\n2.5亿元。（区发改委负责）\n3.修补道路。（区交通局负责）\n")
        self.assertEqual([task["number"] for task in model["tasks"]], ["1", "2", "3"])
        self.assertEqual(model["tasks"][1]["targets"][0]["value"], 2.5)
        model = parse(HEAD + "1.2025年底前整治河道。（区水务局负责）\n2.修补道路。（区交通局负责）\n")
        self.assertEqual([(task["number"], [one["due"] for one in task["deadlines"]]) for task in model["tasks"]], [("1", ["2025-12-31"]), ("2", [])])

    @wrong("The number says how many tasks there are.")
    def test_declared_count(self):
        self.assertIn("declared_count_differs", codes(case("c1-nanlu-edu-2020")))

    @wrong("The first list is the task list.")
    def test_preamble_list(self):
        model = parse("平江区人民政府办公室关于分解2024年重点工作的通知\n各镇：\n现就有关事项通知如下：\n一、提高认识。各单位要高度重视。\n二、加强督查。区政府督查室定期通报。\n"
                      "附件：平江区2024年重点工作分工\n\n平江区人民政府办公室\n2024年3月1日\n\n附件\n平江区2024年重点工作分工\n1.整治河道。牵头单位：区水务局\n2.修补道路。牵头单位：区交通局\n")
        named = [task for task in model["tasks"] if task["roles"]]
        self.assertEqual([parties(task) for task in named], [["区水务局"], ["区交通局"]])

    @wrong("Tasks are numbered.")
    def test_unnumbered(self):
        for name in ("f2-shuhe-xian-2012", "t3-luoyu-2025"):
            self.assertTrue(any(task["number"] is None and task["kind"] == "assignment" for task in case(name)["tasks"]), name)


class Roles(unittest.TestCase):
    @wrong("Every task has a lead.")
    def test_no_lead(self):
        self.assertTrue(any(not task["roles"] for task in case("e1-dongpo-2011")["tasks"]))

    @wrong("责任单位 leads.")
    def test_responsible(self):
        self.assertEqual(does(first(HEAD + "1.整治河道。\n责任单位：区水务局\n")), {"responsible_unit": ["区水务局"]})
        self.assertEqual(does(first(HEAD + "1.整治河道。\n责任单位：区水务局\n配合单位：区财政局\n")), {"lead_unit": ["区水务局"], "cooperating_unit": ["区财政局"]})

    @wrong("The first unit leads.")
    def test_first_unit(self):
        task = "1.整治河道。\n责任单位：区水务局、区财政局\n"
        self.assertNotIn("lead_unit", does(first(HEAD + task)))
        self.assertEqual(does(first(HEAD + "列第一位者为牵头单位，下同。\n" + task))["lead_unit"], ["区水务局"])
        self.assertTrue(case("s9-qualifier-mianhe-2016")["tasks"])

    @wrong("Roles follow the task.")
    def test_roles_elsewhere(self):
        self.assertTrue(any(role["span"][0] <= task["span"][0] for task in case("f1-xiahe-shi-2010")["tasks"] for role in task["roles"]))
        rules = {name: {role["basis"]["rule"] for task in case(name)["tasks"] for role in task["roles"] if role["basis"]}
                 for name in ("d1-qingpi-2016", "c2-fenghe-2018")}
        self.assertIn("heading_leader", rules["d1-qingpi-2016"])
        self.assertIn("parent_clause", rules["c2-fenghe-2018"])

    @wrong("责任单位 is a label.")
    def test_label_in_prose(self):
        model = parse(HEAD + "各责任单位要高度重视，负责人要落实责任制。\n1.整治河道。（区水务局负责）\n")
        self.assertEqual([party["name"] for party in model["parties"]], ["区水务局"])

    @wrong("A label ends in a colon.")
    def test_label_without_colon(self):
        self.assertTrue(any(role["label"] == "责任单位" for task in case("b3-luyuan-xian-2008")["tasks"] for role in task["roles"]))
        self.assertTrue(any(role["label"] is None for task in case("c4-mingzhou-2013")["tasks"] for role in task["roles"]))

    @wrong("A label means one thing.")
    def test_label_beside_another(self):
        self.assertEqual(does(first(HEAD + "1.整治河道。\n主办单位：区水务局\n协办单位：区财政局\n"))["lead_unit"], ["区水务局"])
        self.assertEqual(does(first(HEAD + "1.整治河道。\n主要责任单位：区水务局\n协同责任单位：区财政局\n"))["lead_unit"], ["区水务局"])
        self.assertNotIn("lead_unit", does(first(HEAD + "1.整治河道。\n主办单位：区水务局\n")))

    @wrong("A label is written in one piece.")
    def test_label_with_blanks(self):
        self.assertEqual(does(first(HEAD + "1.整治河道。\n牵 头 单 位：区水务局\n")), {"lead_unit": ["区水务局"]})
        self.assertTrue(any("lead_unit" in does(task) for task in case("a1-xinta-zhen-2007")["tasks"]))


class Parties(unittest.TestCase):
    def named(self, list_of_units):
        return parties(first(HEAD + f"1.整治河道。\n责任单位：{list_of_units}\n"))

    @wrong("、 always splits.")
    def test_pause(self):
        for one in ("各县（市、区）", "各县、市、区政府", "汾东、侯南经济开发区管委会"):
            self.assertEqual(self.named(one), [one])

    @wrong("，never splits.")
    def test_comma(self):
        self.assertEqual(self.named("市质监局,市工商局"), ["市质监局", "市工商局"])

    @wrong("和 joins two units.")
    def test_and(self):
        self.assertEqual(self.named("自然资源和规划局"), ["自然资源和规划局"])

    @wrong("A unit ends in 局, 委 or 办.")
    def test_endings(self):
        units = ["市人行", "供电公司", "商会", "临河海关", "杨凌示范区"]
        self.assertEqual(self.named("、".join(units)), units)

    @wrong("等 is a party.")
    def test_and_others(self):
        (role,) = first(HEAD + "1.整治河道。\n责任单位：区水务局、区财政局等\n")["roles"]
        self.assertEqual(([party["text"] for party in role["parties"]], role["open_ended"]), (["区水务局", "区财政局"], True))
        self.assertEqual(len(self.named("区水务局、区财政局等有关部门")), 3)

    @wrong("One unit has one name.")
    def test_names(self):
        model = parse(HEAD + "1.整治河道。\n责任单位：区收储办\n2.修补道路。\n责任单位：收储办\n3.植树。\n责任单位：区林业局\n4.种草。\n责任单位：区农业局\n")
        self.assertEqual([party["name"] for party in model["parties"]], ["区收储办", "区林业局", "区农业局"])

    @wrong("A name has three characters and no blank.")
    def test_persons(self):
        for written, names in (("刘一", ["刘一"]), ("葛 平", ["葛平"]), ("巴图", ["巴图"]), ("吕 明于 悦", ["吕明", "于悦"])):
            model = parse(HEAD + f"1.整治河道。\n责任领导：{written}\n责任单位：区水务局\n")
            self.assertEqual([party["name"] for party in model["parties"] if party["kind"] == "person"], names)

    @wrong("各部门 is a unit.")
    def test_collective(self):
        self.assertEqual([party["kind"] for role in first(HEAD + "1.整治河道。\n责任单位：各部门、区水务局\n")["roles"] for party in role["parties"]], ["collective", "unit"])


class Targets(unittest.TestCase):
    def targets(self, sentence):
        return [(target["relation"], target["value"], target["unit"], target["change"]) for target in first(HEAD + f"1.{sentence}（区发改委负责）\n")["targets"]]

    @wrong("A number is a target.")
    def test_other_numbers(self):
        for sentence in ("培育“四上单位”。", "推进亿元以上项目建设。", "对7个城市开展督导。", "实施2024年三年行动。"):
            self.assertEqual(self.targets(sentence), [], sentence)

    @wrong("达到20家 means at least 20.")
    def test_reached(self):
        self.assertEqual(self.targets("规上企业达到20家。"), [("=", 20, "家", None)])
        self.assertEqual(self.targets("规上企业达到20家以上。"), [(">=", 20, "家", None)])

    @wrong("下降5%以上 is at most.")
    def test_fall(self):
        self.assertEqual(self.targets("单位能耗下降5%以上。"), [(">=", 5, "%", "decrease")])

    @wrong("万元 and 亿元 are nearly the same.")
    def test_units(self):
        found = [first(HEAD + f"1.完成投资5{unit}。（区发改委负责）\n")["targets"][0] for unit in ("万元", "亿元")]
        self.assertEqual([target["unit"] for target in found], ["万元", "亿元"])
        self.assertEqual([target["quantity"]["value"] for target in found], [50000, 500000000])

    @wrong("233.7亿 fits a double.")
    def test_exact(self):
        text = run("parse", "-", stdin=(HEAD + "1.完成投资233.7亿元。（区发改委负责）\n").encode()).stdout.decode()
        self.assertRegex(text, r'"value": 233\.7\b')
        self.assertRegex(text, r'"value": 23370000000,')


class Time(unittest.TestCase):
    def deadline(self, sentence, head=HEAD):
        (one,) = first(f"{head}1.{sentence}（区发改委负责）\n")["deadlines"]
        return one

    @wrong("Every date is a deadline.")
    def test_other_dates(self):
        model = parse("平江区2024年重点工作分工\n请各单位于7月5日前报送上半年进展情况。\n1.2018年建成的河道要整治。（区水务局负责）\n")
        self.assertEqual([report["due"] for report in model["preamble"]["reporting"]], ["2024-07-05"])
        self.assertEqual([task["deadlines"] for task in model["tasks"]], [[]])

    @wrong("The year is written.")
    def test_year(self):
        one = self.deadline("6月底前整治河道。")
        self.assertEqual((one["due"], one["basis"]["rule"]), ("2024-06-30", "year_of_notice"))
        self.assertIsNone(self.deadline("6月底前整治河道。", "重点工作分工\n")["due"])

    @wrong("2月30日 does not occur.")
    def test_impossible(self):
        model = parse(HEAD + "1.2月30日前整治河道。（区水务局负责）\n2.修补道路。（区交通局负责）\n")
        self.assertEqual([(one["text"], one["due"]) for one in model["tasks"][0]["deadlines"]], [("2月30日前", None)])
        self.assertIn("impossible_date", codes(model))

    @wrong("Deadlines have dates.")
    def test_without_date(self):
        for time in ("长期坚持", "国庆节前", "春节前"):
            model = first(HEAD + f"1.整治河道。\n责任单位：区水务局\n完成时限：{time}\n")
            self.assertEqual([(one["text"], one["due"]) for one in model["deadlines"]], [(time, None)])


class Files(ToolTest):
    @wrong("A notice has line breaks.")
    def test_one_line(self):
        for name in ("s9-oneline-wujiang-2021", "t4-fenghe-2009"):
            self.assertGreater(len(case(name)["tasks"]), 1, name)

    @wrong("A line is a paragraph.")
    def test_wrapped(self):
        width = 20
        works = ["整治河道，修复堤防，疏浚沟渠，巡查山塘水库，确保安全度汛", "修补城区道路，更换破损井盖，治理积水路段，方便群众出行", "栽植行道树，补种草皮，整理绿地，清除杂草和枯枝，美化环境"]
        lines = [f"{i}.{work}。（区水务局、区应急管理局负责）" for i, work in enumerate(works, 1)]
        wrapped = [line[at:at + width] for line in lines for at in range(0, len(line), width)]
        self.assertTrue(any(line.startswith(("务局", "局、", "急管", "管理", "理局", "水务")) or line.endswith(("区应", "区应急", "区水")) for line in wrapped), wrapped)
        model = parse(HEAD + "\n".join(wrapped) + "\n")
        self.assertEqual([party["name"] for party in model["parties"]], ["区水务局", "区应急管理局"])
        self.assertEqual(len(model["tasks"]), 3)

    @wrong("A notice begins with its title.")
    def test_menus(self):
        model = case("a3-nanwan-qu-2018")
        self.assertGreater(model["header"]["title"]["span"][0], 0)
        self.assertTrue(any(other["kind"] == "furniture" and other["span"][0] < model["header"]["title"]["span"][0] for other in model["other"]))

    @wrong("Chinese text is UTF-8.")
    def test_charsets(self):
        text = HEAD + "1.整治河道，修复堤防，疏浚沟渠，巡查山塘水库，确保安全度汛。（区水务局负责）\n" * 3
        for charset in ("gb18030", "utf-16", "utf-8"):
            self.assertEqual(json.loads(run("parse", "-", stdin=text.encode(charset)).stdout)["parties"][0]["name"], "区水务局", charset)
        trad = "平江區2024年重點工作分工\n1.整治河道，修復堤防，疏浚溝渠，巡查山塘水庫，確保安全度汛。（區水務局負責）\n"
        self.assertEqual(json.loads(run("parse", "-", stdin=trad.encode("big5")).stdout)["parties"][0]["name"], "區水務局")
        page = f'<html><head><meta charset="utf-8"></head><body>{"".join(f"<p>{line}</p>" for line in text.splitlines())}</body></html>'
        self.assertEqual(json.loads(run("parse", "-", stdin=page.encode("gb18030")).stdout)["parties"][0]["name"], "区水务局")

    @wrong("Simplified here, traditional there.")
    def test_mixed_scripts(self):
        model = parse(HEAD + "1.整治河道。\n責任單位：區水務局\n2.修补道路。\n责任单位：区交通局\n")
        self.assertEqual([parties(task, "responsible_unit") for task in model["tasks"]], [["區水務局"], ["区交通局"]])
        self.assertTrue(case("c1-hengkeng-trad-2022")["tasks"])

    @wrong("Brackets come in pairs, and in one width.")
    def test_brackets(self):
        task = first(HEAD + "1.整治河道。〔牵头责任单位：经发局;协同责任单位：财政局、国税分局）\n")
        self.assertEqual(does(task), {"lead_unit": ["经发局"], "cooperating_unit": ["财政局", "国税分局"]})
        self.assertTrue(case("c1-gaotang-zone-2009")["tasks"])


if __name__ == "__main__":
    unittest.main()
