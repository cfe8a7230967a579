// How today is kept up to date, and its routes.
// SPDX-License-Identifier: MIT
#include "care/today/module.h"

#include <array>

#include "care/today/find_items.h"
#include "care/today/today_pages.h"
#include "care/today/today_tables.h"

namespace alongside::today {
namespace {

void Settle(db::Tx& tx, const AreaId& area, const std::map<StreamId, Instant>& touched) {
    Deltas deltas;
    for (const auto& [stream, known_at] : touched)
        Replace(
            tx,
            area,
            stream,
            FindItems(tx, identity::Policy::ForDerivation(area, stream), known_at),
            deltas
        );
    Flush(tx, area, deltas);
}

}  // namespace

void AddToday(journal::Catalogue& catalogue) {
    AddTodayTables(catalogue, &Settle);
}

std::span<const site::Route> TodayRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /today", kViewRegister, &GetToday},
        {"GET /today/calendar", kViewRegister, &GetCalendar},
        {"POST /today/calendar", kViewRegister, &PostCalendar},
        {"POST /today/calendar/stop", kViewRegister, &PostCalendarStop},
    });
    return kRoutes;
}

}  // namespace alongside::today
