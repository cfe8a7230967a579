#!/usr/bin/env python3
"""Tests of gen_migrations.py: run it, or ctest."""
import unittest

from gen_migrations import Refusal, for_postgres, for_sqlite

GRANT = "GRANT SELECT, INSERT, UPDATE, DELETE ON t TO alongside_server;"


class Types(unittest.TestCase):
    TABLE = "CREATE TABLE t (a INTEGER, b BIGINT, c TEXT, d DATE, e BYTES, f REAL) STRICT;"

    def test_sqlite_gets_its_own_words_and_stays_strict(self):
        self.assertEqual(
            "CREATE TABLE t (a INTEGER, b INTEGER, c TEXT, d TEXT, e BLOB, f REAL) STRICT;", for_sqlite(self.TABLE)
        )

    def test_postgres_gets_wide_numbers_and_text_in_the_order_of_its_bytes(self):
        self.assertEqual(
            'CREATE TABLE t (a BIGINT, b BIGINT, c TEXT COLLATE "C", d DATE, e BYTEA, f DOUBLE PRECISION);\n' + GRANT,
            for_postgres(self.TABLE),
        )

    def test_a_cast_has_no_collation(self):
        self.assertEqual("CREATE INDEX i ON t (CAST(a AS TEXT));", for_postgres("CREATE INDEX i ON t (CAST(a AS TEXT));"))

    def test_an_added_column_is_translated(self):
        self.assertEqual('ALTER TABLE t ADD COLUMN c TEXT COLLATE "C";', for_postgres("ALTER TABLE t ADD COLUMN c TEXT;"))

    def test_lower_case_names_are_not_types(self):
        self.assertIn("(date TEXT", for_sqlite("CREATE TABLE t (date DATE) STRICT;"))


class Hidden(unittest.TestCase):
    def test_strings_and_quoted_names_are_left_alone(self):
        insert = """INSERT INTO t VALUES ('a; INTEGER STRICT ''DATE''', "TEXT");"""
        self.assertEqual(insert, for_postgres(insert))
        self.assertEqual(insert, for_sqlite(insert))

    def test_comments_are_dropped_even_with_semicolons_and_quotes_in_them(self):
        self.assertEqual("DROP TABLE t;", for_sqlite("-- it's; a DATE\nDROP /* ; ' */ TABLE t; -- the end"))

    def test_a_table_option_inside_a_string_stays(self):
        self.assertIn("DEFAULT ') STRICT'", for_postgres("CREATE TABLE t (a TEXT DEFAULT ') STRICT') STRICT;"))

    def test_a_dollar_quoted_body_is_one_piece(self):
        block = "DO $$ BEGIN PERFORM 1; END $$;"
        self.assertEqual(block, for_postgres(block))


class Options(unittest.TestCase):
    def test_both_table_options_go_on_postgres_in_either_order(self):
        for options in ("STRICT, WITHOUT ROWID", "WITHOUT ROWID, STRICT", "STRICT"):
            self.assertEqual("CREATE TABLE t (a BIGINT);\n" + GRANT, for_postgres(f"CREATE TABLE t (a INTEGER) {options};"))

    def test_a_strict_column_check_is_no_option(self):
        self.assertIn("CHECK (a > 0))", for_postgres("CREATE TABLE t (a INTEGER CHECK (a > 0)) STRICT;"))


class Security(unittest.TestCase):
    AREA = "CREATE TABLE t (\n    area TEXT NOT NULL,\n    n INTEGER CHECK (n IN (1, 2)),\n    PRIMARY KEY (area, n)\n) STRICT;"

    def test_a_table_with_an_area_hides_other_areas(self):
        text = for_postgres(self.AREA)
        self.assertIn("ALTER TABLE t ENABLE ROW LEVEL SECURITY;", text)
        self.assertIn(
            "CREATE POLICY t_area ON t USING (current_setting('alongside.area', true) = '*'"
            " OR area = current_setting('alongside.area', true));",
            text,
        )
        self.assertTrue(text.endswith(GRANT))

    def test_an_operational_table_is_only_granted(self):
        text = for_postgres("-- operational: no row-level security\n" + self.AREA)
        self.assertNotIn("POLICY", text)
        self.assertTrue(text.endswith(GRANT))

    def test_the_exception_holds_for_the_next_table_only(self):
        text = for_postgres("-- operational: no row-level security\nCREATE TABLE u (area TEXT) STRICT;\n" + self.AREA)
        self.assertNotIn("u_area", text)
        self.assertIn("t_area", text)

    def test_a_column_that_only_mentions_an_area_is_none(self):
        self.assertNotIn("POLICY", for_postgres("CREATE TABLE t (area_code TEXT, n TEXT DEFAULT 'x, area') STRICT;"))

    def test_sqlite_has_no_policies(self):
        self.assertNotIn("POLICY", for_sqlite(self.AREA))


class Refused(unittest.TestCase):
    def test_what_differs_between_the_databases(self):
        for text in (
            "CREATE TABLE t (a INTEGER PRIMARY KEY AUTOINCREMENT) STRICT;",
            "CREATE TABLE t (a INTEGER);",
            "CREATE TABLE t (a TEXT REFERENCES u (a) DEFERRABLE INITIALLY DEFERRED) STRICT;",
            "ALTER TABLE t ADD COLUMN area TEXT;",
        ):
            with self.assertRaises(Refusal):
                for_sqlite(text)

    def test_but_not_where_postgres_has_a_text_of_its_own(self):
        text = "CREATE TABLE t (a INTEGER PRIMARY KEY AUTOINCREMENT) STRICT;"
        self.assertEqual(text, for_sqlite(text, refused=()))

    def test_but_not_in_a_comment(self):
        self.assertEqual("DROP TABLE t;", for_sqlite("-- no AUTOINCREMENT\nDROP TABLE t;"))


if __name__ == "__main__":
    unittest.main()
