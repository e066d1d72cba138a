"""A folder as the reader of the docs has it: the notices that the pages name, real ones of the corpus under those names."""
import contextlib
import os
import pathlib
import re
import shutil
import stat
import subprocess
import tempfile

import openpyxl

from pages import ROOT, text_of

ZEREN = os.environ["ZEREN"]
SHARED = ROOT.parent / "shared"  # real documents beside the project, which a clone lacks
COPIES = {
    "notice.txt": "weidong-2022/notice.txt", "notice.html": "t6-html-heshui-2024/notice.html", "notice.docx": "t6-docx-xiping-2020/notice.docx",
    "notice.pdf": "t6-pdf-beihu-2022/notice.pdf", "2022.html": "t6-html-futou-2023/notice.html",
    "2021.txt": "pairs/year-luchuan/before.txt", "2022.txt": "pairs/year-luchuan/after.txt",
    "2023.txt": "pairs/year-yunpu/before.txt", "2024.txt": "pairs/year-yunpu/before.txt", "2025.txt": "pairs/year-yunpu/after.txt",
    "2024.pdf": "t6-pdf-beihu-2022/notice.pdf", "2025.pdf": "t6-pdf-beihu-2022/notice.pdf",
    "draft-1.docx": "t6-docx-chuanlu-2023/notice.docx", "draft-2.docx": "t6-docx-luqiao-2017/notice.docx",
    "notices/2023.txt": "pairs/year-yunpu/before.txt", "notices/old/2021.html": "t6-html-qingshi-2021/notice.html",
}
# The tool as a shell calls it. "Done, and they differ" (3) is success here: a page that wants it otherwise says so with || or $?.
TOOL = '#!/bin/sh\n"{zeren}" "$@"\ncode=$?\n[ $code -eq 3 ] || exit $code\n'
# ./dev builds what these tests run in. `run` runs the tool that is built already; of the others the name is looked up in ./dev help.
DEV = """#!/bin/sh
case $1 in
help) exec "{root}/dev" help ;;
run) shift; exec build/bin/zeren "$@" ;;
*) "{root}/dev" help | grep -q "^\\./dev $1\\b" || {{ echo "./dev has no $1" >&2; exit 2; }} ;;
esac
"""


def executable(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


@contextlib.contextmanager
def furnished(empty):
    """The folder, with ../shared beside it where the project has it; gone at the end. `empty`: only what a checkout has."""
    with tempfile.TemporaryDirectory(prefix="zeren-docs-") as name:
        folder = pathlib.Path(name) / "checkout"
        folder.mkdir()
        if SHARED.is_dir():
            (folder.parent / "shared").symlink_to(SHARED)
        furnish(folder, empty)
        yield folder


def furnish(folder, empty):
    for name in ("corpus", "tests", "examples", "docs"):
        (folder / name).symlink_to(ROOT / name)
    executable(folder / "build/bin/zeren", TOOL.format(zeren=ZEREN))
    executable(folder / "dev", DEV.format(root=ROOT))
    if empty:
        return
    for name, source in COPIES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / "corpus" / source, folder / name)
    answer = subprocess.run([ZEREN, "parse", "--no-generator", folder / "notice.txt"], capture_output=True, check=True).stdout
    (folder / "answer.json").write_bytes(answer)
    words, = re.findall(r'^```json\n(\{"labels".*?)^```$', text_of("docs/lexicon.md"), re.M | re.S)
    for name in ("mine.json", "words.json"):
        (folder / name).write_text(words, encoding="utf-8")
    book = openpyxl.Workbook()
    book.active.append(["序号", "工作任务", "牵头单位", "完成时限"])
    book.save(folder / "ours.xlsx")


def run(script, folder):
    """The finished process of a shell that stops at the first failure."""
    environment = {**os.environ, "PATH": f"{folder / 'build/bin'}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    return subprocess.run(["bash", "-e", "-o", "pipefail", "-c", script], cwd=folder, env=environment, capture_output=True, text=True,
                          stdin=subprocess.DEVNULL, check=False, timeout=300)
