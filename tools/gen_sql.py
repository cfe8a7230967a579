#!/usr/bin/env python3
"""Turns a module's sql/*.sql files into one header of typed statements.

    gen_sql.py MODULE NAMESPACE OUT.h FILE.sql ...

`insert_rating.sql` becomes `sql::kInsertRating`. Parameters are `:name`; they are numbered here, outside
comments, quotes, dollar quotes and `::` casts. `CAST(:day AS DATE)` and its like name the types of migrations
(DATE, BYTES, INTEGER of 64 bits, REAL of 64 bits) and become each database's own. `name.postgres.sql` beside `name.sql` replaces its text for
PostgreSQL and must use the same parameters.
"""
import pathlib
import re
import sys

READS = ("get_", "list_", "count_", "lock_")
WRITES = ("insert_", "update_", "delete_")

TOKEN = re.compile(
    r"""(?P<comment>--[^\n]*|/\*.*?\*/)
      | (?P<quoted>'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(?P<tag>\w*)\$.*?\$(?P=tag)\$)
      | (?P<cast>::\w+)
      | \bAS\s+(?P<type>DATE|BYTES|INTEGER|REAL)\b
      | :(?P<name>[a-z_][a-z0-9_]*)
    """,
    re.VERBOSE | re.DOTALL,
)

# What a cast's type is called, where it differs: SQLite would turn a day AS DATE into its year.
SQLITE = {"mark": "?", "types": {"DATE": "TEXT", "BYTES": "BLOB"}}
POSTGRES = {"mark": "$", "types": {"BYTES": "BYTEA", "INTEGER": "BIGINT", "REAL": "DOUBLE PRECISION"}}


def number_parameters(text, names, dialect):
    """Text with parameters marked and numbered, comments dropped; new names are appended to `names`."""

    def replace(match):
        if match["comment"]:
            return " "
        if match["type"]:
            return f"AS {dialect['types'].get(match['type'], match['type'])}"
        if match["name"] is None:
            return match[0]
        if match["name"] not in names:
            names.append(match["name"])
        return f"{dialect['mark']}{names.index(match['name']) + 1}"

    numbered = TOKEN.sub(replace, text)
    return re.sub(r"\s+", " ", numbered).strip().rstrip(";")


# After these words, in capitals as ours are, a statement names a table.
NAMES_TABLE = re.compile(r"\b(?:FROM|JOIN|INTO|UPDATE)\s+([a-z_][a-z0-9_]*)")


def tables_of(*texts):
    """The tables that a statement names on any database, each once, in their order."""
    return list(dict.fromkeys(name for text in texts for name in NAMES_TABLE.findall(text)))


def constant_name(stem):
    return "k" + "".join(word.capitalize() for word in stem.split("_"))


def declare(module, path):
    stem = path.stem
    if not stem.startswith(READS + WRITES):
        sys.exit(f"{path}: a statement's name starts with one of {' '.join(READS + WRITES)}")
    names = []
    sqlite = number_parameters(path.read_text(), names, SQLITE)
    known = list(names)
    twin = path.with_name(stem + ".postgres.sql")
    postgres = number_parameters((twin if twin.exists() else path).read_text(), names, POSTGRES)
    if names != known:
        sys.exit(f"{twin}: parameters {names} are not those of {path.name}: {known}")
    kind = "Read" if stem.startswith(READS) else "Write"
    constant = constant_name(stem)
    lines = []
    parameters = "{}"
    if names:
        listed = ", ".join(f'"{name}"' for name in names)
        lines.append(f"inline constexpr std::string_view {constant}Parameters[] = {{{listed}}};")
        parameters = f"{constant}Parameters"
    tables = "{}"
    if named := tables_of(sqlite, postgres):
        listed = ", ".join(f'"{table}"' for table in named)
        lines.append(f"inline constexpr std::string_view {constant}Tables[] = {{{listed}}};")
        tables = f"{constant}Tables"
    lines.append(
        f"inline constexpr ::alongside::db::{kind}Statement {constant}{{\n"
        f'    {{"{module}.{stem}",\n'
        f'     R"SQL({sqlite})SQL",\n'
        f'     R"SQL({postgres})SQL",\n'
        f"     {parameters},\n"
        f"     {tables}}}}};"
    )
    return kind, constant, lines


def main():
    module, namespace, out, *files = sys.argv[1:]
    paths = sorted(pathlib.Path(file) for file in files if not file.endswith(".postgres.sql"))
    lines = [
        f"// The statements of {module}/sql, made by tools/gen_sql.py. Not edited by hand.",
        "#pragma once",
        "",
        '#include "platform/db/statement.h"',
        "",
        f"namespace {namespace}::sql {{",
        "",
    ]
    constants = []
    for path in paths:
        _, constant, declared = declare(module, path)
        constants.append(constant)
        lines += declared + [""]
    listed = ", ".join(f"&{constant}" for constant in constants)
    lines += [
        "/// Every statement of the module: prepared at start, and each executed by a test.",
        f"inline constexpr const ::alongside::db::Statement* kAll[] = {{{listed}}};",
        "",
        f"}}  // namespace {namespace}::sql",
        "",
    ]
    text = "\n".join(lines)
    target = pathlib.Path(out)
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.exists() or target.read_text() != text:
        target.write_text(text)


if __name__ == "__main__":
    main()
