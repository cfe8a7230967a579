#!/usr/bin/env python3
"""Lines of C++, SQL and script by folder, the platform's share, and files worth a second look.

    count_lines.py [ROOT]
"""
# SPDX-License-Identifier: MIT
import collections
import pathlib
import subprocess
import sys

KINDS = {".cpp", ".h", ".sql", ".py", ".sh", ".mjs", ".ts", ".scss", ".toml"}
LOOK_AGAIN = {".h": 150, ".cpp": 300, ".sql": 60, ".py": 200, ".sh": 60}


def folder_of(path):
    """`src/care/people`, `src/platform/db`, and otherwise the first folder."""
    depth = 3 if path.parts[0] == "src" else 1
    return "/".join(path.parts[: min(depth, len(path.parts) - 1)]) or "."


def is_test(path):
    return path.parts[0] == "tests" or path.stem.endswith("_test")


def count(root, names):
    """folder -> [lines of code, lines of test], and the long files."""
    lines, long = collections.defaultdict(lambda: [0, 0]), []
    for name in names:
        path = pathlib.Path(name)
        number = len((root / path).read_bytes().splitlines())
        lines[folder_of(path)][is_test(path)] += number
        if not is_test(path) and number > LOOK_AGAIN.get(path.suffix, number):
            long.append((number, name))
    return lines, sorted(long, reverse=True)


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    listed = subprocess.run(["git", "-C", root, "ls-files"], check=True, capture_output=True, text=True).stdout
    names = [n for n in listed.splitlines() if pathlib.Path(n).suffix in KINDS and (root / n).exists()]
    lines, long = count(root, names)
    print(f"{'folder':28} {'code':>7} {'tests':>7}")
    for folder in sorted(lines):
        print(f"{folder:28} {lines[folder][0]:7} {lines[folder][1]:7}")
    print(f"{'all':28} {sum(n[0] for n in lines.values()):7} {sum(n[1] for n in lines.values()):7}")
    platform, care = (
        sum(number[0] for folder, number in lines.items() if folder.startswith(f"src/{part}/"))
        for part in ("platform", "care")
    )
    if platform + care:
        print(f"platform is {100 * platform / (platform + care):.0f} % of src")
    for number, name in long:
        print(f"look again: {number:5} {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
