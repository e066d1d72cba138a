"""What check_form accepts and what it names as wrong."""
import unittest

from findings import Findings
from form import check_form
from sample import GOLD, gold_with


def errors_of(gold) -> list[str]:
    found = Findings()
    check_form(gold, found)
    return found.errors


def set_at(*path_and_value):
    """A change that sets gold[path…] to the value."""
    *path, last, value = path_and_value

    def change(gold):
        for step in path:
            gold = gold[step]
        gold[last] = value
    return change


class Form(unittest.TestCase):
    def test_a_right_gold_has_no_error(self):
        self.assertEqual(errors_of(GOLD), [])

    def test_a_notice_without_tasks_needs_a_layout_only(self):
        self.assertEqual(errors_of({"layout": ["H"]}), [])
        self.assertIn("layout is missing", errors_of({"header": {"title": "通知"}})[0])

    def test_a_reviewed_gold_needs_no_layout(self):
        self.assertEqual(errors_of({"origin": "review", "header": {"title": "通知"}}), [])
        self.assertIn("origin", errors_of({"origin": "model", "layout": ["A1"]})[0])

    def test_each_breach_is_named(self):
        breaches = {
            "unknown key 'valu'": set_at("tasks", 0, "targets", 0, "valu", "20"),
            "unknown key 'note'": set_at("note", "text"),
            "unknown key 'date'": set_at("header", "date", "2023-03-01"),
            "is none of": set_at("tasks", 0, "roles", 1, "role", "lead"),
            "relation: 'at least'": set_at("tasks", 0, "targets", 0, "relation", "at least"),
            "kind: 'group'": set_at("tasks", 0, "roles", 2, "parties", 1, {"text": "各乡镇人民政府", "kind": "group"}),
            "effective_role: 'lead'": set_at("tasks", 0, "roles", 1, "parties",
                                             [{"text": "县科技局", "effective_role": "lead"}]),
            "is no number in quotes": set_at("tasks", 0, "targets", 0, "value", 20),
            "value: '二十'": set_at("tasks", 0, "targets", 0, "value", "二十"),
            "value: '1,500'": set_at("tasks", 0, "targets", 0, "value", "1,500"),
            "is no ISO date": set_at("tasks", 0, "deadlines", 0, "due", "2023年6月30日"),
            "is no date of the calendar": set_at("tasks", 0, "deadlines", 0, "due", "2023-02-30"),
            "section 's9' does not exist": set_at("tasks", 0, "section", "s9"),
            "parent 't9' does not exist": set_at("tasks", 2, "parent", "t9"),
            "parent 't6' must stand earlier": set_at("tasks", 2, "parent", "t6"),
            "parent 's2' must stand earlier": set_at("sections", 0, "parent", "s2"),
            "task t1: this id stands twice": set_at("tasks", 1, "id", "t1"),
            "section s1: this id stands twice": set_at("sections", 1, "id", "s1"),
            "leave the key out instead of []": set_at("tasks", 1, "targets", []),
            "leave the key out instead of None": set_at("tasks", 1, "title", None),
            "leave the key out instead of False": set_at("tasks", 0, "roles", 1, "open_ended", False),
            "open_ended: 1 is not true": set_at("tasks", 0, "roles", 1, "open_ended", 1),
            "neither a text nor a pair": set_at("tasks", 0, "text", ["全年", "新增", "企业"]),
            "runs over a line": set_at("tasks", 0, "text", ["全年\n新增", "环境。"]),
            "in_text and basis exclude": set_at("tasks", 0, "roles", 0, "in_text", True),
            "neither parties nor label": set_at("tasks", 0, "roles", 1, {"role": "lead_unit"}),
            "is no list of texts and objects": set_at("tasks", 0, "roles", 1, "parties", "县科技局"),
            "relation range and value_high": set_at("tasks", 0, "targets", 0, "value_high", "30"),
            "share_of 4 points at no other": set_at("tasks", 0, "targets", 1, "share_of", 4),
            "share_of 1 points at no other": set_at("tasks", 0, "targets", 1, "share_of", 1),
            "no roles: say kind": lambda gold: gold["tasks"][1].pop("roles"),
            "kind goal with roles": set_at("tasks", 0, "kind", "goal"),
            "kind goal without targets": set_at("tasks", 1, {"id": "t2", "kind": "goal", "text": "推进农业园区建设。"}),
            "part 3 follows no part 2": set_at("tasks", 5, "part", 3),
            "part 1 without a part 2": lambda gold: gold["tasks"].pop(),
            "is no ordinal from 1": set_at("tasks", 4, "part", 0),
            "'Z9' is no code": set_at("layout", ["Z9"]),
            "kind: 'own_rule'": set_at("rules", [{"kind": "own_rule", "text": "下同"}]),
        }
        for message, change in breaches.items():
            with self.subTest(message):
                self.assertIn(message, "\n".join(errors_of(gold_with(change))))

    def test_an_error_names_the_task_with_its_number(self):
        gold = gold_with(set_at("tasks", 4, "targets", 0, "relation", "more"))
        self.assertTrue(errors_of(gold)[0].startswith("task t5 (3) targets[0]: relation"), errors_of(gold))

    def test_a_third_needs_no_value_but_gives_a_warning(self):
        found = Findings()
        check_form(gold_with(lambda gold: gold["tasks"][0]["targets"][0].pop("value")), found)
        self.assertEqual(found.errors, [])
        self.assertIn("no value", found.warnings[0])

    def test_what_is_no_object_is_an_error_and_no_crash(self):
        for gold in ([], "gold", None, {"layout": ["A1"], "tasks": ["t1"]}, {"layout": ["A1"], "header": "title"}):
            with self.subTest(gold=gold):
                self.assertTrue(errors_of(gold))


if __name__ == "__main__":
    unittest.main()
