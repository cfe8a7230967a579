// Where somebody stands on the register from one day to another, worked out from all that is held
// of them. SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/admissions/api.h"
#include "care/keyworking/api.h"
#include "care/people/api.h"
#include "care/register/api.h"
#include "platform/base/date.h"

namespace alongside::overview {

/// What is held of a person, as far as the board shows it.
struct BoardFacts {
    Date born;
    std::optional<Date> died;
    std::vector<dsr::Stay> stays;
    std::vector<dsr::GivenRating> ratings;
    std::vector<keyworking::Allocation> allocations;
    std::vector<Period> admissions;
};

/// A stretch of days on which nothing that the board shows changes.
struct BoardSpan {
    Period days;  ///< One that had begun before the board was worked out begins on `kEverBefore`.
    dsr::Standing standing = dsr::Standing::kUnrated;
    std::optional<dsr::Rating> rating;  ///< The latest, also of somebody in hospital.
    std::optional<Date> rated_on;
    workforce::PostId lead;  ///< Empty when there is no lead keyworker.
    int others = 0;          ///< Workers beside the lead.
    bool in_hospital = false;
    bool operator==(const BoardSpan&) const = default;
};

/// The day that stands for "since before the board was worked out".
inline constexpr Date kEverBefore =
    std::chrono::sys_days(std::chrono::year(1000) / std::chrono::month(1) / std::chrono::day(1));

/// The spans in which somebody is on the register that have not ended by `known_on`, in order.
/// Planned changes give several; usually there is one, or none. Source: the quarterly return's
/// words: half-open periods, merged spells, the latest rating, a lead allocation, and that a death
/// ends every period still open on that day.
std::vector<BoardSpan> SpansOf(const BoardFacts& facts, Date known_on);

/// The order of concern in which ratings are sorted: in hospital, red, amber, green, unrated.
int RankOf(dsr::Standing standing);

}  // namespace alongside::overview
