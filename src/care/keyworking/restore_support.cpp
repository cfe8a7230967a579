// Load, decide, record: somebody comes back.
// SPDX-License-Identifier: MIT
#include "care/keyworking/restore_support.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "care/keyworking/episode.h"
#include "care/keyworking/keyworking_store.h"
#include "care/keyworking/name_keyworker.h"
#include "care/keyworking/open_episode.h"
#include "care/keyworking/step_down_store.h"

namespace alongside::keyworking {
namespace {

using identity::Permission;

// The last of a list that may be empty.
template <class Thing>
std::optional<Thing> LastOf(const std::vector<Thing>& things) {
    if (things.empty()) return std::nullopt;
    return things.back();
}

// The stay that they left last.
std::optional<dsr::Stay> LastLeft(const std::vector<dsr::Stay>& stays) {
    std::optional<dsr::Stay> last;
    for (const dsr::Stay& stay : stays)
        if (stay.removed_on && (!last || *last->removed_on <= *stay.removed_on)) last = stay;
    return last;
}

bool NeedsAsking(const std::optional<dsr::Consent>& consent) {
    return consent == dsr::Consent::kRefused || consent == dsr::Consent::kWithdrawn;
}

BackOnRegister WhatBecomesOf(
    const std::vector<dsr::Stay>& stays, const identity::Grants& grants, Date today
) {
    if (dsr::IsOnRegister(stays, today)) return BackOnRegister::kIsOn;
    const auto waits = [](const dsr::Stay& stay) {
        return stay.decision == dsr::Decision::kPending;
    };
    if (std::ranges::any_of(stays, waits)) return BackOnRegister::kWaits;
    const auto left = LastLeft(stays);
    if (!left) return BackOnRegister::kNeverWasOn;
    if (NeedsAsking(left->consent)) return BackOnRegister::kConsentMissing;
    if (!grants.Has(Permission::kAddPerson)) return BackOnRegister::kNotAllowed;
    return grants.Has(Permission::kDecideReferral) ? BackOnRegister::kAccepted
                                                   : BackOnRegister::kReferred;
}

std::string WhyNoLead(
    const identity::View& view, const AllocationContext& context, const Allocation& last, Date on
) {
    if (!view.actor.grants.Has(Permission::kAllocate)) return "A team leader has to name the lead";
    const auto naming = DecideNaming(context, last.worker, AllocationRole::kLead, on);
    return naming ? std::string() : naming.error().message;
}

// Back on the register on the day, or on the day that they left it when that is later.
Result<Done> ReferAgain(
    const identity::Work& work, const people::PersonId& person, const WayBack& way, Date on
) {
    const bool accepted = way.on_register == BackOnRegister::kAccepted;
    if (!accepted && way.on_register != BackOnRegister::kReferred) return Done{};
    const dsr::Stay& left = *way.last_stay;
    const Date day = std::max(on, *left.removed_on);
    TRY_ASSIGN(
        const dsr::ReferralReceived referral,
        dsr::ReferPerson(
            work,
            {.person = person,
             .referred_on = day,
             .source = left.source,
             .consent = left.consent,
             .consent_on = left.consent_on}
        )
    );
    if (!accepted) return Done{};
    TRY(dsr::DecideReferral(
        work,
        {.person = person,
         .stay = referral.stay,
         .seen = 1,
         .decision = dsr::Decision::kAccepted,
         .decided_on = day,
         .reason = "They came back to keyworking"}
    ));
    return Done{};
}

}  // namespace

WayBack FindWayBack(const identity::View& view, const identity::Scope& scope, Date on) {
    const auto allocations = KeyworkingStore(view.tables, scope).Allocations();
    const dsr::RegisterStore on_register(view.tables, scope);
    const auto stays = on_register.Stays();
    WayBack way{
        .last_lead = LastLead(allocations),
        .on_register = WhatBecomesOf(stays, view.actor.grants, view.today),
        .last_stay = LastLeft(stays),
        .last_rating = LastOf(on_register.Ratings()),
        .last_plan = LastOf(StepDownStore(view.tables, scope).Plans())};
    if (!way.last_lead) return way;
    way.post = workforce::FindPost(view.tables, scope, way.last_lead->worker);
    const AllocationContext context{
        .allocations = allocations, .post = way.post, .today = view.today};
    way.why_no_lead = WhyNoLead(view, context, *way.last_lead, on);
    return way;
}

Result<RestoredSupport> RestoreSupport(
    const identity::Work& work, const RestoreSupportCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, Permission::kRecordEpisode, command.person)
    );
    const people::PersonId& person = scope.stream();
    work.journal.Lock(person);
    const KeyworkingStore store(work.tables, scope);
    TRY_ASSIGN(
        CameBack back,
        DecideComingBack(
            {.episodes = store.Episodes(), .today = work.today},
            {.id = {}, .on = command.on, .why = command.why, .asked_by = command.asked_by}
        )
    );
    const WayBack way = FindWayBack(work, scope, back.on);
    TRY_ASSIGN(
        const EpisodeOpened opened,
        OpenEpisode(
            work,
            {.person = person,
             .kind = EpisodeKind::kKeyworking,
             .opened_on = back.on,
             .phase = std::nullopt}
        )
    );
    back.id = opened.id;
    work.journal.Record(person, back);
    if (way.LeadComesBack())
        TRY(NameKeyworker(
            work,
            {.person = person,
             .worker = way.last_lead->worker,
             .role = AllocationRole::kLead,
             .from = back.on,
             .seen = VersionOf(LeadOn(store.Allocations(), work.today))}
        ));
    TRY(ReferAgain(work, person, way, back.on));
    return RestoredSupport{std::move(back), way.LeadComesBack(), way.on_register};
}

}  // namespace alongside::keyworking
