"""docs/layouts.md is what `./dev layouts` would write, and each layout family of the corpus has its example there."""
import contextlib
import io
import os
import pathlib
import tempfile
import unittest

import layouts

ZEREN = os.environ.get("ZEREN") or str(layouts.ROOT / "build" / "bin" / "zeren")


def run(*arguments):
    """The exit code and what was printed."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = layouts.main(["--zeren", ZEREN, *arguments])
    return code, out.getvalue() + err.getvalue()


class Page(unittest.TestCase):
    def test_the_page_is_true(self):
        code, printed = run("--check")
        self.assertEqual(code, 0, printed)

    def test_a_changed_page_is_found_shown_and_renewed(self):
        with tempfile.TemporaryDirectory() as folder:
            page = pathlib.Path(folder) / "layouts.md"
            page.write_text("# Layouts\n", encoding="utf-8")
            code, printed = run("--check", "--page", str(page))
            self.assertEqual(code, 1)
            self.assertIn("+## C4", printed)
            self.assertEqual(page.read_text(encoding="utf-8"), "# Layouts\n")
            self.assertEqual(run("--page", str(page)), (0, ""))
            self.assertEqual(run("--check", "--page", str(page)), (0, ""))

    def test_a_tool_that_fails_is_told(self):
        with contextlib.redirect_stderr(io.StringIO()) as err:
            self.assertEqual(layouts.main(["--zeren", "/bin/false", "--check"]), 1)
        self.assertIn("layouts: ", err.getvalue())


class Examples(unittest.TestCase):
    def test_each_family_of_the_corpus_has_one(self):
        self.assertEqual(layouts.missing(layouts.CORPUS), [])

    def test_a_family_without_one_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            case = pathlib.Path(folder) / "z9-new"
            case.mkdir()
            (case / "gold.json").write_text('{"layout": ["Z9"]}', encoding="utf-8")
            self.assertIn("no example of the family Z9", layouts.missing(pathlib.Path(folder)))

    def test_a_long_text_loses_its_middle_and_its_pipes(self):
        self.assertEqual(layouts.short("一|二"), "一\\|二")
        self.assertEqual(layouts.short("长" * 37), "长" * 18 + "…" + "长" * 9)


if __name__ == "__main__":
    unittest.main()
