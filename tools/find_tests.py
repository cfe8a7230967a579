#!/usr/bin/env python3
"""Finds what `bin/test NAME` should run.

    find_tests.py NAME      one line a find: kind, what to run, filter; tab-separated
    find_tests.py --list    everything that can be named

A name is, in this order: a test program (`base_tests`, or its module, `base`), a test file
(`date_test`), a tool's test, a journey, or a part of a test's own name.
"""
# SPDX-License-Identifier: MIT
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = re.compile(r"alongside_(module|test)\(\s*(\w+)")
TEST = re.compile(r"^\s*(?:TEST|TEST_F|TEST_P|TYPED_TEST|RC_GTEST_PROP)\(\s*(\w+)\s*,\s*(\w+)", re.MULTILINE)


def programs(root):
    """Test program -> its source files, as the CMakeLists.txt files declare them."""
    found = {}
    for lists in sorted(root.glob("*/**/CMakeLists.txt")):
        if lists.relative_to(root).parts[0] not in ("src", "app", "tests"):
            continue
        for kind, name in PROGRAM.findall(lists.read_text()):
            sources = sorted(lists.parent.glob("*_test.cpp"))
            if sources:
                found[name + "_tests" if kind == "module" else name] = sources
    return found


def tests_in(source):
    return [f"{suite}.{name}" for suite, name in TEST.findall(source.read_text())]


def filter_of(names):
    # A parameterised test's name has a prefix and a suffix of its own.
    return ":".join(f"*{name}*" for name in names)


def find(root, wanted):
    known = programs(root)
    for program in (wanted, wanted + "_tests"):
        if program in known:
            return [("program", program, "*")]
    wanted = wanted.removesuffix(".cpp").removesuffix(".py").removesuffix(".mjs").rpartition("/")[2]
    for program, sources in known.items():
        for source in sources:
            if source.stem in (wanted, wanted + "_test"):
                return [("program", program, filter_of(tests_in(source)))]
    tools = [path.name for path in (root / "tools").glob("*_test.py") if path.stem in (wanted, wanted + "_test")]
    if tools:
        return [("tool", tools[0], "")]
    journeys = sorted((root / "tests" / "journeys").glob(f"*{wanted}*"))
    if journeys:
        return [("journey", wanted, "")]
    found = []
    for program, sources in known.items():
        names = [name for source in sources for name in tests_in(source) if wanted in name]
        if names:
            found.append(("program", program, filter_of(names)))
    return found


def everything(root):
    for program, sources in programs(root).items():
        yield program
        for source in sources:
            yield f"  {source.stem}"
            yield from (f"    {name}" for name in tests_in(source))
    yield from (path.stem for path in sorted((root / "tools").glob("*_test.py")))
    yield from (path.stem for path in sorted((root / "tests" / "journeys").glob("*.mjs")))


def main():
    if sys.argv[1:] == ["--list"]:
        print("\n".join(everything(ROOT)))
        return 0
    found = find(ROOT, sys.argv[1])
    for row in found:
        print("\t".join(row))
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
