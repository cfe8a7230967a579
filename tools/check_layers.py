#!/usr/bin/env python3
"""What may include what (house rules in CONTRIBUTING.md), read off folders, file names and #include lines.

    check_layers.py [ROOT]

Known exceptions stand in tools/check_layers.exceptions, each under a line that says why. A new fault
fails, and so does an exception that is no longer one.
"""
# SPDX-License-Identifier: MIT
import pathlib
import re
import sys

import source_text

INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]', re.MULTILINE)
VERBS = set(
    "accept add admit agree allocate amend assess assign book cancel change close complete confirm correct decide"
    " decline discharge end erase escalate export give hand hold import invite leave load mark merge move name open"
    " publish rate reassign record redact refer remove rename reopen request restore retire send set sign start"
    " stop transfer triage unmerge vacate withdraw".split()
)
SUFFIXES = ("facts", "tables", "reactions", "store", "view", "pages", "api", "jobs", "cli", "mapping", "sql")
DOORS = {"pages", "api_door", "jobs", "cli"}

# Platform folders that may know only these others. The rest may know any, but never in a ring.
PLATFORM_KNOWS = {
    "base": set(), "html": {"base"}, "fhir": {"base"}, "config": {"base"}, "log": {"base"}, "db": {"base", "log"},
}
# Of the platform, what each role of a care module may include; a role not listed may include all of it.
ROLE_PLATFORM = {
    "ids": {"base"},
    "facts": {"base", "journal/event.h"},
    "domain": {"base"},
    "tables": {"base", "db", "journal"},
    "reactions": {"base", "db", "journal", "jobs"},
    "store": {"base", "db", "journal", "identity"},
    "use case": {"base", "db", "journal", "identity", "jobs", "notify"},
    "api": {"base", "db", "journal", "identity", "jobs"},
    "view": {"base", "html"},
}
# Of its own module, what each role may include.
ROLE_OWN = {
    "ids": set(),
    "facts": {"ids", "facts"},
    "domain": {"ids", "facts", "domain"},
    "tables": {"ids", "facts", "domain", "tables", "sql"},
    "reactions": {"ids", "facts", "domain", "store", "reactions", "sql"},
    "store": {"ids", "facts", "domain", "store", "sql"},
    "use case": {"ids", "facts", "domain", "store", "use case", "api"},
    "api": {"ids", "facts", "domain", "store", "use case", "api"},
    "view": {"ids", "facts", "domain", "view"},
    "mapping": {"ids", "facts", "domain", "mapping"},
    **{door: {"ids", "facts", "domain", "store", "use case", "api", "view", "mapping", *DOORS} for door in DOORS},
}
PURE = {"ids", "facts", "domain", "view"}
IMPURE_LIBRARY = re.compile(
    r"(nlohmann|spdlog|boost|CLI|toml\+\+|libpq-fe|sqlite3|sodium)\b|(iostream|fstream|filesystem|thread|mutex|locale)$"
)
HEAVY_LIBRARY = re.compile(r"(boost/(beast|asio)|nlohmann/json\.hpp|CLI/|toml\+\+|spdlog/)")
SQL_TEXT = re.compile(
    r"\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|(CREATE|ALTER|DROP)\s+TABLE)\b",
    re.DOTALL,
)
SQL_WRITE = re.compile(r"\bsql::k(Insert|Update|Delete)[A-Z]\w*")
TAG = re.compile(
    r"</?(a|article|body|br|button|dd|div|dl|dt|em|fieldset|footer|form|h[1-6]|head|header|html|img|input|label"
    r"|legend|li|link|main|nav|ol|option|p|script|section|select|span|strong|style|summary|svg|table|tbody|td"
    r"|textarea|th|thead|title|tr|ul)(\s[^>]*)?/?>?(?=[\s>/\"]|$)"
)


def role(path):
    """What a file of a care module is for, from its name."""
    stem = path.stem
    if stem in ("ids", "api", "module"):
        return stem
    last = stem.rpartition("_")[2]
    if "_" in stem and last in SUFFIXES:
        return "api_door" if last == "api" else last
    return "use case" if "_" in stem and stem.split("_")[0] in VERBS else "domain"


def place(path):
    """('care', 'register') of care/register/rating.h."""
    parts = path.parts
    return (parts[0], parts[1]) if len(parts) > 2 and parts[0] in ("platform", "care") else (None, None)


def platform_allows(allowed, target):
    return target.parts[1] in allowed or "/".join(target.parts[1:]) in allowed


def include_fault(path, target):
    """Why `path` may not include `target`, both from src/; nothing where it may."""
    (side, name), (other_side, other) = place(path), place(target)
    if other_side is None:
        return "is not written from src/"
    if source_text.is_test(path):
        return "is the service's: a mechanism knows none of it" if (side, other_side) == ("platform", "care") else None
    if side == "platform":
        if other_side == "care":
            return "is the service's: a mechanism knows none of it"
        if name in PLATFORM_KNOWS and other != name and other not in PLATFORM_KNOWS[name]:
            return f"is not for platform/{name}, which knows {', '.join(sorted(PLATFORM_KNOWS[name])) or 'nothing'}"
        return None
    what = role(path)
    if other_side == "platform":
        allowed = ROLE_PLATFORM.get(what)
        if allowed is not None and not platform_allows(allowed, target):
            return f"is not for a {what} file, which may use {', '.join(sorted(allowed))} of the platform"
        return None
    if other == name:
        allowed = ROLE_OWN.get(what)
        if allowed is not None and role(target) not in allowed:
            return f"is a {role(target)} file: not for a {what} file"
        return None
    if target.name not in ("ids.h", "api.h", f"{other}_facts.h"):
        return "is another module's own: only its ids.h, api.h and facts are for others"
    if target.name == "api.h" and what in {"ids", "facts", "domain", "tables", "store", "view"}:
        return f"is another module's api: not for a {what} file"
    if target.name.endswith("_facts.h") and what in {"ids", "facts", "view"}:
        return f"are another module's facts: not for a {what} file"
    return None


def text_faults(path, text):
    """Faults in what a file of src/ says rather than in what it includes."""
    if source_text.is_test(path):
        return
    literals = source_text.strings(text)
    if any(SQL_TEXT.search(literal) for literal in literals):
        yield "has SQL text: it belongs in sql/*.sql"
    if path.parts[:2] != ("platform", "html") and any(TAG.search(literal) for literal in literals):
        yield "has a handwritten tag: use a component of platform/html"
    writer = path.stem.endswith("_tables") if path.parts[0] == "care" else (
        path.stem.endswith("_store") or path.parts[1] in ("journal", "db")
    )
    if not writer and SQL_WRITE.search(source_text.code_without_strings(text)):
        yield "uses a write statement: only *_tables.cpp may (of the platform, *_store.cpp and the journal)"


def library_faults(path, library):
    if path.suffix == ".h" and HEAVY_LIBRARY.match(library):
        yield f"<{library}> is heavy: include it in one .cpp"
    if path.parts[0] == "care" and not source_text.is_test(path) and role(path) in PURE and IMPURE_LIBRARY.match(library):
        yield f"<{library}> is not for a {role(path)} file, which is pure"


def rings(edges):
    """Every ring in a graph {from: {to}}, as the names along it, each told once."""
    found, path, done = [], [], set()

    def visit(node):
        if node in path:
            found.append(path[path.index(node):] + [node])
        elif node not in done:
            path.append(node)
            for following in sorted(edges.get(node, ())):
                visit(following)
            done.add(path.pop())

    for node in sorted(edges):
        visit(node)
    return found


def check(root):
    """All faults of the tree under `root`, as `path: words`, and how many files were read."""
    faults, edges = [], {}
    paths = [path.relative_to("src") for path in source_text.files(root, "src/*.h", "src/*.cpp")]
    for path in paths:
        text = (root / "src" / path).read_text()
        for quote, included in INCLUDE.findall(source_text.code(text)):
            if quote == "<":
                faults += [f"src/{path}: {words}" for words in library_faults(path, included)]
                continue
            target = pathlib.PurePosixPath(included)
            fault = include_fault(path, target)
            if fault:
                faults.append(f"src/{path}: {included} {fault}")
            meets = target.name == "api.h" or target.parts[0] == "platform"
            if not source_text.is_test(path) and meets and place(target) != place(path) and place(target)[0]:
                edges.setdefault("/".join(place(path)), set()).add("/".join(place(target)))
        faults += [f"src/{path}: {words}" for words in text_faults(path, text)]
    faults += [f"a ring: {' -> '.join(ring)}" for ring in rings(edges)]
    return faults, len(paths)


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    faults, number = check(root)
    known = source_text.known_exceptions(root / "tools" / "check_layers.exceptions")
    return source_text.report(faults, known, f"{number} files")


if __name__ == "__main__":
    sys.exit(main())
