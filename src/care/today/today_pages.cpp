// From the address of today to its page.
// SPDX-License-Identifier: MIT
#include "care/today/today_pages.h"

#include <algorithm>
#include <string>

#include "care/referrals/api.h"
#include "care/safeguarding/api.h"
#include "care/today/today_store.h"
#include "care/today/today_view.h"
#include "care/transfers/api.h"

namespace alongside::today {
namespace {

using identity::Permission;

constexpr int kOfEach = 10;  // On the page of all lists.
constexpr int kOfOne = 50;   // On the page of one.

// What of today an address names; what it names wrongly is left out.
struct Asked {
    Whose whose = Whose::kMine;
    std::optional<Part> only;
    After after;
};

Asked ReadAsked(const web::Request& request, bool has_post) {
    Asked asked;
    const auto first = has_post ? Whose::kMine : Whose::kEverybodys;
    asked.whose = EnumNamed<Whose>(request.query.Get("whose")).value_or(first);
    if (asked.whose == Whose::kMine && !has_post) asked.whose = Whose::kEverybodys;
    asked.only = EnumNamed<Part>(request.query.Get("list"));
    const auto day = ParseDate(request.query.Get("after"));
    if (asked.only && day)
        asked.after = {
            *day,
            std::string(request.query.Get("after-person")),
            std::string(request.query.Get("after-thing"))};
    return asked;
}

PartView ReadPart(const TodayStore& store, const Asked& asked, Part part, Date today) {
    const int most = asked.only ? kOfOne : kOfEach;
    PartView shown{part, store.ListOf(ListOf(part), DaysOf(part, today), asked.after, most + 1)};
    if (shown.items.size() <= static_cast<std::size_t>(most)) return shown;
    shown.items.pop_back();
    shown.more = AddressOf(asked.whose, part);
    if (asked.only) {
        const Item& last = shown.items.back();
        shown.more.Query("after", ToText(last.due_on))
            .Query("after-person", last.person.value)
            .Query("after-thing", last.thing);
    }
    return shown;
}

// What other areas asked us, for those who may answer.
void AddTransfers(TodayView& page, const site::Visit& visit) {
    if (!visit.May(Permission::kDecideReferral)) return;
    page.transfers = html::Url("/transfers");
    page.offered_to_us = transfers::CountWaitingArrivals(visit.site().runner, visit.actor().area);
}

// What waits for a decision, for those who may decide.
void AddReferrals(TodayView& page, const identity::View& view, const identity::Scope& area) {
    if (!view.actor.grants.Has(Permission::kDecideReferral)) return;
    const auto counts = referrals::ReferralStore(view.tables, area).CountOn(view.today);
    page.referrals = counts.to_decide;
    page.late_referrals = counts.overdue;
}

Result<TodayView> FindToday(const web::Request& request, const identity::View& view) {
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kViewRegister));
    const bool has_post = !view.actor.post.empty();
    const Asked asked = ReadAsked(request, has_post);
    std::optional<workforce::PostId> worker;
    if (asked.whose == Whose::kMine) worker = workforce::PostId(view.actor.post.value);
    if (asked.whose == Whose::kNobodys) worker = workforce::PostId();
    const TodayStore store(view.tables, area, worker);
    TodayView page{
        .today = view.today,
        .whose = asked.whose,
        .has_post = has_post ? TodayView::HasPost::kYes : TodayView::HasPost::kNo,
        .counts = store.CountOn(view.today),
        .only = asked.only,
        .parts = {}};
    for (const Part part :
         {Part::kAnswer,
          Part::kOverdue,
          Part::kThisWeek,
          Part::kLater,
          Part::kWaiting,
          Part::kNew}) {
        if (asked.only ? *asked.only != part : part == Part::kLater) continue;
        if (part == Part::kNew && asked.whose != Whose::kMine) continue;
        page.parts.push_back(ReadPart(store, asked, part, view.today));
    }
    page.concerns = safeguarding::CountWaitingFor(view);
    AddReferrals(page, view, area);
    return page;
}

}  // namespace

web::Response GetToday(const web::Request& request, site::Visit& visit) {
    const auto found =
        visit.Show([&](const identity::View& view) { return FindToday(request, view); });
    if (!found) return visit.Refuse(found.error());
    TodayView page = *found;
    AddTransfers(page, visit);
    visit.NoteAccess(StreamId(visit.actor().area.value), "today");
    return visit.Page(
        {.title = "Today", .content = TodayPage(page), .width = site::Frame::Width::kWide}
    );
}

}  // namespace alongside::today
