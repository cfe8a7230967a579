#!/usr/bin/env python3
"""Follows a guide word by word: puts its blocks of code into a copy of the tree.

    follow_guide.py GUIDE TREE

A block is placed by the line before it: "Create `path`:" writes a file; "In `path`, below `text`, add:"
puts the block below the one line that begins with that text. Fails when a place is not as the guide says.
"""
# SPDX-License-Identifier: MIT
import pathlib
import re
import sys

STEP = re.compile(
    r"^(?:Create `(?P<new>[^`]+)`|In `(?P<old>[^`]+)`, below `(?P<text>[^`]+)`, add):\n\n```\w+\n(?P<block>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
ANNOUNCED = re.compile(r"^(?:Create|In) `.*:$", re.MULTILINE)


class Misplaced(Exception):
    """The tree is not as the guide says."""


def follow(guide, tree):
    """Carries out every step of the text `guide` in the folder `tree`; gives how many there were."""
    steps = list(STEP.finditer(guide))
    if len(steps) != len(ANNOUNCED.findall(guide)):
        raise Misplaced("a step has no block of code after it")
    for step in steps:
        path = pathlib.Path(tree) / (step["new"] or step["old"])
        if step["new"]:
            if path.exists():
                raise Misplaced(f"{step['new']} is there already")
            path.write_text(step["block"], encoding="utf-8")
            continue
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        below = [i for i, line in enumerate(lines) if line.strip().startswith(step["text"])]
        if len(below) != 1:
            raise Misplaced(f"{len(below)} lines of {step['old']} begin with {step['text']}")
        lines.insert(below[0] + 1, step["block"])
        path.write_text("".join(lines), encoding="utf-8")
    return len(steps)


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    guide = pathlib.Path(arguments[0]).read_text(encoding="utf-8")
    try:
        print(f"summary: {follow(guide, arguments[1])} steps")
    except Misplaced as fault:
        print(f"{arguments[0]}: {fault}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
