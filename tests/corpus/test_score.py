"""A right model scores 1.0 in every metric, and each kind of defect lowers exactly the figures that it should."""
import copy
import unittest
from decimal import Decimal

from facts import NoticeFacts, TaskFacts
from metrics import trim
from model import BadModel, model_facts, read_json
from numerals import numerals
from pairing import pair
from sample import TEXT, as_read, document_of, located
from tally import Score, add_notice


def score_of(document: dict, gold: NoticeFacts | None = None) -> Score:
    score = Score()
    gold = gold or located()
    add_notice(score, gold, model_facts(as_read(document), gold.name, gold.text))
    return score


def right_document() -> dict:
    return copy.deepcopy(document_of(located()))


def figures(score: Score) -> dict[str, tuple]:
    return {metric: (count.right, count.lost, count.invented) for metric, count in score.total.counts.items()}


RIGHT = figures(score_of(right_document()))


def differences(change) -> dict[str, tuple[int, int]]:
    """For each metric that a defect touches: how many are lost, how many invented."""
    document = right_document()
    change(document)
    return {metric: figure[1:] for metric, figure in figures(score_of(document)).items() if figure != RIGHT[metric]}


class RightModel(unittest.TestCase):
    def test_it_scores_one_in_every_metric(self):
        score = score_of(right_document())
        for metric, count in score.total.counts.items():
            with self.subTest(metric):
                self.assertIn(count.f1, (None, 1.0))
        self.assertEqual(score.misses, [])
        self.assertEqual((score.total.alarms, score.total.rest, score.total.unclaimed), (0, 0, 0))

    def test_every_metric_but_two_has_something_to_judge(self):
        self.assertEqual([metric for metric, figure in RIGHT.items() if figure[0] == 0], ["fields", "rules"])

    def test_support_is_what_gold_has(self):
        for metric, support in {"tasks": 6, "numbers": 6, "roles": 9, "parties": 10, "party texts": 8, "inheritance": 2,
                                "header": 5, "targets found": 6, "targets: period": 1, "deadlines found": 2}.items():
            self.assertEqual(RIGHT[metric], (support, 0, 0), metric)

    def test_punctuation_and_blanks_at_the_ends_of_a_text_do_not_count(self):
        def without_stop(document):
            document["tasks"][0]["span"][1] -= 1
        self.assertEqual(differences(without_stop), {})
        self.assertEqual(trim("，建设。 ；", (0, 6)), (1, 3))
        start, end = trim("。。", (0, 2))
        self.assertEqual(start, end)

    def test_a_whole_number_equals_its_decimal(self):
        self.assertEqual(differences(lambda d: d["tasks"][0]["targets"][0].update(value=20)), {})

    def test_an_inherited_party_may_have_been_read_at_any_place_that_fits(self):
        gold = located()
        gold.tasks[0].roles[0].parties[0].places.append((0, 2))
        document = right_document()
        document["tasks"][0]["roles"][0]["parties"][0] |= {"span": [0, 2]}
        self.assertEqual(score_of(document, gold).misses, [])

    def test_the_label_of_an_inherited_role_is_not_judged(self):
        self.assertEqual(differences(lambda d: d["tasks"][3]["roles"][0].update(label="牵头")), {})


# A task that is not there takes with it all that it holds; these are the figures of task 6 (one role, one party).
TASK_6 = {"tasks": (1, 0), "numbers": (1, 0), "task kinds": (1, 0), "roles": (1, 0), "parties": (1, 0),
          "party texts": (1, 0), "party kinds": (1, 0)}
NEW_PARTY = {"text": "各乡镇人民政府", "span": [34, 41], "kind": "unit", "effective_role": None, "basis": None}
TARGET_PARTS = ("targets found", "targets: value", "targets: unit", "targets: relation", "targets: change",
                "targets: value+unit+relation", "targets: with indicator")


def task(document: dict, index: int) -> dict:
    return document["tasks"][index]


def party(document: dict) -> dict:
    return document["tasks"][0]["roles"][1]["parties"][0]


def target(document: dict) -> dict:
    return document["tasks"][0]["targets"][0]


class Defects(unittest.TestCase):
    def assert_defect(self, change, expected: dict):
        self.assertEqual(differences(change), expected)

    def test_a_lost_task(self):
        self.assert_defect(lambda d: d["tasks"].pop(), TASK_6)

    def test_an_invented_task(self):
        def add(document):
            document["tasks"].append(task(document, 5) | {"id": 9, "span": [34, 40], "roles": []})
        self.assert_defect(add, {"tasks": (0, 1), "numbers": (0, 1), "task kinds": (0, 1)})

    def test_wrong_boundaries(self):
        self.assert_defect(lambda d: task(d, 0).update(span=[107, 130]), {"tasks": (1, 1)})

    def test_a_wrong_number(self):
        self.assert_defect(lambda d: task(d, 0).update(number="7"), {"tasks": (1, 1), "numbers": (1, 1)})

    def test_a_wrong_parent_and_a_wrong_part(self):
        self.assert_defect(lambda d: task(d, 2).update(parent=None), {"tasks": (1, 1)})
        self.assert_defect(lambda d: task(d, 2).update(parent=1), {"tasks": (1, 1)})
        self.assert_defect(lambda d: task(d, 5).update(part=None), {"tasks": (1, 1)})

    def test_a_wrong_kind_title_or_section(self):
        self.assert_defect(lambda d: task(d, 1).update(kind="item"), {"task kinds": (1, 1)})
        self.assert_defect(lambda d: task(d, 0).update(title=None), {"titles": (1, 0)})
        self.assert_defect(lambda d: d["sections"].pop(), {"sections": (1, 0)})
        self.assert_defect(lambda d: d["sections"][1].update(parent=1), {"sections": (1, 1)})

    def test_two_tasks_read_as_one(self):
        def merge(document):
            task(document, 4)["span"][1] = task(document, 5)["span"][1]
            task(document, 4)["roles"] += task(document, 5)["roles"]
            document["tasks"].pop()
        self.assert_defect(merge, {"tasks": (2, 1), "numbers": (1, 0), "task kinds": (1, 0), "roles": (1, 1),
                                   "parties": (1, 1), "party kinds": (1, 1)})

    def test_a_wrong_role_or_label(self):
        self.assert_defect(lambda d: task(d, 0)["roles"][1].update(role="responsible_unit"),
                           {"roles": (1, 1), "parties": (1, 1), "party kinds": (1, 1)})
        self.assert_defect(lambda d: task(d, 0)["roles"][1].update(label="责任单位"), {"roles": (1, 1)})

    def test_a_lost_role(self):
        self.assert_defect(lambda d: task(d, 0)["roles"].pop(1),
                           {"roles": (1, 0), "parties": (1, 0), "party kinds": (1, 0), "party texts": (1, 0)})

    def test_a_party_with_another_span(self):
        self.assert_defect(lambda d: party(d)["span"].__setitem__(0, 168),
                           {"parties": (1, 1), "party kinds": (1, 1), "party texts": (1, 1)})

    def test_an_invented_party(self):
        self.assert_defect(lambda d: task(d, 0)["roles"][1]["parties"].append(NEW_PARTY),
                           {"parties": (0, 1), "party kinds": (0, 1), "party texts": (0, 1)})

    def test_a_right_party_in_a_wrong_task_is_not_invented(self):
        def move(document):
            task(document, 4)["roles"][0]["parties"] += task(document, 5)["roles"][0]["parties"]
            task(document, 5)["roles"][0]["parties"] = []
        self.assert_defect(move, {"parties": (1, 1), "party kinds": (1, 1)})

    def test_a_wrong_party_kind_and_a_lost_deng(self):
        self.assert_defect(lambda d: party(d).update(kind="collective"), {"party kinds": (1, 1)})
        self.assert_defect(lambda d: task(d, 0)["roles"][2].update(open_ended=False), {"open ended": (1, 0)})

    def test_inheritance_that_is_not_marked_or_missing(self):
        self.assert_defect(lambda d: task(d, 3)["roles"][0].update(basis=None), {"inheritance": (1, 0)})
        self.assert_defect(lambda d: task(d, 3)["roles"].pop(),
                           {"roles": (1, 0), "parties": (1, 0), "party kinds": (1, 0), "inheritance": (1, 0)})

    def test_inheritance_that_should_not_be(self):
        def inherit(document):
            task(document, 5)["roles"].append(copy.deepcopy(task(document, 3)["roles"][0]))
        self.assert_defect(inherit, {"roles": (0, 1), "parties": (0, 1), "party kinds": (0, 1), "inheritance": (0, 1)})

    def test_effective_role(self):
        first = lambda d: task(d, 0)["roles"][2]["parties"][0]
        self.assert_defect(lambda d: first(d).update(effective_role=None), {"effective roles": (1, 0)})
        basis = {"kind": "inherited", "rule": "first_is_lead", "fields": ["effective_role"], "span": [0, 1]}
        self.assert_defect(lambda d: first(d).update(basis=basis), {})

    def test_header_and_reporting(self):
        self.assert_defect(lambda d: d["header"].update(title=None), {"header": (1, 0)})
        self.assert_defect(lambda d: d["header"]["issued_on"].update(date="2023-03-02"), {"header": (1, 1)})
        self.assert_defect(lambda d: d["preamble"].update(declared_task_count=None), {"header": (1, 0)})
        self.assert_defect(lambda d: d["preamble"]["reporting"][0].update(due=None), {"reporting": (1, 1)})
        rule = {"kind": "first_is_lead", "text": "下同"}
        self.assert_defect(lambda d: d["preamble"]["rules"].append(rule), {"rules": (0, 1)})

    def test_each_part_of_a_target(self):
        whole = {"targets: value+unit+relation": (1, 1), "targets: with indicator": (1, 1)}
        self.assert_defect(lambda d: target(d).update(value=21), {"targets: value": (1, 1)} | whole)
        self.assert_defect(lambda d: target(d).update(value_high=30), {"targets: value": (1, 1)} | whole)
        self.assert_defect(lambda d: target(d).update(unit="户"), {"targets: unit": (1, 1)} | whole)
        self.assert_defect(lambda d: target(d).update(relation="="), {"targets: relation": (1, 1)} | whole)
        self.assert_defect(lambda d: target(d).update(change="increase"), {"targets: change": (1, 1)})
        self.assert_defect(lambda d: target(d)["indicator"].update(text="企业"), {"targets: with indicator": (1, 1)})
        self.assert_defect(lambda d: target(d).update(period=None), {"targets: period": (1, 0)})

    def test_a_lost_target(self):
        self.assert_defect(lambda d: task(d, 0)["targets"].pop(1), {part: (1, 0) for part in TARGET_PARTS})

    def test_a_target_elsewhere_is_invented_and_a_false_alarm(self):
        document = right_document()
        at = TEXT.index("4项")
        task(document, 0)["targets"].append(target(document) | {"span": [at, at + 2], "text": "4项", "period": None})
        score = score_of(document)
        changed = {metric: figure[1:] for metric, figure in figures(score).items() if figure != RIGHT[metric]}
        self.assertEqual(changed, {part: (0, 1) for part in TARGET_PARTS})
        self.assertEqual(score.total.alarms, 1)
        self.assertIn("【4】项", [miss.shown for miss in score.misses if miss.metric == "false alarms"][0])

    def test_targets_of_one_list_are_paired_by_value(self):
        def swap(document):
            targets = task(document, 0)["targets"]
            targets[2]["span"] = targets[3]["span"] = [132, 150]
            targets.reverse()
        self.assert_defect(swap, {})

    def test_a_wrong_deadline(self):
        deadline = lambda d: task(d, 0)["deadlines"]
        self.assert_defect(lambda d: deadline(d)[0].update(due="2023-06-01"), {"deadlines: due": (1, 1)})
        self.assert_defect(lambda d: deadline(d).pop(), {"deadlines found": (1, 0), "deadlines: due": (1, 0)})
        extra = {"text": "全年", "span": [107, 109], "due": "2023-12-31", "basis": None}
        self.assert_defect(lambda d: deadline(d).append(extra), {"deadlines found": (0, 1), "deadlines: due": (0, 1)})

    def test_a_diagnostic_does_not_make_good_what_is_lost(self):
        def lose(document):
            document["tasks"].pop()
            document["diagnostics"].append({"code": "clause_unread", "severity": "warning", "message": "", "span": [0, 1]})
        self.assert_defect(lose, TASK_6)


class Negatives(unittest.TestCase):
    def test_any_role_is_a_false_positive(self):
        facts = NoticeFacts(name="none-news", text=TEXT, layouts=["H"])
        counts = score_of(right_document(), facts).total.counts
        self.assertEqual((counts["roles"].right, counts["roles"].invented, counts["roles"].precision), (0, 9, 0.0))
        self.assertEqual(counts["party texts"].invented, 9)

    def test_an_empty_model_is_right(self):
        facts = NoticeFacts(name="none-news", text=TEXT, layouts=["H"])
        empty = document_of(NoticeFacts(name="none-news", text=TEXT))
        self.assertEqual(score_of(empty, facts).misses, [])


class PartyTexts(unittest.TestCase):
    def test_where_an_inherited_party_may_have_been_read_nothing_is_invented(self):
        document = right_document()
        leader = document["tasks"][0]["roles"][0]["parties"][0]
        document["tasks"][1]["roles"][0]["parties"].append(leader | {"basis": None})
        count = score_of(document).total.counts["party texts"]
        self.assertEqual((count.right, count.lost, count.invented), RIGHT["party texts"])

    def test_the_same_stretch_counts_once(self):
        document = right_document()
        for _ in range(2):
            document["tasks"][1]["roles"][0]["parties"].append(NEW_PARTY)
        self.assertEqual(score_of(document).total.counts["party texts"].invented, 1)


class Groups(unittest.TestCase):
    def test_a_notice_counts_in_each_of_its_families_and_once_in_total(self):
        score = score_of(right_document())
        self.assertEqual(sorted(score.families), ["A1", "C2"])
        for group in (score.total, *score.families.values()):
            self.assertEqual((group.notices, group.counts["tasks"].right), (1, 6))

    def test_characters_in_rest_and_unclaimed_are_counted_without_blanks(self):
        document = right_document()
        start = TEXT.index("县科\n")
        task(document, 0)["rest"] = [{"text": "县科\n技局", "span": [start, start + 5]}]
        document["other"] = [{"kind": "unclaimed", "span": [0, 3]}, {"kind": "prose", "span": [3, 30]}]
        total = score_of(document).total
        self.assertEqual((total.rest, total.unclaimed), (4, 3))


class Reading(unittest.TestCase):
    def test_a_model_of_another_text_is_refused(self):
        for change in ({"length": 3}, {"offsets": "utf8"}, {"sha256": "0" * 64}):
            document = right_document()
            document["text"] |= change
            with self.assertRaises(BadModel):
                model_facts(document, "sample", TEXT)

    def test_a_document_without_a_key_of_the_model_is_refused(self):
        for key in ("header", "tasks", "other", "text"):
            document = right_document()
            del document[key]
            with self.assertRaises(BadModel):
                model_facts(document, "sample", TEXT)

    def test_an_error_document_has_no_facts_so_all_gold_is_lost(self):
        error = {"schema": "zeren-error/1", "source": {}, "error": {"code": "too_large", "message": "too large"}}
        self.assertEqual(score_of(error).total.counts["tasks"].lost, 6)

    def test_numbers_stay_exact(self):
        self.assertEqual(as_read(right_document())["tasks"][2]["targets"][0]["value"], Decimal("1.2"))
        self.assertEqual(read_json('{"value": 0.1}')["value"] * 3, Decimal("0.3"))


class Numerals(unittest.TestCase):
    def test_what_is_a_numeral(self):
        for text, expected in {
            "增长7.8%": ["7.8"], "１２３４５热线": ["１２３４５"], "1,500人和1，2": ["1,500", "1", "2"], "三个项目": ["三"],
            "二十条": ["二十"], "百分之二十": ["百分之二十"], "三分之一": ["三分之一"], "一点五万亩": ["一点五万"],
            "统一思想，一般不": [], "二〇二三年": ["二〇二三"], "一、总体要求": [], "第三季度": ["三"], "“1+4+8”": ["1", "4", "8"],
        }.items():
            with self.subTest(text):
                self.assertEqual([text[start:end] for start, end in numerals(text)], expected)

    def test_numbers_of_tasks_and_what_gold_holds_are_not_among_those_that_are_none(self):
        score = score_of(right_document())
        # 2023 and 5 (title, number), 4 (count), 2023 6 30 (reporting), 2023 3 1 (date); 一 of 一批 is none either
        self.assertEqual(score.total.numerals, 11)


class Pairing(unittest.TestCase):
    def test_the_best_overlap_wins_and_each_task_pairs_once(self):
        text = "一二三四五六七八九十" * 3
        gold = NoticeFacts("n", text, tasks=[TaskFacts("a", (0, 10)), TaskFacts("b", (10, 30))])
        model = NoticeFacts("n", text, tasks=[TaskFacts("1", (0, 30)), TaskFacts("2", (12, 14))])
        self.assertEqual(pair(gold, model).tasks, {"1": "b"})


if __name__ == "__main__":
    unittest.main()
