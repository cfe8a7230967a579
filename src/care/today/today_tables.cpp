// The only writer of today and its counters. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/today/today_tables.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "care/today/today_sql.h"

namespace alongside::today {
namespace {

constexpr journal::Projection kToday =
    ALONGSIDE_PROJECTION("today", 3, "list, kind, thing, worker, due_on, words, shown_name");
constexpr journal::Counters kCounts{
    "today_counts",
    sql::kListAllTodayCounts,
    sql::kListExpectedTodayCounts,
    sql::kDeleteAllTodayCounts};

constexpr const char* kEverybody = "*";

void Count(Deltas& deltas, const Item& item, std::int64_t by) {
    deltas[{item.worker.value, item.list, item.due_on}] += by;
    deltas[{kEverybody, item.list, item.due_on}] += by;
}

auto KeyOf(const Item& item) {
    return std::tie(item.list, item.kind, item.thing);
}

Item ReadHeld(const db::Row& row) {
    return {
        .person = {},
        .list = row.Get<List>(0),
        .kind = row.Get<Kind>(1),
        .thing = row.Get<std::string>(2),
        .worker = row.Get<workforce::PostId>(3),
        .due_on = row.Get<Date>(4),
        .words = row.Get<std::string>(5),
        .name = Sensitive(row.Get<std::string>(6))};
}

}  // namespace

void Replace(
    db::Tx& tx, const AreaId& area, const StreamId& person, std::vector<Item> items, Deltas& deltas
) {
    auto held = tx.All(sql::kListTodayItemsOf, {{"area", area}, {"stream", person}}, ReadHeld);
    std::ranges::sort(held, {}, KeyOf);
    std::ranges::sort(items, {}, KeyOf);
    // Most changes of a record change nothing here.
    if (held == items) return;
    for (const Item& item : held) Count(deltas, item, -1);
    tx.Execute(sql::kDeleteTodayItems, {{"area", area}, {"stream", person}});
    for (const Item& item : items) {
        tx.Execute(
            sql::kInsertTodayItem,
            {{"area", area},
             {"stream", person},
             {"list", item.list},
             {"kind", item.kind},
             {"thing", item.thing},
             {"worker", item.worker},
             {"due_on", item.due_on},
             {"words", item.words},
             {"shown_name", item.name.Reveal()}}
        );
        Count(deltas, item, 1);
    }
}

void Flush(db::Tx& tx, const AreaId& area, const Deltas& deltas) {
    for (const auto& [key, delta] : deltas) {
        if (delta == 0) continue;
        const auto& [worker, list, due_on] = key;
        tx.Execute(
            sql::kInsertTodayCount,
            {{"area", area},
             {"worker", worker},
             {"list", list},
             {"due_on", due_on},
             {"items", delta}}
        );
    }
}

void AddTodayTables(
    journal::Catalogue& catalogue,
    void (*settle)(db::Tx&, const AreaId&, const std::map<StreamId, Instant>&)
) {
    catalogue.AddDerivedTable(kToday);
    catalogue.AddCounters(kCounts);
    catalogue.AddDerivation(
        {.table = "today",
         .reads =
             {"people",
              "register_stays",
              "consents",
              "allocations",
              "lead_handovers",
              "episodes",
              "step_downs",
              "step_down_steps",
              "reengagements",
              "ehc_reviews",
              "consultations",
              "crises",
              "rating_duties",
              "signal_looks",
              "transfers",
              "deadlines",
              "reviews",
              "actions"},
         .settle = settle}
    );
}

}  // namespace alongside::today
