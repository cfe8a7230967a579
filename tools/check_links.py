#!/usr/bin/env python3
"""Every relative link in the project's Markdown leads somewhere, its #heading included.

    check_links.py [ROOT]
"""
# SPDX-License-Identifier: MIT
import pathlib
import re
import subprocess
import sys
import urllib.parse

LINK = re.compile(r"!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
FENCE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`[^`\n]*`")
HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*#*$", re.MULTILINE)
ANCHOR = re.compile(r"<a\s+(?:id|name)=\"([^\"]+)\"")


def anchors(text):
    """The fragments that a rendered page answers to, as GitHub and GitLab make them."""
    found, seen = set(ANCHOR.findall(text)), {}
    for heading in HEADING.findall(FENCE.sub("", text)):
        heading = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        slug = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        count = seen.get(slug, 0)
        seen[slug] = count + 1
        found.add(f"{slug}-{count}" if count else slug)
    return found


def faults_of(path, root):
    prose = CODE.sub("", FENCE.sub("", path.read_text()))
    for link in LINK.findall(prose):
        target, _, fragment = urllib.parse.unquote(link).partition("#")
        if re.match(r"[a-z][a-z0-9+.-]*:", target):
            continue
        place = path if not target else (root / target[1:] if target.startswith("/") else path.parent / target)
        name = path.relative_to(root)
        if not place.exists():
            yield f"{name}: no such file: {link}"
        elif fragment and place.suffix == ".md" and fragment not in anchors(place.read_text()):
            yield f"{name}: no such heading: {link}"


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    listed = subprocess.run(
        ["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"],
        check=True, capture_output=True, text=True,
    ).stdout
    pages = [root / name for name in listed.split("\0") if name and (root / name).exists()]
    faults = [fault for page in pages for fault in faults_of(page, root)]
    print("\n".join(faults + [f"summary: {len(pages)} pages"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
