// Works out the stretches of one standing.
// SPDX-License-Identifier: MIT
#include "care/overview/standing_history.h"

#include <algorithm>
#include <set>

namespace alongside::overview {
namespace {

bool AnyContains(const std::vector<Period>& periods, Date day) {
    return std::ranges::any_of(periods, [&](const Period& period) { return period.Contains(day); });
}

dsr::Standing StandingOf(dsr::Rating rating) {
    switch (rating) {
        case dsr::Rating::kRed:
            return dsr::Standing::kRed;
        case dsr::Rating::kAmber:
            return dsr::Standing::kAmber;
        case dsr::Rating::kGreen:
            return dsr::Standing::kGreen;
    }
    return dsr::Standing::kUnrated;
}

// Every day on which something may change.
std::set<Date> TurningDays(const StandingFacts& facts) {
    std::set<Date> days;
    const auto add = [&](const Period& period) {
        days.insert(period.from);
        days.insert(period.to);
    };
    std::ranges::for_each(facts.on_register, add);
    std::ranges::for_each(facts.in_hospital, add);
    for (const RatedDays& rated : facts.ratings) add(rated.days);
    return days;
}

}  // namespace

std::optional<dsr::Standing> StandingOn(const StandingFacts& facts, Date day) {
    if (AnyContains(facts.in_hospital, day)) return dsr::Standing::kBlue;
    if (!AnyContains(facts.on_register, day)) return std::nullopt;
    const auto rated = std::ranges::find_if(facts.ratings, [&](const RatedDays& given) {
        return given.days.Contains(day);
    });
    if (rated == facts.ratings.end()) return dsr::Standing::kUnrated;
    return StandingOf(rated->rating);
}

std::vector<StandingDays> StandingHistory(const StandingFacts& facts, Date until) {
    std::vector<StandingDays> history;
    for (const Date day : TurningDays(facts)) {
        if (day > until) break;
        if (!history.empty() && history.back().days.to == kForever) history.back().days.to = day;
        const auto standing = StandingOn(facts, day);
        if (!standing) continue;
        if (!history.empty() && history.back().days.to == day &&
            history.back().standing == *standing)
            history.back().days.to = kForever;
        else
            history.push_back({{day, kForever}, *standing});
    }
    return history;
}

}  // namespace alongside::overview
