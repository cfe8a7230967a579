// The crisis sheet and what is written of a crisis: values and rules.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/crisis/crisis_facts.h"
#include "care/crisis/ids.h"
#include "platform/base/date.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/journal/actor.h"

namespace alongside::crisis {

/// After how many days a sheet is looked at again where an area says nothing.
inline constexpr int kReviewDays = 180;
inline constexpr int kMostReviewDays = 366;
/// How many people to ring a sheet may name.
inline constexpr std::size_t kMostRung = 4;

/// A version of somebody's sheet.
struct Sheet {
    int version = 1;
    CrisisSheetWritten said;
    Instant written;
    journal::ActorId by;
    bool operator==(const Sheet&) const = default;
};

/// Somebody whom the sheet says to ring.
struct Rung {
    std::string name;
    std::string phone;
    std::string when;
    bool operator==(const Rung&) const = default;
};
/// In the order in which they are rung.
std::vector<Rung> RungOf(const CrisisSheetWritten& sheet);
void SetRung(CrisisSheetWritten& sheet, const std::vector<Rung>& rung);

/// The lines of a text, without empty ones.
std::vector<std::string> LinesOf(std::string_view text);
/// How many characters a sheet has: how small its print must be.
std::size_t LengthOf(const CrisisSheetWritten& sheet);

/// When a sheet was due to be looked at.
enum class Freshness { kFresh, kDue };
Freshness FreshnessOn(const CrisisSheetWritten& sheet, Date today);

struct SheetContext {
    std::optional<Sheet> held;  ///< The one before.
    int review_days = kReviewDays;
    Date today;
};
/// Writes a sheet, or replaces the one held, which needs a reason. `kInvalid` at the field: nothing
/// is said of what helps, what makes it worse and what to do first; nobody is named with whom it
/// was written; a reason is missing why it is not agreed; somebody to ring has no number. A day to
/// look at it again is optional; it lies ahead. Practice, CRISIS-1: no later than the area's
/// setting says.
Result<CrisisSheetWritten> DecideSheet(
    const SheetContext& context, CrisisSheetWritten sheet, std::optional<Date> review_by
);

/// A crisis that was written down, and whether somebody has taken it on.
struct CrisisNote {
    CrisisNoted said;
    Instant noted;
    journal::ActorId by;
    std::optional<Instant> acknowledged = {};
    journal::ActorId acknowledged_by = {};
    std::string answer = {};
    bool operator==(const CrisisNote&) const = default;
};

/// Writes down a crisis. `kInvalid`: it lies in the future, or nothing is said of what happened or
/// of what was done.
Result<CrisisNoted> DecideCrisisNote(CrisisNoted note, const LocalTime& now);
/// Takes it on. CRISIS-2: it was not taken on yet. It says what happens now.
Result<CrisisAcknowledged> DecideAcknowledgement(const CrisisNote& note, std::string answer);

/// `kInvalid`: fewer than 7 or more than `kMostReviewDays` days.
Result<SheetReviewSet> DecideSheetReview(SheetReviewSet setting);

}  // namespace alongside::crisis
