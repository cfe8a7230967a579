// Reviews of EHC plans, as the council's letters told of them.
// SPDX-License-Identifier: MIT
#include <array>
#include <optional>

#include "care/keyworking/api.h"
#include "care/keyworking/record_ehc_review.h"
#include "care/people/api.h"
#include "demo/demo_scenes.h"

namespace alongside::app {
namespace {

using identity::Work;
using keyworking::AskedBack;
using keyworking::EhcOutcome;
using keyworking::EhcPlanReviewed;

// One letter in so many never came, so that something is late.
constexpr std::size_t kOneIsMissing = 29;
constexpr int kMonthsOfAYear = 12;

struct Told {
    EhcOutcome outcome;
    const char* what;
};
constexpr std::array<Told, 3> kTold = {{
    {EhcOutcome::kKept, "School and family agree that the plan still fits"},
    {EhcOutcome::kAmended, "A quiet room and shorter mornings go into the plan"},
    {EhcOutcome::kKept, "Speech and language therapy goes on as agreed"},
}};

// The last day on which a year of the plan ended, a few days early: reviews are held ahead.
Date LastReview(Date from, Date today) {
    Date held = from;
    for (Date next = from; next <= today; next = AddMonths(next, kMonthsOfAYear)) held = next;
    return held - std::chrono::days(9);
}

Result<Done> RecordLetter(const Work& work, const people::PersonId& person, std::size_t letter) {
    TRY_ASSIGN(
        const auto scope, work.policy.Allow(work.actor, identity::Permission::kViewPerson, person)
    );
    TRY_ASSIGN(const people::Person who, people::PersonStore(work.tables, scope).Get());
    const auto& from = who.details.ehcp_from;
    if (!from || who.details.ehcp_to || who.details.date_of_death) return Done{};
    const Date held_on = LastReview(*from, work.today);
    if (held_on < *from) return Done{};
    const Told& told = kTold.at(letter % kTold.size());
    EhcPlanReviewed review;
    review.held_on = held_on;
    review.outcome = told.outcome;
    review.what = told.what;
    const auto episodes = keyworking::KeyworkingStore(work.tables, scope).Episodes();
    if (keyworking::AsksToComeBack(episodes, held_on)) {
        review.asked_back = AskedBack::kNotWanted;
        review.answer = "Things are steady, and they know how to ring us";
    }
    return Just(keyworking::RecordEhcReview(work, {person, review}));
}

}  // namespace

std::vector<Scene> SchoolScenes(const DemoStory& story) {
    return {{At(DateOf(2023, 1, 6), 15), kLeader, [&story](const Work& work) -> Result<Done> {
                 std::size_t letter = 0;
                 for (const auto& [_, person] : story.people())
                     if (++letter % kOneIsMissing != 0) TRY(RecordLetter(work, person, letter));
                 return Done{};
             }}};
}

}  // namespace alongside::app
