#!/usr/bin/env python3
"""Recomputes the demonstration bundle's return for 2022/23-Q3 by the definitions and compares it with what was published.

    check_demo_area.py [FOLDER]

Without a folder it also checks that the committed files are those that make_demo_area.py writes. An independent reading
of the same rules as the service's own calculation: it shares no code with it.
"""
import csv
import filecmp
import pathlib
import subprocess
import sys
import tempfile
from datetime import date, timedelta

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOREVER, DAY = date(9999, 12, 31), timedelta(1)
CASELOADS = [8, 9, 28, 10, 4, 11, 6, 5, 2, 4, 2, 8, 7, 4, 3, 4]
STEPPED_DOWN = [5, 4, 1, 5, 5, 6, 3, 3, 2, 0, 0, 0, 3, 0, 1, 0]
EXPECTED = {
    "register": {"under_18": (31, 24, 18, 4), "18_25": (22, 8, 11, 15)},
    "with_keyworker": {"under_18": (31, 24), "18_25": (9, 0)},
    "inpatients": {"under_18": (4, 4), "18_25": (15, 15)},
    "admissions": {"under_18": (0, 1), "18_25": (0, 0)},
    "supported": {"under_18": (4, 31, 24, 18, 0, 35), "18_25": (15, 9, 0, 11, 0, 0)},
    "stepped_back": {"under_18": 18, "18_25": 11},
    "workforce": [(c, s) for c, s in zip(CASELOADS, STEPPED_DOWN)],
    "other_findings": [],
    "last_fact": date(2023, 1, 7),
}


def day(text, empty=FOREVER):
    return date.fromisoformat(text) if text else empty


def is_open(start, end, on):
    return start <= on < end


class Bundle:
    def __init__(self, folder):
        for name in ("people", "posts", "register", "ratings", "episodes", "allocations", "admissions", "reviews",
                     "actions", "risks"):
            with open(pathlib.Path(folder) / f"{name}.csv", encoding="utf-8") as rows:
                setattr(self, name, list(csv.DictReader(rows)))
        self.ids = [row["person_id"] for row in self.people]
        self.born = {row["person_id"]: day(row["date_of_birth"]) for row in self.people}

    def of(self, rows, person):
        return [row for row in rows if row["person_id"] == person]

    def band(self, person, on):
        born = self.born[person]
        age = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
        return "under_18" if age < 18 else "18_25" if age < 26 else "over"

    def registered(self, person, on):
        return any(r["decision"] == "accepted" and is_open(day(r["decided_on"]), day(r["removed_on"]), on)
                   for r in self.of(self.register, person))

    def rating(self, person, on):
        given = [(r["rated_on"], n, r["rating"]) for n, r in enumerate(self.of(self.ratings, person)) if day(r["rated_on"]) <= on]
        return max(given)[2] if given else "unrated"

    def spells(self, person):
        merged = []
        for start, end in sorted((day(a["admitted_on"]), day(a["discharged_on"])) for a in self.of(self.admissions, person)):
            if merged and (merged[-1][1] == FOREVER or start <= merged[-1][1] + DAY):
                merged[-1] = (merged[-1][0], max(merged[-1][1], end))
            else:
                merged.append((start, end))
        return merged

    def inpatient(self, person, on):
        return any(is_open(start, end, on) for start, end in self.spells(person))

    def standing(self, person, on):
        return "inpatient" if self.inpatient(person, on) else self.rating(person, on)

    def led(self, person, on):
        return any(a["role"] == "lead" and is_open(day(a["from"]), day(a["to"]), on) for a in self.of(self.allocations, person))


def meets(start, end, first, last):
    """Open on at least one of the days from `first` to `last`."""
    return start < end and start <= last and end > first


def compute(bundle, first, last):
    bands = ("under_18", "18_25")
    in_band = {band: [p for p in bundle.ids if bundle.band(p, last) == band] for band in bands}
    found = {name: {} for name in ("register", "with_keyworker", "inpatients", "admissions", "supported", "stepped_back")}
    stepped_back = {
        p for p in bundle.ids
        if any(e["kind"] == "keyworking" and e["close_reason"] == "stepped-back" and first <= day(e["closed_on"]) <= last
               for e in bundle.of(bundle.episodes, p))
    }
    for band, people in in_band.items():
        on = [p for p in people if bundle.registered(p, last)]
        community = {c: [p for p in on if bundle.standing(p, last) == c] for c in ("red", "amber", "green", "inpatient")}
        found["register"][band] = tuple(len(community[c]) for c in ("red", "amber", "green", "inpatient"))
        found["with_keyworker"][band] = tuple(sum(bundle.led(p, last) for p in community[c]) for c in ("red", "amber"))
        inside = [p for p in people if bundle.inpatient(p, last)]
        found["inpatients"][band] = (len(inside), sum(bundle.led(p, last) for p in inside))
        new = again = 0
        for p in people:
            spells = bundle.spells(p)
            for start, _ in spells:
                if first <= start <= last:
                    before = any(end <= start <= end + 365 * DAY for _, end in spells if end < FOREVER)
                    new, again = new + (not before), again + before
        found["admissions"][band] = (new, again)
        counts = dict.fromkeys(("inpatient", "red", "amber", "green", "unrated", "preventive"), 0)
        for p in people:
            spans = {"keyworking": [], "preventative-consultation": []}
            for e in bundle.of(bundle.episodes, p):
                spans[e["kind"]].append((day(e["opened_on"]), day(e["closed_on"])))
            worked = [(s, e) for s, e in spans["keyworking"] if meets(s, e, first, last)]
            advised = [(s, e) for s, e in spans["preventative-consultation"] if meets(s, e, first, last) or first <= s <= last]
            if worked:
                on_day = last if any(is_open(s, e, last) for s, e in worked) else max(e for _, e in worked)
                counts[bundle.standing(p, on_day)] += 1
            elif advised:
                counts["preventive"] += 1
        found["supported"][band] = tuple(counts.values())
        found["stepped_back"][band] = len(stepped_back & set(people))
    found["workforce"] = [
        (
            len({a["person_id"] for a in bundle.allocations
                 if a["worker_id"] == post["worker_id"] and is_open(day(a["from"]), day(a["to"]), last)}),
            len({a["person_id"] for a in bundle.allocations
                 if a["worker_id"] == post["worker_id"] and a["person_id"] in stepped_back
                 and meets(day(a["from"]), day(a["to"]), first, last)}),
        )
        for post in bundle.posts if post["carries_caseload"] == "yes"
    ]
    found["other_findings"] = [
        (p, "over-age" if bundle.band(p, last) == "over" else "inpatient-not-on-register" if bundle.inpatient(p, last) else "unrated")
        for p in bundle.ids
        if (bundle.band(p, last) == "over" and (bundle.registered(p, last) or bundle.inpatient(p, last)))
        or (bundle.inpatient(p, last) and not bundle.registered(p, last))
        or (bundle.registered(p, last) and bundle.standing(p, last) == "unrated")
    ]
    found["last_fact"] = max(
        day(row[column], date.min)
        for rows, columns in ((bundle.register, ("referred_on", "decided_on", "removed_on")), (bundle.ratings, ("rated_on",)),
                              (bundle.episodes, ("opened_on", "closed_on")), (bundle.allocations, ("from", "to")),
                              (bundle.admissions, ("admitted_on", "discharged_on")))
        for row in rows for column in columns)
    return found


def wrong_of_reviews(bundle, last_day):
    """Reviews and actions that would not make a believable January: nothing happened after it, much is still to come."""
    wrong = []
    for rows, columns in ((bundle.reviews, ("requested_on", "held_on", "report_sent_on")), (bundle.actions, ("raised_on", "completed_on"))):
        wrong += [f"{row['person_id']}: {column} {row[column]} is to come" for row in rows for column in columns
                  if row[column] and day(row[column]) > last_day]
    held = {(row["person_id"], row["held_on"]) for row in bundle.reviews if row["status"] == "held"}
    wrong += [f"{row['person_id']}: {row['title']} comes from no review" for row in bundle.actions
              if (row["person_id"], row["review_held_on"]) not in held]
    posts = {post["worker_id"] for post in bundle.posts}
    still_open = [row for row in bundle.actions if not row["completed_on"]]
    counts = {
        "planned": sum(row["status"] == "planned" and day(row["planned_on"]) > last_day for row in bundle.reviews),
        "without a report": sum(row["status"] == "held" and row["kind"] != "laep" and not row["report_sent_on"] for row in bundle.reviews),
        "overdue": sum(day(row["due_on"]) <= last_day for row in still_open),
        "due soon": sum(last_day < day(row["due_on"]) <= last_day + 14 * DAY for row in still_open),
        "ours": sum(row["owner"] in posts for row in still_open),
    }
    return wrong + [f"reviews and actions: only {count} {what}" for what, count in counts.items() if count < 3]


def differing_files(committed):
    with tempfile.TemporaryDirectory() as made:
        subprocess.run([sys.executable, "-B", ROOT / "tools/make_demo_area.py", made], check=True)
        names = sorted(path.name for path in pathlib.Path(made).iterdir())
        _, differing, missing = filecmp.cmpfiles(made, committed, names, shallow=False)
    return [f"{name} is not what make_demo_area.py writes" for name in differing + missing]


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "db/seed/kent-medway"
    bundle = Bundle(folder)
    found = compute(bundle, date(2022, 10, 1), date(2022, 12, 31))
    wrong = [f"{name}: {found[name]}, not {expected}" for name, expected in EXPECTED.items() if found[name] != expected]
    before = compute(bundle, date(2022, 7, 1), date(2022, 9, 30))["admissions"]
    new, again = (sum(counts[n] for counts in before.values()) for n in (0, 1))
    if (new, again) != (4, 0):
        wrong.append(f"admissions of the quarter before: {new} new and {again} again, so 'met' would not be false")
    wrong += wrong_of_reviews(bundle, date(2023, 1, 8))
    if len(sys.argv) == 1:
        wrong += differing_files(folder)
    print("\n".join(wrong) or "The demonstration bundle gives the published figures.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
