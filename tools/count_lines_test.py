"""Tests of count_lines.py."""
# SPDX-License-Identifier: MIT
import pathlib
import tempfile
import unittest

import count_lines


class Counting(unittest.TestCase):
    def test_code_and_tests_by_folder_and_long_files(self):
        files = {"src/care/people/a.cpp": 301, "src/care/people/sql/b.sql": 3, "src/care/people/a_test.cpp": 7,
                 "tests/journeys/c.mjs": 2, "app/d.h": 150}
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, number in files.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text("x\n" * number)
            lines, long = count_lines.count(root, files)
        self.assertEqual(dict(lines), {"src/care/people": [304, 7], "tests": [0, 2], "app": [150, 0]})
        self.assertEqual(long, [(301, "src/care/people/a.cpp")])


if __name__ == "__main__":
    unittest.main()
