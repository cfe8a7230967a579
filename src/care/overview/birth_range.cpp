// Cutting ranges of births.
// SPDX-License-Identifier: MIT
#include "care/overview/birth_range.h"

namespace alongside::overview {
namespace {

using std::chrono::year_month_day;

// The first day on or after `day` on which a unit of the grain begins.
Date NextStart(Grain grain, Date day) {
    const Date start = StartOf(grain, day);
    if (start == day) return day;
    return AddMonths(start, grain == Grain::kYear ? 12 : 1);
}

// The first day of birth for which `BirthdayOf(born, years)` is after `today`.
Date FirstBornYoungerThan(int years, Date today) {
    Date born = BirthdayOf(today, -years) - std::chrono::days(2);
    while (BirthdayOf(born, years) <= today) born += std::chrono::days(1);
    return born;
}

void Add(std::vector<BirthRange>& ranges, Grain grain, Date from, Date to) {
    if (from < to) ranges.push_back({grain, {from, to}});
}

}  // namespace

Date StartOf(Grain grain, Date day) {
    const year_month_day date(day);
    switch (grain) {
        case Grain::kDay:
            return day;
        case Grain::kMonth:
            return date.year() / date.month() / 1;
        case Grain::kYear:
            return date.year() / std::chrono::January / 1;
    }
    return day;
}

std::vector<BirthRange> RangesOf(const Period& births) {
    std::vector<BirthRange> ranges;
    const Date first_month = NextStart(Grain::kMonth, births.from);
    const Date last_month = StartOf(Grain::kMonth, births.to);
    if (first_month >= last_month) {
        Add(ranges, Grain::kDay, births.from, births.to);
        return ranges;
    }
    Add(ranges, Grain::kDay, births.from, first_month);
    const Date first_year = NextStart(Grain::kYear, first_month);
    const Date last_year = StartOf(Grain::kYear, last_month);
    if (first_year >= last_year) {
        Add(ranges, Grain::kMonth, first_month, last_month);
    } else {
        Add(ranges, Grain::kMonth, first_month, first_year);
        Add(ranges, Grain::kYear, first_year, last_year);
        Add(ranges, Grain::kMonth, last_year, last_month);
    }
    Add(ranges, Grain::kDay, last_month, births.to);
    return ranges;
}

Period BirthsOf(people::AgeBand band, Date today) {
    // Nobody on a register was born before 1900; ranges of whole years stay few.
    const Date ever = DateOf(1850, 1, 1);
    switch (band) {
        case people::AgeBand::kUnder18:
            // Nobody is born after today; ranges that end with a year stay few.
            return {FirstBornYoungerThan(18, today), AddMonths(StartOf(Grain::kYear, today), 12)};
        case people::AgeBand::k18To25:
            return {FirstBornYoungerThan(26, today), FirstBornYoungerThan(18, today)};
        case people::AgeBand::kOver25:
            return {ever, FirstBornYoungerThan(26, today)};
    }
    return {ever, ever};
}

people::AgeBand BandOf(Date born, Date today) {
    const int age = AgeOn(born, today);
    if (age < 18) return people::AgeBand::kUnder18;
    return age < 26 ? people::AgeBand::k18To25 : people::AgeBand::kOver25;
}

}  // namespace alongside::overview
