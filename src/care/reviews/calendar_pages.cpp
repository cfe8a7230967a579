// From the address of the calendar to its lists.
// SPDX-License-Identifier: MIT
#include "care/reviews/calendar_pages.h"

#include <array>
#include <optional>
#include <string>
#include <utility>

#include "care/reviews/calendar_view.h"
#include "care/reviews/review_form_pages.h"

namespace alongside::reviews {
namespace {

using identity::Permission;

constexpr int kOnAPage = 25;

// One list from somewhere on, or all of them from their beginnings.
struct Asked {
    std::optional<Waiting> only;
    ReviewId after = {};
    std::optional<Date> day = {};
};

Asked ReadAsked(const web::Fields& query) {
    Asked asked = {.only = EnumNamed<Waiting>(query.Get("show"))};
    const std::string_view after = query.Get("after");
    if (!asked.only || !IsIdText(after)) return asked;
    asked.after = ReviewId(std::string(after));
    asked.day = ParseDate(query.Get("day"));
    return asked;
}

std::vector<ReviewOfPerson> Find(
    const CalendarStore& store, Waiting waiting, const Asked& asked, Date today
) {
    switch (waiting) {
        case Waiting::kRecording:
            return store.Planned(
                {asked.day.value_or(DateOf(1000, 1, 1)), asked.after}, kOnAPage + 1, today
            );
        case Waiting::kHolding: {
            CalendarPlace from = {today};
            if (asked.day) from = {*asked.day, asked.after};
            return store.Planned(from, kOnAPage + 1);
        }
        case Waiting::kPlanning:
            return store.Requested(asked.after, kOnAPage + 1);
        case Waiting::kReport:
            return store.ToReport(asked.after, kOnAPage + 1);
    }
    return {};
}

html::Url NextAfter(Waiting waiting, const Review& last) {
    auto next = html::Url("/reviews").Query("show", NameOf(waiting)).Query("after", last.id.value);
    const bool by_day = waiting == Waiting::kHolding || waiting == Waiting::kRecording;
    if (by_day && last.planned_on) next.Query("day", ToText(*last.planned_on));
    return next;
}

Result<CalendarLine> NameLine(const identity::View& look, ReviewOfPerson found) {
    TRY_ASSIGN(
        const auto scope, look.policy.Allow(look.actor, Permission::kViewRegister, found.person)
    );
    TRY_ASSIGN(const auto person, people::PersonStore(look.tables, scope).Get());
    const Date day =
        found.review.held_on ? *found.review.held_on : found.review.planned_on.value_or(look.today);
    return CalendarLine{
        found.person,
        people::ShownName(person.details).Reveal(),
        CeremonyOf(person, day),
        std::move(found.review)};
}

Result<CalendarList> ReadList(
    const identity::View& look, const CalendarStore& store, Waiting waiting, const Asked& asked
) {
    auto found = Find(store, waiting, asked, look.today);
    CalendarList list = {.waiting = waiting, .lines = {}, .next = {}};
    if (found.size() > kOnAPage) {
        found.pop_back();
        list.next = NextAfter(waiting, found.back().review);
    }
    for (ReviewOfPerson& one : found) {
        TRY_ASSIGN(CalendarLine line, NameLine(look, std::move(one)));
        list.lines.push_back(std::move(line));
    }
    return list;
}

web::Response GetCalendar(const web::Request& request, site::Visit& visit) {
    const Asked asked = ReadAsked(request.query);
    const auto read = visit.Show([&](const identity::View& look) -> Result<CalendarView> {
        TRY_ASSIGN(const auto area, look.policy.AllowArea(look.actor, Permission::kViewRegister));
        const CalendarStore store(look.tables, area);
        CalendarView view = {.lists = {}, .today = look.today, .whole = {}};
        if (asked.only) view.whole = html::Url("/reviews");
        for (const Waiting waiting :
             {Waiting::kRecording, Waiting::kHolding, Waiting::kPlanning, Waiting::kReport}) {
            if (asked.only && *asked.only != waiting) continue;
            TRY_ASSIGN(CalendarList list, ReadList(look, store, waiting, asked));
            view.lists.push_back(std::move(list));
        }
        return view;
    });
    if (!read) return visit.Refuse(read.error());
    visit.NoteAccess(StreamId(visit.actor().area.value), "reviews");
    return visit.Page(
        {.title = "Reviews", .content = CalendarPage(*read), .width = site::Frame::Width::kWide}
    );
}

}  // namespace

std::span<const site::Route> CalendarRoutes() {
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /reviews", Permission::kViewRegister, &GetCalendar},
    });
    return kRoutes;
}

}  // namespace alongside::reviews
