#!/usr/bin/env python3
"""Writes the demonstration bundle of Kent and Medway: db/seed/kent-medway/*.csv.

    make_demo_area.py [FOLDER]

Every person is invented; the counts, roles, grades and caseloads are those of the published return for
2022/23-Q3 (see check_demo_area.py, which recomputes it). The same files come out every time. The demonstration's
today is Monday 9 January 2023: nothing but what is planned or due is dated after the 8th.
"""
import csv
import pathlib
import sys
from datetime import date, timedelta

import demo_area_words as words

ROOT = pathlib.Path(__file__).resolve().parent.parent
QUARTER_STARTS, AS_AT, LAST_DAY = date(2022, 10, 1), date(2022, 12, 31), date(2023, 1, 8)


class Draw:
    """A small generator of our own, so that no version of Python changes the files."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit

    def pick(self, items):
        return items[self.below(len(items))]

    def day(self, first, last):
        return first + timedelta(self.below((last - first).days + 1))

    def weekday(self, first, last):
        """A working day between the two; the last of them is one."""
        found = self.day(first, last)
        while found.weekday() > 4 and found > first:
            found -= timedelta(1)
        while found.weekday() > 4:
            found += timedelta(1)
        return found


draw = Draw(20230109)
people, register, ratings, episodes, allocations, admissions = [], [], [], [], [], []
# Reviews and actions are drawn apart, so that they change without the rest.
review_draw = Draw(20230155)
reviews, actions = [], []


class Deck:
    """Words dealt without repeating one until all have been used."""

    def __init__(self, items):
        self.items, self.left = list(items), []

    def deal(self):
        if not self.left:
            self.left = list(self.items)
        return self.left.pop(draw.below(len(self.left)))


decks = {name: Deck(items) for name, items in words.RATIONALES.items()}
given = {
    kind: Deck((ROOT / f"db/seed/names/given_{kind}.txt").read_text().split()) for kind in ("feminine", "masculine")
}
family = Deck((ROOT / "db/seed/names/family.txt").read_text().split())


def nhs_number(serial):
    """The `serial`th number of the range kept for tests, 999, that has a check digit."""
    body = 999_000_000
    while True:
        body += 7
        check = -sum(int(digit) * weight for digit, weight in zip(str(body), range(10, 1, -1))) % 11
        serial -= check < 10
        if serial < 0:
            return f"{body}{check}"


def born_aged(low, high):
    """A birthday that makes somebody `low` to `high` years old on the as-at day."""
    first = date(AS_AT.year - high - 1, 12, 31) + timedelta(1)
    return draw.day(first, date(AS_AT.year - low, 12, 30))


def person(born, first_day, **known):
    """Adds an invented person first met on a day; returns the row, which later facts refer to."""
    kind = draw.pick(["masculine"] * 3 + ["feminine"] * 2)
    locality, district = draw.pick(words.LOCALITIES)
    autism = draw.pick(["confirmed"] * 6 + ["suspected-on-pathway"] * 2 + ["suspected-not-on-pathway", "none"])
    age = (AS_AT - born).days // 365
    ethnicity, language = draw.pick(words.ETHNICITIES)
    row = {
        "given_name": given[kind].deal(),
        "family_name": family.deal(),
        "date_of_birth": born,
        "gender": draw.pick([{"masculine": "male", "feminine": "female"}[kind]] * 14 + ["non-binary"]),
        "ethnicity": ethnicity,
        "first_language": language,
        "interpreter_needed": "no" if language == "English" else draw.pick(["yes", "no"]),
        "postcode": f"{district} {draw.below(9) + 1}ZZ",
        "locality": locality,
        "autism": autism,
        "learning_disability": "confirmed" if autism == "none" else draw.pick(["none", "none", "confirmed", "unknown"]),
        "gp_ods": f"G99{draw.below(40) + 1:03}",
        "school": "" if age > 19 else draw.pick(words.SCHOOLS if age < 17 else words.COLLEGES),
        "looked_after": draw.pick(["no"] * 5 + ["yes"]) if age < 18 else "no",
        "first_day": first_day,
    }
    if draw.below(3) > 0 and age < 20:
        row["ehcp_from"] = draw.day(date(born.year + 6, 9, 1), min(date(born.year + 10, 7, 1), first_day))
        if row["ehcp_from"] < born + timedelta(1500):
            del row["ehcp_from"]
    if row["gender"] == "non-binary":
        row["pronouns"] = "they/them"
    row.update(known)
    people.append(row)
    return row


def is_adult(who, on):
    return (on - who["date_of_birth"]).days > 18 * 365.25


def accept(who, referred, **more):
    """Puts somebody on the register a few working days after the referral; returns the day."""
    decided = draw.weekday(referred + timedelta(3), referred + timedelta(12))
    adult = is_adult(who, referred)
    register.append(
        {
            "person": who,
            "referred_on": referred,
            "referral_source": draw.pick(words.SOURCES_ADULT if adult else words.SOURCES),
            "decision": "accepted",
            "decided_on": decided,
            "decision_reason": draw.pick(words.ACCEPTED_ADULT if adult else words.ACCEPTED),
            "consent": "given" if adult else draw.pick(["given", "parental-responsibility", "parental-responsibility"]),
            "consent_on": decided,
            **more,
        }
    )
    return decided


def rate(who, day, colour, rationale=None):
    said = [row["rationale"] for row in ratings if row["person"] is who]
    while rationale is None or rationale in said:
        rationale = decks[colour + (" adult" if is_adult(who, day) else "")].deal()
    ratings.append({"person": who, "rated_on": day, "rating": colour, "rationale": rationale})


def rate_through(who, first, last, path):
    """Ratings along a path, the first on the day `first`, the final one at most on `last`."""
    if (last - first).days < 21 * len(path):
        path = path[-1:]
    step = max((last - first).days // max(len(path) - 1, 1), 1)
    day = first
    for colour in path:
        rate(who, min(day, last), colour)
        day = draw.weekday(day + timedelta(step * 2 // 3), day + timedelta(step))


def episode(who, opened, closed=None, reason="", kind="keyworking", phase=""):
    episodes.append(
        {"person": who, "kind": kind, "opened_on": opened, "phase": phase, "closed_on": closed, "close_reason": reason}
    )


def allocate(who, worker, role, start, end=None):
    started = words.STARTED[worker]
    allocations.append(
        {"person": who, "worker_id": worker, "role": role, "from": max(start, started), "to": end}
    )


def admit(who, admitted, discharged=None, planned=None, legal=None, delay=""):
    hospital, ward, secure = draw.pick(words.HOSPITALS_ADULT if who["date_of_birth"] < date(2004, 1, 1) else words.HOSPITALS)
    admissions.append(
        {
            "person": who,
            "hospital": hospital,
            "ward_type": ward,
            "secure": secure,
            "legal_status": legal or draw.pick(["01", "02", "03", "03"]),
            "admitted_on": admitted,
            "planned_discharge_on": planned,
            "discharged_on": discharged,
            "delay_reason": delay,
        }
    )


def deal_out(counts):
    """["TL", "TL", …]: each worker as often as its count says, mixed."""
    left = [worker for worker, count in counts.items() for _ in range(count)]
    mixed = []
    while left:
        mixed.append(left.pop(draw.below(len(left))))
    return mixed


def team_member(lead, path, ages, first, last, second=()):
    """Somebody of the community register with a keyworking team at the as-at day."""
    began = draw.weekday(max(first, words.STARTED[lead]), last)
    who = person(born_aged(*ages), began)
    decided = accept(who, began)
    rate_through(who, decided, draw.weekday(max(decided, date(2022, 9, 12)), date(2022, 12, 21)), path)
    opened = draw.weekday(decided, decided + timedelta(20))
    episode(who, opened, phase=draw.pick(words.PHASES))
    earlier = "PL" if lead in ("NW", "JT") and draw.below(3) == 0 and opened < date(2022, 6, 1) else None
    if earlier:
        handed_over = draw.weekday(date(2022, 6, 6), date(2022, 9, 23))
        allocate(who, earlier, "lead", opened, handed_over)
        allocate(who, lead, "lead", handed_over)
    else:
        allocate(who, lead, "lead", opened)
    for worker in second:
        allocate(who, worker, draw.pick(["deputy", "support"]), draw.weekday(opened, min(opened + timedelta(30), date(2022, 12, 22))))
    return who


RED_PATHS = (["red"], ["amber", "red"], ["red", "amber", "red"], ["green", "amber", "red"], ["red", "red"])
AMBER_PATHS = (["amber"], ["red", "amber"], ["green", "amber"], ["red", "red", "amber"], ["red", "amber", "amber"])


def community_under_18():
    second = deal_out(words.SECOND_ROLES)
    for number, lead in enumerate(deal_out(words.RED_LEADS)):
        helpers = [second.pop()] + ([second.pop()] if number == 0 else [])
        while len(set(helpers)) < len(helpers):
            second.insert(0, helpers.pop())
            helpers.append(second.pop())
        team_member(lead, draw.pick(RED_PATHS), (9, 16), date(2021, 2, 1), date(2022, 11, 18), helpers)
    for lead in deal_out(words.AMBER_LEADS):
        who = team_member(lead, draw.pick(AMBER_PATHS), (8, 16), date(2021, 3, 1), date(2022, 10, 28))
        if who["school"] == "":
            who["school"] = draw.pick(words.SCHOOLS)


def stepped_back():
    """The greens: keyworking ended well in the quarter; they stay on the register for now."""
    second = deal_out(words.STEPPED_BACK_SECOND)
    young = deal_out(words.STEPPED_BACK_LEADS_UNDER_18)
    for number, lead in enumerate(young + deal_out(words.STEPPED_BACK_LEADS_18_25)):
        adult = number >= len(young)
        began = draw.weekday(max(date(2021, 2, 1), words.STARTED[lead]), date(2022, 4, 29))
        who = person(born_aged(18, 19) if adult else born_aged(9, 16), began)
        decided = accept(who, began)
        closed = draw.weekday(date(2022, 10, 10), date(2022, 12, 20))
        rate_through(who, decided, closed - timedelta(14), draw.pick((["amber", "green"], ["red", "amber", "green"])))
        opened = draw.weekday(decided, decided + timedelta(20))
        episode(who, opened, closed, "stepped-back", phase="stepping back")
        allocate(who, lead, "lead", opened, closed)
        if lead in ("TL", "JT", "NW", "PL") and not adult and second:
            helper = second.pop()
            allocate(who, helper, "support", draw.weekday(opened, opened + timedelta(30)), closed)
    assert not second


def in_hospital():
    """Nineteen people in hospital, all on the register and all led by MK; one came back in the quarter."""
    stays = [(born_aged(13, 16), day) for day in words.ADMITTED_UNDER_18]
    stays += [(born_aged(19, 25), day) for day in words.ADMITTED_18_25]
    for number, (born, admitted) in enumerate(stays):
        met = max(date(2021, 1, 11), admitted - timedelta(60)) if number else date(2021, 9, 6)
        began = draw.weekday(met, met + timedelta(20))
        who = person(born, began)
        inside = admitted <= began or number == 7
        decided = accept(who, began, decision_reason=words.ACCEPTED_INSIDE if inside else words.ACCEPTED_NEAR)
        rate_through(who, decided, draw.weekday(max(decided, date(2022, 8, 15)), date(2022, 9, 30)), draw.pick(RED_PATHS))
        opened = draw.weekday(decided, decided + timedelta(20))
        episode(who, opened, phase="planning discharge" if number % 3 else "building relationships")
        allocate(who, "MK", "lead", opened)
        if number == 0:
            admit(who, date(2022, 3, 14), date(2022, 8, 19), date(2022, 8, 5), "02")
        if number == 7:
            admit(who, date(2020, 10, 5), admitted, legal="03", delay="")
        left = date(2023, 1, 5) if number == 18 else None
        admit(who, admitted, left, draw.pick([None, date(2023, 2, 17), date(2023, 3, 31), date(2023, 1, 20)]),
              delay=draw.pick(["", "", "housing with the right support not found yet", "care provider not agreed yet"]))


def adults_in_the_community():
    for colour, count in (("red", 22), ("amber", 8)):
        for number in range(count):
            began = draw.weekday(date(2021, 2, 1), date(2022, 10, 14))
            path = draw.pick(RED_PATHS if colour == "red" else AMBER_PATHS)
            if colour == "red" and number < 9:
                team_member("MK", path, (18, 24), date(2021, 2, 1), date(2022, 9, 30))
                continue
            who = person(born_aged(18, 24), began)
            decided = accept(who, began)
            rate_through(who, decided, draw.weekday(max(decided, date(2022, 8, 1)), date(2022, 12, 16)), path)
            if number == 12:
                episode(who, date(2021, 11, 8), date(2022, 2, 25), "stepped-back", phase="stepping back")
                allocate(who, "MK", "lead", date(2021, 11, 8), date(2022, 2, 25))


def consultations():
    """Thirty-five preventative consultations in the quarter, and some before it and after it."""
    for number in range(47):
        if number < 35:
            opened = draw.weekday(QUARTER_STARTS + timedelta(2), date(2022, 12, 19))
        else:
            opened = draw.weekday(date(2021, 4, 12), date(2022, 8, 26))
        closed = draw.weekday(opened + timedelta(7), opened + timedelta(30))
        if closed > LAST_DAY:
            closed = None
        who = person(born_aged(7, 16), opened)
        episode(who, opened, closed, "other" if closed else "", "preventative-consultation")


def moved_on():
    """People helped earlier, and referrals that were declined or wait for a decision."""
    endings = ["stepped-back"] * 9 + ["moved-area"] * 4 + ["aged-out"] * 3 + ["other"] * 2
    for number, ending in enumerate(endings):
        began = draw.weekday(date(2021, 1, 11), date(2021, 10, 29))
        ended = draw.weekday(date(2022, 2, 14), date(2022, 9, 23))
        born = draw.day(date(1996, 4, 1), date(1996, 9, 20)) if ending == "aged-out" else born_aged(11, 23)
        who = person(born, began)
        if ending == "aged-out":
            ended = draw.weekday(date(2022, born.month, 1) - timedelta(20), date(2022, born.month, 1))
        decided = accept(who, began, removed_on=ended, removal_reason=words.REMOVED[ending])
        opened = draw.weekday(decided, decided + timedelta(20))
        closed = min(draw.weekday(opened + timedelta(60), ended), ended)
        if ending == "stepped-back":
            rate_through(who, decided, closed - timedelta(7), ["red", "amber", "green"])
        else:
            rate_through(who, decided, closed - timedelta(7), draw.pick(AMBER_PATHS))
        episode(who, opened, closed, ending, phase="stepping back" if ending == "stepped-back" else "")
        lead = draw.pick(["MK"] if ending == "aged-out" else ["TL", "JT", "NW", "PL", "CC"])
        allocate(who, lead, "lead", opened, closed)
        if number in words.EARLIER_STAYS:
            for admitted, discharged in words.EARLIER_STAYS[number]:
                admit(who, admitted, discharged)
    for reason in words.DECLINED:
        referred = draw.weekday(date(2021, 6, 7), date(2022, 12, 2))
        who = person(born_aged(9, 16), referred)
        register.append({"person": who, "referred_on": referred, "referral_source": draw.pick(words.SOURCES),
                         "decision": "declined", "decided_on": draw.weekday(referred + timedelta(4), referred + timedelta(9)),
                         "decision_reason": reason})
    for referred in (date(2022, 12, 14), date(2022, 12, 20), date(2023, 1, 3), date(2023, 1, 5)):
        who = person(born_aged(10, 16), referred)
        register.append({"person": who, "referred_on": referred, "referral_source": draw.pick(words.SOURCES),
                         "decision": "pending"})


def of_team(lead, colour, since=AS_AT):
    """People led by `lead` at the as-at day, last rated `colour`, and on the register since some day or longer."""
    led = [a["person"] for a in allocations if a["worker_id"] == lead and a["role"] == "lead" and a["to"] is None]
    known = {id(r["person"]) for r in register if r.get("decided_on", LAST_DAY) <= since}
    led = [who for who in led if id(who) in known]
    last = {id(r["person"]): r["rating"] for r in sorted(ratings, key=lambda r: r["rated_on"])}
    return [who for who in led if last[id(who)] == colour]


def first_week_of_january():
    """What has happened since the quarter's end; the discharge is told in in_hospital()."""
    rate(of_team("TL", "red")[0], date(2023, 1, 5), "amber", "Back at school three mornings a week and sleeping well.")
    rate(of_team("JT", "red")[1], date(2023, 1, 4), "red", "Christmas was hard. The family know whom to ring and did.")
    rate(of_team("CC", "amber")[0], date(2023, 1, 6), "green", "Half a term without a crisis; enjoys the climbing group.")
    admit(of_team("YR", "amber")[0], date(2023, 1, 7), None, date(2023, 1, 27), "01")
    birthday = of_team("AE", "amber")[0]
    birthday["date_of_birth"], birthday["school"] = date(2005, 1, 6), words.COLLEGES[0]
    new = person(born_aged(10, 14), date(2023, 1, 4))
    episode(new, date(2023, 1, 4), kind="preventative-consultation")


def looked_at_again():
    """Ratings that were looked at again and stayed as they were: most of them in time for the area's own rule."""
    last = {id(r["person"]): r for r in sorted(ratings, key=lambda r: r["rated_on"])}
    for stay in register:
        if stay["decision"] != "accepted" or stay.get("removed_on"):
            continue
        who = stay["person"]
        before = last.get(id(who))
        if before is None or review_draw.below(8) == 0:
            continue
        first = {"red": date(2022, 12, 28), "amber": date(2022, 12, 14), "green": date(2022, 11, 7)}[before["rating"]]
        if before["rated_on"] < first:
            rate(who, review_day(first, date(2023, 1, 5)), before["rating"])


def discharged_before():
    """Three people of the community who were in hospital once: one of them in the quarter before."""
    for lead, admitted, discharged, planned, legal in (
        ("NW", date(2022, 7, 21), date(2022, 9, 12), date(2022, 9, 9), "02"),
        ("JT", date(2021, 11, 15), date(2022, 1, 21), date(2022, 1, 14), "03"),
        ("TL", date(2022, 2, 7), date(2022, 5, 6), None, "03"),
    ):
        admit(of_team(lead, "red", since=admitted)[0], admitted, discharged, planned, legal)


REVIEWS_FROM = date(2022, 4, 4)  # The board adopted the rules from 1 April; reviews before it are not told.


def review_day(first, last):
    """A working day between the two, or the first one after."""
    found = review_draw.day(first, max(first, last))
    while found.weekday() > 4 or found in words.HOLIDAYS:
        found += timedelta(1)
    return found


def consent_of(who, day):
    return "given" if is_adult(who, day) else review_draw.pick(["given", "parental-responsibility", "parental-responsibility"])


def lead_of(who, day):
    """The worker who leads for somebody on a day; people without one are Miriam Kestle's to look after."""
    for a in allocations:
        if a["person"] is who and a["role"] == "lead" and a["from"] <= day and (a["to"] is None or day < a["to"]):
            return a["worker_id"]
    return "MK"


def recommend(who, held, raised, place, count):
    """Two to five actions of a review, raised with its report. Most are done; some are late, some still run."""
    kind = "adult" if is_adult(who, held) else "child"
    asked = {a["title"] for a in actions if a["person"] is who}
    fitting = [r for r in words.RECOMMENDED if kind in r[3] and place in r[4] and r[0] not in asked]
    ours = [r for r in fitting if not r[2]]
    for number in range(min(count, len(fitting))):
        chosen = review_draw.pick(ours if number == 0 and ours and place == "home" else fitting)
        fitting.remove(chosen)
        title, agency, owner, _, _ = chosen
        due = review_day(raised + timedelta(14), raised + timedelta(75))
        done = review_day(raised + timedelta(3), due + timedelta(review_draw.pick([0, 0, 0, 24])))
        open_still = done > LAST_DAY or (due > date(2022, 11, 14) and review_draw.below(5) < 2)
        actions.append({
            "person": who, "title": title, "agency": agency, "owner": owner or lead_of(who, raised), "raised_on": raised,
            "due_on": due, "review_held_on": held, "completed_on": None if open_still else done,
            "evidence": "" if open_still else review_draw.pick(words.EVIDENCE)})


def hold(who, kind, day, requested=None, report_after=None, count=None):
    """A review of a day; one after the last day is planned, or only asked for when it was not asked for early."""
    row = {"person": who, "kind": kind, "requested_on": requested}
    reviews.append(row)
    if kind == "laep":
        place = review_draw.below(2)
        row.update(status="held", held_on=day)
        recommend(who, day, day, "home", 1 + place)
        return row
    asked = min(requested or review_day(day - timedelta(35), day - timedelta(16)), LAST_DAY)
    while asked.weekday() > 4:
        asked -= timedelta(1)
    row["requested_on"] = asked
    row.update(consent=consent_of(who, day), planned_on=day, status="planned" if day > LAST_DAY else "held")
    if day > LAST_DAY:
        return row
    row.update(held_on=day, outcome=review_draw.pick(words.OUTCOMES[kind]))
    report = review_day(day + timedelta(6), day + timedelta(13)) if report_after is None else day + timedelta(report_after)
    if report <= LAST_DAY:
        row["report_sent_on"] = report
        recommend(who, day, report, "home" if kind == "community" else "ward", count or 2 + review_draw.below(4))
    return row


def spells():
    """Stays that follow one another at once are one: (who, admitted, discharged or None, whether the ward is secure)."""
    found = []
    for stay in sorted(admissions, key=lambda row: (row["admitted_on"], row["person"]["person_id"])):
        before = next((s for s in found if s[0] is stay["person"] and s[2] == stay["admitted_on"]), None)
        if before:
            before[2:] = [stay["discharged_on"], stay["secure"] != "none"]
        else:
            found.append([stay["person"], stay["admitted_on"], stay["discharged_on"], stay["secure"] != "none"])
    return found


def has_cetr(who, day):
    return not is_adult(who, day) or who.get("ehcp_from", date.max) <= day


def reviews_inside():
    """Before, after and during the stays of the demonstration's year."""
    for number, (who, admitted, discharged, secure) in enumerate(spells()):
        if discharged and discharged < REVIEWS_FROM:
            continue
        left = discharged or date(2023, 12, 31)
        cetr = has_cetr(who, admitted)
        if admitted == date(2023, 1, 7):  # Last Saturday, before anybody could hold a review.
            hold(who, "post-admission", date(2023, 1, 18))["requested_on"] = admitted
            continue
        if admitted >= REVIEWS_FROM:
            if number % 2:
                hold(who, "community", review_day(admitted - timedelta(20), admitted - timedelta(6)),
                     admitted - timedelta(24))
            else:
                hold(who, "laep", admitted)["outcome"] = words.OUTCOMES["laep"][1 if number % 4 else 3]
            late = 12 if number % 5 == 0 else 0
            last = review_day(admitted + timedelta((6 if cetr else 14) + late), admitted + timedelta((11 if cetr else 24) + late))
            if last < left:
                hold(who, "post-admission", last, admitted + timedelta(1))
        else:
            last = review_day(REVIEWS_FROM, date(2022, 5, 20) if cetr else date(2022, 6, 30))
            hold(who, "inpatient", last)
        months = 3 if cetr else 12 if secure else 6
        while True:
            slack = -review_draw.below(11) if review_draw.below(5) else 4 + review_draw.below(12)
            last = review_day(last + timedelta(30 * months + slack), last + timedelta(30 * months + slack))
            if admitted == date(2022, 1, 20) and last > date(2022, 10, 1):  # Put off too long: overdue by now.
                hold(who, "inpatient", date(2023, 1, 16), date(2022, 12, 12))
                break
            if last >= left or last > date(2023, 2, 10):
                break
            hold(who, "inpatient", last)


def reviews_at_home():
    """Those of people at home who were near an admission, urgent conversations, and what is still to come."""
    inside = {id(row["person"]) for row in admissions}
    last = {id(r["person"]): r["rating"] for r in sorted(ratings, key=lambda r: r["rated_on"])}
    known = {id(r["person"]): r["decided_on"] for r in register if r["decision"] == "accepted" and not r.get("removed_on")}
    red = [who for who in people if last.get(id(who)) == "red" and id(who) in known and id(who) not in inside]
    for number, who in enumerate(red[1::2]):
        first = max(date(2022, 6, 27), known[id(who)] + timedelta(14))
        day = review_day(first, date(2022, 12, 21))
        if number % 6 == 5:
            hold(who, "laep", day)["outcome"] = words.OUTCOMES["laep"][0 if number % 4 else 2]
            day = review_day(day + timedelta(5), day + timedelta(12))
            hold(who, "community", day, day - timedelta(4))
        elif number % 6 == 4:
            asked = review_day(first, date(2022, 11, 30))
            reviews.append({"person": who, "kind": "community", "requested_on": asked, "status": "cancelled",
                            "consent": "refused" if number % 4 == 0 else "", "outcome": words.OUTCOMES["cancelled"][number % 4 // 2]})
        else:
            hold(who, "community", day, report_after=23 if number % 7 == 2 else None)
    for number, who in enumerate(red[2::8][:5]):
        day = review_day(date(2023, 1, 11) + timedelta(6 * number), date(2023, 1, 13) + timedelta(6 * number))
        hold(who, "community", day, review_day(date(2022, 12, 5), date(2022, 12, 19)))
    hold(red[4], "community", date(2022, 12, 15), report_after=30)  # Its report is late by now.
    for who in red[7::12][:2]:
        reviews.append({"person": who, "kind": "community", "status": "requested",
                        "requested_on": review_day(date(2023, 1, 3), date(2023, 1, 5))})


def write(folder, name, columns, rows):
    with open(folder / f"{name}.csv", "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(columns)
        for row in rows:
            values = dict(row)
            if "person" in values:
                values["person_id"] = values["person"]["person_id"]
            writer.writerow(["" if values.get(column) is None else values[column] for column in columns])


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "db/seed/kent-medway"
    folder.mkdir(parents=True, exist_ok=True)
    for tell in (community_under_18, stepped_back, in_hospital, adults_in_the_community, consultations, moved_on,
                 discharged_before, first_week_of_january):
        tell()
    people.sort(key=lambda who: who["first_day"])
    for number, who in enumerate(people):
        who["person_id"] = f"KM{number + 1:04}"
        who["nhs_number"] = nhs_number(number)
    write(folder, "area", words.COLUMNS["area"], words.AREA)
    write(folder, "people", words.COLUMNS["people"], people)
    write(folder, "posts", words.COLUMNS["posts"], words.POSTS)
    reviews_inside()
    reviews_at_home()
    looked_at_again()
    for name, rows, day in (("register", register, "referred_on"), ("ratings", ratings, "rated_on"),
                            ("episodes", episodes, "opened_on"), ("allocations", allocations, "from"),
                            ("admissions", admissions, "admitted_on")):
        rows.sort(key=lambda row: (row[day], row["person"]["person_id"]))
        write(folder, name, words.COLUMNS[name], rows)
    for name, rows, days in (("reviews", reviews, ("requested_on", "held_on")), ("actions", actions, ("raised_on",))):
        rows.sort(key=lambda row: (min(row[day] for day in days if row.get(day)), row["person"]["person_id"]))
        write(folder, name, words.COLUMNS[name], rows)
    write(folder, "risks", words.COLUMNS["risks"], words.RISKS)


if __name__ == "__main__":
    main()
