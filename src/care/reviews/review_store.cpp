// Reviews, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/reviews/review_store.h"

#include <algorithm>
#include <string>

#include "care/reviews/reviews_rows.h"
#include "care/reviews/reviews_sql.h"
#include "platform/base/as_seen.h"

namespace alongside::reviews {
namespace {

ReviewOfPerson ReadOfPerson(const db::Row& row) {
    return {row.Get<people::PersonId>(kAfterReview), ReadReview(row)};
}

template <class Thing, class AnyId>
Result<Thing> FindIn(const std::vector<Thing>& things, const AnyId& id, const char* missing) {
    const auto found = std::ranges::find(things, id, &Thing::id);
    if (found == things.end()) return Error{Fault::kNotFound, missing};
    return *found;
}

}  // namespace

std::vector<Review> ReviewStore::List(Instant as_known) const {
    return tables_.All(
        sql::kListReviews,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"as_known", as_known}},
        ReadReview
    );
}

Result<Review> ReviewStore::Get(const ReviewId& id) const {
    auto review = tables_.First(
        sql::kGetReview,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"review", id}},
        ReadReview
    );
    if (!review) return Error{Fault::kNotFound, "There is no such review"};
    return *std::move(review);
}

Result<Review> ReviewStore::GetToChange(const ReviewId& id, int seen) const {
    return AsSeen(Get(id), seen, "this review");
}

std::vector<Seat> ReviewStore::Seats(const ReviewId& id) const {
    return tables_.All(
        sql::kListSeats,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"review", id}},
        ReadSeat
    );
}

Result<Seat> ReviewStore::GetSeat(const ReviewId& id, const SeatId& seat) const {
    return FindIn(Seats(id), seat, "There is no such place on the panel");
}

std::vector<Invitee> ReviewStore::Invitees(const ReviewId& id) const {
    return tables_.All(
        sql::kListInvitees,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"review", id}},
        ReadInvitee
    );
}

Result<Invitee> ReviewStore::GetInvitee(const ReviewId& id, const InviteeId& invitee) const {
    return FindIn(Invitees(id), invitee, "There is no such invitation");
}

std::vector<ReceivedPaper> ReviewStore::Papers(const ReviewId& id) const {
    return tables_.All(
        sql::kListPapers,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"review", id}},
        [](const db::Row& row) {
            return ReceivedPaper{row.Get<Paper>(0), row.Get<Date>(1)};
        }
    );
}

std::vector<Call> ReviewStore::Calls(const ReviewId& id) const {
    return tables_.All(
        sql::kListCalls,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"review", id}},
        [](const db::Row& row) {
            return Call{row.Get<std::string>(0), row.Get<bool>(1)};
        }
    );
}

std::vector<RootCause> ReviewStore::RootCauses(Instant as_known) const {
    return tables_.All(
        sql::kListRootCauses,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"as_known", as_known}},
        [](const db::Row& row) {
            return RootCause{
                row.Get<RootCauseId>(0),
                row.Get<Date>(1),
                row.Get<Date>(2),
                row.Get<std::string>(3)};
        }
    );
}

void ForEachReview(
    const db::Reader& tables,
    const identity::Scope& area,
    Instant as_known,
    const std::function<void(const people::PersonId&, const Review&)>& visit
) {
    tables.Query(
        sql::kListAreaReviews,
        {{"area", area.area()}, {"as_known", as_known}},
        [&](const db::Row& row) { visit(row.Get<people::PersonId>(kAfterReview), ReadReview(row)); }
    );
}

std::vector<ReviewOfPerson> CalendarStore::Planned(const CalendarPlace& from, int limit, Date until)
    const {
    return tables_.All(
        sql::kListPlannedReviews,
        {{"area", area_.area()},
         {"day", from.day},
         {"until", until},
         {"after", from.after},
         {"limit", limit}},
        ReadOfPerson
    );
}

std::vector<ReviewOfPerson> CalendarStore::Requested(const ReviewId& after, int limit) const {
    return tables_.All(
        sql::kListRequestedReviews,
        {{"area", area_.area()}, {"after", after}, {"limit", limit}},
        ReadOfPerson
    );
}

std::vector<ReviewOfPerson> CalendarStore::ToReport(const ReviewId& after, int limit) const {
    return tables_.All(
        sql::kListReviewsToReport,
        {{"area", area_.area()}, {"after", after}, {"limit", limit}},
        ReadOfPerson
    );
}

}  // namespace alongside::reviews
