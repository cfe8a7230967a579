// The panel of a review, and the area's list of those who hold reviews.
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

/// Somebody on the list with whether they could come, as a form offers them.
struct OfferedMember {
    PanelMember member;
    Availability availability{};
};

struct PanelView {
    people::PersonId person;
    Review review;
    std::vector<Seat> seats;
    std::vector<OfferedMember> offered;
};
html::Html PanelForm(const patterns::FormFrame& frame, const PanelView& view);
html::Html LeavingForm(const patterns::FormFrame& frame, const Seat& seat);

struct PanelListView {
    std::vector<OfferedMember> members;  ///< On `day`.
    std::vector<PanelMember> retired;
    std::vector<Absence> absences;  ///< That are not over.
    Date day;
    bool may_change = false;
};
html::Html PanelListPage(const PanelListView& view);
html::Html MemberForm(const patterns::FormFrame& frame);
html::Html AbsenceForm(const patterns::FormFrame& frame, const PanelMember& member);
html::Html RetirementForm(const patterns::FormFrame& frame, const PanelMember& member, Date today);

}  // namespace alongside::reviews
