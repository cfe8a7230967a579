#!/usr/bin/env python3
"""Turns lists of names, one a line, into a header of arrays.

    gen_names.py NAMESPACE OUT.h FILE.txt ...

`given_feminine.txt` becomes `kGivenFeminine`.
"""
import pathlib
import sys


def main():
    namespace, out, *files = sys.argv[1:]
    lines = [
        "// Names for invented people, made by tools/gen_names.py. Not edited by hand.",
        "#pragma once",
        "",
        "#include <string_view>",
        "",
        f"namespace {namespace} {{",
        "",
    ]
    for path in map(pathlib.Path, files):
        constant = "k" + "".join(word.capitalize() for word in path.stem.split("_"))
        names = ", ".join(f'"{name}"' for name in path.read_text(encoding="utf-8").split())
        lines += [f"inline constexpr std::string_view {constant}[] = {{{names}}};", ""]
    lines += [f"}}  // namespace {namespace}", ""]
    target = pathlib.Path(out)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
