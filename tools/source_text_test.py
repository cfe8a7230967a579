"""Tests of source_text.py."""
# SPDX-License-Identifier: MIT
import contextlib
import io
import unittest

import source_text


class SourceText(unittest.TestCase):
    def test_comments_go_and_strings_stay(self):
        text = 'a("// no comment"); // a comment\n/* b */ c(\'"\'); d("e");'
        self.assertEqual(source_text.code(text), 'a("// no comment");  \n  c(\'"\'); d("e");')

    def test_a_digit_separator_opens_no_character(self):
        self.assertEqual(source_text.strings("f(1'000'000, \"x\");"), ['"x"'])

    def test_raw_strings_are_strings(self):
        self.assertEqual(source_text.strings('f(R"SQL(a "b" c)SQL", "d");'), ['R"SQL(a "b" c)SQL"', '"d"'])

    def test_an_exception_that_is_no_longer_one_fails(self):
        with contextlib.redirect_stdout(io.StringIO()) as said:
            self.assertEqual(source_text.report(["a"], ["a"], "1 file"), 0)
            self.assertEqual(source_text.report([], ["a"], "1 file"), 1)
            self.assertEqual(source_text.report(["a", "b"], ["a"], "1 file"), 1)
        self.assertIn("no longer so", said.getvalue())


if __name__ == "__main__":
    unittest.main()
