"""The project's C++ as the checks read it: which files there are, and their text without comments."""
# SPDX-License-Identifier: MIT
import pathlib
import re
import subprocess

COMMENT_OR_STRING = re.compile(
    r"""//[^\n]* | /\*.*?\*/
      | R"(?P<tag>\w*)\(.*?\)(?P=tag)"
      | "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)+'""",
    re.VERBOSE | re.DOTALL,
)
# The ' of 1'000'000 opens no character.
DIGITS = re.compile(r"(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])")
TEST = re.compile(r"_test$")


def files(root, *patterns):
    """Paths from `root` of what git knows or would add, in order."""
    listed = subprocess.run(
        ["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard", *patterns],
        check=True, capture_output=True, text=True,
    ).stdout
    names = sorted(set(name for name in listed.split("\0") if name))
    return [pathlib.Path(name) for name in names if (pathlib.Path(root) / name).exists()]


def code(text):
    """The text with comments blanked; strings stay."""
    return COMMENT_OR_STRING.sub(lambda m: " " if m[0].startswith("/") else m[0], DIGITS.sub("", text))


def code_without_strings(text):
    return COMMENT_OR_STRING.sub(lambda m: " " if m[0].startswith("/") else '""', DIGITS.sub("", text))


def strings(text):
    """What stands between quotation marks, one entry a literal."""
    found = (m[0] for m in COMMENT_OR_STRING.finditer(DIGITS.sub("", text)))
    return [literal for literal in found if literal.startswith(('"', "R"))]


def is_test(path):
    return bool(TEST.search(path.stem))


def report(faults, known, summary):
    """Prints faults that are not known, and known ones that are gone. 0 when there is neither."""
    new, gone = sorted(set(faults) - set(known)), sorted(set(known) - set(faults))
    for fault in new:
        print(fault)
    for fault in gone:
        print(f"no longer so, strike it from the list of exceptions: {fault}")
    print(f"summary: {summary}" + (f", {len(known)} known exceptions" if known else ""))
    return 1 if new or gone else 0


def known_exceptions(path):
    """The lines of an exceptions file; blank lines and # reasons left out."""
    lines = path.read_text().splitlines() if path.exists() else []
    return [line for line in lines if line and not line.startswith("#")]
