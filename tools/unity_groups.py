"""Which source files of a library may be compiled as one: unity_groups.py LINES FILE...

Prints `FILE;GROUP` for each file. A file's private names, those of its anonymous namespaces, become
visible to what is compiled with it; so two files share a group only where neither, nor a header of
theirs, so much as mentions a private name of the other. A group holds at most LINES lines, but at least
one file.
"""
# SPDX-License-Identifier: MIT
import functools
import re
import sys
from pathlib import Path

from source_text import code_without_strings

TOKEN = re.compile(r"[A-Za-z_]\w*|::|[^\s\w]")
WORD = re.compile(r"[A-Za-z_]\w*")
INCLUDE = re.compile(r'^#include "([^"]+)"', re.MULTILINE)
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.MULTILINE)
MACRO = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)", re.MULTILINE)
TYPES = {"class", "struct", "enum", "union"}
CLOSERS = {"(": ")", "{": "}", "[": "]"}


def past(tokens, at):
    """The place behind the bracket that opens at `at`."""
    opener, closer, depth = tokens[at], CLOSERS[tokens[at]], 0
    while at < len(tokens):
        depth += (tokens[at] == opener) - (tokens[at] == closer)
        at += 1
        if depth == 0:
            return at
    return at


def head_end(tokens, at, end):
    """Where a declaration's head ends: at the first ( { = [ or ; that stands between no < and >."""
    stops = "({;[" if tokens[at] == "using" else "({;[="
    depth = 0
    while at < end and (depth or tokens[at] not in stops):
        if tokens[at] == "operator":  # Its < opens nothing.
            while at < end and tokens[at] != "(":
                at += 1
            break
        depth += (tokens[at] == "<") - (tokens[at] == ">" and depth > 0)
        at += 1
    return at


def without_angles(tokens):
    """A declaration without what stands between < and >."""
    kept, depth = [], 0
    for token in tokens:
        if token == "<":
            depth += 1
        elif token == ">" and depth:
            depth -= 1
        elif not depth:
            kept.append(token)
    return kept


def declared(tokens):
    """The name that a declaration's head brings in, if any."""
    tokens = without_angles(tokens)
    words = [token for token in tokens if WORD.fullmatch(token)]
    if not words or "operator" in words:
        return None
    if words[0] == "using":  # `using a::Thing;` brings in what everybody means; `days` may be a variable elsewhere.
        return words[1] if "=" in tokens else words[-1] if words[-1][0].islower() else None
    for at, word in enumerate(words):
        if word in TYPES and words[at + 1 : at + 2] not in ([], ["class"], ["struct"]):
            return words[at + 1]
        if word in ("class", "struct") and words[at - 1] == "enum":
            return words[at + 1]
    if len(tokens) > 1 and "::" in tokens[-2]:  # Type Thing::Name: a definition of what a header declares.
        return None
    return words[-1] if len(words) > 1 else None


def names_in(tokens, at, end, private):
    """Names that tokens[at:end] declare for this file alone: all where `private`, else constants."""
    names = set()
    while at < end:
        start = at
        if tokens[at] == "namespace":
            brace = tokens.index("{", at)
            equals = "=" in tokens[at:brace]
            if not equals:
                close = past(tokens, brace)
                names |= names_in(tokens, brace + 1, close - 1, private or brace == at + 1)
                at = close
                continue
        if tokens[at] == "[":  # An attribute.
            start = at = past(tokens, at)
        at = head_end(tokens, at, end)
        head = tokens[start:at]
        if private or set(head) & {"constexpr", "const", "static"}:
            names.add(declared(head))
        while at < end and tokens[at] != ";":
            body = tokens[at] == "{"
            at = past(tokens, at) if tokens[at] in CLOSERS else at + 1
            if body and (at >= end or tokens[at] not in (";", ",", ")", ".", "{", "(")):
                break
        if at < end and tokens[at] == ";":
            at += 1
    return names - {None}


class Source:
    """A file as far as grouping goes."""

    def __init__(self, path):
        self.path = Path(path)
        text = code_without_strings(self.path.read_text(encoding="utf-8"))
        plain = DIRECTIVE.sub("", text)
        tokens = TOKEN.findall(plain)
        self.names = names_in(tokens, 0, len(tokens), False) | set(MACRO.findall(text))
        self.words = set(WORD.findall(plain))
        self.lines = text.count("\n")
        self.headers = {}  # Of its own folder, so of its own namespace: each one's words.
        self.add_headers(self.path)

    def add_headers(self, path):
        for name in INCLUDE.findall(path.read_text(encoding="utf-8")):
            header = self.path.parent / Path(name).name
            if header.name not in self.headers and name.endswith(f"{self.path.parent.name}/{header.name}") and header.exists():
                self.headers[header.name] = words_of(header)
                self.add_headers(header)

    def hides_from(self, other):
        """Whether a private name means something else in the other, or in a header that only the other reads."""
        foreign = [words for name, words in other.headers.items() if name not in self.headers]
        return any(self.names & words for words in [other.words, *foreign])


@functools.cache
def words_of(path):
    return set(WORD.findall(code_without_strings(path.read_text(encoding="utf-8"))))


def grouped(files, lines):
    """Lists of files, each of which may be compiled as one."""
    groups = []
    for source in map(Source, files):
        for group in groups:
            if sum(member.lines for member in group) + source.lines <= lines and not any(
                member.hides_from(source) or source.hides_from(member) for member in group
            ):
                group.append(source)
                break
        else:
            groups.append([source])
    return [[source.path for source in group] for group in groups]


if __name__ == "__main__":
    for number, group in enumerate(grouped(sys.argv[2:], int(sys.argv[1]))):
        for name in group:
            print(f"{name};{number}")
