"""Tests of find_tests.py."""
# SPDX-License-Identifier: MIT
import pathlib
import tempfile
import unittest

import find_tests

FILES = {
    "src/platform/base/CMakeLists.txt": "alongside_module(base NAMESPACE alongside)",
    "src/platform/base/date_test.cpp": "TEST(Dates, ReadsADay) {}\nTEST(Dates, RefusesNoDay) {}\n",
    "src/care/people/CMakeLists.txt": "alongside_module(people NAMESPACE alongside::people)",
    "src/care/people/person_db_test.cpp": "TEST_P(People, RefusesNoDay) {}\n",
    "src/care/empty/CMakeLists.txt": "alongside_module(empty NAMESPACE alongside::empty)",
    "tools/check_links_test.py": "",
    "tests/journeys/leader_signs_in.mjs": "",
}


class Finding(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = pathlib.Path(self.folder.name)
        for name, text in FILES.items():
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            (self.root / name).write_text(text)

    def test_a_program_by_its_name_or_its_module(self):
        for name in ("base_tests", "base"):
            self.assertEqual(find_tests.find(self.root, name), [("program", "base_tests", "*")])

    def test_a_test_file(self):
        expected = [("program", "base_tests", "*Dates.ReadsADay*:*Dates.RefusesNoDay*")]
        for name in ("date_test", "date", "src/platform/base/date_test.cpp"):
            self.assertEqual(find_tests.find(self.root, name), expected)

    def test_a_part_of_a_tests_name_in_every_program_that_has_it(self):
        expected = [("program", "people_tests", "*People.RefusesNoDay*"),
                    ("program", "base_tests", "*Dates.RefusesNoDay*")]
        self.assertEqual(find_tests.find(self.root, "RefusesNoDay"), expected)

    def test_tools_and_journeys(self):
        self.assertEqual(find_tests.find(self.root, "check_links"), [("tool", "check_links_test.py", "")])
        self.assertEqual(find_tests.find(self.root, "signs_in"), [("journey", "signs_in", "")])

    def test_nothing(self):
        self.assertEqual(find_tests.find(self.root, "Unheard"), [])


if __name__ == "__main__":
    unittest.main()
