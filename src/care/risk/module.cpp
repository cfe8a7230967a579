// What duties follow from, and the routes of risk.
// SPDX-License-Identifier: MIT
#include "care/risk/module.h"

#include <array>

#include "care/people/people_facts.h"
#include "care/register/register_facts.h"
#include "care/reviews/reviews_facts.h"
#include "care/risk/conclude_duties.h"
#include "care/risk/risk_pages.h"
#include "care/risk/risk_tables.h"
#include "care/risk/tool_pages.h"
#include "platform/journal/journal_facts.h"

namespace alongside::risk {

void AddRisk(journal::Catalogue& catalogue) {
    AddRiskTables(catalogue);
    catalogue.ConcludeFrom<
        dsr::RatingGiven,
        dsr::RatingAmended,
        dsr::RatingWithdrawn,
        dsr::ReferralDecided,
        dsr::RemovedFromRegister,
        dsr::StayAmended,
        dsr::StayWithdrawn,
        reviews::ReviewRequested,
        reviews::ReviewPlanned,
        reviews::ReviewHeld,
        reviews::LaepHeld,
        reviews::ReviewCancelled,
        reviews::ReviewAmended,
        reviews::ReviewWithdrawn,
        people::DetailsRecorded,
        people::DeathRecorded,
        people::DeathUndone,
        journal::EntryRedacted,
        journal::StreamsMerged,
        journal::StreamsUnmerged>(&ConcludeDuties);
}

std::span<const site::Route> RiskAssessmentRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /people/{person}/ratings/new", kRate, &GetRating},
        {"POST /people/{person}/ratings", kRate, &PostRating},
        {"GET /people/{person}/risk", kViewPerson, &GetRisk},
        {"GET /people/{person}/risk/new", kRate, &GetAssessment},
        {"POST /people/{person}/risk", kRate, &PostAssessment},
        {"GET /people/{person}/risk/{assessment}/withdraw",
         kCorrectRecord,
         &GetAssessmentWithdrawal},
        {"POST /people/{person}/risk/{assessment}/withdraw",
         kCorrectRecord,
         &PostAssessmentWithdrawal},
        {"GET /people/{person}/duties/{duty}/done", kRecordAction, &GetDuty},
        {"POST /people/{person}/duties/{duty}/done", kRecordAction, &PostDuty},
        {"GET /admin/risk", kManageArea, &GetTool},
        {"GET /admin/risk/questions/new", kManageArea, &GetPublishing},
        {"POST /admin/risk/questions", kManageArea, &PostPublishing},
        {"GET /admin/risk/questions/{questionnaire}", kManageArea, &GetQuestionnaire},
        {"GET /admin/risk/duties", kManageArea, &GetDutySetting},
        {"POST /admin/risk/duties", kManageArea, &PostDutySetting},
    });
    return kRoutes;
}

}  // namespace alongside::risk
