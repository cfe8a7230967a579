"""Tests of check_layers.py: each layer rule refuses what it says and allows what lies next to it."""
# SPDX-License-Identifier: MIT
import pathlib
import subprocess
import tempfile
import unittest

import check_layers

REFUSED = [
    ("platform/web/router.cpp", "care/people/ids.h", "a mechanism knows no service"),
    ("platform/web/router_test.cpp", "care/people/ids.h", "not even in its tests"),
    ("platform/base/text.h", "platform/db/value.h", "base knows nothing"),
    ("platform/html/table.h", "platform/web/request.h", "html does not know a request"),
    ("care/actions/ids.h", "platform/journal/event.h", "ids use base only"),
    ("care/actions/actions_facts.h", "platform/db/value.h", "facts do no I/O"),
    ("care/actions/actions_facts.h", "care/people/people_facts.h", "facts do not lean on others' facts"),
    ("care/actions/escalation.h", "platform/db/database.h", "the domain does no I/O"),
    ("care/actions/escalation.cpp", "care/actions/action_store.h", "the domain does not load"),
    ("care/actions/actions_tables.cpp", "platform/identity/scope.h", "Apply asks nobody"),
    ("care/actions/actions_tables.cpp", "care/people/api.h", "Apply asks no other module"),
    ("care/actions/action_store.cpp", "care/actions/escalate_action.h", "reads do not act"),
    ("care/actions/action_store.cpp", "platform/html/html.h", "a store does not render"),
    ("care/actions/escalate_action.cpp", "platform/web/request.h", "a use case does not know its door"),
    ("care/actions/escalate_action.cpp", "care/actions/actions_sql.h", "a use case has no SQL"),
    ("care/actions/escalate_action.cpp", "care/people/person_store.h", "another module's store"),
    ("care/actions/action_view.cpp", "care/actions/action_store.h", "a view does not fetch"),
    ("care/actions/action_view.cpp", "platform/identity/actor.h", "a view does not know who looks"),
    ("care/actions/action_pages.cpp", "care/actions/actions_sql.h", "a page has no SQL"),
    ("care/actions/action_pages.cpp", "care/actions/actions_tables.h", "a page writes no table"),
    ("care/actions/module.cpp", "care/people/module.h", "a module is composed by the app alone"),
    ("care/actions/action.h", "action_state.h", "paths start at src/"),
]
ALLOWED = [
    ("platform/web/router.cpp", "platform/html/html.h"),
    ("care/actions/actions_facts.h", "platform/journal/event.h"),
    ("care/actions/actions_facts.h", "care/people/ids.h"),
    ("care/actions/escalation.h", "care/actions/actions_facts.h"),
    ("care/actions/actions_tables.cpp", "care/people/people_facts.h"),
    ("care/actions/actions_tables.cpp", "care/actions/actions_sql.h"),
    ("care/actions/action_store.cpp", "platform/identity/scope.h"),
    ("care/actions/escalate_action.cpp", "care/people/api.h"),
    ("care/actions/escalate_action.cpp", "platform/journal/journal.h"),
    ("care/actions/action_pages.cpp", "platform/web/request.h"),
    ("care/actions/action_pages.cpp", "care/actions/escalate_action.h"),
    ("care/actions/action_pages.cpp", "care/actions/action_store.h"),
    ("care/actions/action_view.h", "platform/html/html.h"),
    ("care/actions/module.cpp", "care/actions/action_pages.h"),
    ("care/actions/escalate_action_db_test.cpp", "care/people/person_store.h"),
]
TEXT = [
    ("care/people/person_store.cpp", 'x("SELECT id FROM people");', "SQL text"),
    ("care/people/person_store.cpp", 'x(R"(INSERT INTO people VALUES (1))");', "SQL text"),
    ("care/people/person_view.cpp", 'x("<strong>");', "handwritten tag"),
    ("care/people/person_view.cpp", 'x("</td>");', "handwritten tag"),
    ("platform/web/error_pages.cpp", "x(\"<p class='a'>\");", "handwritten tag"),
    ("care/people/person_store.cpp", "db.Run(sql::kInsertPerson, {});", "write statement"),
    ("platform/jobs/runner.cpp", "db.Run(sql::kDeleteJob, {});", "write statement"),
]
FINE = [
    ("care/people/person_view.cpp", 'x("Select the people who attended from the list"); // "<p>"'),
    ("care/people/people_tables.cpp", "db.Run(sql::kInsertPerson, {});"),
    ("care/people/person_store.cpp", "db.Run(sql::kGetPerson, {});"),
    ("care/people/person_cli.cpp", 'x("people show <id>");'),
    ("platform/html/nhsuk/tag.cpp", 'x("<strong>");'),
    ("platform/jobs/job_store.cpp", "db.Run(sql::kDeleteJob, {});"),
]


class Includes(unittest.TestCase):
    def test_refused(self):
        for path, target, why in REFUSED:
            with self.subTest(why):
                self.assertIsNotNone(check_layers.include_fault(pathlib.Path(path), pathlib.Path(target)))

    def test_allowed(self):
        for path, target in ALLOWED:
            with self.subTest(path=path, target=target):
                self.assertIsNone(check_layers.include_fault(pathlib.Path(path), pathlib.Path(target)))

    def test_pure_files_use_no_library_that_does_io(self):
        domain = pathlib.Path("care/actions/escalation.cpp")
        self.assertTrue(list(check_layers.library_faults(domain, "nlohmann/json_fwd.hpp")))
        self.assertTrue(list(check_layers.library_faults(domain, "iostream")))
        self.assertFalse(list(check_layers.library_faults(domain, "algorithm")))

    def test_heavy_libraries_stay_out_of_headers(self):
        self.assertTrue(list(check_layers.library_faults(pathlib.Path("platform/web/a.h"), "boost/beast.hpp")))
        self.assertFalse(list(check_layers.library_faults(pathlib.Path("platform/web/a.cpp"), "boost/beast.hpp")))


class Text(unittest.TestCase):
    def test_refused(self):
        for path, text, words in TEXT:
            with self.subTest(path=path, text=text):
                self.assertIn(words, " ".join(check_layers.text_faults(pathlib.Path(path), text)))

    def test_fine(self):
        for path, text in FINE:
            with self.subTest(path=path, text=text):
                self.assertEqual(list(check_layers.text_faults(pathlib.Path(path), text)), [])


class Tree(unittest.TestCase):
    def test_a_ring_is_named_once(self):
        edges = {"a": {"b"}, "b": {"c"}, "c": {"a", "d"}, "d": set()}
        self.assertEqual(check_layers.rings(edges), [["a", "b", "c", "a"]])

    def test_modules_that_call_each_other_make_a_ring(self):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            subprocess.run(["git", "init", "-q", root], check=True)
            for one, other in (("people", "actions"), ("actions", "people")):
                source = root / "src" / "care" / one / "open_thing.cpp"
                source.parent.mkdir(parents=True)
                source.write_text(f'#include "care/{other}/api.h"\n')
            faults, number = check_layers.check(root)
            self.assertEqual(number, 2)
            self.assertEqual(faults, ["a ring: care/actions -> care/people -> care/actions"])


if __name__ == "__main__":
    unittest.main()
