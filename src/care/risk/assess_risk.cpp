// Load, decide, record: the rating, and the questions about risk.
// SPDX-License-Identifier: MIT
#include "care/risk/assess_risk.h"

#include "care/clocks/api.h"
#include "care/register/api.h"
#include "care/risk/risk_store.h"
#include "care/signals/api.h"
#include "platform/base/field_checks.h"

namespace alongside::risk {

using identity::Permission;
using identity::Scope;
using identity::Work;

std::string SeenNow(const identity::View& view, const Scope& person) {
    const auto current = dsr::RegisterStore(view.tables, person).RatingOn(view.today);
    const signals::SignalStore known(view.tables, person);
    return SeenOf(
        dsr::VersionOf(current),
        signals::VersionOf(known.OpenLook(), signals::Waiting(known.List()))
    );
}

std::optional<Date> RedUntil(const identity::View& view, const Scope& person) {
    const auto wait = clocks::FindRedUntil(view.tables, person, view.today);
    return wait ? std::optional(wait->due) : std::nullopt;
}

Result<dsr::RatingGiven> RateByHand(const Work& work, dsr::RatePersonCommand command) {
    TRY_ASSIGN(const Scope scope, work.policy.Allow(work.actor, Permission::kRate, command.person));
    work.journal.Lock(scope.stream());
    if (command.rating != dsr::Rating::kRed) command.kept_red_until = RedUntil(work, scope);
    return dsr::RatePerson(work, command);
}

Result<RiskAssessed> AssessRisk(const Work& work, const AssessRiskCommand& command) {
    TRY_ASSIGN(const Scope scope, work.policy.Allow(work.actor, Permission::kRate, command.person));
    work.journal.Lock(scope.stream());
    const auto published =
        FindPublished(QuestionnairesOf(work.tables, scope.area()), command.questionnaire);
    if (!published) return Error{Fault::kConflict, "The questions changed while you were writing"};
    const AssessmentContext context{*published, RedUntil(work, scope), work.today};
    TRY_ASSIGN(RiskAssessed assessed, DecideAssessment(context, command.decided));
    if (SeenNow(work, scope) != command.seen)
        return Error{
            Fault::kConflict,
            "Someone else rated this person or recorded a signal while you were writing"};
    const auto current = dsr::RegisterStore(work.tables, scope).RatingOn(work.today);
    TRY_ASSIGN(
        const dsr::RatingGiven given,
        dsr::RatePerson(
            work,
            {.person = scope.stream(),
             .rating = assessed.rating,
             .rated_on = assessed.assessed_on,
             .rationale = assessed.rationale,
             .seen = dsr::VersionOf(current)}
        )
    );
    assessed.rating_id = given.id;
    return work.journal.Record(scope.stream(), assessed);
}

Result<AssessmentWithdrawn> WithdrawAssessment(
    const Work& work, const WithdrawAssessmentCommand& command
) {
    TRY_ASSIGN(
        const Scope scope, work.policy.Allow(work.actor, Permission::kCorrectRecord, command.person)
    );
    TRY(CheckReason(command.reason, "Enter why this was never so"));
    work.journal.Lock(scope.stream());
    TRY_ASSIGN(
        const Assessment held, RiskStore(work.tables, scope).GetAssessment(command.assessment)
    );
    return work.journal.Record(scope.stream(), AssessmentWithdrawn{held.id, command.reason});
}

}  // namespace alongside::risk
