// From the address of turning points to their list.
// SPDX-License-Identifier: MIT
#include "care/overview/transition_pages.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "care/overview/transition_store.h"
#include "care/overview/transition_view.h"
#include "care/people/api.h"
#include "platform/html/nhsuk/back_link.h"

namespace alongside::overview {
namespace {

using identity::Permission;

constexpr int kOnAPage = 50;
constexpr int kYear = 12;

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

Period DaysOf(const TransitionsView& view) {
    if (!view.month) return {view.today, AddMonths(view.today, kYear)};
    return {std::max(*view.month, view.today), AddMonths(*view.month, 1)};
}

void AddLines(TransitionsView& view, std::vector<Transition> found) {
    const bool more = found.size() > static_cast<std::size_t>(kOnAPage);
    if (more) found.resize(static_cast<std::size_t>(kOnAPage));
    if (more && view.kind)
        view.next =
            TransitionsAddress(view.kind, view.month).Query("after", found.back().person.value);
    view.cut = more && !view.kind;
    for (Transition& each : found)
        view.lines.push_back(
            {people::PageOf(each.person), std::move(each.name), each.standing, each.kind, each.on}
        );
}

Result<TransitionsView> FindTransitions(const web::Request& request, const identity::View& look) {
    TRY_ASSIGN(const auto area, look.policy.AllowArea(look.actor, Permission::kViewRegister));
    TransitionsView view = ReadAsked(request, look.today);
    const TransitionStore store(look.tables, area, look.today);
    const people::PersonId after(std::string(request.query.Get("after")));
    AddLines(
        view,
        view.kind ? store.List(*view.kind, DaysOf(view), after, kOnAPage + 1)
                  : store.ListAll(DaysOf(view), kOnAPage + 1)
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
