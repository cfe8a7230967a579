#!/usr/bin/env python3
"""Compares `alongside deadlines` with deadline_oracle.py over random facts full of edges.

    compare_deadlines.py ALONGSIDE [--cases N] [--seed S]

Cases are 150, or 5,000 with ALONGSIDE_DEEP=1. SPDX-License-Identifier: MIT
"""
import argparse
import json
import os
import random
import subprocess
import sys
from datetime import date, timedelta

import deadline_oracle

FEW, MANY = 150, 5_000
KINDS = ("community", "laep", "post-admission", "inpatient")


def near(dice, day, spread):
    return day + timedelta(dice.randint(-spread, spread))


def birthday(dice, admitted):
    """Often about to be 18, often on a leap day."""
    if dice.random() < 0.2:
        return date(dice.choice((2004, 2008, 2012)), 2, 29)
    year = admitted.year - dice.choice((12, 17, 18, 18, 19, 24))
    born = date(year, admitted.month, min(admitted.day, 28))
    return near(dice, born, dice.choice((1, 3, 200)))


def facts(dice):
    admitted = date(2023, 4, 1) + timedelta(dice.randrange(0, 2080))
    if dice.random() < 0.3:  # Round Christmas, Easter and month ends.
        admitted = near(dice, dice.choice((date(2026, 12, 22), date(2027, 3, 25), date(2028, 2, 29), date(2023, 5, 1))), 5)
    if dice.random() < 0.05:  # So late that holidays are not known any more.
        admitted = date(2028, 12, dice.randint(10, 31))
    as_at = admitted + timedelta(dice.choice((-1, 0, 0, 1, 10, 60, 200, 500)))
    plans = []
    for _ in range(dice.choice((0, 0, 1, 1, 2))):
        begin = near(dice, admitted, 400)
        plans.append((begin, dice.choice((None, admitted, begin + timedelta(dice.randint(1, 500))))))
    plans = [(begin, end) for begin, end in plans if end is None or end > begin]
    return {
        "born": birthday(dice, admitted),
        "plans": plans,
        "admitted": admitted,
        "discharged": admitted + timedelta(dice.randint(0, 300)) if dice.random() < 0.3 else None,
        "secure": dice.choice(("none", "none", "low", "medium", "high")),
        "reviews": [
            (dice.choice(KINDS), admitted + timedelta(dice.choice((-29, -28, -27, -1, 0, 1, dice.randint(-60, 400)))))
            for _ in range(dice.choice((0, 1, 1, 2, 4)))
        ],
        "applicable": near(dice, admitted, 20) if dice.random() < 0.5 else None,
        "statute": dice.random() < 0.5,
        "as_at": as_at,
    }


def command(program, case):
    words = [program, "deadlines", "--format", "json", "--born", case["born"], "--admitted", case["admitted"]]
    words += ["--secure", case["secure"], "--as-at", case["as_at"]]
    words += ["--rules", "england-2023,mha-2025" if case["statute"] else "england-2023"]
    for begin, end in case["plans"]:
        words += ["--ehc-plan", f"{begin}..{end}" if end else begin]
    for kind, day in case["reviews"]:
        words += ["--review", f"{kind}:{day}"]
    for option, value in (("--discharged", case["discharged"]), ("--applicable-day", case["applicable"])):
        if value:
            words += [option, value]
    return [str(word) for word in words]


def main():
    parse = argparse.ArgumentParser()
    parse.add_argument("program")
    parse.add_argument("--cases", type=int, default=MANY if os.environ.get("ALONGSIDE_DEEP") else FEW)
    parse.add_argument("--seed", type=int, default=1)
    options = parse.parse_args()
    dice = random.Random(options.seed)
    compared = refused = 0
    for number in range(options.cases):
        case = facts(dice)
        words = command(options.program, case)
        done = subprocess.run(words, capture_output=True, text=True)
        try:
            expected = deadline_oracle.deadlines(case)
        except deadline_oracle.CannotCount:
            expected = None
        if expected is None or done.returncode != 0:
            if expected is not None or done.returncode != 1:
                sys.exit(f"case {number}: {' '.join(words)}\n{expected}\n{done.returncode} {done.stdout}{done.stderr}")
            refused += 1
            continue
        shown = json.loads(done.stdout)
        found = sorted((each["rule"], each["kind"], date.fromisoformat(each["due"])) for each in shown)
        if found != expected or [each["due"] for each in shown] != sorted(each["due"] for each in shown):
            sys.exit(f"case {number}: {' '.join(words)}\nexpected {expected}\nfound    {found}")
        compared += len(found)
    print(f"{options.cases} cases, {compared} deadlines the same, {refused} refused alike")
    if compared < options.cases or refused == 0:
        sys.exit("the cases hardly tried anything")


if __name__ == "__main__":
    main()
