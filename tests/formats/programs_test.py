#!/usr/bin/env python3
"""Programs that are missing, fail, take too long or give back something hostile: each a clear error that names the file and the cure.

Programs of the tests stand in PATH for pdftotext and soffice. Killing them with their children: tests/unit/read_child_test.cpp, signal_test.py.
"""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time
import unittest

from packages import docx, docx_document, docx_members, ole, package, pdf, xlsx

TOOL = os.environ["ZEREN"]
RTF = b"{\\rtf1\\ansi 1. road\\par}"
ODF = "application/vnd.oasis.opendocument."
FILES = {"a.pdf": pdf(b"BT /F 12 Tf 9 9 Td (road) Tj ET"), "a.rtf": RTF, "a.doc": ole("WordDocument"), "a.xls": ole("Workbook"),
         "a.odt": package([("mimetype", ODF + "text"), ("content.xml", "")]), "a.ods": package([("mimetype", ODF + "spreadsheet"), ("content.xml", "")])}
# Lays a file in the place of a conversion's result, whatever it was asked for.
GIVES = """#!/bin/sh
mkdir out
for name in input.docx input.xlsx; do cp "$0.result" "out/$name"; done
"""


def can_unshare():
    return shutil.which("unshare") is not None and subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode == 0


class Programs(unittest.TestCase):
    def setUp(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="programs-"))
        for name in ("tmp", "bin"):
            (self.root / name).mkdir()
        for name, content in FILES.items():
            (self.root / name).write_bytes(content)

    def tearDown(self):
        shutil.rmtree(self.root)

    def program(self, name, script, result=None):
        path = self.root / "bin" / name
        path.write_text(script, encoding="utf-8")
        path.chmod(0o755)
        if result is not None:
            path.with_name(name + ".result").write_bytes(result)

    def run_tool(self, *arguments, path=None, before=()):
        environment = {**os.environ, "TMPDIR": str(self.root / "tmp"), "PATH": path if path is not None else f"{self.root / 'bin'}:{os.environ['PATH']}"}
        done = subprocess.run([*before, TOOL, *map(str, arguments)], env=environment, capture_output=True, check=False, timeout=900)
        self.assertEqual(list((self.root / "tmp").iterdir()), [], "left behind")
        return done

    def fail(self, name, *options, path=None):
        """The code and the message of a file that cannot be read; alone it says the same."""
        done = self.run_tool("parse", *options, self.root / name, os.devnull, path=path)
        error = json.loads(done.stdout.splitlines()[0])["error"]
        self.assertIn(f"{self.root / name}: {error['message']}", done.stderr.decode())
        return error["code"], error["message"]

    def test_a_missing_program_names_its_package(self):
        for name in FILES:
            with self.subTest(file=name):
                code, message = self.fail(name, path=str(self.root / "bin"))
                self.assertEqual(code, "program_missing")
                self.assertIn("poppler-utils" if name == "a.pdf" else "libreoffice-writer-nogui", message)
                self.assertIn("install it, or", message)

    def test_a_program_that_fails(self):
        self.program("pdftotext", "#!/bin/sh\nexit 3\n")
        self.program("soffice", "#!/bin/sh\nexit 0\n")    # as LibreOffice does with a file that it cannot read
        for name in FILES:
            with self.subTest(file=name):
                code, message = self.fail(name)
                self.assertEqual(code, "program_failed")
                self.assertIn("save it", message)

    def test_a_program_that_takes_too_long(self):
        for name in ("pdftotext", "soffice"):
            self.program(name, "#!/bin/sh\nsleep 600 &\nsleep 600\n")
        for name in ("a.pdf", "a.rtf"):
            with self.subTest(file=name):
                begin = time.monotonic()
                code, message = self.fail(name, "--limit", "max_seconds=1")
                self.assertEqual(code, "program_timeout")
                self.assertIn("max_seconds", message)
                self.assertLess(time.monotonic() - begin, 60)    # against a hang only

    def test_what_a_program_gives_is_checked_like_any_file(self):
        hostile = {"container_broken": docx()[:200],
                   "container_too_large": package(docx_members(docx_document("<w:p><w:r><w:t>" + " " * 50_000_000 + "</w:t></w:r></w:p>")))}
        for wanted, result in hostile.items():
            with self.subTest(error=wanted):
                self.program("soffice", GIVES, result)
                self.assertEqual(self.fail("a.rtf")[0], wanted)
        self.program("soffice", GIVES, docx())
        self.assertIn("1.整治河道。", self.run_tool("text", self.root / "a.rtf").stdout.decode())
        self.program("soffice", GIVES, xlsx('<sheetData><row r="1"><c r="A1" t="str"><v>修路</v></c></row></sheetData>'))
        self.assertEqual(self.run_tool("text", self.root / "a.xls").stdout.decode().strip(), "修路")

    @unittest.skipUnless(can_unshare(), "unshare -rn is not allowed here")
    def test_no_program_needs_a_network(self):
        for name, program in (("a.pdf", "pdftotext"), ("a.rtf", "soffice")):
            if shutil.which(program):
                with self.subTest(file=name):
                    done = self.run_tool("parse", "--with-text", "--limit", "max_seconds=600", self.root / name, path=os.environ["PATH"], before=("unshare", "-rn"))
                    self.assertEqual(done.returncode, 0, done.stderr)
                    self.assertIn("road", done.stdout.decode())


if __name__ == "__main__":
    unittest.main()
