"""The command, its lists, its tables, and the check against the recorded ones."""
import contextlib
import io
import json
import pathlib
import sys
import tempfile
import unittest

import report
import score
from facts import NoticeFacts
from metrics import METRICS
from model import model_facts
from sample import GOLD, TEXT, as_read, document_of, located
from tally import Score, add_notice

TABLE = f"# Accuracy\n\nbefore\n{report.BEGIN}\nold\n{report.END}\nafter\n"


def score_without(count: int) -> Score:
    """The sample's score when the library loses its last tasks."""
    document = document_of(located())
    del document["tasks"][len(document["tasks"]) - count:]
    result = Score()
    add_notice(result, located(), model_facts(as_read(document), "sample", TEXT))
    return result


class Tables(unittest.TestCase):
    def test_the_block_between_the_markers_is_renewed_and_the_rest_stays(self):
        renewed = report.replace_block(TABLE, report.markdown(score_without(0), "all"))
        self.assertTrue(renewed.startswith(f"# Accuracy\n\nbefore\n{report.BEGIN}\n"))
        self.assertTrue(renewed.endswith(f"{report.END}\nafter\n"))
        self.assertNotIn("old", renewed)
        self.assertIn("| tasks | 1.0000 | 1.0000 | 1.0000 | 6 |", renewed)
        self.assertIn("| rules | – | – | – | 0 |", renewed)
        self.assertIn("| C2 | 1 | 1.0000 (6) |", renewed)
        self.assertIn("| text | 1 | 1.0000 (6) |", renewed)

    def test_renewing_twice_changes_nothing(self):
        once = report.replace_block(TABLE, report.markdown(score_without(1), "all"))
        self.assertEqual(report.replace_block(once, report.markdown(score_without(1), "all")), once)

    def test_a_file_without_its_markers_is_refused(self):
        for document in ("", report.BEGIN, report.END + report.BEGIN, TABLE + TABLE):
            with self.assertRaises(report.BadTable):
                report.replace_block(document, "")

    def test_the_same_score_passes_and_a_better_one_too(self):
        recorded = report.replace_block(TABLE, report.markdown(score_without(1), "all"))
        self.assertEqual(report.drops(recorded, score_without(1), "all"), [])
        self.assertEqual(report.drops(recorded, score_without(0), "all"), [])

    def test_each_drop_is_named(self):
        recorded = report.replace_block(TABLE, report.markdown(score_without(0), "all"))
        drops = report.drops(recorded, score_without(1), "all")
        self.assertIn("tasks: F1 was 1.0000, is 0.9091", drops)
        self.assertIn("A1, tasks: F1 was 1.0000, is 0.9091", drops)
        self.assertIn("text, tasks: F1 was 1.0000, is 0.9091", drops)
        self.assertEqual(len(in_total(drops)), 7)

    def test_a_drop_in_one_family_alone_is_a_drop(self):
        recorded = report.replace_block(TABLE, report.markdown(score_without(1), "all"))
        changed = recorded.replace("| A1 | 1 | 0.9091", "| A1 | 1 | 0.9200")
        self.assertNotEqual(recorded, changed)
        self.assertEqual(report.drops(changed, score_without(1), "all"), ["A1, tasks: F1 was 0.9200, is 0.9091"])

    def test_a_drop_of_a_thousandth_is_allowed_and_no_more(self):
        recorded = report.replace_block(TABLE, report.markdown(score_without(1), "all"))
        row = "| tasks | 1.0000 | 0.8333 | 0.9091 | 6 |"
        self.assertIn(row, recorded)
        for f1, problems in (("0.9100", 0), ("0.9102", 1)):
            changed = recorded.replace(row, row.replace("0.9091", f1))
            self.assertEqual(len(report.drops(changed, score_without(1), "all")), problems)

    def test_a_metric_that_has_gone_is_a_drop(self):
        recorded = report.replace_block(TABLE, report.markdown(score_without(0), "all"))
        self.assertEqual(len(in_total(report.drops(recorded, Score(), "all"))), len(METRICS) - 2)

    def test_a_table_of_another_set_or_without_figures_is_refused(self):
        recorded = report.replace_block(TABLE, report.markdown(score_without(0), "held"))
        for document, chosen in ((recorded, "all"), (TABLE, "all"), (TABLE.replace("old", "(set: all)"), "all")):
            with self.assertRaises(report.BadTable):
                report.drops(document, score_without(0), chosen)


def in_total(drops):
    return [drop for drop in drops if ", " not in drop.partition(": F1")[0]]


class Plain(unittest.TestCase):
    def test_every_metric_stands_in_total_and_families_follow(self):
        printed = report.plain(score_without(0))
        for metric in METRICS:
            self.assertIn(f"  {metric} ", printed)
        self.assertIn("A1 (1 notices)", printed)
        self.assertIn("format text (1 notices)", printed)
        self.assertIn("false alarms: 0 of 11 numerals that are none (0.00 %)", printed)
        self.assertIn("characters in rest: 0 (0.00 %); unclaimed: 0 (0.00 %)", printed)

    def test_misses_name_notice_metric_task_and_text(self):
        lines = report.misses(score_without(1)).splitlines()
        self.assertIn("sample: parties: lost: t6 (3): responsible_unit: 县教育局 (301, 305)", lines)
        self.assertTrue(any(line.startswith("sample: tasks: lost: t6 (3): number 3, part 2") for line in lines))

    def test_a_score_of_nothing_has_no_figures(self):
        result = Score()
        add_notice(result, NoticeFacts("none-a", "", ["H"]), NoticeFacts("none-a", ""))
        self.assertIn("–", report.plain(result))


class Command(unittest.TestCase):
    """score.py as it is called, with a tool that prints prepared documents."""

    def setUp(self):
        self._root = tempfile.TemporaryDirectory()
        self.addCleanup(self._root.cleanup)
        self.root = pathlib.Path(self._root.name)
        self.corpus = self.root / "corpus"
        self.corpus.mkdir()
        self.documents = {}
        for name in ("a1-one", "held-a1-two"):
            self.add(name, GOLD, document_of(located()))

    def add(self, name: str, gold: dict, document: dict) -> None:
        folder = self.corpus / name
        folder.mkdir()
        (folder / "notice.txt").write_text(TEXT, encoding="utf-8")
        (folder / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
        self.documents[name] = document

    def run_score(self, *arguments) -> tuple[int, str, str]:
        (self.root / "documents.json").write_text(json.dumps(self.documents), encoding="utf-8")
        tool = self.root / "zeren"
        tool.write_text(f"#!{sys.executable}\nimport json, pathlib, sys\n"
                        f"if sys.argv[1] == 'text': print({TEXT!r}, end=''), sys.exit()\n"
                        "assert sys.argv[1:3] == ['parse', '--compact']\n"
                        f"documents = json.load(open({str(self.root / 'documents.json')!r}))\n"
                        "for file in sys.argv[3:]:\n"
                        "    print(json.dumps(documents[pathlib.Path(file).parent.name]))\n", encoding="utf-8")
        tool.chmod(0o755)
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = score.main(["--zeren", str(tool), "--corpus", str(self.corpus), *map(str, arguments)])
        return code, out.getvalue(), err.getvalue()

    def test_all_notices_are_scored_by_default(self):
        code, out, err = self.run_score()
        self.assertEqual((code, err), (0, ""))
        self.assertIn("all layouts (2 notices)", out)

    def test_the_sets(self):
        self.assertIn("all layouts (1 notices)", self.run_score("--held")[1])
        self.assertIn("all layouts (1 notices)", self.run_score("--open")[1])
        del self.documents["held-a1-two"]["tasks"][0]
        self.assertIn("a1-two: tasks", self.run_score("--held", "--misses")[1])
        self.assertNotIn("two", self.run_score("--open", "--misses")[1])

    def test_a_notice_counts_in_the_format_that_it_came_in(self):
        (self.corpus / "a1-one" / "notice.txt").rename(self.corpus / "a1-one" / "notice.html")
        code, out, err = self.run_score("--misses")
        self.assertEqual((code, err), (0, ""))
        self.assertIn("format html (1 notices)", out)
        self.assertIn("format text (1 notices)", out)

    def test_a_table_is_recorded_and_checked(self):
        table = self.root / "accuracy.md"
        table.write_text(TABLE, encoding="utf-8")
        self.assertEqual(self.run_score("--table", table)[0], 0)
        self.assertIn("2 notices (set: all).", table.read_text(encoding="utf-8"))
        self.assertEqual(self.run_score("--check", table)[0], 0)
        self.documents["a1-one"]["tasks"].pop()
        code, _, err = self.run_score("--check", table)
        self.assertEqual(code, 1)
        self.assertIn("accuracy.md: tasks: F1 was 1.0000", err)

    def test_nothing_to_score_is_an_error(self):
        empty = self.root / "empty"
        empty.mkdir()
        for corpus in (empty, self.root / "nowhere"):
            code, _, err = self.run_score("--corpus", corpus)
            self.assertEqual(code, 1)
            self.assertIn("no notice to score", err)

    def test_a_wrong_gold_is_an_error_and_is_never_recorded(self):
        self.add("a1-wrong", GOLD | {"layout": ["Z9"]}, {})
        table = self.root / "accuracy.md"
        table.write_text(TABLE, encoding="utf-8")
        code, out, err = self.run_score("--table", table)
        self.assertEqual((code, table.read_text(encoding="utf-8")), (1, TABLE))
        self.assertIn("a1-wrong: gold: layout", err)
        self.assertIn("all layouts (2 notices)", out)

    def test_a_notice_on_which_the_tool_fails_is_lost_and_named(self):
        self.documents["a1-one"] = {"schema": "zeren-error/1", "source": {}, "error": {"code": "x", "message": "too large"}}
        code, out, err = self.run_score()
        self.assertEqual(code, 1)
        self.assertIn("a1-one: the tool failed: too large", err)
        self.assertIn("0.5000", out)

    def test_a_tool_that_loses_a_document_is_an_error(self):
        del self.documents["held-a1-two"]
        code, _, err = self.run_score()
        self.assertEqual(code, 1)
        self.assertIn("gave 1 documents for 2 notices", err)

    def test_a_tool_that_is_not_there_is_an_error(self):
        with contextlib.redirect_stderr(io.StringIO()) as err:
            self.assertEqual(score.main(["--zeren", str(self.root / "no"), "--corpus", str(self.corpus)]), 1)
        self.assertIn("no", err.getvalue())


if __name__ == "__main__":
    unittest.main()
