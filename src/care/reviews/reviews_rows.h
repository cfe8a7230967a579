// Rows of the reviews' tables as values: read in one place for tables and stores.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/reviews/panel.h"
#include "care/reviews/review.h"
#include "platform/db/value.h"

namespace alongside::reviews {

/// Reads a review from the columns of get_review.sql.
inline Review ReadReview(const db::Row& row) {
    int column = 0;
    const auto next = [&]<class T>(T& value) { value = row.Get<T>(column++); };
    Review review;
    next(review.id);
    next(review.version);
    next(review.kind);
    next(review.before_discharge);
    next(review.status);
    next(review.requested_on);
    next(review.requested_by);
    next(review.requester);
    next(review.why);
    next(review.consent);
    next(review.consent_on);
    next(review.consent_note);
    next(review.planned_on);
    next(review.planned_at);
    next(review.place);
    next(review.video);
    next(review.adjustments);
    next(review.pack_sent_on);
    next(review.held_on);
    next(review.held_at);
    next(review.outcome);
    next(review.safe);
    next(review.safety);
    next(review.care_now);
    next(review.future);
    next(review.in_hospital);
    next(review.admission_needed);
    next(review.discharge_aim);
    next(review.decision);
    next(review.next_steps);
    next(review.report_sent_on);
    next(review.report_to);
    next(review.quality_checked_on);
    next(review.all_owned);
    next(review.has_voice);
    next(review.all_have_it);
    next(review.quality_note);
    next(review.cancelled_on);
    next(review.cancelled_reason);
    return review;
}
/// Where the columns of a review end and those of its list go on.
inline constexpr int kAfterReview = 39;

inline Seat ReadSeat(const db::Row& row) {
    return {
        .id = row.Get<SeatId>(0),
        .role = row.Get<PanelRole>(1),
        .member = row.Get<std::optional<PanelMemberId>>(2),
        .name = row.Get<std::string>(3),
        .left = row.Get<std::optional<Leaving>>(4),
        .left_note = row.Get<std::optional<std::string>>(5)};
}

inline Invitee ReadInvitee(const db::Row& row) {
    return {
        .id = row.Get<InviteeId>(0),
        .name = row.Get<std::string>(1),
        .part = row.Get<std::optional<std::string>>(2),
        .how = row.Get<InvitedBy>(3),
        .invited_on = row.Get<Date>(4),
        .answer = row.Get<Answer>(5),
        .note = row.Get<std::optional<std::string>>(6)};
}

inline PanelMember ReadPanelMember(const db::Row& row) {
    return {
        .id = row.Get<PanelMemberId>(0),
        .version = row.Get<int>(1),
        .name = row.Get<std::string>(2),
        .role = row.Get<PanelRole>(3),
        .contact = row.Get<std::optional<std::string>>(4),
        .retired_on = row.Get<std::optional<Date>>(5)};
}

}  // namespace alongside::reviews
