"""Tests of gen_texts.py."""
# SPDX-License-Identifier: MIT
import pathlib
import unittest

import gen_texts


class Texts(unittest.TestCase):
    def test_are_constants_by_the_name_of_their_file(self):
        made = gen_texts.header("a::b", [(pathlib.Path("rules/england-2023.toml"), 'x = "y"\n')])
        self.assertIn('std::string_view kEngland2023Toml = R"text(x = "y"\n)text";', made)
        self.assertIn("namespace a::b {", made)

    def test_that_end_the_string_early_are_refused(self):
        with self.assertRaises(ValueError):
            gen_texts.header("a", [(pathlib.Path("x.toml"), 'a)text"; evil')])


if __name__ == "__main__":
    unittest.main()
