#!/usr/bin/env python3
"""Names that may be used only in their one home: clocks, environment, output, database clients.

    check_symbols.py                        reads the sources of src/ and app/
    check_symbols.py --objects build/asan   asks nm what the compiled files of src/ refer to

Known exceptions stand in tools/check_symbols.exceptions, each under a line that says why.
"""
# SPDX-License-Identifier: MIT
import pathlib
import re
import subprocess
import sys

import source_text

DATABASE = ("src/platform/db/",)
# What it is called, where it is at home, as it stands in a source, as nm prints it (or nothing).
BANNED = [
    ("the machine's clock", ("src/platform/base/instant.cpp", "src/platform/base/id.cpp"),
     r"system_clock::now|\b(std::)?time\((nullptr|NULL|0)\)|\bgettimeofday\b|\bclock_gettime\b", r"system_clock::now\(\)"),
    ("an unseeded random number", (), r"\bstd::rand\b|\bs?rand\(|\brandom_device\b", r"\bs?rand$|std::random_device"),
    ("the environment", ("src/platform/config/", "app/"), r"\b(std::|secure_)?getenv\b|\bsetenv\b", r"\b(secure_)?getenv$|\bsetenv$"),
    ("standard output", ("src/platform/log/", "src/platform/base/check.cpp", "app/"), r"\bstd::(cout|cerr|clog)\b|\b(std::)?f?printf\(|\bfmt::print\b",
     r"std::(cout|cerr|clog)$"),
    ("the SQLite library", DATABASE, r"\bsqlite3_\w+\s*\(", r"\bsqlite3_\w+$"),
    ("the PostgreSQL library", DATABASE, r"\bPQ[a-z]\w*\s*\(", r"\bPQ[a-z]\w*$"),
    ("another program", ("app/",), r"\b(std::)?system\(|\bpopen\(|\bexecv[pe]*\(|\bfork\(\)", r"\b(popen|system|fork|execv[pe]*)$"),
    ("the process's locale", (), r"\bsetlocale\b|\bstd::locale::global\b|\b(std::)?(localtime|gmtime)\(", r"\b(setlocale|localtime|gmtime)$"),
    ("another area's record", ("src/platform/identity/two_areas", "src/platform/site/two_area_form", "src/care/transfers/"),
     r"\bGuestIn\b|\bChangeInBoth\b|\bTwoAreas\b", None),
    ("a coroutine", (), r"\bco_(await|return|yield)\b", None),
]
NOTE = re.compile(r"\b(FIXME|XXX|TODO(?!\(https?://))")
ALIAS = re.compile(r"^\s*namespace\s+\w+\s*=", re.MULTILINE)


def source_faults(name, text):
    """Faults of one source, as words. `name` is its path from the root."""
    plain = source_text.code_without_strings(text)
    for what, homes, pattern, _ in BANNED:
        found = re.search(pattern, plain)
        if found and not name.startswith(homes or ("-",)):
            yield f"{name}: {found[0].strip(' (')} is {what}, which is not used here"
    if NOTE.search(text):
        yield f"{name}: a note of something left open; do it, or write TODO(link to the issue)"
    if name.endswith(".h") and ALIAS.search(plain):
        yield f"{name}: a namespace alias in a header reaches everybody who includes it"


INCLUDED = re.compile(r'#include "([^"]+\.cpp)"')


def sources_of(obj, root, build):
    """src/platform/db/tx.cpp of …/db.dir/tx.cpp.o; all that were compiled as one of …/Unity/unity_0_cxx.cxx.o."""
    if obj.name.endswith(".cxx.o"):
        united = obj.with_suffix("").read_text()
        return [str(pathlib.Path(name).relative_to(root)) for name in INCLUDED.findall(united)]
    return [re.sub(r"CMakeFiles/[^/]+\.dir/", "", str(obj.relative_to(build))).removesuffix(".o")]


def object_faults(names, symbols):
    """Faults of an object. One of several files may refer to what is at home in one of them."""
    for what, homes, _, pattern in BANNED:
        found = pattern and re.search(pattern, symbols, re.MULTILINE)
        if found and not any(name.startswith(homes or ("-",)) for name in names):
            yield f"{', '.join(names)}: the object refers to {found[0]}: {what}, which is not used here"


def undefined_symbols(obj):
    listed = subprocess.run(["nm", "-uC", obj], check=True, capture_output=True, text=True).stdout
    return "\n".join(line.strip().removeprefix("U ").split("@")[0] for line in listed.splitlines())


def main():
    root = pathlib.Path(".").resolve()
    faults, number = [], 0
    if sys.argv[1:2] == ["--objects"]:
        build = root / sys.argv[2]
        excepted = {line.split(":")[0] for line in source_text.known_exceptions(root / "tools" / "check_symbols.exceptions")}
        for obj in sorted([*build.glob("src/**/*.cpp.o"), *build.glob("src/**/*.cxx.o")]):
            names = sources_of(obj, root, build)
            ours = all((root / name).exists() and not source_text.is_test(pathlib.Path(name)) for name in names)
            if names and ours:
                if not excepted & set(names):
                    faults += object_faults(names, undefined_symbols(obj))
                number += len(names)
        known = []
    else:
        for path in source_text.files(root, "src/*.h", "src/*.cpp", "app/*.h", "app/*.cpp"):
            if not source_text.is_test(path):
                faults += source_faults(str(path), (root / path).read_text())
                number += 1
        known = source_text.known_exceptions(root / "tools" / "check_symbols.exceptions")
    return source_text.report(faults, known, f"{number} files")


if __name__ == "__main__":
    sys.exit(main())
