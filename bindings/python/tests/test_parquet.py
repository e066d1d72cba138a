"""zeren.parquet: what a reader of Parquet finds. Left out where pyarrow is missing, and says so."""
import datetime
import importlib.util
import os
import pathlib
import tempfile
import unittest
from decimal import Decimal
from typing import Iterator

import zeren

NOTICE = ("关于下达工作任务的通知\n一、经济工作\n1.完成投资233.7亿元。\n牵头单位：区发改委\n配合单位：区财政局、区统计局\n"
          "完成时限：2022年6月底前\n2.新增企业20家以上，年底前完成。（区工信局负责）\n")


@unittest.skipIf(importlib.util.find_spec("pyarrow") is None, "pyarrow is not installed")
class Parquet(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name) / "tasks.parquet"

    def write(self, *documents: zeren.Document) -> int:
        from zeren.parquet import write_parquet
        return write_parquet(documents, self.path)

    def read(self) -> "list[dict[str, object]]":
        import pyarrow.parquet
        rows: list[dict[str, object]] = pyarrow.parquet.read_table(self.path).to_pylist()
        return rows

    def test_what_is_read_back_is_the_rows(self) -> None:
        documents = [zeren.parse(NOTICE, name="甲.txt"), zeren.parse(NOTICE, name="乙.txt")]
        self.assertEqual(self.write(*documents), 4)
        rows = self.read()
        self.assertEqual([row["source"] for row in rows], ["甲.txt", "甲.txt", "乙.txt", "乙.txt"])
        self.assertEqual(rows[0]["cooperating_units"], ["区财政局", "区统计局"])
        self.assertEqual(rows[0]["due"], datetime.date(2022, 6, 30))
        self.assertEqual(rows[0]["targets"][0]["quantity"], Decimal(23370000000))  # type: ignore[index]
        self.assertEqual(list(rows[0]), list(zeren.task_rows(documents)[0]))

    def test_without_a_notice_there_are_columns_and_no_rows(self) -> None:
        self.assertEqual(self.write(), 0)
        import pyarrow.parquet
        self.assertEqual(pyarrow.parquet.read_schema(self.path).names, zeren.tasks_table([]).schema.names)

    def test_many_notices_are_written_in_groups(self) -> None:
        import zeren.parquet
        self.addCleanup(setattr, zeren.parquet, "ROWS_IN_A_GROUP", zeren.parquet.ROWS_IN_A_GROUP)
        zeren.parquet.ROWS_IN_A_GROUP = 4
        document = zeren.parse(NOTICE)
        self.assertEqual(self.write(*[document] * 5), 10)
        import pyarrow.parquet
        self.assertEqual(pyarrow.parquet.ParquetFile(self.path).metadata.num_row_groups, 3)
        self.assertEqual(len(self.read()), 10)

    def test_an_error_leaves_what_was_there(self) -> None:
        from zeren.parquet import write_parquet

        def broken() -> Iterator[zeren.Document]:
            yield zeren.parse(NOTICE)
            raise ValueError("no more")

        self.path.write_bytes(b"before")
        with self.assertRaisesRegex(ValueError, "no more"):
            write_parquet(broken(), self.path)
        self.assertEqual(self.path.read_bytes(), b"before")
        self.assertEqual(os.listdir(self.path.parent), ["tasks.parquet"])

    def test_a_missing_folder_is_told(self) -> None:
        from zeren.parquet import write_parquet
        with self.assertRaises(FileNotFoundError):
            write_parquet([zeren.parse(NOTICE)], self.path.parent / "none" / "tasks.parquet")


if __name__ == "__main__":
    unittest.main()
