"""Finds in the notice what gold says of it: headings, tasks, titles, numbers, header facts.

Gold holds strings only; the order of the document tells which of several places is meant. A heading or task with a number
is looked for where its number stands before it. What the tasks found here hold is located by locate_roles.py and
locate_values.py. What is not found becomes an error that names the task, the string and the nearest hint.
Tested by test_locate.py.
"""
from __future__ import annotations

from typing import Optional

from facts import NoticeFacts, SectionFacts, TaskFacts
from findings import Findings
from folded import Folded, Span, fold
from form import task_name
from hints import missing
from inherited import narrow_places
from locate_roles import Notice, locate_roles
from locate_values import locate_deadlines, locate_fields, locate_targets

# What may stand between a number and the words that it numbers, on either side of the number's own characters.
MARKS = "、．.﹒。，,：:；;·•●—–-－~|│*#（）()〔〕[]【】{}「」《》<>“”\"‘’章节条款项篇部分号"
DIGITS = "0123456789０１２３４５６７８９"
CHINESE_DIGITS = "〇零一二三四五六七八九十百千"
CLOSED = "。；;：:！!）)】〕]|│" + DIGITS


def locate(gold: dict, text: str, name: str, found: Findings) -> NoticeFacts:
    """Everything that gold says, with spans. Gold must have passed check_form."""
    folded = Folded(text)
    facts = NoticeFacts(name=name, text=text, layouts=list(gold.get("layout", [])))
    _locate_header(gold, folded, facts, found)
    _locate_in_order(gold, folded, facts, found)
    facts.sections, facts.tasks = _locate_outline(gold, folded, found)
    _set_windows(facts, gold, folded, found)
    by_id = {task["id"]: task for task in gold.get("tasks", [])}
    notice = Notice(folded, found, bytearray(len(text)), any(layout.startswith("T") for layout in facts.layouts))
    for task in _children_first(facts.tasks):
        if task.span is not None:
            _locate_contents(by_id[task.id], task, notice)
    narrow_places(facts)
    return facts


def _locate_contents(gold: dict, task: TaskFacts, notice: Notice) -> None:
    task.roles = locate_roles(gold, task, notice)
    task.targets = locate_targets(gold, task, notice.folded, notice.found)
    task.deadlines = locate_deadlines(gold, task, notice.folded, notice.found)
    task.fields = locate_fields(gold, task, notice)


# -- header, reporting, rules --------------------------------------------------------------------------------------

def _locate_header(gold: dict, folded: Folded, facts: NoticeFacts, found: Findings) -> None:
    for key, value in gold.get("header", {}).items():
        for item in value if isinstance(value, list) else [value]:
            facts.header.append((key, item if key == "issued_on" else fold(item)))
            if key != "issued_on" and folded.find(item) is None:
                missing(f"header {key}", item, folded, (0, len(folded.text)), found)
    if "declared_task_count" in gold:
        facts.header.append(("declared_task_count", str(gold["declared_task_count"])))


def _locate_in_order(gold: dict, folded: Folded, facts: NoticeFacts, found: Findings) -> None:
    """Reporting dates stand in order; rules stand anywhere."""
    cursor = 0
    for item in gold.get("reporting", []):
        span = folded.find(item["text"], cursor)
        if span is None:
            missing("reporting", item["text"], folded, (cursor, len(folded.text)), found)
        else:
            cursor = span[0] + 1
        facts.reporting.append((fold(item["text"]), item.get("due"), item.get("every")))
    for rule in gold.get("rules", []):
        if folded.find(rule["text"]) is None:
            missing("rules", rule["text"], folded, (0, len(folded.text)), found)
        facts.rules.append((rule["kind"], fold(rule["text"])))


# -- sections and tasks --------------------------------------------------------------------------------------------

def _locate_outline(gold: dict, folded: Folded, found: Findings) -> tuple[list[SectionFacts], list[TaskFacts]]:
    """Headings may stand in a table of contents too: the last chain of headings is tried first, then the first one."""
    best = None
    for from_end in (True, False):
        trial = Findings()
        sections = _locate_sections(gold.get("sections", []), folded, from_end, trial)
        tasks = _locate_tasks(gold.get("tasks", []), sections, folded, trial)
        if best is None or len(trial.errors) < len(best[0].errors):
            best = (trial, sections, tasks)
        if not trial.errors:
            break
    trial, sections, tasks = best
    found.errors += trial.errors
    found.warnings += trial.warnings
    return sections, tasks


def _locate_sections(gold: list[dict], folded: Folded, from_end: bool, found: Findings) -> list[SectionFacts]:
    sections = [SectionFacts(id=item["id"], heading=fold(item["heading"]), span=None, number=item.get("number"),
                             parent=item.get("parent")) for item in gold]
    low, high = 0, len(folded.text)
    pairs = list(zip(gold, sections))
    for item, section in reversed(pairs) if from_end else pairs:
        section.span = _heading_place(item, folded, low, high, from_end)
        if section.span is not None:
            low, high = (low, section.span[0]) if from_end else (section.span[1], high)
    for item, section in pairs:
        _place_heading_number(item, section, folded, found)
    return sections


def _place_heading_number(item: dict, section: SectionFacts, folded: Folded, found: Findings) -> None:
    where = f"section {item['id']}"
    if section.span is None:
        missing(where, item["heading"], folded, (0, len(folded.text)), found)
        return
    section.start = section.span[0]
    if "number" in item:
        start = number_before(folded, section.span[0], item["number"])
        if start is None:
            found.error(f"{where} {item['heading']!r}", f"number {item['number']!r} does not stand before it "
                        f"(line {folded.line(section.start)}: {folded.before(section.start, 8)!r})")
        section.start = section.start if start is None else start


def _heading_place(item: dict, folded: Folded, low: int, high: int, from_end: bool) -> Optional[Span]:
    places = list(folded.find_all(item["heading"], low, high))
    if "number" in item:
        good = [span for span in places if number_before(folded, span[0], item["number"]) is not None]
    else:
        good = [span for span in places if folded.opens_line(span[0])]
    places = good or places
    return places[-1 if from_end else 0] if places else None


def _locate_tasks(gold: list[dict], sections: list[SectionFacts], folded: Folded, found: Findings) -> list[TaskFacts]:
    tasks: list[TaskFacts] = []
    previous: Optional[TaskFacts] = None
    for item in gold:
        task = TaskFacts(id=item["id"], span=None, kind=item.get("kind", "assignment"), number=item.get("number"),
                         part=item.get("part"), parent=item.get("parent"), section=item.get("section"),
                         title=fold(item["title"]) if "title" in item else None)
        tasks.append(task)
        low, high = _stretch(item, sections, len(folded.text))
        low = max(low, previous.span[1] if previous else 0)
        head = _task_head(item, folded, low, high)
        if head is None and previous is not None:
            head = _task_head(item, folded, previous.span[0] + 1, high)
            if head is not None:
                found.error(task_name(item), f"begins (line {folded.line(head[0])}) before the end of {previous.name()}: "
                                             "is that one's ending right?")
        _place_text(item, task, head, (low, high), folded, found)
        _place_title_and_number(item, task, tasks, low, folded, found)
        if task.span is not None:
            _check_section(item, task, sections, found)
            previous = task
    return tasks


def _stretch(item: dict, sections: list[SectionFacts], length: int) -> Span:
    """The whole stretch of the task's section, its sub-sections included."""
    placed = [section for section in sections if section.span is not None]
    parents = {section.id: section.parent for section in sections}
    for i, section in enumerate(placed):
        if section.id == item.get("section"):
            after = (s for s in placed[i + 1:] if section.id not in _ancestors(s.id, parents))
            following = next(after, None)
            return section.span[1], following.start if following else length
    return 0, length


def _check_section(item: dict, task: TaskFacts, sections: list[SectionFacts], found: Findings) -> None:
    """The heading nearest above a task is its section."""
    above = [section for section in sections if section.span is not None and section.span[1] <= task.span[0]]
    if above and above[-1].id != item.get("section"):
        found.warn(task_name(item), f"stands under the heading {above[-1].heading!r} (section {above[-1].id})")


def _head_and_tail(item: dict) -> tuple[str, str]:
    return (item["text"], item["text"]) if isinstance(item["text"], str) else tuple(item["text"])


def _task_head(item: dict, folded: Folded, low: int, high: int) -> Optional[Span]:
    """The first place with title and number before it, else the first that opens a sentence, else the first."""
    places = list(folded.find_all(_head_and_tail(item)[0], low, high))
    good = [span for span in places if _is_announced(item, folded, span[0])]
    return (good or places or [None])[0]


def _is_announced(item: dict, folded: Folded, position: int) -> bool:
    if item.get("part", 1) > 1:
        return folded.before(position) in CLOSED or folded.opens_line(position)
    if "title" in item:
        title = _title_before(folded, item["title"], position)
        if title is None:
            return False
        position = title[0]
    if "number" in item:
        return number_before(folded, position, item["number"]) is not None
    return folded.opens_line(position) or folded.before(position) in CLOSED


def _place_text(item: dict, task: TaskFacts, head: Optional[Span], stretch: Span, folded: Folded, found: Findings) -> None:
    begins, ends = _head_and_tail(item)
    if head is None:
        missing(f"{task_name(item)} text", begins, folded, stretch, found)
        return
    tail = next((span for span in folded.find_all(ends, head[0], stretch[1]) if span[1] >= head[1]), None)
    if tail is None:
        missing(f"{task_name(item)} end of the text", ends, folded, (head[0], stretch[1]), found)
        tail = head
    task.span = (head[0], tail[1])


def _place_title_and_number(item: dict, task: TaskFacts, tasks: list[TaskFacts], low: int, folded: Folded,
                            found: Findings) -> None:
    if task.span is None:
        return
    if task.part is not None and task.part > 1:
        first = next((t for t in reversed(tasks[:-1]) if t.part == 1 and t.number == task.number), None)
        task.number_span, task.title_span = (first.number_span, first.title_span) if first else (None, None)
        return
    position = task.span[0]
    if "title" in item:
        task.title_span = _title_before(folded, item["title"], position) or folded.find_last(item["title"], low, position)
        if task.title_span is None:
            missing(f"{task_name(item)} title", item["title"], folded, (low, position), found)
        else:
            position = task.title_span[0]
    if "number" in item:
        _place_number(item, task, position, low, folded, found)


def _place_number(item: dict, task: TaskFacts, position: int, low: int, folded: Folded, found: Findings) -> None:
    start = number_before(folded, position, item["number"])
    if start is None:
        loose = folded.find_last(item["number"], low, position)
        where = f"line {folded.line(position)}: {folded.before(position, 10)!r} | {folded.after(position, 8)!r}"
        if loose is None:
            found.error(task_name(item), f"number {item['number']!r} does not stand before the text ({where})")
            return
        found.warn(task_name(item), f"number {item['number']!r} stands before the text, but not next to it ({where})")
        start = loose[0]
    task.number_span = folded.find(item["number"], start, position)


def _title_before(folded: Folded, title: str, position: int) -> Optional[Span]:
    """The title that ends right before the position, marks between them left aside."""
    wanted, marks = fold(title), 0
    while marks <= 4:
        if folded.before(position, len(wanted) + marks)[:len(wanted)] == wanted:
            start = folded.start_of_last(position, len(wanted) + marks)
            return folded.find(wanted, start, position)
        if folded.before(position, marks + 1)[:1] not in MARKS:
            return None
        marks += 1
    return None


def number_before(folded: Folded, position: int, number: str) -> Optional[int]:
    """Where the number begins that stands, with its marks, right before the position; None when it does not."""
    wanted = fold(number)
    before = folded.before(position, len(wanted) + 8)
    kept = before
    while not kept.endswith(wanted):
        if not kept or kept[-1] not in MARKS:
            return None
        kept = kept[:-1]
    ahead = kept[:-len(wanted)][-1:]
    for digits in (DIGITS, CHINESE_DIGITS):
        if ahead and ahead in digits and wanted[0] in digits:
            return None
    return folded.start_of_last(position, len(before) - len(kept) + len(wanted))


# -- extents -------------------------------------------------------------------------------------------------------

def _set_windows(facts: NoticeFacts, gold: dict, folded: Folded, found: Findings) -> None:
    """A task's window: from its number to the next task that is none of its own, or to the next heading."""
    placed = [task for task in facts.tasks if task.span is not None]
    parents = {task.id: task.parent for task in facts.tasks}
    headings = sorted(section.start for section in facts.sections if section.span is not None)
    items = {item["id"]: item for item in gold.get("tasks", [])}
    for i, task in enumerate(placed):
        following = next((t for t in placed[i + 1:] if task.id not in _ancestors(t.id, parents)), None)
        end = _start(following) if following else len(folded.text)
        end = min([end] + [start for start in headings if start >= task.span[1]])
        task.window = (_start(task), max(end, task.span[1]))
        own_end = _start(placed[i + 1]) if i + 1 < len(placed) else len(folded.text)
        _check_ending(items[task.id], task, min(own_end, task.window[1]), folded, found)


def _check_ending(item: dict, task: TaskFacts, end: int, folded: Folded, found: Findings) -> None:
    begins, ends = _head_and_tail(item)
    if begins != ends and (again := folded.find(ends, task.span[1], end)) is not None:
        found.warn(task_name(item), f"the ending {ends!r} stands again in line {folded.line(again[0])}: the first is taken "
                                    f"(line {folded.line(task.span[1] - 1)}); write more of it if that is wrong")


def _start(task: TaskFacts) -> int:
    if task.part is not None and task.part > 1:
        return task.span[0]
    return min(span[0] for span in (task.number_span, task.title_span, task.span) if span is not None)


def _ancestors(task_id: str, parents: dict[str, Optional[str]]) -> set[str]:
    known: set[str] = set()
    while (task_id := parents.get(task_id)) is not None and task_id not in known:
        known.add(task_id)
    return known


def _children_first(tasks: list[TaskFacts]) -> list[TaskFacts]:
    """Measures take their clauses before the task above them does: what they leave after (4) is its own."""
    parents = {task.id: task.parent for task in tasks}
    depth = {task.id: len(_ancestors(task.id, parents)) for task in tasks}
    return sorted(tasks, key=lambda task: -depth[task.id])
