// Who may see which concern.
// SPDX-License-Identifier: MIT
#include "care/safeguarding/find_concern.h"

#include <algorithm>
#include <utility>

#include "platform/journal/entry.h"

namespace alongside::safeguarding {
namespace {

using identity::Permission;

constexpr int kMostOpen = 1'000;
constexpr int kClosedAtOnce = 50;
constexpr int kMostOwn = 100;
constexpr int kMostAbout = 200;

// Leads of one kind alone see the closed ones of that kind; nothing when they lead neither.
std::optional<std::vector<Concern>> ReadClosed(
    const ConcernStore& store, const Leads& leads, const Onlooker& who, const ConcernId& after
) {
    const bool safety = IsLead(leads, who, ConcernKind::kSafety);
    const bool allegations = IsLead(leads, who, ConcernKind::kAllegation);
    if (!safety && !allegations) return std::nullopt;
    if (safety && !allegations)
        return store.Closed(after, ConcernKind::kAllegation, kClosedAtOnce + 1);
    if (!safety) return store.Closed(after, ConcernKind::kSafety, kClosedAtOnce + 1);
    auto all = store.Closed(after, ConcernKind::kAllegation, kClosedAtOnce + 1);
    for (Concern& concern : store.Closed(after, ConcernKind::kSafety, kClosedAtOnce + 1))
        all.push_back(std::move(concern));
    std::ranges::sort(all, [](const Concern& a, const Concern& b) {
        return std::pair(b.changed, b.id) < std::pair(a.changed, a.id);
    });
    if (all.size() > kClosedAtOnce + 1) all.resize(kClosedAtOnce + 1);
    return all;
}

}  // namespace

Onlooker OnlookerOf(const identity::Actor& actor) {
    return {
        actor.id,
        actor.post,
        actor.grants.Has(Permission::kHandleConcerns) ? Onlooker::Part::kHandles
                                                      : Onlooker::Part::kRecords};
}

Result<FoundConcern> FindConcern(const identity::View& view, const ConcernId& concern) {
    TRY_ASSIGN(
        const auto scope,
        view.policy.Allow(
            view.actor, Permission::kRecordConcern, concern, journal::StreamKind::kConcern
        )
    );
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kRecordConcern));
    auto found = ReadConcernOf(view.tables, scope);
    Leads leads = ConcernStore(view.tables, area).GetLeads();
    if (!found || !MaySee(leads, OnlookerOf(view.actor), *found))
        return Error{Fault::kNotFound, "There is no such record"};
    return FoundConcern{scope, area, *std::move(found), std::move(leads)};
}

Result<FoundConcern> FindConcernToHandle(const identity::View& view, const ConcernId& concern) {
    TRY_ASSIGN(FoundConcern found, FindConcern(view, concern));
    if (!MayHandle(found.leads, OnlookerOf(view.actor), found.concern))
        return Error{Fault::kForbidden, "Only those who look after safeguarding concerns do this"};
    return found;
}

Result<VisibleConcerns> FindConcerns(const identity::View& view, const ConcernId& after) {
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kRecordConcern));
    const ConcernStore store(view.tables, area);
    const Onlooker who = OnlookerOf(view.actor);
    VisibleConcerns visible;
    visible.leads = store.GetLeads();
    const auto hidden = [&](const Concern& concern) {
        return !MaySee(visible.leads, who, concern);
    };
    visible.recorded = store.RecordedBy(who.id, kMostOwn);
    std::erase_if(visible.recorded, hidden);
    auto closed = ReadClosed(store, visible.leads, who, after);
    if (!closed) return visible;
    visible.is_lead = true;
    visible.has_more_closed = closed->size() > kClosedAtOnce;
    if (visible.has_more_closed) closed->pop_back();
    visible.closed = *std::move(closed);
    std::erase_if(visible.closed, hidden);
    visible.open = store.Open(kMostOpen);
    std::erase_if(visible.open, [&](const Concern& concern) {
        return !MayHandle(visible.leads, who, concern);
    });
    std::ranges::stable_sort(visible.open, {}, [](const Concern& concern) {
        return concern.DueOn().value_or(kForever);
    });
    return visible;
}

Result<std::vector<Concern>> FindConcernsAbout(
    const identity::View& view, const people::PersonId& person
) {
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kRecordConcern));
    const ConcernStore store(view.tables, area);
    const Leads leads = store.GetLeads();
    const Onlooker who = OnlookerOf(view.actor);
    auto about = store.About(person, kMostAbout);
    std::erase_if(about, [&](const Concern& concern) { return !MaySee(leads, who, concern); });
    return about;
}

std::size_t CountWaitingFor(const identity::View& view) {
    const Onlooker who = OnlookerOf(view.actor);
    if (who.part != Onlooker::Part::kHandles) return 0;
    const auto area = view.policy.AllowArea(view.actor, Permission::kHandleConcerns);
    if (!area) return 0;
    const ConcernStore store(view.tables, *area);
    const Leads leads = store.GetLeads();
    const auto open = store.Open(kMostOpen);
    return static_cast<std::size_t>(std::ranges::count_if(open, [&](const Concern& concern) {
        if (!MayHandle(leads, who, concern)) return false;
        return concern.state == ConcernState::kNew ||
               (concern.DueOn() && *concern.DueOn() < view.today);
    }));
}

}  // namespace alongside::safeguarding
