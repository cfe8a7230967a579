// Something that is due for a person, and what moves it.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "care/clocks/clocks_facts.h"
#include "care/deadlines/api.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::clocks {

/// A deadline as the record holds it.
struct Clock {
    DeadlineId id;
    int version = 1;
    std::string set;
    std::string rule;
    std::string about;
    std::optional<deadlines::ReviewType> kind = {};
    Date starts_on;
    Date first_due_on;  ///< As the rule gives it.
    Date due_on;        ///< The same, or later where somebody gave more time.
    std::string counted;
    deadlines::Standing standing{};
    std::string set_version;
    std::string calendar;
    std::string source;
    std::optional<ExtensionReason> extended_because = {};
    std::string extension_note = {};
    std::optional<DeadlineEnding> ending = {};
    std::optional<Date> ended_on = {};

    bool IsOpen() const { return !ending; }
    bool operator==(const Clock&) const = default;
};

/// How an open deadline ended that is wanted no longer, and when.
struct Ending {
    DeadlineEnding how = DeadlineEnding::kNoLongerDue;
    Date on;
};
using EndingOf = std::function<Ending(const Clock&)>;

using ClockChange = std::variant<DeadlineSet, DeadlineEnded>;

/// What has to be recorded so that the open deadlines are those that the rules want. A rule that
/// counts from the last of something starts again: the one before is fulfilled. A deadline of which
/// only the version of set or calendar would differ stays as it is.
std::vector<ClockChange> MoveClocks(
    const std::vector<Clock>& open,
    const std::vector<deadlines::Deadline>& wanted,
    const EndingOf& ending_of
);

/// Gives more time. CLOCK-1: only to what is open. The new day is the later of the old one and
/// today plus `days`; what is overdue already keeps its day.
/// Source: deadlines.md, "Exemptions".
Result<DeadlineExtended> DecideExtension(
    const Clock& clock, int days, ExtensionReason because, const std::string& note, Date today
);

/// Why it is due, for a page: `10 working days after admission on 22 December 2026`.
std::string WhyDue(const Clock& clock);
/// On whose word: `National policy`, `Your area's setting`, `Statute`.
std::string OnWhoseWord(deadlines::Standing standing);
std::string WhyMoreTime(ExtensionReason because);

}  // namespace alongside::clocks
