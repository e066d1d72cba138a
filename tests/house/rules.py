"""The rules of the house, each a function from the tree of sources to its findings ("path:line: what is wrong")."""
import re

from sources import includes, literals, room

# The flow. Rooms of one rank do not know each other; a room knows those of lower rank.
RANK = {"text": 0, "lexicon": 1, "read": 2, "outline": 2, "extract": 3, "resolve": 4, "check": 5, "compare": 5, "json": 6, "render": 6,
        "verify": 7, "capi": 8}
# The room whose face a public header is.
FACE = {"error.hpp": "text", "model.hpp": "text", "finding.hpp": "text", "sarif.hpp": "json", "verify.hpp": "verify",
        "text.hpp": "text", "version.hpp": "text", "lexicon.hpp": "lexicon", "read.hpp": "read",
        "parse.hpp": "resolve", "deadlines.hpp": "resolve", "numbers.hpp": "extract", "check.hpp": "check", "json.hpp": "json", "compare.hpp": "compare", "render.hpp": "render", "table.hpp": "render", "units.hpp": "render",
        "zeren.h": "capi"}
CHINESE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|\\u(?:[3-9][0-9a-f]{3}|f[9af][0-9a-f]{2})", re.I)
EMPTY_NAMES = {"helpers", "helper", "util", "utils", "common", "manager", "base", "misc"}
MOST_LINES = 400


def may_include(user, used):
    return user == used or RANK[used] < RANK[user]


def includes_follow_the_flow(tree):
    for path, text in tree.items():
        user = room(path)
        if user is None:
            continue
        if user not in RANK:
            yield f"{path}:1: the folder {user} has no place in the flow"
            continue
        for include in includes(text):
            folder, slash, name = include.name.partition("/")
            folder = folder if slash else ""
            if not include.quoted and folder != "zeren" and folder not in RANK:
                continue  # the standard's, or a library's
            used = FACE.get(name) if folder == "zeren" else folder
            if include.name == "zeren/zeren.hpp":
                continue  # a rule of its own
            if used not in RANK:
                yield f"{path}:{include.line}: {include.name} has no place in the flow"
            elif not may_include(user, used):
                yield f"{path}:{include.line}: {user} must not know {include.name}"


def faces_and_tools_know_no_room(tree):
    for path, text in tree.items():
        for include in includes(text):
            if room(path) is None and include.name.split("/")[0] in RANK:
                yield f"{path}:{include.line}: {include.name} is private to lib/"


def words_are_data(tree):
    for path, text in tree.items():
        if room(path) in ("text", "lexicon") or path.startswith("include/") or re.match(r"bindings/[^/]+/(src/)?tests?/", path):
            continue
        for literal in literals(text):
            if CHINESE.search(literal.text):
                yield f"{path}:{literal.line}: the Chinese literal {literal.text} belongs in lib/lexicon"


def nothing_includes_everything(tree):
    for path, text in tree.items():
        for include in includes(text):
            if path.startswith("lib/") and include.name == "zeren/zeren.hpp":
                yield f"{path}:{include.line}: zeren/zeren.hpp is for users; include what is needed"


def own_header_first(tree):
    for path, text in tree.items():
        if not path.endswith(".cpp"):
            continue
        folder, _, name = path.rpartition("/")
        stem = name.removesuffix(".cpp")
        prefix = f"{folder.removeprefix('lib/')}/" if room(path) else ""
        candidates = [f"{prefix}{stem}.hpp"] if f"{folder}/{stem}.hpp" in tree else []
        if room(path) and f"include/zeren/{stem}.hpp" in tree:
            candidates.append(f"zeren/{stem}.hpp")
        first = includes(text)[0].name if includes(text) else None
        if candidates and first not in candidates:
            yield f"{path}:1: the first include is {first}, not its own header {candidates[0]}"
        elif room(path) and not candidates and (first is None or not first.startswith((f"{room(path)}/", "zeren/"))):
            yield f"{path}:1: the first include is {first}, not a header that declares what is here"


def files_stay_short(tree):
    for path, text in tree.items():
        lines = len(text.splitlines())
        if lines > MOST_LINES:
            yield f"{path}:{MOST_LINES + 1}: {lines} lines, {MOST_LINES} at most: which job can leave?"


def one_file_names(tree, library, prefix):
    users = sorted({path for path, text in tree.items() for include in includes(text) if include.name.startswith(prefix)})
    strangers = [path for path in users if room(path) != "text"]
    for path in strangers:
        yield f"{path}:1: names {library}; only one file of lib/text does"
    if len(users) - len(strangers) > 1:
        yield f"lib/text:1: {library} is named by {', '.join(users)}; one file is enough"


def one_file_names_re2(tree):
    return one_file_names(tree, "RE2", "re2/")


def one_file_names_icu(tree):
    return one_file_names(tree, "ICU", "unicode/")


def constants_have_one_name(tree):
    """Two inline constants of one name in one namespace are undefined: the linker takes either."""
    places = {}
    for path, text in sorted(tree.items()):
        if not re.fullmatch(r"lib/text/[^/]*\.hpp", path):
            continue
        for number, line in enumerate(text.splitlines(), 1):
            constant = re.match(r"inline constexpr [^=({]*\b(k\w+)\s*(?:=|\{)", line)
            if constant and constant[1] in places:
                yield f"{path}:{number}: {constant[1]} is a constant of {places[constant[1]]} already"
            elif constant:
                places[constant[1]] = path


def files_say_what_they_do(tree):
    for path, text in tree.items():
        name = path.rpartition("/")[2].split(".")[0]
        if name in EMPTY_NAMES:
            yield f"{path}:1: the name tells nothing"
        if not text.startswith("//") and not path.endswith(".java"): # there the class says it
            yield f"{path}:1: opens without a comment that says what the file does"
        if path.endswith((".hpp", ".h")) and "#pragma once" not in text and path != "include/zeren/zeren.h":
            yield f"{path}:1: has no #pragma once"
