"""Tasks as rows, for pandas, Arrow and DuckDB; whole models as Arrow. Each part is left out where its library is missing, and says so."""
import datetime
import importlib.util
import unittest
from decimal import Decimal

import zeren

from corpus import CASES, notice_of

NOTICE = ("关于下达工作任务的通知\n一、经济工作\n1.完成投资233.7亿元。\n牵头单位：区发改委\n配合单位：区财政局、区统计局\n"
          "完成时限：2022年6月底前\n2.新增企业20家以上，年底前完成。（区工信局负责）\n")


def lacks(*modules: str) -> str:
    return ", ".join(module for module in modules if importlib.util.find_spec(module) is None)


class Rows(unittest.TestCase):
    def test_a_row_says_what_the_task_says(self) -> None:
        row = zeren.task_rows([zeren.parse(NOTICE, name="甲.txt")])[0]
        self.assertEqual((row["source"], row["sections"], row["lead_units"], row["cooperating_units"], row["due"]),
                         ("甲.txt", ["经济工作"], ["区发改委"], ["区财政局", "区统计局"], datetime.date(2022, 6, 30)))
        self.assertEqual(row["targets"][0]["quantity"], Decimal(23370000000))

    def test_a_time_for_all_tasks_without_one_is_theirs_and_marked(self) -> None:
        document = zeren.parse("平江区2024年重点工作分工\n清单中未注明完成时限的，均为2024年12月31日。\n"
                               "1.整治河道。（区水务局负责，6月底前完成）\n2.巡查山塘。（区水务局负责）\n")
        rows = zeren.task_rows([document])
        self.assertEqual([(row["due"], [one["inherited"] for one in row["deadlines"]]) for row in rows],
                         [(datetime.date(2024, 6, 30), [False]), (datetime.date(2024, 12, 31), [True])])
        self.assertEqual(document.tasks[1].deadlines, ())
        self.assertEqual((document.preamble.rules[0].tasks, document.preamble.rules[0].deadline.text), ((2,), "2024年12月31日"))
        self.assertIn("<td><i>2024年12月31日</i></td>", document._repr_html_())

    def test_every_party_of_the_corpus_has_its_place(self) -> None:
        for case in CASES[::5]:
            document = zeren.parse(notice_of(case))
            rows = zeren.task_rows([document])
            self.assertEqual(len(rows), len(document.tasks))
            for task, row in zip(document.tasks, rows):
                names = {party.name for role in task.roles for party in role.parties}
                self.assertEqual({name for key, value in row.items() if key.endswith(("units", "leaders", "persons", "contacts", "parties"))
                                  for name in value}, names)


@unittest.skipIf(lacks("pandas"), "pandas is not installed")
class Pandas(unittest.TestCase):
    def test_a_frame_has_a_row_for_each_task(self) -> None:
        frame = zeren.parse(NOTICE).to_dataframe()
        self.assertEqual(list(frame["number"]), ["1", "2"])
        self.assertEqual(list(zeren.to_dataframe([]).columns), list(frame.columns))


@unittest.skipIf(lacks("pyarrow"), "pyarrow is not installed")
class Arrow(unittest.TestCase):
    def test_the_table_has_fixed_types(self) -> None:
        table = zeren.tasks_table([zeren.parse(NOTICE), zeren.parse("")])
        self.assertEqual(table.num_rows, 2)
        self.assertEqual(table.schema, zeren.tasks_table([]).schema)
        self.assertEqual(table.column("targets")[0].as_py()[0]["value"], Decimal("233.7"))

    def test_it_holds_the_whole_corpus(self) -> None:
        documents = [zeren.parse(notice_of(case)) for case in CASES]
        self.assertEqual(zeren.tasks_table(documents).num_rows, sum(len(document.tasks) for document in documents))

    def test_whole_models_nest_and_say_what_the_json_says(self) -> None:
        from zeren.arrow import document_type, documents_array
        documents = [zeren.parse(notice_of(case)) for case in CASES[::7]]
        array = documents_array([*documents, None])
        self.assertEqual(array.type, document_type())
        self.assertEqual(array[-1].as_py(), None)
        for document, found in zip(documents, array.to_pylist()):
            expected = document.to_dict(parse_float=Decimal)
            del expected["schema"], expected["text"]
            self.assertEqual(comparable(found), comparable(expected))
        self.assertEqual(len(documents_array([])), 0)

    def test_a_part_of_the_model_is_what_the_whole_says_there(self) -> None:
        from zeren.arrow import document_type, documents_array
        documents = [zeren.parse(notice_of(case)) for case in CASES[::11]]
        columns = ["tasks.roles.parties.name", "tasks.key", "tasks.deadlines", "header.title"]
        array = documents_array([*documents, None], columns)
        self.assertEqual(array.type, document_type(columns))
        self.assertEqual([field.name for field in array.type], ["header", "tasks"])
        whole = documents_array([*documents, None]).to_pylist()
        expected = [one and {"header": {"title": one["header"]["title"]},
                             "tasks": [{"key": task["key"], "roles": [{"parties": [{"name": party["name"]} for party in role["parties"]]} for role in task["roles"]],
                                        "deadlines": task["deadlines"]} for task in one["tasks"]]} for one in whole]
        self.assertEqual(array.to_pylist(), expected)

    def test_a_part_that_the_model_has_not_is_refused(self) -> None:
        from zeren.arrow import document_type
        for column in ("task", "tasks.unit", "tasks.key.first", "tasks.", ""):
            with self.assertRaisesRegex(ValueError, "no column"):
                document_type([column])
        self.assertEqual(len(document_type([])), 0)

    @unittest.skipIf(lacks("duckdb"), "duckdb is not installed")
    def test_duckdb_reads_the_table(self) -> None:
        import duckdb
        tasks = zeren.tasks_table([zeren.parse(NOTICE)])
        found = duckdb.sql("SELECT unnest(lead_units), key FROM tasks ORDER BY id").fetchall()
        self.assertEqual(found, [("区发改委", "一/1")])
        del tasks


def comparable(value: object) -> object:
    """Without the keys that are null, for Arrow has all of them; numbers by their value, dates as text."""
    if isinstance(value, dict):
        return {key: comparable(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [comparable(inner) for inner in value]
    if isinstance(value, datetime.date):
        return value.isoformat()
    return Decimal(value) if isinstance(value, (int, Decimal)) and not isinstance(value, bool) else value


if __name__ == "__main__":
    unittest.main()
