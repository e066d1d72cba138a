"""Where roles, parties, targets, deadlines and fields of a task are found."""
import unittest

from sample import findings_of, gold_with, located, task_of


def task(text: str, roles=(), **more) -> tuple[dict, str]:
    """A notice with one task whose text ends before the first mark of the layout under test."""
    own, _, rest = text.partition("|")
    item = {"id": "t", "text": own, **more}
    item |= {"roles": list(roles)} if roles else {"kind": "goal" if "targets" in more else "item"}
    return {"layout": ["C1"], "tasks": [item]}, "通知\n" + own + rest


def role(name: str, label, *parties, **more) -> dict:
    return {"role": name, "parties": list(parties), **({"label": label} if label else {}), **more}


def spans(gold: dict, text: str) -> list[list[str]]:
    facts = located(gold, text)
    return [[text[party.places[0][0]:party.places[0][1]] + f"@{party.places[0][0]}" for party in role.parties]
            for role in facts.tasks[0].roles]


class Roles(unittest.TestCase):
    def assert_places(self, gold_and_text, *expected):
        """expected: for each role its parties as name@place in the text."""
        gold, text = gold_and_text
        self.assertEqual(spans(gold, text), [list(parties) for parties in expected])

    def test_verbs_stand_behind_their_parties(self):
        self.assert_places(task("推进建设|（县科技局牵头，县财政局、县人社局按职责分工负责）",
                                [role("lead_unit", "牵头", "县科技局"),
                                 role("responsible_unit", "负责", "县财政局", "县人社局")]),
                           ["县科技局@8"], ["县财政局@15", "县人社局@20"])

    def test_labels_stand_before_their_parties(self):
        self.assert_places(task("推进建设。|\n牵头单位：县科技局\n责任单位：县财政局",
                                [role("lead_unit", "牵头单位", "县科技局"), role("responsible_unit", "责任单位", "县财政局")]),
                           ["县科技局@14"], ["县财政局@24"])

    def test_a_label_without_parties_and_parties_without_label(self):
        self.assert_places(task("推进建设。|（县科技局）", [role("responsible_unit", None, "县科技局")]), ["县科技局@9"])
        empty = {"role": "lead_unit", "label": "牵头单位"}
        self.assert_places(task("推进建设。|\n牵头单位：\n责任单位：县财政局",
                                [empty, role("responsible_unit", "责任单位", "县财政局")]), [], ["县财政局@20"])

    def test_the_same_party_in_text_and_clause_is_taken_from_the_clause(self):
        self.assert_places(task("推进县科技局大楼建设|（县科技局负责）", [role("responsible_unit", "负责", "县科技局")]),
                           ["县科技局@14"])

    def test_a_leading_clause_lies_in_the_text(self):
        self.assert_places(task("由县科技局牵头，县财政局配合，推进建设。|",
                                [role("lead_unit", "牵头", "县科技局", in_text=True),
                                 role("cooperating_unit", "配合", "县财政局", in_text=True)]),
                           ["县科技局@4"], ["县财政局@11"])

    def test_a_field_that_names_the_party_does_not_mislead(self):
        self.assert_places(task("推进建设。|\n整改措施：由县科技局和有关方面制定方案，完善长效机制，强化督促检查，按月调度推进，责任到人。\n责任单位：县科技局",
                                [role("responsible_unit", "责任单位", "县科技局")]), ["县科技局@61"])

    def test_a_role_before_the_text(self):
        gold = {"layout": ["T1"], "tasks": [{"id": "t", "number": "1", "text": "推进建设。",
                                             "roles": [role("responsible_unit", None, "县科技局")]}]}
        self.assert_places((gold, "表\n1 县科技局 推进建设。\n"), ["县科技局@4"])

    def test_in_a_table_labels_are_the_heads_of_columns(self):
        gold = {"layout": ["T1"], "tasks": [{"id": "t", "number": "1", "text": "园区建设",
                                             "roles": [role("responsible_leader", "责任领导", "周明"),
                                                       role("responsible_unit", "责任单位", "县科技局", "县财政局")],
                                             "fields": [{"label": "年度目标", "text": "建成3个"}]}]}
        text = "编号 任务 年度目标 责任领导 责任单位\n1 园区建设 建成3个 周明 县科技局、县财政局\n注：年度目标另有规定的除外\n"
        self.assert_places((gold, text), ["周明@33"], ["县科技局@36", "县财政局@41"])
        self.assertEqual(located(gold, text).tasks[0].fields[0].text, "建成3个")
        errors = findings_of(gold | {"layout": ["A1"]}, text).errors
        self.assertIn("'责任领导' is not where it should be", errors[0])

    def test_a_qualifier_after_one_party(self):
        self.assert_places(task("推进建设。|\n责任单位：县科技局（牵头）、县财政局",
                                [role("lead_unit", "牵头", "县科技局"), role("responsible_unit", "责任单位", "县财政局")]),
                           ["县科技局@14"], ["县财政局@23"])

    def test_one_bracket_behind_the_measures_goes_to_the_task_above(self):
        facts = located()
        self.assertEqual(facts.text[slice(*task_of(facts, "t2").roles[1].parties[0].places[0])], "县水利局")
        self.assertGreater(task_of(facts, "t2").roles[1].parties[0].places[0][0], task_of(facts, "t4").span[1])

    def test_inherited_parties_stand_in_heading_or_parent(self):
        facts = located()
        self.assertEqual(task_of(facts, "t1").roles[0].parties[0].places, [facts.sections[0].span[:1] + (86,)])
        self.assertEqual(task_of(facts, "t4").roles[0].parties[0].places, task_of(facts, "t2").roles[0].parties[0].places)

    def test_a_party_added_by_a_rule_may_stand_anywhere(self):
        gold, text = task("推进建设|（县科技局负责。以下均需各试点镇落实）",
                          [role("responsible_unit", "负责", "县科技局", {"text": "各试点镇", "basis": "adds_party"})])
        facts = located(gold, text)
        self.assertTrue(facts.tasks[0].roles[0].parties[1].inherited)
        self.assertEqual(len(facts.tasks[0].roles[0].parties[1].places), 1)

    def test_an_inferred_effective_role_leaves_its_party_in_place(self):
        party = task_of(located(), "t1").roles[2].parties[0]
        self.assertEqual((party.inherited, len(party.places)), (False, 1))


class RoleErrors(unittest.TestCase):
    def assert_error(self, gold_and_text, *parts):
        errors = findings_of(*gold_and_text).errors
        self.assertEqual(len(errors), 1, errors)
        for part in parts:
            self.assertIn(part, errors[0])

    def test_a_party_that_is_not_there(self):
        self.assert_error(task("推进建设|（县科技局负责）", [role("responsible_unit", "负责", "县科教局")]),
                          "task t roles[0] responsible_unit: '县科教局' stands nowhere", "'县科技局' (line 2)")

    def test_a_label_that_is_not_there(self):
        self.assert_error(task("推进建设|（县科技局负责）", [role("lead_unit", "牵头", "县科技局")]), "'牵头' stands nowhere")

    def test_one_clause_for_two_roles(self):
        self.assert_error(task("推进建设|（县科技局负责）", [role("responsible_unit", "负责", "县科技局"),
                                                  role("responsible_unit", "负责", "县科技局")]), "roles[1]", "another role")

    def test_parties_of_the_next_task_are_not_taken(self):
        gold = gold_with(lambda g: g["tasks"][4]["roles"][0].update(parties=["县教育局"]))
        errors = findings_of(gold).errors
        self.assertIn("'县教育局' is not where it should be", errors[0])

    def test_details_of_a_party(self):
        for key in ("qualifier", "post", "name"):
            party = {"text": "县科技局", key: "县委书记"}
            self.assert_error(task("推进建设|（县科技局负责）", [role("responsible_unit", "负责", party)]), f"{key} of 县科技局")

    def test_a_cut_name_is_a_warning(self):
        for name, word in (("科技局", "beginning"), ("县科技", "end")):
            found = findings_of(*task("推进建设|（县科技局负责）", [role("responsible_unit", "负责", name)]))
            self.assertEqual(found.errors, [])
            self.assertIn(f"cut off at its {word}", found.warnings[0])


def target(indicator: str, value: str, unit: str, text: str, **more) -> dict:
    return {"indicator": indicator, "relation": "=", "value": value, "unit": unit, "text": text, **more}


class Targets(unittest.TestCase):
    def places(self, text: str, *targets: dict) -> list[int]:
        gold, text = task(text, targets=list(targets))
        return [one.span[0] for one in located(gold, text).tasks[0].targets]

    def test_targets_may_share_words(self):
        self.assertEqual(self.places("甲、乙均增长10%。", target("甲", "10", "%", "甲、乙均增长10%"),
                                     target("乙", "10", "%", "乙均增长10%")), [3, 5])
        self.assertEqual(self.places("甲、乙均增长10%。", target("甲", "10", "%", "甲、乙均增长10%"),
                                     target("乙", "10", "%", "甲、乙均增长10%")), [3, 3])

    def test_equal_targets_stand_at_different_places(self):
        self.assertEqual(self.places("建园3个，扩园3个。", target("园", "3", "个", "园3个"), target("园", "3", "个", "园3个")), [4, 9])

    def test_a_number_is_not_found_in_a_longer_one(self):
        self.assertEqual(self.places("用15家换5家。", target("家", "5", "家", "5家")), [8])

    def test_the_same_target_twice_is_an_error(self):
        twice = [target("园", "3", "个", "园3个")] * 2
        self.assertIn("the same target", findings_of(*task("建园3个。", targets=twice)).errors[0])

    def test_an_elided_indicator_needs_a_basis(self):
        goal = target("绿化率", "70", "%", "县级70%")
        self.assertIn("indicator", findings_of(*task("绿化率市级80%、县级70%。", targets=[goal])).errors[0])
        self.assertEqual(findings_of(*task("绿化率市级80%、县级70%。", targets=[goal | {"basis": "elided"}])).errors, [])

    def test_value_and_unit_that_the_text_lacks_are_warnings(self):
        found = findings_of(*task("新增12345热线园区30个。", targets=[target("12345热线园区", "20", "家", "12345热线园区30个")]))
        self.assertEqual(found.errors, [])
        self.assertIn("unit '家'", found.warnings[0])
        self.assertIn("value 20 is none of the numbers 30", found.warnings[1])

    def test_a_value_in_words_or_grouped_digits_gives_no_warning(self):
        for text, value in (("园区三十个", "30"), ("园区1,500个", "1500"), ("园区５个", "5"), ("园区-3个", "-3")):
            self.assertEqual(findings_of(*task(text + "。", targets=[target("园区", value, "个", text)])).warnings, [])

    def test_period_and_baseline_stand_in_the_notice(self):
        goal = target("园区", "3", "个", "园区3个", period="全年")
        self.assertEqual(findings_of(*task("全年建园区3个。", targets=[goal])).errors, [])
        self.assertIn("period", findings_of(*task("建园区3个。", targets=[goal])).errors[0])
        base = target("园区", "3", "个", "由5个减为园区3个", baseline={"text": "5个", "value": "5", "unit": "个"})
        self.assertEqual(findings_of(*task("由5个减为园区3个。", targets=[base])).errors, [])


class DeadlinesAndFields(unittest.TestCase):
    def test_a_deadline_stands_in_text_clause_or_label_line(self):
        gold, text = task("6月底前建成。|（县科技局负责，9月底完成）\n完成时限：年底前",
                          [role("responsible_unit", "负责", "县科技局")],
                          deadlines=[{"text": "6月底前"}, {"text": "9月底"}, {"text": "年底前"}])
        self.assertEqual([one.span[0] for one in located(gold, text).tasks[0].deadlines],
                         [text.index(word) for word in ("6月", "9月", "年底前")])

    def test_a_deadline_is_not_found_in_a_longer_date(self):
        gold, text = task("到2025年底前见效，年底前建成。", deadlines=[{"text": "年底前"}])
        self.assertEqual(located(gold, text).tasks[0].deadlines[0].span[0], text.rindex("年底前"))

    def test_a_deadline_outside_the_task_is_an_error(self):
        change = lambda g: g["tasks"][1].update(deadlines=[{"text": "年底前"}])
        self.assertIn("task t2 (2) deadlines[0]: '年底前' is not where", findings_of(gold_with(change)).errors[0])

    def test_fields_are_label_and_text(self):
        gold, text = task("推进建设。|\n整改措施：逐项建账\n适用范围：全县", fields=[{"label": "整改措施", "text": "逐项建账"},
                                                                        {"label": "适用范围", "text": "全县"}])
        self.assertEqual([(f.label, f.text) for f in located(gold, text).tasks[0].fields],
                         [("整改措施", "逐项建账"), ("适用范围", "全县")])
        gold["tasks"][0]["fields"][1]["label"] = "推广范围"
        self.assertIn("fields[1] label: '推广范围'", findings_of(gold, text).errors[0])


if __name__ == "__main__":
    unittest.main()
