#!/usr/bin/env python3
"""The quarterly return of a bundle, computed a second time, straight from the written definitions.

    return_oracle.py BUNDLE 2022/23-Q3 [--figures]

BUNDLE is a folder of CSV files. Prints the return as JSON, in the shape of the form; `--figures`
leaves out the words of the findings, so that only what is computed is compared.

It shares nothing with the program but the definitions, and prefers the plainest way of saying each
of them over speed. SPDX-License-Identifier: MIT
"""
import csv
import json
import re
import sys
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

BANDS = ("under_18", "18_25")
COLOURS = ("red", "amber", "green")
FOREVER = date.max
ALWAYS = date.min
TARGET = Fraction(90, 100)


# --- reading ---------------------------------------------------------------------------------


def rows(bundle, name):
    path = Path(bundle) / name
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def cell(row, column):
    return row.get(column) or ""


def day(text):
    return date.fromisoformat(text) if text else None


def of_person(table, person):
    return [row for row in table if row["person_id"] == person]


# --- quarters and ages -----------------------------------------------------------------------


def quarter_days(text):
    """The first and the last day of `2022/23-Q3`."""
    match = re.fullmatch(r"(\d{4})/(\d{2})-Q([1-4])", text)
    if not match or (int(match[1]) + 1) % 100 != int(match[2]):
        sys.exit(f"not a quarter: {text}")
    year, number = int(match[1]), int(match[3])
    first = {1: date(year, 4, 1), 2: date(year, 7, 1), 3: date(year, 10, 1), 4: date(year + 1, 1, 1)}
    after = {1: date(year, 7, 1), 2: date(year, 10, 1), 3: date(year + 1, 1, 1), 4: date(year + 1, 4, 1)}
    return first[number], after[number] - timedelta(1)


def quarter_before(first):
    last = first - timedelta(1)
    month = {3: 1, 6: 4, 9: 7, 12: 10}[last.month]
    return date(last.year, month, 1), last


def birthday(born, years):
    try:
        return born.replace(year=born.year + years)
    except ValueError:  # Born on 29 February: 1 March in other years.
        return date(born.year + years, 3, 1)


def age_band(born, on):
    if birthday(born, 18) > on:
        return "under_18"
    if birthday(born, 26) > on:
        return "18_25"
    return None


# --- periods ---------------------------------------------------------------------------------


def period(row, start, end, died):
    """Half-open (from, to); a death ends what is still open that day."""
    begin = day(cell(row, start)) or ALWAYS
    until = day(cell(row, end)) or FOREVER
    if died and until > died:
        until = max(begin, died)
    return begin, until


def open_on(when, on):
    return when[0] <= on < when[1]


def open_in(when, first, last):
    return any(open_on(when, first + timedelta(n)) for n in range((last - first).days + 1))


def merged(admissions):
    """Spells: as long as two admissions touch, they are one."""
    spells = sorted(admissions)
    again = True
    while again:
        again = False
        for i in range(len(spells) - 1):
            (from_a, to_a), (from_b, to_b) = spells[i], spells[i + 1]
            if from_b <= to_a or (from_b - to_a).days <= 1:
                spells[i : i + 2] = [(from_a, max(to_a, to_b))]
                again = True
                break
    return spells


# --- one person ------------------------------------------------------------------------------


class Person:
    def __init__(self, row, tables):
        self.id = row["person_id"]
        self.born = day(row["date_of_birth"])
        self.died = day(cell(row, "date_of_death"))
        mine = {name: of_person(table, self.id) for name, table in tables.items()}
        self.stays = [
            period(r, "decided_on", "removed_on", self.died)
            for r in mine["register"]
            if r["decision"] == "accepted"
        ]
        self.ratings = [(day(r["rated_on"]), i, r["rating"]) for i, r in enumerate(mine["ratings"])]
        self.episodes = [
            (r["kind"], period(r, "opened_on", "closed_on", self.died), cell(r, "close_reason"))
            for r in mine["episodes"]
        ]
        self.allocations = [
            (r["worker_id"], r["role"], period(r, "from", "to", self.died))
            for r in mine["allocations"]
        ]
        self.spells = merged(
            [period(r, "admitted_on", "discharged_on", self.died) for r in mine["admissions"]]
        )
        if self.died:  # A row dated after the death must not prolong a spell beyond it.
            self.spells = [(a, max(a, min(b, self.died))) for a, b in self.spells]

    def on_register(self, on):
        return any(open_on(stay, on) for stay in self.stays)

    def inpatient(self, on):
        return any(open_on(spell, on) for spell in self.spells)

    def rating(self, on):
        given = [rating for rating in self.ratings if rating[0] <= on]
        return max(given)[2] if given else None

    def named_keyworker(self, on):
        return any(role == "lead" and open_on(when, on) for _, role, when in self.allocations)

    def spells_begun(self, first, last, days):
        new, again = 0, 0
        for begin, _ in self.spells:
            if not first <= begin <= last:
                continue
            ends = [end for other, end in self.spells if other < begin]
            if any((begin - end).days <= days for end in ends):
                again += 1
            else:
                new += 1
        return new, again

    def supported(self, first, last):
        keyworking = [
            when for kind, when, _ in self.episodes if kind == "keyworking" and open_in(when, first, last)
        ]
        if keyworking:
            if any(open_on(when, last) for when in keyworking):
                on = last
            else:
                on = max(end for _, end in keyworking)
            if self.inpatient(on):
                return "inpatient"
            return self.rating(on) or "unrated"
        for kind, when, _ in self.episodes:
            if kind == "preventative-consultation":
                if first <= when[0] <= last or open_in(when, first, last):
                    return "preventive"
        return None

    def stepped_back(self, first, last):
        return any(
            kind == "keyworking" and reason == "stepped-back" and first <= when[1] <= last
            for kind, when, reason in self.episodes
        )


# --- the return ------------------------------------------------------------------------------


def percent(count, base):
    """One decimal, halves up, and whether the target is met before rounding."""
    if base == 0:
        return None, None
    share = Fraction(count, base)
    tenths = (share * 1000 + Fraction(1, 2)).__floor__()
    return float(Fraction(tenths, 10)), share >= TARGET


def settings_on(area, on):
    """The latest value of each setting that holds on the day; empty means from always, or unchanged."""
    serves, days = "yes", "365"
    for row in sorted(area, key=lambda r: day(cell(r, "from")) or ALWAYS):
        if (day(cell(row, "from")) or ALWAYS) <= on:
            serves = cell(row, "serves_18_25") or serves
            days = cell(row, "readmission_days") or days
    return serves == "yes", int(days)


def admissions(people, first, last, days):
    counts = {band: {"new": 0, "readmissions": 0} for band in BANDS}
    for person in people:
        band = age_band(person.born, last)
        if band:
            new, again = person.spells_begun(first, last, days)
            counts[band]["new"] += new
            counts[band]["readmissions"] += again
    return counts


def admissions_met(now, before):
    totals = [
        (sum(now[b][kind] for b in BANDS), sum(before[b][kind] for b in BANDS))
        for kind in ("new", "readmissions")
    ]
    if all(current == 0 for current, _ in totals):
        return True
    return all(c <= p for c, p in totals) and any(c < p for c, p in totals)


def workforce(posts, people, stepped_back, first, last):
    table = []
    for post in posts:
        if not open_on(period(post, "opened_on", "closed_on", None), last):
            continue
        worker = post["worker_id"]

        def done(column):
            on = day(cell(post, column))
            return on is not None and on <= last

        line = {
            "worker": worker,
            "role": post["role"],
            "employer": post["employer"],
            "grade": post["grade"],
            "part_time": post["part_time"] == "yes",
            "vacant": cell(post, "vacant") == "yes",
            "elearning": done("elearning_1_on") and done("elearning_2_on") and done("elearning_3_on"),
            "operational": done("operational_on"),
            "caseload": None,
            "stepped_down": None,
        }
        if cell(post, "carries_caseload") == "yes":
            line["caseload"] = sum(
                any(w == worker and open_on(when, last) for w, _, when in p.allocations)
                for p in people
            )
            line["stepped_down"] = sum(
                any(w == worker and open_in(when, first, last) for w, _, when in p.allocations)
                for p in stepped_back
            )
        table.append(line)
    return table


def top_risks(risks, on):
    level = {"red": 0, "amber": 1, "green": 2}
    still_open = [r for r in risks if open_on(period(r, "raised_on", "closed_on", None), on)]
    still_open.sort(
        key=lambda r: (
            level[cell(r, "rag_after") or r["rag_before"]],
            level[r["rag_before"]],
            day(r["raised_on"]),
        )
    )
    return [
        {
            "description": r["description"],
            "rag_before": r["rag_before"],
            "mitigation": cell(r, "mitigation"),
            "rag_after": cell(r, "rag_after") or None,
        }
        for r in still_open[:3]
    ]


def metric_1(members, on):
    counts = {colour: 0 for colour in COLOURS}
    with_keyworker = {"red": 0, "amber": 0}
    blue = 0
    for person in members:
        if not person.on_register(on):
            continue
        if person.inpatient(on):
            blue += 1
            continue
        rating = person.rating(on)
        if rating:
            counts[rating] += 1
        if rating in with_keyworker and person.named_keyworker(on):
            with_keyworker[rating] += 1
    register = {**counts, "total": sum(counts.values()), "blue": blue}
    total = with_keyworker["red"] + with_keyworker["amber"]
    base = counts["red"] + counts["amber"]
    share, met = percent(total, base)
    return register, {**with_keyworker, "total": total, "percent": share, "met": met}, base


def metric_2(members, on):
    patients = [p for p in members if p.inpatient(on)]
    count = sum(p.named_keyworker(on) for p in patients)
    share, met = percent(count, len(patients))
    return {"total": len(patients), "with_keyworker": count, "percent": share, "met": met}


def below_target(result, bases):
    findings = []
    for section, count, who in (
        ("with_keyworker", "total", "red or amber"),
        ("inpatients", "with_keyworker", "inpatients"),
    ):
        for band in BANDS:
            figures = result[section][band]
            if figures is None or figures["met"] is not False:
                continue
            base = bases[band] if section == "with_keyworker" else figures["total"]
            findings.append(
                {
                    "code": "below-target",
                    "where": f"{section}.{band}",
                    "says": f"{figures[count]} of {base} {who} have a named keyworker "
                    f"({figures['percent']} %); the target is 90 %.",
                }
            )
    return findings


def about_people(people, on):
    findings = []
    for code in ("over-age", "inpatient-not-on-register", "unrated-on-register"):
        for person in sorted(people, key=lambda p: p.id):
            registered, patient = person.on_register(on), person.inpatient(on)
            holds = {
                "over-age": age_band(person.born, on) is None and (registered or patient),
                "inpatient-not-on-register": patient and not registered,
                "unrated-on-register": registered and not patient and person.rating(on) is None,
            }[code]
            if holds:
                findings.append({"code": code, "where": person.id, "says": ""})
    return findings


def compute(bundle, quarter):
    first, last = quarter_days(quarter)
    before_first, before_last = quarter_before(first)
    area = rows(bundle, "area.csv")
    serves, days = settings_on(area, last)
    _, days_before = settings_on(area, before_last)
    tables = {
        name: rows(bundle, name + ".csv")
        for name in ("register", "ratings", "episodes", "allocations", "admissions")
    }
    people = [Person(row, tables) for row in rows(bundle, "people.csv")]
    by_band = {b: [p for p in people if age_band(p.born, last) == b] for b in BANDS}
    stepped = {b: [p for p in by_band[b] if p.stepped_back(first, last)] for b in BANDS}

    result = {
        "area": area[0]["code"] if area else "",
        "quarter": quarter,
        "as_at": last.isoformat(),
        "serves_18_25": serves,
        "register": {},
        "with_keyworker": {},
        "inpatients": {},
    }
    bases = {}
    for band in BANDS:
        served = serves or band == "under_18"
        register, keyworker, bases[band] = metric_1(by_band[band], last)
        result["register"][band] = register if served else None
        result["with_keyworker"][band] = keyworker if served else None
        result["inpatients"][band] = metric_2(by_band[band], last) if served else None

    now = admissions(people, first, last, days)
    before = admissions(people, before_first, before_last, days_before)
    result["admissions"] = {**now, "met": admissions_met(now, before)}

    kinds = ("inpatient", *COLOURS, "unrated", "preventive")
    result["supported"] = {}
    for band in BANDS:
        found = [p.supported(first, last) for p in by_band[band]]
        counts = {kind: found.count(kind) for kind in kinds}
        result["supported"][band] = {**counts, "total": sum(counts.values())}
    result["stepped_back"] = {band: len(stepped[band]) for band in BANDS}

    posts = rows(bundle, "posts.csv")
    result["workforce"] = workforce(posts, people, stepped["under_18"] + stepped["18_25"], first, last)
    result["narrative"] = {"successes": "", "development": "", "challenges": ""}
    result["risks"] = top_risks(rows(bundle, "risks.csv"), last)
    result["findings"] = below_target(result, bases) + about_people(people, last)
    return result


def main():
    arguments = [a for a in sys.argv[1:] if a != "--figures"]
    if len(arguments) != 2:
        sys.exit(__doc__)
    result = compute(*arguments)
    if "--figures" in sys.argv:
        for finding in result["findings"]:
            del finding["says"]
    print(json.dumps(result, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
