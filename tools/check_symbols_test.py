"""Tests of check_symbols.py."""
# SPDX-License-Identifier: MIT
import pathlib
import tempfile
import unittest

import check_symbols


def faults(name, text):
    return list(check_symbols.source_faults(name, text))


class Sources(unittest.TestCase):
    def test_each_banned_name_is_found_away_from_home(self):
        for text in (
            "auto t = std::chrono::system_clock::now();", "time(nullptr);", "std::rand();", "std::random_device d;",
            'getenv("HOME");', "std::cout << 1;", 'printf("x");', "sqlite3_step(s);", "PQexec(c, s);",
            'std::system("x");', "std::localtime(&t);", "co_return 1;",
        ):
            with self.subTest(text):
                self.assertEqual(len(faults("src/care/people/a.cpp", text)), 1)

    def test_names_are_free_at_home_and_in_comments_and_strings(self):
        self.assertEqual(faults("src/platform/db/sqlite/tx.cpp", "sqlite3_step(s);"), [])
        self.assertEqual(faults("src/platform/base/instant.cpp", "system_clock::now();"), [])
        self.assertEqual(faults("src/care/people/a.cpp", 'Say("std::cout"); // getenv'), [])
        self.assertEqual(faults("src/care/people/a.cpp", "snprintf(a, 1, b); runtime(x); operand(1);"), [])

    def test_a_note_needs_its_issue(self):
        self.assertEqual(len(faults("src/care/people/a.cpp", "// TODO: later")), 1)
        self.assertEqual(faults("src/care/people/a.cpp", "// TODO(https://example.org/1): later"), [])

    def test_headers_make_no_namespace_aliases(self):
        self.assertEqual(len(faults("src/a.h", "namespace b = boost;")), 1)
        self.assertEqual(faults("src/a.cpp", "namespace b = boost;"), [])


class Objects(unittest.TestCase):
    def test_the_source_of_an_object(self):
        build = pathlib.Path("/root/build/asan")
        obj = build / "src/platform/db/CMakeFiles/db.dir/sqlite/tx.cpp.o"
        self.assertEqual(
            check_symbols.sources_of(obj, pathlib.Path("/root"), build), ["src/platform/db/sqlite/tx.cpp"])

    def test_the_sources_of_an_object_of_several(self):
        with tempfile.TemporaryDirectory() as folder:
            obj = pathlib.Path(folder) / "unity_0_cxx.cxx.o"
            obj.with_suffix("").write_text('#include "/root/src/a/one.cpp"\n#include "/root/src/a/two.cpp"\n')
            self.assertEqual(
                check_symbols.sources_of(obj, pathlib.Path("/root"), pathlib.Path("/root/build")),
                ["src/a/one.cpp", "src/a/two.cpp"])

    def test_symbols_are_refused_away_from_home(self):
        found = list(check_symbols.object_faults(["src/care/people/a.cpp"], "malloc\ngetenv\nsqlite3_step"))
        self.assertEqual(len(found), 2)
        self.assertEqual(list(check_symbols.object_faults(["src/platform/db/a.cpp"], "sqlite3_step")), [])
        several = ["src/platform/base/id.cpp", "src/platform/base/instant.cpp"]
        self.assertEqual(list(check_symbols.object_faults(several, "std::chrono::_V2::system_clock::now()")), [])


if __name__ == "__main__":
    unittest.main()
