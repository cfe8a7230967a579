"""Deadlines worked out from the contract's tables alone, sharing nothing with the program.

`deadlines(facts)` gives a set of (rule, kind, due) from the same facts that the command line takes.
SPDX-License-Identifier: MIT
"""
import calendar
from datetime import date, timedelta

IN_FORCE = date(2023, 5, 1)
LAST_KNOWN = date(2028, 12, 31)
# Easter Sundays; the other holidays follow from the law and the royal proclamations.
EASTER = {2022: (4, 17), 2023: (4, 9), 2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2028: (4, 16)}
EXTRA = {date(2022, 6, 2), date(2022, 6, 3), date(2022, 9, 19), date(2023, 5, 8)}


class CannotCount(Exception):
    """A working day outside the years for which holidays are known."""


def first_monday(year, month):
    return next(date(year, month, day) for day in range(1, 8) if date(year, month, day).weekday() == 0)


def last_monday(year, month):
    last = calendar.monthrange(year, month)[1]
    return next(date(year, month, day) for day in range(last, last - 7, -1) if date(year, month, day).weekday() == 0)


def substituted(days):
    """Days of one season in order; each that falls on a weekend moves to the next weekday that is free."""
    taken = {day for day in days if day.weekday() < 5}
    for day in days:
        if day.weekday() < 5:
            continue
        while day.weekday() > 4 or day in taken:
            day += timedelta(1)
        taken.add(day)
    return taken


def holidays_of(year):
    easter = date(year, *EASTER[year])
    days = {easter - timedelta(2), easter + timedelta(1), first_monday(year, 5), last_monday(year, 8)}
    if year != 2022:  # Moved to June for the Jubilee.
        days.add(last_monday(year, 5))
    days |= substituted([date(year, 1, 1)]) | substituted([date(year, 12, 25), date(year, 12, 26)])
    return days | {day for day in EXTRA if day.year == year}


HOLIDAYS = set().union(*(holidays_of(year) for year in EASTER))


def working_days_after(day, count):
    while count:
        day += timedelta(1)
        if not 2022 <= day.year <= LAST_KNOWN.year:
            raise CannotCount(day)
        if day.weekday() < 5 and day not in HOLIDAYS:
            count -= 1
    return day


def months_after(day, count):
    month = day.month - 1 + count
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def is_adult(born, day):
    years = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    return years >= 18


def kind_on(facts, day):
    plan = any(begin <= day and (end is None or day < end) for begin, end in facts["plans"])
    return "CTR" if is_adult(facts["born"], day) and not plan else "CETR"


def deadlines(facts):
    as_at, admitted = facts["as_at"], facts["admitted"]
    reviews = sorted((day, kind) for kind, day in facts["reviews"] if day <= as_at)
    known = admitted <= as_at
    left = facts["discharged"] if facts["discharged"] and facts["discharged"] <= as_at else None
    inpatient = known and left is None
    found = []

    def add(rule, start, cetr, ctr, since=IN_FORCE):
        if since and start < since:
            return
        kind = kind_on(facts, start)
        found.append((rule, kind, (cetr if kind == "CETR" else ctr)(start)))

    def weeks(count):
        return lambda day: day + timedelta(weeks=count)

    def days(count):
        return lambda day: day + timedelta(count)

    def months(count):
        return lambda day: months_after(day, count)

    def working(count):
        return lambda day: working_days_after(day, count)

    recent = admitted - timedelta(28)
    before = {kind for day, kind in reviews if recent <= day <= admitted}
    inside = [day for day, kind in reviews if kind in ("post-admission", "inpatient") and day >= admitted]
    counted = inside + [day for day, kind in reviews if kind == "community" and recent <= day <= admitted]
    if inpatient:
        if "community" not in before and not inside:
            add("post-admission-review", admitted, working(10), weeks(4))
        if not before & {"community", "laep"}:
            add("admission-without-review", admitted, weeks(4), weeks(4))
        add("oversight-visit", admitted, weeks(6), weeks(8))
        if counted:
            add("inpatient-review", max(counted), months(3), months(6 if facts["secure"] == "none" else 12))
    for day, kind in reviews:
        if kind != "laep":
            add("review-report", day, weeks(2), weeks(2))
        elif not known or (left and left <= day):
            add("laep-follow-up", day, working(10), weeks(4))
    if known and left:
        add("red-after-discharge", left, days(14), days(14))

    applicable = facts["applicable"] if facts["applicable"] and facts["applicable"] <= as_at else None
    if facts["statute"] and applicable:
        meetings = [
            day for day, kind in reviews if kind in ("post-admission", "inpatient") and day >= applicable
        ]
        if inpatient and not meetings:
            add("first-statutory-meeting", applicable, days(13), days(27), None)
        if inpatient and meetings:
            add("repeat-statutory-meeting", max(meetings), months(12), months(12), None)
        for day in meetings:
            add("statutory-report", day, days(13), days(13), None)
    return sorted(found)
