// Load, decide, record: questions and duties.
// SPDX-License-Identifier: MIT
#include "care/risk/set_risk_rules.h"

#include "care/risk/risk_store.h"
#include "platform/base/field_checks.h"

namespace alongside::risk {
namespace {

using identity::Permission;
using identity::Scope;
using identity::Work;

Result<Scope> AreaOf(const Work& work) {
    TRY_ASSIGN(Scope area, work.policy.AllowArea(work.actor, Permission::kManageArea));
    work.journal.Lock(area.stream());
    return area;
}

// Everything that is wrong with what would be published, field by field.
Result<Done> CheckPublishing(PublishQuestionnaireCommand command) {
    std::vector<FieldFault> faults;
    if (const auto read = ReadQuestions(command.text); !read) faults = read.error().fields;
    FieldChecks checks;
    checks.Require(command.reason, "reason", "The reason", "Enter who decided it, and where");
    if (!checks.fine())
        for (const FieldFault& fault : checks.Refusal().fields) faults.push_back(fault);
    if (faults.empty()) return Done{};
    return Error{Fault::kInvalid, "There is a problem", {}, std::move(faults)};
}

}  // namespace

Result<QuestionnairePublished> PublishQuestionnaire(
    const Work& work, const PublishQuestionnaireCommand& command
) {
    TRY_ASSIGN(const Scope area, AreaOf(work));
    TRY(CheckPublishing(command));
    const auto before = QuestionnairesOf(work.tables, area.area());
    return work.journal.Record(
        area.stream(),
        QuestionnairePublished{
            .id = QuestionnaireId::New(),
            .number = static_cast<int>(before.size()) + 1,
            .text = command.text,
            .from = command.from,
            .reason = command.reason}
    );
}

Result<DutyChosen> ChooseDuty(const Work& work, const DutyChosen& chosen) {
    TRY_ASSIGN(const Scope area, AreaOf(work));
    TRY_ASSIGN(const DutyChosen decided, DecideDutySetting(chosen));
    return work.journal.Record(area.stream(), decided);
}

Result<RatingDutyEnded> SettleDuty(const Work& work, const SettleDutyCommand& command) {
    TRY_ASSIGN(
        const Scope scope, work.policy.Allow(work.actor, Permission::kRecordAction, command.person)
    );
    work.journal.Lock(scope.stream());
    TRY_ASSIGN(
        const Duty duty, RiskStore(work.tables, scope).GetDutyToChange(command.duty, command.seen)
    );
    TRY_ASSIGN(
        const RatingDutyEnded ended,
        DecideSettling(duty, command.ended_on, command.note, work.today)
    );
    return work.journal.Record(scope.stream(), ended);
}

}  // namespace alongside::risk
