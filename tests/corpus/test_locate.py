"""Where headings, tasks, titles, numbers and header facts are found, and what is said when they are not."""
import unittest

from folded import Folded
from locate import number_before
from sample import TEXT, findings_of, gold_with, located, task_of


def words(facts, span) -> str:
    return facts.text[span[0]:span[1]]


def small(text: str, *tasks: dict, sections=()) -> tuple[dict, str]:
    """A gold of goal tasks, which need one target each."""
    gold = {"layout": ["A1"], "tasks": [{"kind": "item", **task} for task in tasks]}
    return (gold | {"sections": list(sections)} if sections else gold), text


class FoldedText(unittest.TestCase):
    def test_a_string_is_found_across_blanks_and_its_span_holds_them(self):
        text = "由县科\n　 技局牵头"
        span = Folded(text).find("县科技局")
        self.assertEqual(text[span[0]:span[1]], "县科\n　 技局")

    def test_blanks_in_the_string_itself_do_not_matter(self):
        self.assertEqual(Folded("分管领导：").find("分 管 领 导"), (0, 4))

    def test_spans_are_code_points(self):
        self.assertEqual(Folded("𠮷县科技局").find("科技局"), (2, 5))

    def test_bounds_are_kept(self):
        self.assertIsNone(Folded("科技局、财政局").find("财政局", 0, 6))
        self.assertIsNone(Folded("科技局").find("科技局", 1))
        self.assertIsNone(Folded("科技局").find("  "))

    def test_overlapping_places_are_all_found(self):
        self.assertEqual(len(list(Folded("各各各").find_all("各各"))), 2)

    def test_the_nearest_stretch_is_shown(self):
        folded = Folded("第一行\n推动汽车（新能源）物流园。")
        near = folded.nearest("汽车（新能源)物流园", 0, len(folded.text))
        self.assertEqual(folded.text[near[0]:near[1]], "汽车（新能源）物流园")
        self.assertEqual(folded.line(near[0]), 2)


class NumberBefore(unittest.TestCase):
    def test_the_number_stands_before_with_its_marks(self):
        for before, number in (("1.", "1"), ("（一）", "一"), ("(1)", "1"), ("1﹒", "1"), ("十一、", "十一"), ("①", "①"),
                               ("第三章　", "三"), ("12 | ", "12"), ("1 .\n", "1"), ("一、【", "一")):
            with self.subTest(before):
                self.assertEqual(number_before(Folded(f"。{before}推进"), 1 + len(before), number), 1 + before.index(number))

    def test_a_part_of_a_longer_number_is_none(self):
        for before, number in (("11.", "1"), ("十一、", "一"), ("2.", "1"), ("", "1"), ("1项目", "1")):
            with self.subTest(before):
                self.assertIsNone(number_before(Folded(f"。{before}推进"), 1 + len(before), number))


class Outline(unittest.TestCase):
    def test_every_span_of_the_sample(self):
        facts = located()
        self.assertEqual([words(facts, s.span) for s in facts.sections], ["李明副县长主抓产业发展", "改善民生"])
        task = task_of(facts, "t1")
        self.assertEqual(words(facts, task.title_span), "加大项目建设力度")
        self.assertTrue(words(facts, task.span).startswith("全年新增") and words(facts, task.span).endswith("环境。"))
        self.assertEqual([words(facts, t.number_span) for t in facts.tasks], ["1", "2", "1", "2", "3", "3"])

    def test_windows_reach_to_the_next_task_that_is_none_of_its_own(self):
        facts = located()
        self.assertTrue(words(facts, task_of(facts, "t2").window).endswith("县水利局配合）\n"))
        self.assertTrue(words(facts, task_of(facts, "t3").window).endswith("负责）；（"))
        self.assertTrue(words(facts, task_of(facts, "t5").window).endswith("年底前完成）"))

    def test_a_task_is_taken_where_its_number_stands_before_it(self):
        text = "通知\n要推进园区建设工作，2.推进园区建设工作。\n"
        facts = located(*small(text, {"id": "t", "number": "2", "text": "推进园区建设工作"}))
        self.assertEqual(facts.tasks[0].span[0], text.index("2.") + 2)

    def test_without_number_the_beginning_of_a_sentence_is_taken(self):
        text = "通知\n要推进园区建设工作。推进园区建设工作。\n"
        facts = located(*small(text, {"id": "t", "text": "推进园区建设工作。"}))
        self.assertEqual(facts.tasks[0].span[0], text.rindex("推进"))

    def test_headings_of_a_table_of_contents_are_passed_over(self):
        text = "目录\n一、产业\n二、民生\n一、产业\n1.推进园区。\n二、民生\n1.推进改造。\n"
        sections = [{"id": "a", "number": "一", "heading": "产业"}, {"id": "b", "number": "二", "heading": "民生"}]
        facts = located(*small(text, {"id": "t", "section": "a", "number": "1", "text": "推进园区。"},
                               {"id": "u", "section": "b", "number": "1", "text": "推进改造。"}, sections=sections))
        self.assertEqual([s.span[0] for s in facts.sections], [text.rindex("产业"), text.rindex("民生")])

    def test_headings_repeated_behind_the_tasks_are_passed_over(self):
        text = "一、产业\n1.推进园区。\n二、民生\n1.推进改造。\n附表\n一、产业\n二、民生\n"
        sections = [{"id": "a", "number": "一", "heading": "产业"}, {"id": "b", "number": "二", "heading": "民生"}]
        facts = located(*small(text, {"id": "t", "section": "a", "number": "1", "text": "推进园区。"},
                               {"id": "u", "section": "b", "number": "1", "text": "推进改造。"}, sections=sections))
        self.assertEqual([s.span[0] for s in facts.sections], [text.index("产业"), text.index("民生")])


class Errors(unittest.TestCase):
    def assert_error(self, change, *parts):
        errors = findings_of(gold_with(change)).errors
        self.assertEqual(len(errors), 1, errors)
        for part in parts:
            self.assertIn(part, errors[0])

    def test_a_wrong_mark_is_shown_beside_what_stands_there(self):
        self.assert_error(lambda g: g["tasks"][1].update(text="推进农业园区建设；"),
                          "task t2 (2) text: '推进农业园区建设；' stands nowhere", "'推进农业园区建设。' (line 10)")

    def test_a_wrong_number(self):
        self.assert_error(lambda g: g["tasks"][0].update(number="7"), "task t1 (7): number '7' does not stand before")

    def test_a_wrong_end(self):
        self.assert_error(lambda g: g["tasks"][0].update(text=["全年新增企业", "环境优化。"]),
                          "task t1 (1) end of the text: '环境优化。'")

    def test_a_wrong_section(self):
        self.assert_error(lambda g: g["tasks"][0].update(section="s2"), "task t1 (1) text", "is not where it should be",
                          "it stands in line 6")

    def test_a_wrong_title_and_heading(self):
        self.assert_error(lambda g: g["tasks"][0].update(title="加强项目建设力度"), "title: '加强项目建设力度'")
        self.assert_error(lambda g: g["sections"][1].update(heading="改进民生"), "section s2: '改进民生' stands nowhere")
        self.assert_error(lambda g: g["sections"][1].update(number="三"), "section s2", "number '三' does not stand before")

    def test_header_reporting_and_rules(self):
        self.assert_error(lambda g: g["header"].update(doc_number="云政办[2023]5号"), "header doc_number", "云政办〔2023〕5号")
        self.assert_error(lambda g: g["header"].update(recipients=["各镇人民政府"]), "header recipients")
        self.assert_error(lambda g: g["reporting"][0].update(text="7月30日前"), "reporting: '7月30日前'")
        self.assert_error(lambda g: g.update(rules=[{"kind": "first_is_lead", "text": "列首位者牵头"}]), "rules")

    def test_an_ambiguous_ending_is_a_warning(self):
        text = "1.推进园区建设。加快新城建设。\n"
        gold, text = small(text, {"id": "t", "number": "1", "text": ["推进园区", "建设。"]})
        found = findings_of(gold, text)
        self.assertEqual(found.errors, [])
        self.assertIn("stands again", found.warnings[0])

    def test_a_task_under_another_heading_is_a_warning(self):
        text = "一、产业\n（一）工业\n1.推进园区。\n"
        sections = [{"id": "a", "number": "一", "heading": "产业"},
                    {"id": "b", "parent": "a", "number": "一", "heading": "工业"}]
        gold, text = small(text, {"id": "t", "section": "a", "number": "1", "text": "推进园区。"}, sections=sections)
        found = findings_of(gold, text)
        self.assertEqual(found.errors, [])
        self.assertIn("stands under the heading '工业'", found.warnings[0])

    def test_tasks_out_of_order(self):
        errors = findings_of(gold_with(lambda g: g["tasks"].insert(1, g["tasks"].pop(0)))).errors
        self.assertTrue(any("task t1 (1) text" in error for error in errors), errors)

    def test_the_sample_itself_has_neither_errors_nor_warnings(self):
        found = findings_of(gold_with(), TEXT)
        self.assertEqual((found.errors, found.warnings), ([], []))


if __name__ == "__main__":
    unittest.main()
