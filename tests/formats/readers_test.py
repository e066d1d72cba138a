#!/usr/bin/env python3
"""Builds the library, the tool and the unit tests without each reader: the others read on, and its files are refused by name.

Environment: ZEREN_SOURCE, CXX. Without all readers at once and without those that start programs; ZEREN_FULL=1: without each of them too.
All are built in one folder, one after the other: only a few sources see which readers there are, so that all but the first are cheap.
ZEREN_READERS=FOLDER builds there and keeps it; ZEREN_READERS_FLAGS: more arguments for cmake, such as those of a build that ccache knows.
"""
import os
import pathlib
import shlex
import subprocess
import tempfile
import unittest

from packages import docx, ofd, ofd_text, ole, pdf, xlsx

SOURCE = pathlib.Path(os.environ["ZEREN_SOURCE"])
READERS = ["DOCX", "XLSX", "OFD", "PDF", "LIBREOFFICE"]
FILES = {"DOCX": ("a.docx", docx()), "XLSX": ("a.xlsx", xlsx('<sheetData><row r="1"><c r="A1" t="str"><v>1</v></c></row></sheetData>')),
         "OFD": ("a.ofd", ofd(ofd_text(30, 30, "修路"))), "PDF": ("a.pdf", pdf(b"BT /F 12 Tf 9 9 Td (road) Tj ET")), "LIBREOFFICE": ("a.doc", ole("WordDocument"))}
NEEDS = {"DOCX": ["LIBREOFFICE"], "XLSX": ["LIBREOFFICE"]}    # LibreOffice's results are DOCX and XLSX
FULL = bool(os.environ.get("ZEREN_FULL"))


def run(*command):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, command))}\n{done.stdout[-4000:]}{done.stderr[-4000:]}")


class Readers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.root = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(os.environ.get("ZEREN_READERS") or cls.root.name)

    @classmethod
    def tearDownClass(cls):
        cls.root.cleanup()

    def build(self, left_out):
        run("cmake", "-G", "Ninja", "-S", SOURCE, "-B", self.folder, "-DCMAKE_BUILD_TYPE=None", "-DCMAKE_CXX_FLAGS=-O0", "-DZEREN_PCH=ON",
            "-DZEREN_WERROR=ON", f"-DCMAKE_CXX_COMPILER={os.environ.get('CXX', 'c++')}", *shlex.split(os.environ.get("ZEREN_READERS_FLAGS", "")),
            *(f"-DZEREN_{reader}={'OFF' if reader in left_out else 'ON'}" for reader in READERS))
        run("cmake", "--build", self.folder, "--target", "zeren_tool", "zeren_unit")
        run(self.folder / "bin" / "zeren_unit", "--gtest_filter=Read*:Zip*:Docx*:Xlsx*:Ofd*:Pdf*:Page*:Child*:Csv*:LibreOffice*:Sniff*:Html*")
        run("ctest", "--test-dir", self.folder, "-N")    # the tests are found

    def check(self, *left_out):
        left_out = sorted({other for reader in left_out for other in [reader, *NEEDS.get(reader, [])]})
        self.build(left_out)
        with tempfile.TemporaryDirectory() as samples:
            for reader, (name, content) in FILES.items():
                file = pathlib.Path(samples) / name
                file.write_bytes(content)
                done = subprocess.run([self.folder / "bin" / "zeren", "text", file], capture_output=True, text=True, check=False)
                with self.subTest(left_out=left_out, file=name):
                    if reader in left_out:
                        self.assertEqual(done.returncode, 1)
                        self.assertIn("left out of this build", done.stderr)
                    else:
                        self.assertNotIn("left out of this build", done.stderr)
                        self.assertEqual(done.returncode, 1 if reader == "LIBREOFFICE" else 0, done.stderr)    # an OLE file without a document

    def test_without_all(self):
        self.check(*READERS)

    def test_without_programs(self):
        self.check("PDF", "LIBREOFFICE")

    @unittest.skipUnless(FULL, "ZEREN_FULL=1 builds without each reader")
    def test_without_each(self):
        for reader in READERS:
            self.check(reader)


if __name__ == "__main__":
    unittest.main()
