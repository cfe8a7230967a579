#!/usr/bin/env python3
"""Tests of gen_sql.py."""
import unittest

from gen_sql import POSTGRES, SQLITE, constant_name, number_parameters, tables_of


class Parameters(unittest.TestCase):
    def test_are_numbered_in_order_and_a_repeated_one_keeps_its_number(self):
        names = []
        self.assertEqual("a = ?1 AND b = ?2 AND c = ?1", number_parameters("a = :x AND b = :y AND c = :x", names, SQLITE))
        self.assertEqual(["x", "y"], names)

    def test_have_each_databases_mark(self):
        self.assertEqual("a = $1", number_parameters("a = :x;", [], POSTGRES))

    def test_are_not_looked_for_in_quotes_comments_and_casts(self):
        text = """SELECT ':a', ":b", $$:c$$, d::text -- :e"""
        names = []
        self.assertEqual("""SELECT ':a', ":b", $$:c$$, d::text""", number_parameters(text, names, POSTGRES))
        self.assertEqual([], names)


class Casts(unittest.TestCase):
    TEXT = "CAST(:a AS DATE), CAST(b AS INTEGER), CAST(c AS REAL), CAST(d AS BYTES), CAST(e AS TEXT), 'AS DATE'"

    def test_name_the_types_of_sqlite(self):
        self.assertEqual(
            "CAST(?1 AS TEXT), CAST(b AS INTEGER), CAST(c AS REAL), CAST(d AS BLOB), CAST(e AS TEXT), 'AS DATE'",
            number_parameters(self.TEXT, [], SQLITE),
        )

    def test_name_the_types_of_postgres(self):
        self.assertEqual(
            "CAST($1 AS DATE), CAST(b AS BIGINT), CAST(c AS DOUBLE PRECISION), CAST(d AS BYTEA), CAST(e AS TEXT), 'AS DATE'",
            number_parameters(self.TEXT, [], POSTGRES),
        )


class Tables(unittest.TestCase):
    def test_are_those_that_a_statement_names_the_written_one_first(self):
        text = "INSERT INTO kept (a) SELECT a FROM seen AS s JOIN heard ON s.a = heard.a ON CONFLICT (a) DO UPDATE SET b = 1"
        self.assertEqual(["kept", "seen", "heard"], tables_of(text))
        self.assertEqual(["kept"], tables_of("UPDATE kept SET a = 1", "DELETE FROM kept WHERE a IN (SELECT 1)"))

    def test_are_none_where_nothing_is_named(self):
        self.assertEqual([], tables_of("SELECT pg_advisory_xact_lock($1)"))


class Names(unittest.TestCase):
    def test_of_constants_follow_the_file(self):
        self.assertEqual("kListOverdueActions", constant_name("list_overdue_actions"))


if __name__ == "__main__":
    unittest.main()
