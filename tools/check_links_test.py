"""Tests of check_links.py."""
# SPDX-License-Identifier: MIT
import pathlib
import tempfile
import unittest

import check_links


class Links(unittest.TestCase):
    def faults(self, text):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "other.md").write_text("# One\n\n## Two words: `x`\n\n## One\n")
            page = root / "page.md"
            page.write_text(text)
            return list(check_links.faults_of(page, root))

    def test_what_leads_somewhere_is_fine(self):
        for link in ("other.md", "other.md#one", "other.md#two-words-x", "other.md#one-1", "/other.md", "#here",
                     "https://example.org/none", "mailto:a@example.org"):
            with self.subTest(link):
                self.assertEqual(self.faults(f"# Here\n[a]({link})"), [])

    def test_what_leads_nowhere_is_a_fault(self):
        for link in ("none.md", "other.md#three", "#nowhere", "../none/other.md"):
            with self.subTest(link):
                self.assertEqual(len(self.faults(f"# Here\n[a]({link})")), 1)

    def test_code_is_not_a_link(self):
        self.assertEqual(self.faults("`[a](none.md)`\n```\n[a](none.md)\n```\n"), [])


if __name__ == "__main__":
    unittest.main()
