"""When two notices are too much alike."""
import contextlib
import io
import pathlib
import random
import sys
import tempfile
import unittest

import shingles


def prose(seed: int, length: int) -> str:
    chars = random.Random(seed)
    return "".join(chr(0x4e00 + chars.randrange(3000)) for _ in range(length))


class Likeness(unittest.TestCase):
    def test_a_text_shares_all_with_itself_and_nothing_with_another(self):
        one, other = shingles.shingles(prose(1, 300)), shingles.shingles(prose(2, 300))
        self.assertEqual(shingles.shared(one, one), 1.0)
        self.assertEqual(shingles.shared(one, other), 0.0)

    def test_blanks_do_not_matter(self):
        text = prose(1, 100)
        self.assertEqual(shingles.shingles("\n　".join(text)), shingles.shingles(text))

    def test_the_smaller_notice_is_the_measure(self):
        small = prose(1, 100)
        self.assertEqual(shingles.too_like({"a": small, "b": prose(2, 5000) + small})[0][0], 1.0)

    def test_the_limit(self):
        def with_shared(count: int) -> dict[str, str]:   # count of 100 shingles stand in both
            return {"a": prose(1, count + 11) + prose(2, 100 - count), "b": prose(1, count + 11) + prose(3, 100 - count)}
        self.assertEqual(shingles.too_like(with_shared(15)), [])
        self.assertEqual(len(shingles.too_like(with_shared(16))), 1)

    def test_texts_shorter_than_a_shingle(self):
        self.assertEqual(shingles.too_like({"a": "通知", "b": "通知"}), [])


class Command(unittest.TestCase):
    def run_on(self, notices: dict[str, str]) -> tuple[int, str]:
        with tempfile.TemporaryDirectory() as root:
            for name, text in notices.items():
                path = pathlib.Path(root) / name
                path.parent.mkdir()
                path.write_text(text, encoding="utf-8")
            printed = io.StringIO()
            with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
                return shingles.main([root]), printed.getvalue()

    def test_different_notices_pass(self):
        self.assertEqual(self.run_on({"a/notice.txt": prose(1, 200), "b/notice.txt": prose(2, 200)}),
                         (0, "2 notices, 0 pairs too much alike\n"))

    def test_alike_notices_fail_and_are_named(self):
        code, printed = self.run_on({"a/notice.txt": prose(1, 200), "b/notice.txt": prose(1, 200)})
        self.assertEqual(code, 1)
        self.assertIn("a and b share 100.0 %", printed)

    def test_the_markup_of_pages_is_left_aside(self):
        frame = "<style>{x}</style><div class='{x}'>{{}}</div>".format(x=prose(9, 400))
        pages = {"a/notice.html": frame.format(prose(1, 200)), "b/notice.html": frame.format(prose(2, 200))}
        self.assertEqual(self.run_on(pages)[0], 0)
        self.assertEqual(self.run_on({"a/notice.html": frame.format(prose(1, 200)), "b/notice.txt": prose(1, 200)})[0], 1)

    def test_a_container_is_read_by_the_tool_and_left_aside_without_it(self):
        with tempfile.TemporaryDirectory() as root:
            for name in ("a/notice.docx", "b/notice.txt"):
                path = pathlib.Path(root) / name
                path.parent.mkdir()
                path.write_text(prose(1, 200), encoding="utf-8")
            tool = pathlib.Path(root) / "zeren"
            printed = io.StringIO()
            with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
                self.assertEqual(shingles.main([root]), 0)
                tool.write_text(f"#!{sys.executable}\nimport sys\nassert sys.argv[1] == 'text'\nprint({prose(1, 200)!r})\n", encoding="utf-8")
                tool.chmod(0o755)
                self.assertEqual(shingles.main(["--zeren", str(tool), root]), 1)
                tool.write_text(f"#!{sys.executable}\nimport sys\nsys.exit('damaged')\n", encoding="utf-8")
                self.assertEqual(shingles.main(["--zeren", str(tool), root]), 1)
            self.assertIn("1 notices, 0 pairs", printed.getvalue())
            self.assertIn("a and b share 100.0 %", printed.getvalue())
            self.assertIn("damaged", printed.getvalue())

    def test_no_notice_is_an_error(self):
        self.assertEqual(self.run_on({})[0], 1)


if __name__ == "__main__":
    unittest.main()
