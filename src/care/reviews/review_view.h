// The reviews of one person, and one review with its steps.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/people/ids.h"
#include "care/reviews/panel.h"
#include "care/reviews/review.h"
#include "care/reviews/review_words.h"
#include "platform/html/html.h"

namespace alongside::reviews {

/// Whether a reader may do something about what is shown.
enum class Acts { kNone, kOffered };

/// An admission that was looked back at, in words.
struct LookBack {
    Date admitted_on;
    Date held_on;
    std::string findings;
};

struct ReviewsView {
    std::string name;
    people::PersonId person;
    Ceremony ceremony{};
    std::vector<Review> ahead;  ///< The next first.
    std::vector<Review> over;   ///< The latest first.
    std::vector<LookBack> look_backs;
    Acts acts = Acts::kNone;
};
html::Html ReviewsPage(const ReviewsView& view);

/// A recommendation with how it stands, in words.
struct Recommendation {
    std::string title;
    std::string owner;
    std::string state;
    html::Url page;
};

struct ReviewView {
    std::string name;
    people::PersonId person;
    Ceremony ceremony{};
    Review review;
    std::vector<Seat> seats;
    std::vector<Invitee> invitees;
    std::vector<ReceivedPaper> papers;
    std::vector<Call> calls;
    std::vector<Recommendation> recommendations;
    FollowUp follow_up;
    /// Whether there is keyworking; where it ended, a review asks whether they want it back.
    enum class Support { kOther, kEnded } support = Support::kOther;
    Date today;
    Acts acts = Acts::kNone;
    Acts corrections = Acts::kNone;
};
html::Html ReviewPage(const ReviewView& view);

}  // namespace alongside::reviews
