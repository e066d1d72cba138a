#!/usr/bin/env python3
"""How a supervision system (督查督办系统) takes in notices: tasks, their units and their deadlines as tables of SQLite.

    import_tasks.py tasks.db notice.txt 通知.docx ...

A notice that was taken in before is replaced, so that the import can be repeated. One that cannot be read is told and left out; the
others go in, and the exit code is 1. What a careful reader would stumble over (check) is kept beside the tasks, for the person who looks at them.
"""
import pathlib
import sqlite3
import sys

import zeren

SCHEMA = """
PRAGMA foreign_keys = ON;
CREATE TABLE IF NOT EXISTS notice (id INTEGER PRIMARY KEY, sha256 TEXT UNIQUE, name TEXT, number TEXT, title TEXT, issuer TEXT, issued_on TEXT);
CREATE TABLE IF NOT EXISTS task (id INTEGER PRIMARY KEY, notice INTEGER REFERENCES notice ON DELETE CASCADE, key TEXT, kind TEXT, title TEXT, text TEXT,
                                 parent TEXT);
CREATE TABLE IF NOT EXISTS assignment (task INTEGER REFERENCES task ON DELETE CASCADE, role TEXT, unit TEXT, kind TEXT, inherited INTEGER);
CREATE TABLE IF NOT EXISTS deadline (task INTEGER REFERENCES task ON DELETE CASCADE, due TEXT, kind TEXT, text TEXT, inherited INTEGER);
CREATE TABLE IF NOT EXISTS target (task INTEGER REFERENCES task ON DELETE CASCADE, indicator TEXT, relation TEXT, value TEXT, unit TEXT, text TEXT);
CREATE TABLE IF NOT EXISTS finding (notice INTEGER REFERENCES notice ON DELETE CASCADE, code TEXT, severity TEXT, message TEXT, text TEXT);
CREATE INDEX IF NOT EXISTS assignment_unit ON assignment (unit, role);
"""


def insert(base, table, *values):
    """The new row's id."""
    marks = ", ".join("?" * len(values))
    return base.execute(f"INSERT INTO {table} VALUES ({marks})", values).lastrowid


def words(passage):
    return None if passage is None else passage.text


def words_at(document, span):
    return None if span is None else document.text[span.start:span.end]


def insert_task(base, notice, task, keys, deadlines):
    row = insert(base, "task", None, notice, task.key, task.kind, words(task.title), task.text, keys.get(task.parent))
    for role in task.roles:
        for party in role.parties:
            insert(base, "assignment", row, party.effective_role or role.role, party.name, party.kind, role.basis is not None or party.basis is not None)
    for deadline, inherited in deadlines:  # inherited: the notice gives it to all tasks without a time
        insert(base, "deadline", row, deadline.due and deadline.due.isoformat(), deadline.kind, deadline.text, inherited)
    for target in task.targets:
        value = None if target.value is None else str(target.value)  # as text: SQLite's numbers are not exact
        insert(base, "target", row, words(target.indicator), target.relation, value, target.unit, target.text)


def insert_notice(base, document):
    """How much was found odd in it."""
    header, source = document.header, document.source
    base.execute("DELETE FROM notice WHERE sha256 = ?", (source.sha256,))
    issued_on = header.issued_on and header.issued_on.date
    notice = insert(base, "notice", None, source.sha256, source.name, words(header.doc_number), words(header.title), words(header.issuer),
                    issued_on and issued_on.isoformat())
    keys = {task.id: task.key for task in document.tasks}
    deadlines = zeren.deadlines_by_task(document)
    for task in document.tasks:
        insert_task(base, notice, task, keys, deadlines[task.id])
    findings = document.check()
    for finding in findings:
        insert(base, "finding", notice, finding.code, finding.severity, finding.message, words_at(document, finding.span))
    return len(findings)


def main(database, *files):
    base = sqlite3.connect(database)
    base.executescript(SCHEMA)
    failed = 0
    for file in files:
        try:
            document = zeren.parse(pathlib.Path(file), external_programs=True)
        except zeren.Error as error:
            print(f"import_tasks: {error}", file=sys.stderr)
            failed = 1
            continue
        with base:  # a notice is taken in whole or not at all
            findings = insert_notice(base, document)
        print(f"{file}: {len(document.tasks)} tasks, {findings} findings")
    due = "SELECT t.key, d.due, group_concat(a.unit, ' ') FROM task t JOIN deadline d ON d.task = t.id JOIN assignment a ON a.task = t.id " \
          "WHERE a.role = 'lead_unit' AND d.due IS NOT NULL GROUP BY t.id, d.rowid ORDER BY d.due LIMIT 5"
    for row in base.execute(due):
        print(*row)
    base.close()
    return failed


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit("usage: import_tasks.py DATABASE NOTICE...")
    sys.exit(main(*sys.argv[1:]))
