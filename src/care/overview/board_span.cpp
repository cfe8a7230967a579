// The timeline of one person, cut where something changes.
// SPDX-License-Identifier: MIT
#include "care/overview/board_span.h"

#include <algorithm>
#include <set>
#include <utility>

namespace alongside::overview {
namespace {

using dsr::Standing;

Standing StandingOf(bool in_hospital, const std::optional<dsr::GivenRating>& rating) {
    if (in_hospital) return Standing::kBlue;
    if (!rating) return Standing::kUnrated;
    switch (rating->rating) {
        case dsr::Rating::kRed:
            return Standing::kRed;
        case dsr::Rating::kAmber:
            return Standing::kAmber;
        case dsr::Rating::kGreen:
            return Standing::kGreen;
    }
    return Standing::kUnrated;
}

// What is held, as a death and the merging of admissions leave it.
struct Timeline {
    BoardFacts facts;
    std::vector<admissions::Spell> spells;
};

Timeline TimelineOf(BoardFacts facts) {
    const auto end = [&](const Period& period, std::optional<Date>& last) {
        const Period ended = admissions::EndedBy(period, facts.died);
        if (ended.to != kForever) last = ended.to;
    };
    for (dsr::Stay& stay : facts.stays) end(stay.OnRegister(), stay.removed_on);
    for (keyworking::Allocation& allocation : facts.allocations)
        end(allocation.Open(), allocation.to);
    std::vector<admissions::AdmissionPeriod> periods;
    for (const Period& admission : facts.admissions) periods.push_back({admission, periods.size()});
    auto spells = admissions::MergeSpells(periods, facts.died);
    return {std::move(facts), std::move(spells)};
}

// Every day after `known_on` on which something of the board changes.
std::set<Date> ChangesAfter(const Timeline& timeline, Date known_on) {
    std::set<Date> days;
    const auto add = [&](const Period& period) {
        for (const Date day : {period.from, period.to}) {
            if (day > known_on && day < kForever) days.insert(day);
        }
    };
    for (const dsr::Stay& stay : timeline.facts.stays) add(stay.OnRegister());
    for (const dsr::GivenRating& rating : timeline.facts.ratings)
        add({rating.rated_on, rating.until});
    for (const keyworking::Allocation& allocation : timeline.facts.allocations)
        add(allocation.Open());
    for (const admissions::Spell& spell : timeline.spells) add(spell.when);
    return days;
}

std::optional<BoardSpan> SpanOn(const Timeline& timeline, Date day) {
    const BoardFacts& facts = timeline.facts;
    if (!dsr::IsOnRegister(facts.stays, day)) return std::nullopt;
    BoardSpan span;
    span.in_hospital = admissions::IsInpatient(timeline.spells, day);
    const auto rating = dsr::RatingOn(facts.ratings, day);
    span.standing = StandingOf(span.in_hospital, rating);
    if (rating) {
        span.rating = rating->rating;
        span.rated_on = rating->rated_on;
    }
    if (const auto lead = keyworking::LeadOn(facts.allocations, day)) span.lead = lead->worker;
    std::set<workforce::PostId> others;
    for (const keyworking::Allocation& allocation : facts.allocations) {
        if (allocation.Open().Contains(day) && allocation.worker != span.lead)
            others.insert(allocation.worker);
    }
    span.others = static_cast<int>(others.size());
    return span;
}

}  // namespace

std::vector<BoardSpan> SpansOf(const BoardFacts& facts, Date known_on) {
    const Timeline timeline = TimelineOf(facts);
    std::set<Date> changes = ChangesAfter(timeline, known_on);
    changes.insert(kForever);
    std::vector<BoardSpan> spans;
    Period days{kEverBefore, kEverBefore};
    for (const Date end : changes) {
        days.to = end;
        auto span = SpanOn(timeline, std::max(days.from, known_on));
        if (span) {
            span->days = days;
            spans.push_back(*std::move(span));
        }
        days.from = end;
    }
    return spans;
}

int RankOf(Standing standing) {
    switch (standing) {
        case Standing::kBlue:
            return 0;
        case Standing::kRed:
            return 1;
        case Standing::kAmber:
            return 2;
        case Standing::kGreen:
            return 3;
        case Standing::kUnrated:
            return 4;
    }
    return 4;
}

}  // namespace alongside::overview
