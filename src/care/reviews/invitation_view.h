// Invitations to a review, its papers, and what the person themselves is given to read and write.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/people/ids.h"
#include "care/reviews/panel.h"
#include "care/reviews/review.h"
#include "platform/base/date.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::reviews {

html::Html InvitationForm(
    const patterns::FormFrame& frame,
    const people::PersonId& person,
    const Review& review,
    const std::vector<Invitee>& invitees,
    Date today
);
html::Html AnswerForm(const patterns::FormFrame& frame, const Invitee& invitee);

/// Every paper of the review's kind, to tick when it is here, and any other that came in.
html::Html PapersForm(
    const patterns::FormFrame& frame, const Review& review, const std::vector<ReceivedPaper>& here
);

struct EasyReadView {
    std::string name;
    Review review;
    std::vector<Seat> panel;
    std::vector<Invitee> invitees;
};
/// Short sentences, one thought each: to read together, and to print.
html::Html EasyReadInvitation(const EasyReadView& view);
/// What the person would like to say, with room to write or draw.
html::Html Planner(const EasyReadView& view);

}  // namespace alongside::reviews
