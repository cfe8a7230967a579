// Today, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/today/today_store.h"

#include "care/today/today_sql.h"

namespace alongside::today {
namespace {

constexpr const char* kEverybody = "*";

Item ReadItem(const db::Row& row, List list) {
    return {
        .person = row.Get<people::PersonId>(0),
        .list = list,
        .kind = row.Get<Kind>(1),
        .thing = row.Get<std::string>(2),
        .worker = row.Get<workforce::PostId>(3),
        .due_on = row.Get<Date>(4),
        .words = row.Get<std::string>(5),
        .name = Sensitive(row.Get<std::string>(6))};
}

}  // namespace

std::int64_t TodayStore::Count(Part part, Date today) const {
    const DayRange days = DaysOf(part, today);
    return tables_
        .First(
            sql::kCountToday,
            {{"area", area_.area()},
             {"worker", worker_ ? worker_->value : std::string(kEverybody)},
             {"list", today::ListOf(part)},
             {"from", days.from},
             {"to", days.to}},
            [](const db::Row& row) { return row.Int(0); }
        )
        .value_or(0);
}

Counts TodayStore::CountOn(Date today) const {
    return {
        .overdue = Count(Part::kOverdue, today),
        .this_week = Count(Part::kThisWeek, today),
        .later = Count(Part::kLater, today),
        .waiting = Count(Part::kWaiting, today),
        .fresh = Count(Part::kNew, today),
        .to_answer = Count(Part::kAnswer, today)};
}

std::vector<Item> TodayStore::ListOf(List list, const DayRange& days, const After& after, int most)
    const {
    const auto read = [list](const db::Row& row) { return ReadItem(row, list); };
    if (worker_)
        return tables_.All(
            sql::kListTodayOfWorker,
            {{"area", area_.area()},
             {"worker", *worker_},
             {"list", list},
             {"from", days.from},
             {"to", days.to},
             {"after_due", after.due_on},
             {"after_stream", after.person},
             {"after_thing", after.thing},
             {"most", most}},
            read
        );
    return tables_.All(
        sql::kListTodayOfAll,
        {{"area", area_.area()},
         {"list", list},
         {"from", days.from},
         {"to", days.to},
         {"after_due", after.due_on},
         {"after_stream", after.person},
         {"after_thing", after.thing},
         {"most", most}},
        read
    );
}

std::vector<FirstDue> ListMostOverdue(
    const db::Reader& tables,
    const identity::Scope& area,
    const FirstDue& after,
    Date consent_until,
    int most
) {
    return tables.All(
        sql::kListMostOverdue,
        {{"area", area.area()},
         {"due_on", after.due_on},
         {"after", after.person},
         {"consent_until", consent_until},
         {"most", most}},
        [](const db::Row& row) -> FirstDue {
            return {
                row.Get<people::PersonId>(0),
                row.Get<Date>(1),
                Sensitive(row.Get<std::string>(2)),
                row.Get<std::optional<Date>>(3)};
        }
    );
}

std::vector<Item> ItemsOf(const db::Reader& tables, const identity::Scope& person) {
    auto items = tables.All(
        sql::kListTodayOfPerson,
        {{"area", person.area()}, {"stream", person.stream()}},
        [&](const db::Row& row) -> Item {
            return {
                .person = person.stream(),
                .list = row.Get<List>(0),
                .kind = row.Get<Kind>(1),
                .thing = row.Get<std::string>(2),
                .worker = row.Get<workforce::PostId>(3),
                .due_on = row.Get<Date>(4),
                .words = row.Get<std::string>(5),
                .name = Sensitive(row.Get<std::string>(6))};
        }
    );
    std::erase_if(items, [](const Item& item) {
        return item.list == List::kNew || item.list == List::kAnswer || item.kind == Kind::kConsent;
    });
    return items;
}

}  // namespace alongside::today
