// Rules as data: what is due, from which fact, how soon, and who says so.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "care/deadlines/ids.h"
#include "care/deadlines/term.h"
#include "platform/base/date.h"
#include "platform/base/names.h"

namespace alongside::deadlines {

/// What a review is. A LAEP is no C(E)TR.
enum class ReviewKind { kCommunity, kLaep, kPostAdmission, kInpatient };
constexpr std::array<std::string_view, 4> NamesOf(ReviewKind) {
    return {"community", "laep", "post-admission", "inpatient"};
}

/// The fact from which a rule counts.
enum class RuleStart {
    kAdmission,   ///< Of the continuous spell: a transfer restarts nothing.
    kLastReview,  ///< The last C(E)TR that counts for the spell.
    kLastVisit,   ///< The last oversight visit of the spell, or its admission before the first.
    kReview,      ///< Each C(E)TR.
    kPlannedReview,
    kLaep,  ///< Of somebody who is not admitted.
    kDischarge,
    kApplicableDay,  ///< Liable to detention, and known to be autistic or to have a learning
                     ///< disability.
    kLastMeeting,    ///< The last statutory meeting.
    kMeeting,        ///< Each statutory meeting.
    kReferral,
    kRating,
    kRedOrAmberWithoutLead,
    kSupportOpened,
    kBaselineTaken,
    kWorkerStarted,
};
constexpr std::array<std::string_view, 16> NamesOf(RuleStart) {
    return {
        "admission",
        "last-review",
        "last-visit",
        "review",
        "planned-review",
        "laep",
        "discharge",
        "applicable-day",
        "last-meeting",
        "meeting",
        "referral",
        "rating",
        "red-or-amber-without-lead",
        "support-opened",
        "baseline-taken",
        "worker-started"};
}

/// For whom, or for which rating, a term holds.
enum class TermFor { kAll, kCetr, kCtr, kCtrSecure, kRed, kAmber, kGreen };
constexpr std::array<std::string_view, 7> NamesOf(TermFor) {
    return {"all", "cetr", "ctr", "ctr-secure", "red", "amber", "green"};
}

/// A term that an area chose in place of a local default, for starts on or after a day.
struct AreaTerm {
    Date from;
    TermFor whom{};
    Term term;
};

struct Rule {
    std::string name;  ///< E.g. `post-admission-review`.
    RuleStart starts_at{};
    std::vector<ReviewKind> prevented_by = {};
    int days_before = 0;  ///< How long before the start such a review may lie.
    std::vector<ReviewKind> closed_by = {};
    bool while_inpatient = false;  ///< Ends with the stay.
    std::vector<std::pair<TermFor, Term>> within = {};
    Standing standing{};
    std::string source;                     ///< Address of the text that it is taken from.
    std::vector<AreaTerm> area_terms = {};  ///< Of a local default, in the order of their days.

    /// The term that holds for `whom`, or for all, when the rule starts on a day; the area's own
    /// where it chose one.
    std::optional<Term> TermOf(TermFor whom, Date start) const;
    /// Whether the area's own term is in force for a start on a day.
    bool IsChosenBy(Date start) const;
};

/// Rules of one source and version.
struct RuleSet {
    std::string name;
    std::string version;
    std::string title;
    /// Starts before it give no due date. Nothing: not in force until somebody says so.
    std::optional<Date> in_force_from;
    std::vector<Rule> rules;
};

struct RuleBook {
    std::vector<RuleSet> sets;
    HolidayCalendar calendar;

    const RuleSet* Find(std::string_view name) const;
};

}  // namespace alongside::deadlines
