#!/usr/bin/env python3
"""Imports invented areas full of edges and compares each return with an independent calculation.

    compare_returns.py ALONGSIDE [--bundles N] [--people N] [--seed S]

ALONGSIDE is the program. For each bundle it is asked for the returns of several quarters, and every
figure must equal what return_oracle.py computes from the same bundle; the words of findings are the
program's own. Bundles are five, or a hundred with ALONGSIDE_DEEP=1. SPDX-License-Identifier: MIT
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import return_oracle

AREA = "AREA01"
QUARTERS_OF_A_BUNDLE = 4
FEW, MANY = 5, 100


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def quarters(bundle, seed):
    """Quarters in which something ends or begins, so that their edges are met."""
    days = set()
    for name, columns in {
        "episodes.csv": ("opened_on", "closed_on"),
        "admissions.csv": ("admitted_on", "discharged_on"),
        "ratings.csv": ("rated_on",),
        "area.csv": ("from",),
    }.items():
        for row in return_oracle.rows(bundle, name):
            days.update(filter(None, (row.get(column) for column in columns)))
    found = sorted({quarter_of(day) for day in days if "1901" < day < "2100"})
    chosen = random.Random(seed).sample(found, min(QUARTERS_OF_A_BUNDLE, len(found)))
    return sorted(chosen)


def quarter_of(day):
    year, month = int(day[:4]), int(day[5:7])
    first = year if month >= 4 else year - 1
    return f"{first}/{(first + 1) % 100:02}-Q{(month - 4) % 12 // 3 + 1}"


def figures(computed):
    """A return without the words of its findings, whose order is the program's own."""
    for finding in computed["findings"]:
        finding.pop("says", None)
    computed["findings"].sort(key=lambda finding: (finding["code"], finding["where"]))
    return computed


def differences(ours, theirs, path=""):
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted(ours.keys() | theirs.keys()):
            yield from differences(ours.get(key), theirs.get(key), f"{path}.{key}".strip("."))
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for index, pair in enumerate(zip(ours, theirs)):
            yield from differences(*pair, f"{path}[{index}]")
    elif ours != theirs:
        yield f"{path}: the program says {ours}, the oracle {theirs}"


def compare(program, people, seed):
    with tempfile.TemporaryDirectory() as folder:
        bundle = Path(folder) / "bundle"
        database = f"sqlite:{folder}/record.db"
        run(program, "synth", "--people", people, "--seed", seed, "--edges", "--out", bundle)
        run(program, "--database", database, "import", "bundle", bundle, "--area", AREA)
        found = quarters(bundle, seed)
        for quarter in found:
            shown = run(
                program, "--database", database, "return", "show", "--area", AREA,
                "--quarter", quarter, "--format", "json",
            )  # fmt: skip
            ours = figures(json.loads(shown))
            theirs = figures(json.loads(json.dumps(return_oracle.compute(str(bundle), quarter))))
            wrong = list(differences(ours, theirs))
            if wrong:
                sys.exit(f"seed {seed}, {quarter}:\n  " + "\n  ".join(wrong))
        return len(found)


def main():
    deep = os.environ.get("ALONGSIDE_DEEP") == "1"
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("--bundles", type=int, default=MANY if deep else FEW)
    parser.add_argument("--people", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    compared = sum(
        compare(options.program, options.people, options.seed + i) for i in range(options.bundles)
    )
    if compared == 0:
        sys.exit("no return was compared")
    print(f"{compared} returns of {options.bundles} areas agree")


if __name__ == "__main__":
    main()
