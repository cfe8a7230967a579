// What is due around somebody's place on the register, and before a review that is planned.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/deadlines/deadline.h"
#include "platform/base/result.h"

namespace alongside::deadlines {

struct PlannedReview {
    std::string id;
    Date planned;
};

/// What the service has to do for one person, or for one worker.
struct ServiceFacts {
    struct Rated {
        TermFor rating{};  ///< `kRed`, `kAmber` or `kGreen`.
        Date on;
    };
    std::optional<Date> referred_on = std::nullopt;  ///< A referral that waits for its decision.
    std::optional<Rated> rating = std::nullopt;      ///< The latest, of somebody on the register.
    /// Since when somebody rated red or amber has had no lead keyworker.
    std::optional<Date> without_lead_since = std::nullopt;
    std::vector<PlannedReview> packs_to_send = {};
    /// When a worker began who has not finished the e-learning.
    std::optional<Date> worker_started = std::nullopt;
};

/// Every deadline of these sets that follows from the facts, the soonest first. `kRefused` as
/// `HolidayCalendar::WorkingDaysAfter`.
Result<std::vector<Deadline>> OpenServiceDeadlines(
    const RuleBook& book, const std::vector<const RuleSet*>& sets, const ServiceFacts& facts
);

}  // namespace alongside::deadlines
