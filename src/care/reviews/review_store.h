// Reads the reviews of a person, and of everybody in an area.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "care/people/ids.h"
#include "care/reviews/panel.h"
#include "care/reviews/review.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::reviews {

/// An admission that was looked back at, because no review went before it.
struct RootCause {
    RootCauseId id;
    Date held_on;
    Date admitted_on;
    std::string findings;
    bool operator==(const RootCause&) const = default;
};

class ReviewStore {
public:
    ReviewStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// In the order of their first day that is known, as known at an instant; the default is now.
    std::vector<Review> List(Instant as_known = kNowKnown) const;
    /// The review, or `kNotFound`; with `seen`, `kConflict` when it has another version now.
    Result<Review> Get(const ReviewId& id) const;
    Result<Review> GetToChange(const ReviewId& id, int seen) const;

    /// The places on its panel, those that were left included, in the order they were taken.
    std::vector<Seat> Seats(const ReviewId& id) const;
    Result<Seat> GetSeat(const ReviewId& id, const SeatId& seat) const;
    std::vector<Invitee> Invitees(const ReviewId& id) const;
    Result<Invitee> GetInvitee(const ReviewId& id, const InviteeId& invitee) const;
    /// The papers that are here.
    std::vector<ReceivedPaper> Papers(const ReviewId& id) const;
    /// Whom a LAEP called.
    std::vector<Call> Calls(const ReviewId& id) const;

    /// The earliest first, as known at an instant; the default is now.
    std::vector<RootCause> RootCauses(Instant as_known = kNowKnown) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// Every review of an area as known at an instant, by person and as recorded. Streams. `area` is
/// the scope of a whole area.
void ForEachReview(
    const db::Reader& tables,
    const identity::Scope& area,
    Instant as_known,
    const std::function<void(const people::PersonId&, const Review&)>& visit
);

struct ReviewOfPerson {
    people::PersonId person;
    Review review;
};

/// Where a page of the calendar goes on: after a review, and of those planned after its day.
struct CalendarPlace {
    Date day;
    ReviewId after = {};
};

/// What reviews wait for in a whole area: at most `limit` of each. `area` is the scope of the area.
class CalendarStore {
public:
    CalendarStore(const db::Reader& tables, identity::Scope area)
        : tables_(tables), area_(std::move(area)) {}

    /// Planned for days before `until`, the earliest first.
    std::vector<ReviewOfPerson> Planned(const CalendarPlace& from, int limit, Date until = kForever)
        const;
    /// Asked for and without a day, the oldest first.
    std::vector<ReviewOfPerson> Requested(const ReviewId& after, int limit) const;
    /// Held and without a report, the oldest first. A LAEP has none.
    std::vector<ReviewOfPerson> ToReport(const ReviewId& after, int limit) const;

private:
    const db::Reader& tables_;
    identity::Scope area_;
};

}  // namespace alongside::reviews
