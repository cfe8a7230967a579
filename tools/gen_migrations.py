#!/usr/bin/env python3
"""Turns migrations/NNNN_verb_noun.sql into one header, with a text for each database.

    gen_migrations.py CONSTANT OUT.h FILE.sql ...

A migration is written once, in neutral words in capitals: TEXT, INTEGER (64 bits), BIGINT, REAL (64 bits),
DATE, BYTES, tables STRICT. `NNNN_verb_noun.postgres.sql` beside it replaces its text for PostgreSQL; it may
then use words of SQLite's own.

On PostgreSQL every new table is granted to the server's role, and one with a column `area` gets row-level
security, unless a line `-- operational: no row-level security` stands before it.
"""
import pathlib
import re
import sys

SERVER_ROLE = "alongside_server"
OPERATIONAL = "-- operational: no row-level security"
REFUSED = ("AUTOINCREMENT", "DEFERRABLE", "DATETIME", "SERIAL", "VARCHAR", "BLOB", "BYTEA")

HIDDEN = re.compile(
    r"""--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(?P<tag>\w*)\$.*?\$(?P=tag)\$""", re.DOTALL
)
MARK = re.compile("\0(\\d+)\0")
TABLE_OPTIONS = re.compile(r"\)\s*(?:(?:STRICT|WITHOUT\s+ROWID)\b\s*,?\s*)+$")
CREATE_TABLE = re.compile(r"CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(\w+)\s*\((.*)\)[^)]*$", re.DOTALL)

SQLITE_TYPES = (("DATE", "TEXT"), ("BYTES", "BLOB"), ("BIGINT", "INTEGER"))
POSTGRES_TYPES = (("INTEGER", "BIGINT"), ("BYTES", "BYTEA"), ("REAL", "DOUBLE PRECISION"))


class Refusal(Exception):
    """A migration that one of the databases would not take as it is meant."""


class Text:
    """A migration cut into statements, its comments, strings and quoted names hidden behind marks."""

    def __init__(self, text):
        self.hidden = []

        def hide(match):
            self.hidden.append(match[0])
            return f"\0{len(self.hidden) - 1}\0"

        pieces = [piece.strip() for piece in HIDDEN.sub(hide, text).split(";")]
        self.statements = [piece for piece in pieces if MARK.sub("", piece).strip()]

    def is_comment(self, number):
        return self.hidden[number].startswith(("--", "/*"))

    def comments_before(self, statement):
        """The comments between the end of the statement before and this one's first word."""
        lead = re.match("(?:\\s|\0\\d+\0)*", statement)[0]
        return [self.hidden[int(mark)] for mark in MARK.findall(lead) if self.is_comment(int(mark))]

    def without_comments(self, statement):
        code = MARK.sub(lambda mark: " " if self.is_comment(int(mark[1])) else mark[0], statement)
        return re.sub(r"\s+", " ", code).strip()

    def show(self, code):
        return MARK.sub(lambda mark: self.hidden[int(mark[1])], code) + ";"


def replace_words(code, words):
    for word, by in words:
        code = re.sub(rf"\b{word}\b", by, code)
    return code


def columns(body):
    """The first word of each definition in the brackets of a CREATE TABLE."""
    depth, piece, pieces = 0, "", []
    for char in body:
        depth += (char == "(") - (char == ")")
        if char == "," and depth == 0:
            pieces.append(piece)
            piece = ""
        else:
            piece += char
    return [words[0] for words in (piece.split() for piece in [*pieces, piece]) if words]


def check(code, refused):
    for word in refused:
        if re.search(rf"\b{word}\b", code):
            raise Refusal(f"{word} does not mean the same on both databases")
    if re.search(r"\bADD\s+(?:COLUMN\s+)?area\b", code):
        raise Refusal("a column area is part of its table from the start: row-level security follows it")
    if CREATE_TABLE.match(code) and not TABLE_OPTIONS.search(code):
        raise Refusal(f"table {CREATE_TABLE.match(code)[1]} is not STRICT")


def for_sqlite(text, refused=REFUSED):
    """The text for SQLite. `refused` are the words that a text for both databases may not use."""
    cut = Text(text)
    result = []
    for statement in cut.statements:
        code = cut.without_comments(statement)
        check(code, refused)
        result.append(cut.show(replace_words(code, SQLITE_TYPES)))
    return "\n".join(result)


def security_of(table, names, comments):
    lines = []
    if "area" in names and not any(comment.startswith(OPERATIONAL) for comment in comments):
        seen = "current_setting('alongside.area', true)"
        lines.append(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;")
        lines.append(f"CREATE POLICY {table}_area ON {table} USING ({seen} = '*' OR area = {seen});")
    lines.append(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO {SERVER_ROLE};")
    return lines


def for_postgres(text):
    cut = Text(text)
    result = []
    for statement in cut.statements:
        code = TABLE_OPTIONS.sub(")", cut.without_comments(statement))
        code = replace_words(code, POSTGRES_TYPES)
        # Bytes decide the order of text, as on SQLite. A cast names a type, which has no collation.
        code = re.sub(r"(?<!\bAS )\bTEXT\b", 'TEXT COLLATE "C"', code)
        result.append(cut.show(code))
        table = CREATE_TABLE.match(code)
        if table:
            result += security_of(table[1], columns(table[2]), cut.comments_before(statement))
    return "\n".join(result)


def header(constant, migrations):
    rows = [
        f'    {{{number}, "{name}",\n     R"SQL({sqlite})SQL",\n     R"SQL({postgres})SQL"}},'
        for number, name, sqlite, postgres in migrations
    ]
    return "\n".join(
        [
            "// The migrations, made by tools/gen_migrations.py. Not edited by hand.",
            "#pragma once",
            "",
            "#include <array>",
            "",
            '#include "platform/db/migrator.h"',
            "",
            "namespace alongside {",
            "",
            f"inline constexpr std::array<db::Migration, {len(migrations)}> {constant} = {{{{",
            *rows,
            "}};",
            "",
            "}  // namespace alongside",
            "",
        ]
    )


def read(path):
    named = re.fullmatch(r"(\d{4})_([a-z]+(?:_[a-z0-9]+)+)\.sql", path.name)
    if not named:
        sys.exit(f"{path}: a migration is called NNNN_verb_noun.sql")
    twin = path.with_suffix(".postgres.sql")
    try:
        sqlite = for_sqlite(path.read_text(), () if twin.exists() else REFUSED)
        postgres = for_postgres((twin if twin.exists() else path).read_text())
    except Refusal as refusal:
        sys.exit(f"{path}: {refusal}")
    return int(named[1]), named[2], sqlite, postgres


def main():
    constant, out, *files = sys.argv[1:]
    paths = sorted(pathlib.Path(file) for file in files if not file.endswith(".postgres.sql"))
    migrations = [read(path) for path in paths]
    numbers = [migration[0] for migration in migrations]
    if numbers != list(range(1, len(numbers) + 1)):
        sys.exit(f"migrations are numbered 1, 2, 3 … without gap or repetition, not {numbers}")
    text = header(constant, migrations)
    target = pathlib.Path(out)
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.exists() or target.read_text() != text:
        target.write_text(text)


if __name__ == "__main__":
    main()
