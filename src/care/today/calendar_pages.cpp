// Somebody's own calendar: its secret address, and what stands in it.
// SPDX-License-Identifier: MIT
#include <string>
#include <utility>

#include "care/today/find_calendar.h"
#include "care/today/today_pages.h"
#include "care/today/today_store.h"
#include "care/today/today_view.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/identity/calendar_feeds.h"

namespace alongside::today {
namespace {

using identity::Permission;

const html::Url kPage("/today/calendar");

journal::SecretKey KeyOf(const site::Visit& visit) {
    return visit.site().runner.keys().Derived("calendar");
}

}  // namespace

web::Response GetCalendar(const web::Request& request, site::Visit& visit) {
    CalendarView view;
    view.page = kPage;
    view.hidden = {visit.CsrfField()};
    const auto held = visit.Show([&](const identity::View& look) {
        return identity::FindCalendarSecret(look.tables, look.actor, KeyOf(visit));
    });
    if (held) {
        const bool secure = visit.site().cookies == web::CookieSecurity::kSecure;
        view.since = held->since;
        view.address = (secure ? "https://" : "http://") + request.host + PathOfFeed(held->secret);
    }
    return visit.Page(
        {.title = "Calendar",
         .before = nhsuk::BackLink{.href = html::Url("/today")},
         .content = CalendarPage(view)}
    );
}

web::Response PostCalendar(const web::Request& /*request*/, site::Visit& visit) {
    const auto given =
        visit.site().runner.Change(visit.actor(), [&](const identity::Work& work) -> Result<Done> {
            TRY(work.policy.AllowArea(work.actor, Permission::kViewRegister));
            identity::GiveCalendarSecret(work.journal.tx(), work.actor, work.now, KeyOf(visit));
            return Done{};
        });
    if (!given) return visit.Refuse(given.error());
    return visit.Go({kPage, "Your calendar has a new address"});
}

web::Response PostCalendarStop(const web::Request& /*request*/, site::Visit& visit) {
    const auto stopped =
        visit.site().runner.Change(visit.actor(), [](const identity::Work& work) -> Result<Done> {
            TRY(work.policy.AllowArea(work.actor, Permission::kViewRegister));
            identity::TakeCalendarSecret(work.journal.tx(), work.actor.area, work.actor.id);
            return Done{};
        });
    if (!stopped) return visit.Refuse(stopped.error());
    return visit.Go({kPage, "The address leads nowhere any more"});
}

}  // namespace alongside::today
