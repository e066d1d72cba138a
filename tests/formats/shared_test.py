#!/usr/bin/env python3
"""Real files (../shared/wild, ../shared/notices, where they are): each is read, none of its cells is lost, nothing of the site's frame stays.

What a page holds is found here by Python's own parser, which knows nothing of the library.
"""
import html
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import unittest

TOOL = os.environ["ZEREN"]
SHARED = pathlib.Path(os.environ["ZEREN_SOURCE"]).parent / "shared"
FILES = sorted(path for room in ("wild", "notices") for path in (SHARED / room).glob("*") if path.suffix not in (".json", ".jsonl"))
MOST_SECONDS = float(os.environ.get("ZEREN_MOST_SECONDS", "20"))
MEDIA = {".txt": "text/plain", ".csv": "text/plain", ".html": "text/html", ".pdf": "application/pdf", ".ofd": "application/ofd",
         ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}    # the CSV files are data sets of whole reports
SCANS = {"sz-3.pdf"}
# What a line of a site's frame says and a notice does not; and what only a script or a style sheet says.
FRAME = re.compile(r"^(?:首页|返回顶部|打印本页|关闭窗口|分享到.*|当前位置.*|网站地图|.*版权所有.*|.*ICP备.*|.*公网安备.*|扫一扫.*|【?字号.*|浏览次数.*)$")
CODE = re.compile(r"function\s*\(|document\.|window\.|\bvar \w+\s*=|\{\s*(?:float|margin|padding|color|font-size)\s*:|<!--|/\*")


def squeezed(text):
    return re.sub(r"[\s\u00a0\u3000]", "", text)


def read(path):
    """The model with its text, or the error's object."""
    done = subprocess.run([TOOL, "parse", "--compact", "--with-text", path], capture_output=True, check=False, timeout=MOST_SECONDS * 3)
    return json.loads(done.stdout.splitlines()[0]) if done.returncode == 0 else {"error": done.stderr.decode()}


def text_of(path):
    return subprocess.run([TOOL, "text", path], capture_output=True, check=True, timeout=MOST_SECONDS * 3).stdout.decode()


@unittest.skipUnless(FILES, f"no real files in {SHARED}")
class Shared(unittest.TestCase):
    def test_every_file_is_read_as_what_it_is(self):
        read_files = 0
        for path in FILES:
            if path.suffix == ".pdf" and shutil.which("pdftotext") is None:
                continue
            with self.subTest(file=path.name):
                model = read(path)
                if path.name in SCANS:
                    self.assertIn("holds no text, a scan", model["error"])
                    continue
                self.assertNotIn("error", model)
                self.assertEqual(model["source"]["media_type"], MEDIA[path.suffix])
                self.assertGreater(model["text"]["length"], 20)
                self.assertNotIn("empty_text", {found["code"] for found in model["diagnostics"]})
                read_files += 1
        self.assertGreater(read_files, 50)
        if not os.environ.get("ZEREN_SANITIZED"):
            self.assertLess(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024, 600 << 20)

    def test_nothing_of_the_frame_stays(self):
        for path in FILES:
            if path.suffix == ".html":
                with self.subTest(file=path.name):
                    lines = text_of(path).splitlines()
                    self.assertEqual([line for line in lines if FRAME.match(line.strip())], [])
                    self.assertEqual([line for line in lines if CODE.search(line)], [])

    def test_no_cell_is_lost_and_rows_stay_rows(self):
        tables = 0
        for path in FILES:
            if path.suffix != ".html":
                continue
            page = path.read_bytes().decode("utf-8", errors="replace")
            cells = [squeezed(html.unescape(re.sub(r"<[^>]*>", "", cell))) for cell in re.findall(r"<t[dh]\b[^>]*>(.*?)</t[dh]>", page, re.S | re.I)]
            with self.subTest(file=path.name):
                text = text_of(path)
                self.assertEqual([cell for cell in cells if cell and cell not in squeezed(text)], [])
                rows = [re.findall(r"<t[dh]\b", row, re.I) for row in re.findall(r"<tr\b(.*?)</tr>", page, re.S | re.I)]
                if sum(len(row) >= 3 for row in rows) >= 3:
                    tables += 1
                    self.assertGreaterEqual(sum("\t" in line for line in text.splitlines()), 3)
        self.assertGreaterEqual(tables, 2)


if __name__ == "__main__":
    unittest.main()
