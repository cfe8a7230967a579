// From the address of turning points to their list.
// SPDX-License-Identifier: MIT
#include "care/overview/transition_pages.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "care/overview/transition_store.h"
#include "care/overview/transition_view.h"
#include "care/people/api.h"
#include "care/safeguarding/api.h"
#include "platform/html/nhsuk/back_link.h"

namespace alongside::overview {
namespace {

using identity::Permission;
using safeguarding::PlanChange;

constexpr std::size_t kOnAPage = 50;
constexpr int kYear = 12;

// Who looks at the register of which area, and through what.
struct Looking {
    const identity::View& view;
    const identity::Scope& area;
    TransitionStore store;
};

// What an address names; what it names wrongly is left out.
TransitionsView ReadAsked(const web::Request& request, Date today) {
    TransitionsView view{.today = today, .kind = {}, .month = {}, .lines = {}};
    view.kind = EnumNamed<TransitionKind>(request.query.Get("kind"));
    const auto month = ParseDate(std::string(request.query.Get("month")) + "-01");
    // A month that is long over, or far ahead, is none of ours.
    if (month && AddMonths(*month, 1) > today && *month <= AddMonths(today, kYear))
        view.month = month;
    return view;
}

Period DaysOf(const TransitionsView& view, TransitionKind kind) {
    const Date first = PlanTurnOf(kind) ? view.today - kLately : view.today;
    if (!view.month) return {first, AddMonths(view.today, kYear)};
    return {std::max(*view.month, first), AddMonths(*view.month, 1)};
}

// What the address says of the last line of the page before.
PlanChange ReadAfter(const web::Request& request) {
    const auto text = [&](std::string_view name) { return std::string(request.query.Get(name)); };
    return {
        people::PersonId(text("after")),
        safeguarding::ProtectionId(text("plan")),
        ParseDate(text("on")).value_or(Date())};
}

html::Url NextPage(const TransitionsView& view, const Transition& last) {
    auto next = TransitionsAddress(view.kind, view.month).Query("after", last.person.value);
    if (!last.plan.empty()) next.Query("on", ToText(last.on)).Query("plan", last.plan.value);
    return next;
}

void AddLines(TransitionsView& view, std::vector<Transition> found) {
    const bool more = found.size() > kOnAPage;
    if (more) found.resize(kOnAPage);
    if (more && view.kind) view.next = NextPage(view, found.back());
    view.cut = more && !view.kind;
    for (Transition& each : found)
        view.lines.push_back(
            {people::PageOf(each.person), std::move(each.name), each.standing, each.kind, each.on}
        );
}

// Plans of those who are not on the register are passed over, so more is read until the page is
// full.
std::vector<Transition> ListOfPlans(
    const Looking& look, TransitionKind kind, const Period& when, PlanChange last
) {
    const PlanTurn turn = PlanTurnOf(kind).value();
    const auto edge = turn.begins ? safeguarding::PlanEdge::kBegins : safeguarding::PlanEdge::kEnds;
    std::vector<Transition> found;
    for (bool more = true; more && found.size() <= kOnAPage;) {
        const auto changes = safeguarding::ListPlanChanges(
            look.view.tables, look.area, turn.plan, edge, when, last, kOnAPage + 1
        );
        more = changes.size() > kOnAPage;
        for (const PlanChange& change : changes) {
            last = change;
            auto who = look.store.Find(kind, change.person);
            if (!who) continue;
            who->on = change.on;
            who->plan = change.plan;
            found.push_back(*std::move(who));
            if (found.size() > kOnAPage) break;
        }
    }
    return found;
}

// A page of one kind, and a line more where there is one.
std::vector<Transition> ListOf(
    const Looking& look, TransitionKind kind, const Period& when, const PlanChange& after
) {
    if (PlanTurnOf(kind)) return ListOfPlans(look, kind, when, after);
    return look.store.List(kind, when, after.person, kOnAPage + 1);
}

// The plans are for those who may look into records.
std::vector<TransitionKind> KindsFor(const identity::Actor& actor) {
    std::vector<TransitionKind> kinds(kOfBirth.begin(), kOfBirth.end());
    if (actor.grants.Has(Permission::kViewPerson))
        kinds.insert(kinds.end(), kOfPlans.begin(), kOfPlans.end());
    return kinds;
}

// The soonest of all kinds; a line more than a page says that there are more.
std::vector<Transition> ListAll(const Looking& look, const TransitionsView& view) {
    std::vector<Transition> all;
    for (const TransitionKind kind : view.kinds)
        std::ranges::move(ListOf(look, kind, DaysOf(view, kind), {}), std::back_inserter(all));
    std::ranges::stable_sort(all, {}, [](const Transition& each) {
        return std::tie(each.on, each.kind);
    });
    if (all.size() > kOnAPage + 1) all.resize(kOnAPage + 1);
    return all;
}

Result<TransitionsView> FindTransitions(const web::Request& request, const identity::View& look) {
    TRY_ASSIGN(const auto area, look.policy.AllowArea(look.actor, Permission::kViewRegister));
    TransitionsView view = ReadAsked(request, look.today);
    view.kinds = KindsFor(look.actor);
    if (view.kind && std::ranges::find(view.kinds, *view.kind) == view.kinds.end())
        view.kind.reset();
    const Looking looking{look, area, TransitionStore(look.tables, area, look.today)};
    const auto& kind = view.kind;
    AddLines(
        view,
        kind ? ListOf(looking, *kind, DaysOf(view, *kind), ReadAfter(request))
             : ListAll(looking, view)
    );
    return view;
}

web::Response GetTransitions(const web::Request& request, site::Visit& visit) {
    const auto view =
        visit.Show([&](const identity::View& look) { return FindTransitions(request, look); });
    if (!view) return visit.Refuse(view.error());
    visit.NoteAccess(StreamId(visit.actor().area.value), "transitions");
    return visit.Page(
        {.title = "Turning points ahead",
         .before = nhsuk::BackLink{.text = "Register", .href = html::Url("/register")},
         .content = TransitionsPage(*view),
         .width = site::Frame::Width::kWide}
    );
}

}  // namespace

std::span<const site::Route> TransitionRoutes() {
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /register/transitions", Permission::kViewRegister, &GetTransitions},
    });
    return kRoutes;
}

}  // namespace alongside::overview
