"""What the patterns find and what the comparison calls lacking, twice, beyond and extra."""
import tempfile
import unittest
from pathlib import Path

import claims


def model(*spans, basis=None):
    return {"tasks": [{"roles": [{"span": list(span), "basis": basis} for span in spans]}]}


def span_of(text, part):
    return text.index(part), text.index(part) + len(part)


class Patterns(unittest.TestCase):
    def found(self, text):
        return [(claim.kind, text[slice(*claim.span)], text[slice(*claim.anchor)]) for claim in claims.claims(text)]

    def test_each_piece_that_ends_in_a_verb_is_a_clause(self):
        self.assertEqual(self.found("办好。（市教委牵头，市公安局、市水务局按职责分工负责落实，2023年底前完成）"),
                         [("clause", "市教委牵头", "牵头"), ("clause", "市公安局、市水务局按职责分工负责落实", "负责落实")])

    def test_a_verb_that_stands_first(self):
        self.assertEqual(self.found("（市教委牵头，会同雄安新区公共服务局协同推进）")[1:],
                         [("clause", "会同雄安新区公共服务局协同推进", "会同")])

    def test_a_piece_without_a_verb_at_its_end_is_none(self):
        self.assertEqual(self.found("（部门协同监管平台——某地）开展（以下简称培训评价组织）。持续推进（持续推进）"), [])

    def test_inner_brackets_do_not_cut_a_clause(self):
        self.assertEqual(self.found("（各县（市、区）政府负责）"), [("clause", "各县（市、区）政府负责", "负责")])

    def test_a_bracket_ends_with_its_paragraph(self):
        self.assertEqual(self.found("（市教委\n负责）"), [])

    def test_labels_with_their_values(self):
        self.assertEqual(self.found("办好。\n牵头单位：市教委、市水务局\n责任单位:各区。配合单位：无锡（新区）局；"),
                         [("label", "牵头单位：市教委、市水务局", "牵头单位"), ("label", "责任单位:各区", "责任单位"),
                          ("label", "配合单位：无锡（新区）局", "配合单位")])

    def test_labels_in_a_bracket(self):
        self.assertEqual(self.found("（牵头单位：市教委，配合单位：各项目牵头单位，各区）"),
                         [("label", "牵头单位：市教委，配合单位：各项目牵头单位，各区", "牵头单位"),
                          ("label", "配合单位：各项目牵头单位，各区", "配合单位")])

    def test_a_value_ends_at_the_next_item_of_the_line(self):
        self.assertEqual(self.found("责任单位：各区属国企（二）产业化水平提升2.聚焦主业。责任单位：区财金局10.化解。"),
                         [("label", "责任单位：各区属国企", "责任单位"), ("label", "责任单位：区财金局", "责任单位")])

    def test_what_is_no_label(self):
        self.assertEqual(self.found("各责任单位要加强配合。联系人：某某\n牵头单位：\n"), [])

    def test_traditional_and_respelled(self):
        self.assertEqual(self.found("(市政府辦公室牽頭,各縣負責)(省生长改造委卖力)"),
                         [("clause", "市政府辦公室牽頭", "牽頭"), ("clause", "各縣負責", "負責"), ("clause", "省生长改造委卖力", "卖力")])


class Comparison(unittest.TestCase):
    text = "办好学校。（市教委牵头，各区负责）修好路。（责任单位：市水务局）"

    def compared(self, *parts, text=text, basis=None):
        result = claims.compare("a.txt", text, model(*[span_of(text, part) for part in parts], basis=basis))
        return [[text[slice(*claim.span)] for claim in found] for found in (result.lacking, result.twice, result.beyond, result.extra)]

    def test_all_right(self):
        self.assertEqual(self.compared("市教委牵头", "各区负责", "责任单位：市水务局"), [[], [], [], []])

    def test_lacking(self):
        self.assertEqual(self.compared("市教委牵头"), [["各区负责", "责任单位：市水务局"], [], [], []])

    def test_twice(self):
        self.assertEqual(self.compared("市教委牵头", "市教委牵头", "各区负责", "责任单位：市水务局")[1], ["市教委牵头"])

    def test_beyond_and_extra(self):
        self.assertEqual(self.compared("市教委牵头", "各区负责", "责任单位：市水务局）", "学校"), [[], [], ["责任单位：市水务局"], ["学校"]])

    def test_inherited_roles_are_passed_over(self):
        self.assertEqual(len(self.compared("市教委牵头", "各区负责", basis={"kind": "inherited"})[0]), 3)

    def test_the_verbs_of_a_value_stand_for_its_label(self):
        text = "责任单位：市教委牵头，各区负责。"
        self.assertEqual(self.compared("市教委牵头", "各区负责", text=text), [[], [], [], []])

    def test_a_verb_inside_a_name_does_not(self):
        text = "责任单位：省推进互联网工作组，各市。"
        self.assertEqual(self.compared("省推进", text=text)[0], ["责任单位：省推进互联网工作组，各市"])


class Files(unittest.TestCase):
    def test_formats_that_are_not_read_are_counted(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("a.txt", "b.html", "c.pdf", "d.docx", "e.csv"):
                (Path(folder) / name).write_text("")
            readable, binary = claims.files([Path(folder)])
        self.assertEqual(([file.name for file in readable], binary), (["a.txt", "b.html"], 2))


class Report(unittest.TestCase):
    def test_counts_and_shares(self):
        text = "（市教委牵头，各区负责）"
        lines = list(claims.report([claims.compare("a.txt", text, model(span_of(text, "市教委牵头")))], every=False))
        self.assertEqual(lines[0], "a.txt:7: lacks clause …（市教委牵头，各区负责）…")
        self.assertIn("lacks 1 of 2 (50.0 %), twice 0", lines[-1])

    def test_nothing_found(self):
        self.assertIn("lacks none of none", list(claims.report([], every=False))[-1])


if __name__ == "__main__":
    unittest.main()
