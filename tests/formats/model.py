"""What of two models must be equal when only the format of the file differs."""
import json
import re
import subprocess


def parse(tool, *paths):
    """The models of files, in order; an error's object for one that cannot be read."""
    done = subprocess.run([tool, "parse", "--compact", *map(str, paths)], capture_output=True, check=False, timeout=600 + 120 * len(paths))
    lines = done.stdout.splitlines()
    if not lines and len(paths) == 1:  # the error of a single file is told on stderr alone
        return [{"error": done.stderr.decode().strip()}]
    return [json.loads(line) for line in lines]


def plain(passage):
    """Wording without blanks, which wrapping and cells put anywhere."""
    return None if passage is None else re.sub(r"\s", "", passage["text"] if isinstance(passage, dict) else passage)


def roles(task):
    return [(role["role"], plain(role["label"]), role["open_ended"], [(plain(party), party["kind"]) for party in role["parties"]]) for role in task["roles"]]


def targets(task):
    return [(plain(target["indicator"]), target["change"], target["relation"], target["value"], target["unit"]) for target in task["targets"]]


def facts(model):
    """Tasks with roles, targets and deadlines."""
    return [{"key": task["key"], "kind": task["kind"], "title": plain(task["title"]), "text": plain(task["text"]), "roles": roles(task),
             "targets": targets(task), "deadlines": [(plain(one), one["due"], one["kind"]) for one in task["deadlines"]]} for task in model.get("tasks", [])]


def differences(wanted, found):
    """One line for each task that differs."""
    result = [] if len(wanted) == len(found) else [f"{len(found)} tasks instead of {len(wanted)}"]
    for one, other in zip(wanted, found):
        result += [f"{one['key']} {name}: {other[name]!r} instead of {one[name]!r}" for name in one if one[name] != other[name]]
    return result
