// From the address of those who stepped back to what it shows.
// SPDX-License-Identifier: MIT
#include "care/keyworking/stepped_back_pages.h"

#include <algorithm>
#include <string>
#include <utility>

#include "care/keyworking/stepped_back_store.h"
#include "care/keyworking/stepped_back_view.h"
#include "care/people/api.h"
#include "platform/base/number.h"
#include "platform/html/nhsuk/back_link.h"

namespace alongside::keyworking {
namespace {

using identity::Permission;
using std::chrono::days;

constexpr int kOnAPage = 25;
constexpr int kMostPages = 1'000;
const Date kFirstDay = DateOf(2000, 1, 1);

html::Url AddressOf(const QuarterDays& quarter, int page = 1) {
    html::Url address = html::Url("/stepped-back").Query("quarter", ToText(quarter.from));
    if (page > 1) address.Query("page", std::to_string(page));
    return address;
}

Result<SteppedBackView> Find(const web::Request& request, const identity::View& look) {
    TRY_ASSIGN(const auto area, look.policy.AllowArea(look.actor, Permission::kViewRegister));
    const Date day = ParseDate(request.query.Get("quarter")).value_or(look.today);
    const int page =
        std::clamp(ParseNumber<int>(request.query.Get("page")).value_or(1), 1, kMostPages);
    SteppedBackView view;
    view.quarter = QuarterOf(std::clamp(day, kFirstDay, look.today));
    view.counts = CountSteppedBack(look.tables, area, view.quarter);
    view.before = AddressOf(QuarterOf(view.quarter.from - days(1)));
    if (view.quarter.to < look.today) view.after = AddressOf(QuarterOf(view.quarter.to + days(1)));
    const int skipped = (page - 1) * kOnAPage;
    for (SteppedBackLine& line :
         ListSteppedBack(look.tables, area, view.quarter, skipped, kOnAPage)) {
        TRY_ASSIGN(
            const auto subject, people::FindSubject(look, Permission::kViewRegister, line.person)
        );
        view.lines.push_back(
            {subject.name, people::PageOf(line.person).Segment("step-down"), std::move(line)}
        );
    }
    if (page > 1) view.previous_page = AddressOf(view.quarter, page - 1);
    if (skipped + kOnAPage < view.Total()) view.next_page = AddressOf(view.quarter, page + 1);
    return view;
}

}  // namespace

web::Response GetSteppedBack(const web::Request& request, site::Visit& visit) {
    const auto found = visit.Show([&](const identity::View& look) { return Find(request, look); });
    if (!found) return visit.Refuse(found.error());
    visit.NoteAccess(StreamId(visit.actor().area.value), "stepped-back");
    return visit.Page(
        {.title = "Who stepped back",
         .before = nhsuk::BackLink{.text = "Back to today", .href = html::Url("/today")},
         .content = SteppedBackPage(*found)}
    );
}

}  // namespace alongside::keyworking
