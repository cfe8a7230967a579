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
    "accept add admit agree allocate amend ask assess assign book cancel change close complete compute conclude confirm correct decide"
    " decline discharge end erase escalate exempt export extend find give hand hold import invite keep leave load lock mark merge move name offer open"
    " publish plan raise rate reach reassign recalculate receive record redact refer remove rename reopen request restore retire send set sign start take"
    " step stop transfer triage unmerge vacate withdraw write".split()
)
SUFFIXES = {word: word for word in "facts tables reactions store questions view pages jobs cli sql".split()} | {
    "api": "api_door",
    **{word: "format" for word in "mapping json csv xlsx fhir reader writer source stream tree".split()},
}
DOORS = {"pages", "api_door", "jobs", "cli"}

# Platform folders that may know only these others. The rest may know any, but never in a ring.
PLATFORM_KNOWS = {
    "base": set(), "html": {"base"}, "fhir": {"base"}, "config": {"base"}, "log": {"base"}, "db": {"base", "log"},
}
# Of the platform, what each role of a care module may include; a role not listed may include all of it.
ROLE_PLATFORM = {
    "ids": {"base", "journal/actor.h"},
    "facts": {"base", "journal/event.h"},
    "domain": {"base", "journal/actor.h"},
    "tables": {"base", "db", "journal"},
    "rows": {"base", "db"},
    "format": {"base", "fhir"},
    "reactions": {"base", "db", "journal", "jobs"},
    "store": {"base", "db", "journal", "identity"},
    "use case": {"base", "db", "journal", "identity", "jobs", "notify"},
    "api": {"base", "db", "journal", "identity", "jobs"},
    "questions": {"base", "html"},
    "view": {"base", "html"},
}
# Of its own module, what each role may include.
ROLE_OWN = {
    "ids": set(),
    "facts": {"ids", "facts"},
    "domain": {"ids", "facts", "domain"},
    "rows": {"ids", "facts", "domain", "rows"},
    "tables": {"ids", "facts", "domain", "rows", "tables", "sql"},
    "reactions": {"ids", "facts", "domain", "rows", "store", "reactions", "sql"},
    "store": {"ids", "facts", "domain", "rows", "store", "sql"},
    "use case": {"ids", "facts", "domain", "format", "store", "use case", "api"},
    "api": {"ids", "facts", "domain", "store", "use case", "api"},
    "questions": {"ids", "facts", "domain", "questions"},
    "view": {"ids", "facts", "domain", "questions", "view"},
    "format": {"ids", "facts", "domain", "format"},
    **{door: {"ids", "facts", "domain", "store", "use case", "api", "questions", "view", "format", *DOORS} for door in DOORS},
}
# The statements that every projected table has alike, made from its name; the table of migrations.
SQL_AT_HOME = {"platform/journal/projection.h", "platform/db/migrator.cpp"}
PURE = {"ids", "facts", "domain", "questions", "view"}
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
    if stem == f"{path.parts[1]}_rows":
        return "rows"
    last = stem.rpartition("_")[2]
    if "_" in stem and last in SUFFIXES:
        return SUFFIXES[last]
    return "use case" if "_" in stem and stem.split("_")[0] in VERBS else "domain"


def place(path):
    """('care', 'register') of care/register/rating.h."""
    parts = path.parts
    return (parts[0], parts[1]) if len(parts) > 2 and parts[0] in ("platform", "care") else (None, None)


def platform_allows(allowed, target):
    return target.parts[1] in allowed or "/".join(target.parts[1:]) in allowed


def include_fault(path, target, plain_apis=()):
    """Why `path` may not include `target`, both from src/; nothing where it may. `plain_apis` are the
    api.h files of values and rules alone, which a domain may use as it uses ids.h."""
    (side, name), (other_side, other) = place(path), place(target)
    if source_text.is_test(path):
        return "is the service's: a mechanism knows none of it" if (side, other_side) == ("platform", "care") else None
    if other_side is None:
        return "is not written from src/"
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
    if target.name == "api.h" and what in {"ids", "facts", "domain", "tables", "store", "view"} - (
        {"domain", "store"} if str(target) in plain_apis else set()
    ):
        return f"is another module's api: not for a {what} file"
    if target.name.endswith("_facts.h") and what in {"ids", "facts", "view"}:
        return f"are another module's facts: not for a {what} file"
    return None


def text_faults(path, text):
    """Faults in what a file of src/ says rather than in what it includes."""
    if source_text.is_test(path):
        return
    literals = source_text.strings(text)
    if str(path) not in SQL_AT_HOME and any(SQL_TEXT.search(literal) for literal in literals):
        yield "has SQL text: it belongs in sql/*.sql"
    if path.parts[:2] != ("platform", "html") and any(TAG.search(literal) for literal in literals):
        yield "has a handwritten tag: use a component of platform/html"
    writer = path.stem.endswith("_tables") if path.parts[0] == "care" else (
        path.stem.endswith("_store") or path.parts[1] in ("journal", "db", "identity")
    )
    if not writer and SQL_WRITE.search(source_text.code_without_strings(text)):
        yield "uses a write statement: only *_tables.cpp may (of the platform, *_store.cpp, the journal and identity)"


def library_fault(path, library):
    if path.parts[0] == "care" and not source_text.is_test(path) and role(path) in PURE and IMPURE_LIBRARY.match(library):
        return f"<{library}> is not for a {role(path)} file, which is pure"
    return None


def heavy_headers(includes):
    """Headers through which another folder gets a heavy library: {header: (library, who)}."""
    found = {}
    for start in includes:
        if start.suffix == ".h":
            continue
        seen, ahead = set(), [target for kind, target in includes[start] if kind == '"']
        while ahead:
            header = ahead.pop()
            if header in seen:
                continue
            seen.add(header)
            for kind, target in includes.get(header, ()):
                if kind == '"':
                    ahead.append(target)
                elif HEAVY_LIBRARY.match(str(target)) and place(header) != place(start):
                    found.setdefault(header, (target, start))
    return found


def is_plain(includes, api):
    """Whether an api.h offers values and rules alone."""
    return all(
        kind == "<" or target.parts[:2] == ("platform", "base")
        or (target.parts[0] == "care" and role(target) in ("ids", "facts", "domain"))
        for kind, target in includes.get(api, ())
    )


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
    texts = {path.relative_to("src"): (root / path).read_text()
             for path in source_text.files(root, "src/*.h", "src/*.cpp")}
    includes = {
        path: [(kind, pathlib.PurePosixPath(name)) for kind, name in INCLUDE.findall(source_text.code(text))]
        for path, text in texts.items()
    }
    plain_apis = {str(path) for path in texts if path.name == "api.h" and is_plain(includes, path)}
    faults, edges = [], {}
    for path, found in includes.items():
        for kind, target in found:
            fault = library_fault(path, str(target)) if kind == "<" else None
            if kind == '"':
                words = include_fault(path, target, plain_apis)
                fault = f"{target} {words}" if words else None
                meets = (target.name == "api.h" or target.parts[0] == "platform") and not source_text.is_test(path)
                if meets and place(target)[0] and place(target) != place(path):
                    edges.setdefault("/".join(place(path)), set()).add("/".join(place(target)))
            if fault:
                faults.append(f"src/{path}: {fault}")
        faults += [f"src/{path}: {words}" for words in text_faults(path, texts[path])]
    for header, (library, start) in heavy_headers(includes).items():
        faults.append(f"src/{header}: hands the heavy <{library}> on to src/{start}: include it in a .cpp")
    faults += [f"a ring: {' -> '.join(ring)}" for ring in rings(edges)]
    return faults, len(texts)


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    faults, number = check(root)
    known = source_text.known_exceptions(root / "tools" / "check_layers.exceptions")
    return source_text.report(faults, known, f"{number} files")


if __name__ == "__main__":
    sys.exit(main())
