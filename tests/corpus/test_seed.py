"""The real notice that the project started from is read exactly: each label and each party as its gold has them.

67 tasks, 184 roles, 334 parties (83 of them persons), 8 sections, 66 declared tasks, 3 reporting dates.
"""
import unittest
from decimal import Decimal

from seed_model import parse_text, seed_gold, seed_text


class Seed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.text = seed_text()
        cls.model = parse_text(cls.text)
        cls.gold = seed_gold()

    def roles(self):
        return [role for task in self.model["tasks"] for role in task["roles"]]

    def parties(self):
        return [party for role in self.roles() for party in role["parties"]]

    def test_counts(self):
        parties = self.parties()
        self.assertEqual(len(self.model["tasks"]), 67)
        self.assertEqual(len(self.roles()), 184)
        self.assertEqual(len(parties), 334)
        self.assertEqual(sum(party["kind"] == "person" for party in parties), 83)
        self.assertEqual(len(self.model["sections"]), 8)

    def test_header(self):
        header = self.model["header"]
        found = [(key, header[key]["text"]) for key in ("doc_number", "issuer", "title") if header[key]]
        found += [("recipients", recipient["text"]) for recipient in header["recipients"]]
        self.assertEqual(found, [(key, text) for key, text in self.gold.header if key != "declared_task_count"])
        number = header["doc_number"]
        self.assertEqual((number["agency"], number["year"], number["serial"]), ("平卫政办", 2022, 4))
        self.assertEqual((header["signatory"], header["issued_on"], header["attachments"]), (None, None, []))

    def test_declared_count(self):
        declared = self.model["preamble"]["declared_task_count"]
        self.assertIsNotNone(declared)
        self.assertEqual(declared["value"], 66)

    def test_reporting_dates(self):
        reporting = self.model["preamble"]["reporting"]
        self.assertEqual([(item["text"], item["due"], item["every"]) for item in reporting], self.gold.reporting)
        self.assertEqual([item["covers"] and item["covers"]["text"] for item in reporting], ["上半年", "前三季度", "全年"])

    def test_sections(self):
        found = [(s["number"], s["heading"]["text"], s["level"], s["parent"]) for s in self.model["sections"]]
        self.assertEqual(found, [(s.number, s.heading, 1, None) for s in self.gold.sections])

    def test_tasks(self):
        numbers = {section["id"]: section["number"] for section in self.model["sections"]}
        found = [(numbers.get(task["section"]), task["number"], task["kind"], task["title"], task["part"], task["parent"],
                  tuple(task["span"])) for task in self.model["tasks"]]
        sections = {section.id: section.number for section in self.gold.sections}
        self.assertEqual(found, [(sections[task.section], task.number, task.kind, None, None, None, task.span)
                                 for task in self.gold.tasks])

    def test_keys(self):
        numbers = {section["id"]: section["number"] for section in self.model["sections"]}
        for task in self.model["tasks"]:
            self.assertEqual(task["key"], f"{numbers[task['section']]}/{task['number'] or '-'}")

    def test_roles_and_parties(self):
        for task, right in zip(self.model["tasks"], self.gold.tasks):
            found = [(role["role"], role["label"], role["open_ended"], role["basis"],
                      [(p["text"], tuple(p["span"]), p["kind"], p["effective_role"], p["post"], p["qualifier"]) for p in role["parties"]])
                     for role in task["roles"]]
            expected = [(role.role, role.label, False, None,
                         [(p.text, p.places[0], p.kind, p.effective_role, None, None) for p in role.parties])
                        for role in right.roles]
            self.assertEqual(found, expected, f"task {right.number}")

    def test_extents_reach_from_the_number_to_the_last_role_line(self):
        for task, right in zip(self.model["tasks"], self.gold.tasks):
            start = right.span[0] - (len(right.number) + 1 if right.number else 0)
            end = max(role["span"][1] for role in task["roles"])
            self.assertEqual(task["extent"][0], start, f"task {right.number}")
            self.assertEqual(self.text[task["extent"][0]:task["extent"][1]].rstrip(), self.text[start:end])

    def test_one_party_written_in_two_ways_has_one_name(self):
        names = {party["text"]: party["name"] for party in self.parties()}
        self.assertEqual(names["收储办"], "区收储办")
        self.assertEqual(names["卫东自然资源与规划分局"], "卫东自然资源和规划分局")
        self.assertEqual(names["区发改委"], "区发改委")

    def test_nothing_is_left_over(self):
        self.assertEqual(self.model["other"], [])
        self.assertEqual([task["rest"] + task["fields"] for task in self.model["tasks"] if task["rest"] or task["fields"]], [])

    def test_the_notice_has_no_flaw_to_report(self):
        for diagnostic in self.model["diagnostics"]:
            self.assertEqual(diagnostic["severity"], "info", diagnostic)


class SeedNumbers(unittest.TestCase):
    """The 37 targets and 5 deadlines, as in the gold."""

    @classmethod
    def setUpClass(cls):
        cls.model = parse_text(seed_text())
        cls.gold = seed_gold()

    def test_targets(self):
        for task, right in zip(self.model["tasks"], self.gold.tasks):
            found = [(t["text"], tuple(t["span"]), t["indicator"] and t["indicator"]["text"], t["change"], t["relation"],
                      Decimal(t["value"]) if t["value"] is not None else None, t["value_high"], t["unit"],
                      t["period"] and t["period"]["text"]) for t in task["targets"]]
            expected = [(t.text, t.span, t.indicator, t.change, t.relation, t.value, None, t.unit, t.period) for t in right.targets]
            self.assertEqual(found, expected, f"task {right.number}")

    def test_deadlines(self):
        for task, right in zip(self.model["tasks"], self.gold.tasks):
            found = [(d["text"], d["due"], d["kind"]) for d in task["deadlines"]]
            self.assertEqual(found, [(d.text, d.due, "within") for d in right.deadlines], f"task {right.number}")


if __name__ == "__main__":
    unittest.main()
