// The only writer of the EHC plan reviews' table. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/keyworking/ehc_review_tables.h"

#include "care/keyworking/keyworking_rows.h"
#include "care/keyworking/keyworking_sql.h"

namespace alongside::keyworking {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kReviews = ALONGSIDE_PROJECTION(
    "ehc_reviews",
    1,
    "review, version, entry, held_on, outcome, what, asked_back, answer, next_by, told_on, decision"
);

void Hold(Tx& tx, const Entry& entry, const EhcReview& review) {
    tx.Execute(
        sql::kInsertEhcReview,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"review", review.id},
         {"version", review.version},
         {"entry", entry.number},
         {"held_on", review.held_on},
         {"outcome", review.outcome},
         {"what", review.what},
         {"asked_back", review.asked_back},
         {"answer", review.answer},
         {"next_by", review.next_by},
         {"told_on", review.told_on},
         {"decision", review.decision}}
    );
}

std::optional<EhcReview> Find(Tx& tx, const Entry& entry, const EhcReviewId& id) {
    return tx.First(
        sql::kGetEhcReview,
        {{"area", entry.area}, {"stream", entry.stream}, {"review", id}},
        ReadEhcReview
    );
}

void Apply(Tx& tx, const Entry& entry, const EhcPlanReviewed& e) {
    const auto held = Find(tx, entry, e.id);
    Hold(
        tx,
        entry,
        {.id = e.id,
         .version = held ? held->version + 1 : 1,
         .held_on = e.held_on,
         .outcome = e.outcome,
         .what = e.what,
         .asked_back = e.asked_back,
         .answer = e.answer,
         .next_by = e.next_by,
         .told_on = e.told_on,
         .decision = e.decision}
    );
}

// What was withdrawn or removed is not held, and stays so.
void Apply(Tx& tx, const Entry& entry, const EhcDecisionTold& e) {
    auto held = Find(tx, entry, e.id);
    if (!held) return;
    ++held->version;
    held->outcome = e.outcome;
    held->told_on = e.told_on;
    held->decision = e.decision;
    Hold(tx, entry, *held);
}

void Apply(Tx& tx, const Entry& entry, const EhcReviewWithdrawn& e) {
    tx.Execute(
        sql::kDeleteEhcReview, {{"area", entry.area}, {"stream", entry.stream}, {"review", e.id}}
    );
}

}  // namespace

void AddEhcReviews(journal::Catalogue& catalogue) {
    catalogue.Add<EhcPlanReviewed>(&Apply);
    catalogue.Add<EhcDecisionTold>(&Apply);
    catalogue.Add<EhcReviewWithdrawn>(&Apply);
    catalogue.AddTable(kReviews);
}

}  // namespace alongside::keyworking
