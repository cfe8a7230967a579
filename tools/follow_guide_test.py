"""Tests of follow_guide.py, and that each guide with steps still fits the tree."""
# SPDX-License-Identifier: MIT
import pathlib
import shutil
import tempfile
import unittest

import follow_guide

ROOT = pathlib.Path(__file__).resolve().parent.parent
GUIDE = """Text.

Create `a/new.h`:

```cpp
new
```

In `a/old.cpp`, below `two`, add:

```cpp
between
```
"""


class Steps(unittest.TestCase):
    def setUp(self):
        self.tree = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.tree)
        (self.tree / "a").mkdir()
        (self.tree / "a/old.cpp").write_text("one\n  two;\nthree\n")

    def test_are_carried_out(self):
        self.assertEqual(follow_guide.follow(GUIDE, self.tree), 2)
        self.assertEqual((self.tree / "a/new.h").read_text(), "new\n")
        self.assertEqual((self.tree / "a/old.cpp").read_text(), "one\n  two;\nbetween\nthree\n")

    def test_that_do_not_fit_are_refused(self):
        for broken in (
            GUIDE.replace("below `two`", "below `four`"),
            GUIDE.replace("```cpp\nnew\n```", "no block"),
            GUIDE.replace("a/new.h", "a/old.cpp"),
        ):
            with self.subTest(broken), self.assertRaises(follow_guide.Misplaced):
                follow_guide.follow(broken, self.tree)


class Guides(unittest.TestCase):
    def test_fit_the_tree(self):
        with tempfile.TemporaryDirectory() as tree:
            shutil.copytree(ROOT / "src/care", pathlib.Path(tree) / "src/care")
            guide = (ROOT / "docs/guides/adding-a-page.md").read_text(encoding="utf-8")
            self.assertGreater(follow_guide.follow(guide, tree), 5)


if __name__ == "__main__":
    unittest.main()
