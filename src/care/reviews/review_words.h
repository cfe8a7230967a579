// A review in words: its kind, its state, its times, and what its answers mean.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "care/reviews/panel.h"
#include "care/reviews/review.h"
#include "platform/base/date.h"

namespace alongside::reviews {

/// "Community review", "Review before discharge", "LAEP".
std::string KindInWords(const Review& review);
/// The same with what kind of review it is for this person: "Community CETR".
std::string KindInWords(const Review& review, Ceremony ceremony);
/// "Planned for 9 January 2023 at 10:30am", "Held on …", "Asked for on …", "Cancelled".
std::string StateInWords(const Review& review);
/// `10:30am` of minutes since midnight.
std::string TimeInWords(int minutes);
/// "9 January 2023 at 10:30am".
std::string WhenInWords(Date day, const std::optional<int>& minutes);

std::string_view WordsOf(Consent consent);
std::string_view WordsOf(Asker asker);
std::string_view WordsOf(PanelRole role);
std::string_view WordsOf(Leaving why);
std::string_view WordsOf(InvitedBy how);
std::string_view WordsOf(Answer answer);
std::string_view WordsOf(Availability availability);
std::string_view WordsOf(LaepDecision decision);

/// What happens next after somebody said no, or took their consent back.
std::string_view AfterDeclining(Consent consent);

/// How the papers stand on a day: sent in time, sent late, late, to be sent by a day. Nothing while
/// the review has no day.
std::string PackInWords(const Review& review, Date today);

/// What is left of a review's recommendations.
struct FollowUp {
    std::size_t raised = 0;
    std::size_t ended = 0;  ///< Done, or not needed any more.
    bool Finished() const { return raised == ended; }
};
/// "Finished: all 4 recommendations are done or not needed any more", "1 of 4 is done…".
std::string FollowUpInWords(const FollowUp& follow_up);

}  // namespace alongside::reviews
