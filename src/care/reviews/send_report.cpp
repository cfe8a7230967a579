// Load, decide, record: what comes of a review.
// SPDX-License-Identifier: MIT
#include "care/reviews/send_report.h"

#include <cstddef>
#include <string>
#include <utility>

#include "platform/base/check.h"

namespace alongside::reviews {
namespace {

constexpr auto kPermission = identity::Permission::kRecordReview;

}  // namespace

Result<Done> RaiseRecommendations(
    const identity::Work& work, const RaiseRecommendationsCommand& command
) {
    ALONGSIDE_CHECK(command.actions.size() == command.rows.size());
    TRY_ASSIGN(const auto found, FindToArrange(work, command.person, command.review));
    TRY(CheckHeld(found.review));
    std::vector<FieldFault> faults;
    for (std::size_t i = 0; i < command.actions.size(); ++i) {
        actions::Action action = command.actions[i];
        if (!action.raised_on) action.raised_on = found.review.held_on;
        action.source = actions::SourceId(found.review.id.value);
        auto raised = actions::RaiseAction(work, {found.scope.stream(), std::move(action)});
        if (raised) continue;
        if (raised.error().fault != Fault::kInvalid) return std::move(raised).error();
        for (const FieldFault& fault : raised.error().fields)
            faults.push_back({fault.field + "-" + std::to_string(command.rows[i]), fault.message});
    }
    if (!faults.empty()) return Error{Fault::kInvalid, "There is a problem", {}, faults};
    return Done{};
}

Result<ReportSent> SendReport(const identity::Work& work, const SendReportCommand& command) {
    TRY_ASSIGN(const auto found, FindToChange(work, kPermission, command.of));
    return RecordDecided(work, found.scope, DecideReport(found.review, command.report, work.today));
}

Result<QualityChecked> CheckQuality(
    const identity::Work& work, const CheckQualityCommand& command
) {
    TRY_ASSIGN(const auto found, FindToChange(work, kPermission, command.of));
    return RecordDecided(
        work, found.scope, DecideQualityCheck(found.review, command.check, work.today)
    );
}

}  // namespace alongside::reviews
