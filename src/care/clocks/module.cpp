// What moves the clocks, and the routes of clocks.
// SPDX-License-Identifier: MIT
#include "care/clocks/module.h"

#include <array>

#include "care/admissions/admissions_facts.h"
#include "care/clocks/area_rule_pages.h"
#include "care/clocks/clock_pages.h"
#include "care/clocks/clocks_tables.h"
#include "care/clocks/conclude_deadlines.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/people/people_facts.h"
#include "care/register/register_facts.h"
#include "care/reviews/reviews_facts.h"
#include "platform/journal/journal_facts.h"

namespace alongside::clocks {
namespace {

// What is done to the whole record, and who somebody is, can move everything.
template <journal::Event... More>
void Conclude(journal::Catalogue& catalogue, journal::Conclusion conclusion) {
    catalogue.ConcludeFrom<
        journal::EntryRedacted,
        journal::StreamsMerged,
        journal::StreamsUnmerged,
        people::DetailsRecorded,
        people::DeathRecorded,
        people::DeathUndone,
        people::KeptApart,
        More...>(conclusion);
}

}  // namespace

void AddClocks(journal::Catalogue& catalogue) {
    AddClockTables(catalogue);
    Conclude<
        dsr::ReferralReceived,
        dsr::ReferralDecided,
        dsr::RemovedFromRegister,
        dsr::StayAmended,
        dsr::StayWithdrawn,
        dsr::RatingGiven,
        dsr::RatingAmended,
        dsr::RatingWithdrawn,
        keyworking::KeyworkerNamed,
        keyworking::AllocationEnded,
        keyworking::AllocationAmended,
        keyworking::AllocationWithdrawn>(catalogue, &ConcludeRegister);
    Conclude<
        admissions::Admitted,
        admissions::Discharged,
        admissions::AdmissionAmended,
        admissions::AdmissionWithdrawn,
        admissions::LegalStatusChanged,
        admissions::OversightVisited,
        admissions::StayRecordWithdrawn,
        reviews::ReviewPlanned,
        reviews::PackSent,
        reviews::ReviewHeld,
        reviews::LaepHeld,
        reviews::ReportSent,
        reviews::ReviewCancelled,
        reviews::ReviewAmended,
        reviews::ReviewWithdrawn,
        reviews::RootCauseReviewed>(catalogue, &ConcludeReviews);
}

std::span<const site::Route> ClockRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /people/{person}/deadlines", kViewPerson, &GetDeadlines},
        {"GET /people/{person}/deadlines/{deadline}/extension", kExtendDeadline, &GetExtension},
        {"POST /people/{person}/deadlines/{deadline}/extension", kExtendDeadline, &PostExtension},
        {"GET /admin/rules", kManageArea, &GetAreaRules},
        {"GET /admin/rules/terms/{rule}", kManageArea, &GetTerm},
        {"POST /admin/rules/terms/{rule}", kManageArea, &PostTerm},
        {"GET /admin/rules/sets/{set}", kManageArea, &GetAdoption},
        {"POST /admin/rules/sets/{set}", kManageArea, &PostAdoption},
        {"GET /admin/rules/holidays", kManageArea, &GetHolidays},
        {"POST /admin/rules/holidays", kManageArea, &PostHolidays},
        {"POST /admin/rules/recalculation", kManageArea, &PostRecalculation},
    });
    return kRoutes;
}

}  // namespace alongside::clocks
