// What a rating asks for: which things, by when, and when they are no longer asked for.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "care/register/ids.h"
#include "care/risk/ids.h"
#include "care/risk/risk_facts.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::risk {

/// Something that is or was to be done because of a rating.
struct Duty {
    DutyId id;
    int version = 1;
    DutyKind kind{};
    dsr::Rating rating{};
    Date starts_on;
    Date due_on;
    std::string counted;
    std::optional<DutyEnding> ending = {};
    std::optional<Date> ended_on = {};
    std::optional<std::string> note = {};

    bool IsOpen() const { return !ending; }
    /// Whether a person brought it to its end.
    bool IsSettled() const {
        return ending == DutyEnding::kDone || ending == DutyEnding::kDecidedNot;
    }
    bool operator==(const Duty&) const = default;
};

/// What the area said that a rating asks for, from a day.
struct DutySetting {
    dsr::Rating rating{};
    DutyKind duty{};
    std::optional<int> days;  ///< Nothing: it is not asked for.
    Date from;
};

/// The days within which a rating asks for something, by what holds on the day on which the rating
/// began; nothing when it does not ask for it. An area that has said nothing asks for nothing.
std::optional<int> DaysFor(
    const std::vector<DutySetting>& said, dsr::Rating rating, DutyKind duty, Date day
);

/// Since when somebody on the register has been rated as they are.
struct RatedSince {
    dsr::Rating rating{};
    Date since;
};

/// What duties are worked out from.
struct DutyFacts {
    std::optional<RatedSince> rated;  ///< Nothing when nobody is to be rated.
    /// The first day since then on which a C(E)TR was asked for or held; nothing while none is.
    std::optional<Date> review_since = {};
    Date today;
};

using DutyChange = std::variant<RatingDutySet, RatingDutyEnded>;

/// What has to be recorded so that exactly what the area's settings ask for is open, and never two
/// of a kind. A duty that the new rating asks for too goes on, with the sooner of the two days: a
/// change of rating gives nobody more time. What a person has settled since the rating began is not
/// asked again.
std::vector<DutyChange> MoveDuties(
    const std::vector<Duty>& held, const std::vector<DutySetting>& said, const DutyFacts& facts
);

/// Settles a duty by hand: somebody was seen or spoken with, or it was decided that no C(E)TR is
/// asked for. `kInvalid` at the field: no note, a day in the future or before the duty began.
/// DUTY-1: it is open.
Result<RatingDutyEnded> DecideSettling(
    const Duty& duty, Date ended_on, const std::string& note, Date today
);

/// Says what a rating asks for. `kInvalid` at the field: days out of bounds, no reason.
Result<DutyChosen> DecideDutySetting(DutyChosen chosen);

/// Why it is due, for a page: `2 days after the rating became red on 9 January 2023`.
std::string WhyDue(const Duty& duty);

}  // namespace alongside::risk
