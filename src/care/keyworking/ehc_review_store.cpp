// Reviews of an EHC plan, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/keyworking/ehc_review_store.h"

#include "care/keyworking/keyworking_rows.h"
#include "care/keyworking/keyworking_sql.h"
#include "care/keyworking/keyworking_store.h"

namespace alongside::keyworking {

std::vector<EhcReview> EhcReviewStore::List() const {
    return tables_.All(
        sql::kListEhcReviews, {{"area", scope_.area()}, {"stream", scope_.stream()}}, ReadEhcReview
    );
}

Result<EhcReview> EhcReviewStore::Get(const EhcReviewId& id) const {
    auto review = tables_.First(
        sql::kGetEhcReview,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"review", id}},
        ReadEhcReview
    );
    if (!review) return Error{Fault::kNotFound, "There is no such review"};
    return *std::move(review);
}

Result<EhcReview> EhcReviewStore::GetToChange(const EhcReviewId& id, int seen) const {
    TRY_ASSIGN(EhcReview review, Get(id));
    if (review.version != seen)
        return Error{Fault::kConflict, "Someone else changed this review while you were writing"};
    return review;
}

EhcContext EhcReviewStore::Context(const EhcPlan& plan, Date today) const {
    EhcContext context = {
        .plan = plan,
        .reviews = List(),
        .episodes = KeyworkingStore(tables_, scope_).Episodes(),
        .last_asked = tables_.First(
            sql::kGetLastEhcpAsking,
            {{"area", scope_.area()}, {"stream", scope_.stream()}},
            [](const db::Row& row) { return row.Get<Date>(0); }
        ),
        .today = today};
    if (context.reviews.empty())
        context.known_since = tables_.First(
            sql::kGetKeyworkingKnownSince,
            {{"area", scope_.area()}, {"stream", scope_.stream()}},
            [](const db::Row& row) { return ToLocal(row.Get<Instant>(0)).day; }
        );
    return context;
}

}  // namespace alongside::keyworking
