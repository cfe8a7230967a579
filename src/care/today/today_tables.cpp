// The only writer of today and its counters. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/today/today_tables.h"

#include "care/today/today_sql.h"

namespace alongside::today {
namespace {

constexpr journal::Projection kToday =
    ALONGSIDE_PROJECTION("today", 1, "list, kind, thing, worker, due_on, words, shown_name");
constexpr journal::Counters kCounts{
    "today_counts",
    sql::kListAllTodayCounts,
    sql::kListExpectedTodayCounts,
    sql::kDeleteAllTodayCounts};

constexpr const char* kEverybody = "*";

void Count(Deltas& deltas, const std::string& worker, List list, Date due_on, std::int64_t by) {
    deltas[{worker, list, due_on}] += by;
    deltas[{kEverybody, list, due_on}] += by;
}

}  // namespace

void Replace(
    db::Tx& tx,
    const AreaId& area,
    const StreamId& person,
    const std::vector<Item>& items,
    Deltas& deltas
) {
    tx.Query(sql::kListTodayItemsOf, {{"area", area}, {"stream", person}}, [&](const db::Row& row) {
        Count(deltas, row.Get<std::string>(1), row.Get<List>(0), row.Get<Date>(2), -1);
    });
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
        Count(deltas, item.worker.value, item.list, item.due_on, 1);
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
    catalogue.AddDerivation({.table = "today", .settle = settle});
}

}  // namespace alongside::today
