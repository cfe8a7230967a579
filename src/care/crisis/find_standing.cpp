// From the modules' values to how things stand.
// SPDX-License-Identifier: MIT
#include "care/crisis/find_standing.h"

#include <algorithm>
#include <utility>

#include "care/admissions/api.h"
#include "care/consents/api.h"
#include "care/keyworking/api.h"
#include "care/oncall/api.h"
#include "care/people/api.h"
#include "care/register/api.h"
#include "care/workforce/api.h"
#include "platform/base/text.h"

namespace alongside::crisis {
namespace {

std::string LanguageOf(const people::DetailsRecorded& who) {
    std::string words = who.first_language.value_or("");
    if (!who.interpreter_needed) return words;
    if (!words.empty()) words += ", ";
    return words + (*who.interpreter_needed ? "an interpreter is needed" : "no interpreter needed");
}

std::string PartOf(keyworking::AllocationRole role) {
    switch (role) {
        case keyworking::AllocationRole::kLead:
            return "Lead keyworker";
        case keyworking::AllocationRole::kDeputy:
            return "Deputy";
        case keyworking::AllocationRole::kSupport:
            return "Also supports them";
    }
    return {};
}

std::vector<StandingWorker> WorkersOf(
    const db::Reader& tables, const identity::Scope& person, const identity::Scope& area, Date today
) {
    auto allocations = keyworking::KeyworkingStore(tables, person).Allocations();
    std::erase_if(allocations, [&](const keyworking::Allocation& each) {
        return !each.Open().Contains(today);
    });
    std::ranges::stable_sort(allocations, {}, &keyworking::Allocation::role);
    const oncall::OnCallStore numbers(tables, area);
    std::vector<StandingWorker> workers;
    for (const keyworking::Allocation& each : allocations) {
        const auto post = workforce::FindPost(tables, area, each.worker);
        workers.push_back(
            {PartOf(each.role),
             post ? post->ShownName() : "A post that is gone",
             numbers.NumberOf(each.worker)}
        );
    }
    return workers;
}

std::optional<dsr::Standing> RatingOf(
    const db::Reader& tables, const identity::Scope& person, Date today
) {
    const dsr::RegisterStore store(tables, person);
    if (!dsr::IsOnRegister(store.Stays(), today)) return std::nullopt;
    const auto rating = store.RatingOn(today);
    if (!rating) return dsr::Standing::kUnrated;
    switch (rating->rating) {
        case dsr::Rating::kRed:
            return dsr::Standing::kRed;
        case dsr::Rating::kAmber:
            return dsr::Standing::kAmber;
        case dsr::Rating::kGreen:
            return dsr::Standing::kGreen;
    }
    return std::nullopt;
}

std::vector<std::string> SharingOf(
    const db::Reader& tables, const identity::Scope& person, Date today
) {
    std::string words = consents::SharingInWords(consents::ConsentOn(tables, person, today));
    if (words.empty()) words = "consent is not recorded yet";
    return {
        WithCapital(std::move(words)),
        "In danger, what keeps them safe may always be shared: write with whom and why"};
}

std::string SupportOf(const db::Reader& tables, const identity::Scope& person, Date today) {
    const auto episode =
        keyworking::KeyworkingOn(keyworking::KeyworkingStore(tables, person).Episodes(), today);
    if (!episode) return {};
    std::string words = "Keyworking since " + InWords(episode->opened_on);
    if (episode->phase) words += ", phase: " + *episode->phase;
    return words;
}

}  // namespace

Result<Standing> FindStanding(
    const db::Reader& tables, const identity::Scope& person, const identity::Scope& area, Date today
) {
    TRY_ASSIGN(const people::Person who, people::PersonStore(tables, person).Get());
    const people::DetailsRecorded& details = who.details;
    Standing standing;
    standing.person = who.id;
    standing.name = people::ShownName(details).Reveal();
    standing.full_name = details.given_name.Reveal() + " " + details.family_name.Reveal();
    standing.born = details.date_of_birth;
    if (details.nhs_number) standing.nhs_number = details.nhs_number->Reveal();
    standing.language = LanguageOf(details);
    standing.pronouns = details.pronouns.value_or("");
    standing.school = details.school.value_or("");
    standing.rating = RatingOf(tables, person, today);
    if (const auto stay = admissions::StayStore(tables, person).Current()) {
        standing.rating = dsr::Standing::kBlue;
        standing.hospital = stay->hospital + " since " + InWords(stay->since) + ", " +
                            std::string(admissions::LegalStatusInWords(stay->legal_status));
    }
    standing.workers = WorkersOf(tables, person, area, today);
    standing.support = SupportOf(tables, person, today);
    standing.sharing = SharingOf(tables, person, today);
    if (details.date_of_death) standing.life = Standing::Life::kDied;
    return standing;
}

}  // namespace alongside::crisis
