// Load, decide, record: reviews of EHC plans.
// SPDX-License-Identifier: MIT
#include "care/keyworking/record_ehc_review.h"

#include "care/keyworking/ehc_review_store.h"
#include "care/people/api.h"
#include "platform/base/field_checks.h"

namespace alongside::keyworking {
namespace {

using identity::Permission;
using identity::Scope;
using identity::Work;

// Leave to change the record of a person, whose stream is locked from here on.
Result<Scope> Begin(const Work& work, Permission permission, const people::PersonId& person) {
    TRY_ASSIGN(Scope scope, work.policy.Allow(work.actor, permission, person));
    work.journal.Lock(scope.stream());
    return scope;
}

Result<EhcContext> Load(const Work& work, const Scope& scope) {
    TRY_ASSIGN(const people::Person who, people::PersonStore(work.tables, scope).Get());
    return EhcReviewStore(work.tables, scope)
        .Context({who.details.ehcp_from, who.details.ehcp_to}, work.today);
}

}  // namespace

Result<EhcPlanReviewed> RecordEhcReview(const Work& work, const RecordEhcReviewCommand& command) {
    TRY_ASSIGN(const Scope scope, Begin(work, Permission::kRecordEpisode, command.person));
    TRY_ASSIGN(const EhcContext context, Load(work, scope));
    TRY_ASSIGN(const EhcPlanReviewed review, DecideEhcReview(context, command.review));
    return work.journal.Record(scope.stream(), review);
}

Result<EhcDecisionTold> RecordEhcDecision(
    const Work& work, const RecordEhcDecisionCommand& command
) {
    TRY_ASSIGN(const Scope scope, Begin(work, Permission::kRecordEpisode, command.person));
    TRY_ASSIGN(
        const EhcReview held,
        EhcReviewStore(work.tables, scope).GetToChange(command.review, command.seen)
    );
    TRY_ASSIGN(const EhcDecisionTold told, DecideEhcDecision(held, command.told, work.today));
    return work.journal.Record(scope.stream(), told);
}

Result<EhcPlanReviewed> AmendEhcReview(const Work& work, const AmendEhcReviewCommand& command) {
    TRY_ASSIGN(const Scope scope, Begin(work, Permission::kCorrectRecord, command.person));
    TRY_ASSIGN(
        const EhcReview held,
        EhcReviewStore(work.tables, scope).GetToChange(command.review, command.seen)
    );
    TRY_ASSIGN(const EhcContext context, Load(work, scope));
    TRY_ASSIGN(const EhcPlanReviewed right, DecideEhcAmendment(context, held, command.right));
    return work.journal.Record(scope.stream(), right);
}

Result<EhcReviewWithdrawn> WithdrawEhcReview(
    const Work& work, const WithdrawEhcReviewCommand& command
) {
    TRY_ASSIGN(const Scope scope, Begin(work, Permission::kCorrectRecord, command.person));
    TRY(CheckReason(command.reason, "Enter why this review was never held"));
    TRY_ASSIGN(
        const EhcReview held,
        EhcReviewStore(work.tables, scope).GetToChange(command.review, command.seen)
    );
    return work.journal.Record(scope.stream(), EhcReviewWithdrawn{held.id, command.reason});
}

}  // namespace alongside::keyworking
