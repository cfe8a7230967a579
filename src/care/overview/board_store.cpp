// The board, from rows and counters to values.
// SPDX-License-Identifier: MIT
#include "care/overview/board_store.h"

#include <algorithm>
#include <numeric>

#include "care/overview/board_span.h"
#include "care/overview/overview_sql.h"

namespace alongside::overview {
namespace {

// The place of a row in every order. Before all rows and after all rows are places too.
constexpr Date kFirstDay = kEverBefore - std::chrono::days(1);

struct Key {
    std::string name;
    StreamId stream;
    std::int64_t rank = -1;
    Date rated_on = kFirstDay;
    Date born_on = kFirstDay;
    std::string locality;
};

enum class Direction { kForward, kBack };

// The columns in which the orders differ: which statement, and what its first key is.
struct Order {
    const db::ReadStatement& forward;
    const db::ReadStatement& back;
    std::optional<db::Parameter> key;
};

Order OrderOf(BoardSort sort, const Key& from) {
    switch (sort) {
        case BoardSort::kName:
            return {sql::kListBoardByName, sql::kListBoardByNameBack, std::nullopt};
        case BoardSort::kStanding:
            return {sql::kListBoardByStanding, sql::kListBoardByStandingBack, db::Parameter("key", from.rank)};
        case BoardSort::kRated:
            return {sql::kListBoardByRated, sql::kListBoardByRatedBack, db::Parameter("key", from.rated_on)};
        case BoardSort::kAge:
            return {sql::kListBoardByBirth, sql::kListBoardByBirthBack, db::Parameter("key", from.born_on)};
        case BoardSort::kLocality:
            return {sql::kListBoardByLocality, sql::kListBoardByLocalityBack, db::Parameter("key", from.locality)};
    }
    return {sql::kListBoardByName, sql::kListBoardByNameBack, std::nullopt};
}

BoardRow ReadRow(const db::Row& row) {
    BoardRow read{
        .person = row.Get<people::PersonId>(0),
        .reference = row.Get<std::string>(1),
        .name = Sensitive(row.Get<std::string>(2)),
        .born = row.Get<Date>(3),
        .locality = row.Get<std::string>(4),
        .standing = row.Get<dsr::Standing>(5),
        .rating = row.Get<std::optional<dsr::Rating>>(6),
        .lead = row.Get<workforce::PostId>(8),
        .others = row.Get<int>(9),
        .in_hospital = row.Get<bool>(10)};
    if (read.rating) read.rated_on = row.Get<Date>(7);
    return read;
}

std::optional<Key> FindKey(
    const db::Reader& tables, const AreaId& area, const people::PersonId& person, Date today
) {
    return tables.First(
        sql::kGetBoardKey,
        {{"area", area}, {"stream", person}, {"today", today}},
        [&](const db::Row& row) -> Key {
            return {row.Get<std::string>(0), person, row.Int(1), row.Get<Date>(2), row.Get<Date>(3), row.Get<std::string>(4)};
        }
    );
}

}  // namespace

std::int64_t BoardCounts::Of(people::AgeBand band, dsr::Standing standing) const {
    return people.at(static_cast<std::size_t>(band)).at(static_cast<std::size_t>(standing));
}
std::int64_t BoardCounts::Of(dsr::Standing standing) const {
    return Of(people::AgeBand::kUnder18, standing) + Of(people::AgeBand::k18To25, standing) +
           Of(people::AgeBand::kOver25, standing);
}
std::int64_t BoardCounts::Of(people::AgeBand band) const {
    const auto& standings = people.at(static_cast<std::size_t>(band));
    return std::accumulate(standings.begin(), standings.end(), std::int64_t{0});
}
std::int64_t BoardCounts::All() const {
    return Of(people::AgeBand::kUnder18) + Of(people::AgeBand::k18To25) +
           Of(people::AgeBand::kOver25);
}

BoardPage BoardStore::List(const BoardQuery& query) const {
    std::optional<Key> from;
    const bool back = !query.before.empty();
    const people::PersonId& neighbour = back ? query.before : query.after;
    if (!neighbour.empty()) from = FindKey(tables_, scope_.area(), neighbour, today_);
    const Direction direction = from && back ? Direction::kBack : Direction::kForward;

    const Key key = from.value_or(Key{});
    const Order order = OrderOf(query.sort, key);
    const Period births = query.band ? BirthsOf(*query.band, today_) : Period{kEverBefore};
    std::vector<db::Parameter> parameters = {
        {"area", scope_.area()},
        {"key_name", key.name},
        {"key_stream", key.stream},
        {"today", today_},
        {"standing", query.standing},
        {"locality", query.locality},
        {"lead", query.lead},
        {"born_from", births.from},
        {"born_to", births.to},
        {"limit", query.limit + 1}};
    if (order.key) parameters.push_back(*order.key);

    BoardPage page;
    tables_.Query(
        direction == Direction::kBack ? order.back : order.forward,
        std::span<const db::Parameter>(parameters),
        [&](const db::Row& row) { page.rows.push_back(ReadRow(row)); }
    );
    const bool more = page.rows.size() > static_cast<std::size_t>(query.limit);
    if (more) page.rows.pop_back();
    const Neighbour further = more ? Neighbour::kAnother : Neighbour::kNone;
    const Neighbour came_from = from ? Neighbour::kAnother : Neighbour::kNone;
    if (direction == Direction::kBack) {
        std::ranges::reverse(page.rows);
        page.before = further;
        page.after = came_from;
    } else {
        page.before = came_from;
        page.after = further;
    }
    return page;
}

BoardCounts BoardStore::Counts() const {
    BoardCounts counts;
    for (const auto band :
         {people::AgeBand::kUnder18, people::AgeBand::k18To25, people::AgeBand::kOver25}) {
        auto& people = counts.people.at(static_cast<std::size_t>(band));
        auto& with_lead = counts.with_lead.at(static_cast<std::size_t>(band));
        for (const BirthRange& range : RangesOf(BirthsOf(band, today_))) {
            tables_.Query(
                sql::kCountBoard,
                {{"area", scope_.area()},
                 {"grain", range.grain},
                 {"from", range.days.from},
                 {"to", range.days.to},
                 {"today", today_}},
                [&](const db::Row& row) {
                    const auto standing = static_cast<std::size_t>(row.Get<dsr::Standing>(0));
                    people.at(standing) += row.Int(2);
                    if (row.Get<bool>(1)) with_lead.at(standing) += row.Int(2);
                }
            );
        }
    }
    return counts;
}

std::vector<std::string> BoardStore::Localities() const {
    return tables_.All(sql::kListLocalities, {{"area", scope_.area()}}, [](const db::Row& row) {
        return row.Get<std::string>(0);
    });
}

}  // namespace alongside::overview
