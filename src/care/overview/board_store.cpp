// The board, from rows and counters to values.
// SPDX-License-Identifier: MIT
#include "care/overview/board_store.h"

#include <algorithm>
#include <tuple>

#include "care/overview/birth_range.h"
#include "care/overview/board_span.h"
#include "care/overview/overview_sql.h"

namespace alongside::overview {
namespace {

constexpr Date kFirstDay = kEverBefore - std::chrono::days(1);

// The place of a row in every order. Before all rows is a place too.
struct Key {
    std::string name;
    StreamId stream;
    std::int64_t rank = -1;
    Date rated_on = kFirstDay;
    Date born_on = kFirstDay;
    std::string locality;
};

struct Listed {
    BoardRow row;
    Key key;
};

// Which index finds the rows: one that begins with a filter, or one in the order asked for.
enum class Way { kOrder, kLead, kStanding, kLocality, kBirths };

struct Walk {
    const db::ReadStatement& forward;
    const db::ReadStatement& back;
    std::optional<db::Parameter> key = std::nullopt;
};

Walk InOrder(BoardSort sort, const Key& from) {
    switch (sort) {
        case BoardSort::kName:
            return {sql::kListBoardByName, sql::kListBoardByNameBack};
        case BoardSort::kStanding:
            return {
                sql::kListBoardByStanding,
                sql::kListBoardByStandingBack,
                db::Parameter("key", from.rank)};
        case BoardSort::kRated:
            return {
                sql::kListBoardByRated,
                sql::kListBoardByRatedBack,
                db::Parameter("key", from.rated_on)};
        case BoardSort::kAge:
            return {
                sql::kListBoardByBirth,
                sql::kListBoardByBirthBack,
                db::Parameter("key", from.born_on)};
        case BoardSort::kLocality:
            return {
                sql::kListBoardByLocality,
                sql::kListBoardByLocalityBack,
                db::Parameter("key", from.locality)};
    }
    return {sql::kListBoardByName, sql::kListBoardByNameBack};
}

Walk WalkOf(Way way, BoardSort sort, const Key& from) {
    switch (way) {
        case Way::kLead:
            return {sql::kListBoardOfLead, sql::kListBoardOfLeadBack};
        case Way::kStanding:
            return {sql::kListBoardOfStanding, sql::kListBoardOfStandingBack};
        case Way::kLocality:
            return {sql::kListBoardOfLocality, sql::kListBoardOfLocalityBack};
        case Way::kBirths:
            return InOrder(BoardSort::kAge, from);
        case Way::kOrder:
            return InOrder(sort, from);
    }
    return InOrder(sort, from);
}

bool IsBefore(BoardSort sort, const Key& a, const Key& b) {
    const auto by = [&](const auto& first, const auto& second) {
        return std::tie(first, a.name, a.stream) < std::tie(second, b.name, b.stream);
    };
    switch (sort) {
        case BoardSort::kName:
            return std::tie(a.name, a.stream) < std::tie(b.name, b.stream);
        case BoardSort::kStanding:
            return by(a.rank, b.rank);
        case BoardSort::kRated:
            return by(a.rated_on, b.rated_on);
        case BoardSort::kAge:
            return by(a.born_on, b.born_on);
        case BoardSort::kLocality:
            return by(a.locality, b.locality);
    }
    return false;
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
        .rated_on = {},
        .lead = row.Get<workforce::PostId>(8),
        .others = row.Get<int>(9),
        .in_hospital = row.Get<bool>(10)};
    if (read.rating) read.rated_on = row.Get<Date>(7);
    return read;
}

Key KeyOf(const db::Row& row, const BoardRow& read) {
    return {
        .name = row.Get<std::string>(11),
        .stream = read.person,
        .rank = RankOf(read.standing),
        .rated_on = read.rated_on.value_or(kEverBefore),
        .born_on = read.born,
        .locality = read.locality};
}

// Whether walking those that one filter chooses by name is already the order asked for.
bool IsByNameWithin(Way way, const BoardQuery& query) {
    if (way == Way::kOrder || way == Way::kBirths) return false;
    return query.sort == BoardSort::kName ||
           (query.sort == BoardSort::kStanding && query.standing) ||
           (query.sort == BoardSort::kLocality && query.locality);
}

// One listing: the query, the day and where the page begins.
class Listing {
public:
    Listing(const db::Reader& tables, const AreaId& area, const BoardQuery& query, Date today)
        : tables_(tables),
          area_(area),
          query_(query),
          today_(today),
          births_(query.band ? BirthsOf(*query.band, today) : Period{kEverBefore}) {}

    BoardPage Page() const {
        const bool back = !query_.before.empty();
        const auto from = FindKey(back ? query_.before : query_.after);
        const Direction direction = from && back ? Direction::kBack : Direction::kForward;
        const auto [way, rows] = NarrowestWay();
        std::vector<BoardRow> page;
        if (way != Way::kOrder && rows <= query_.few && !IsByNameWithin(way, query_)) {
            page = Sorted(way, from, direction);
        } else {
            const Way walked = IsByNameWithin(way, query_) ? way : Way::kOrder;
            Read(
                walked,
                from.value_or(Key{}),
                direction,
                query_.limit + 1,
                [&](const db::Row& row) { page.push_back(ReadRow(row)); }
            );
        }
        return Cut(std::move(page), direction, from ? Neighbour::kAnother : Neighbour::kNone);
    }

private:
    enum class Direction { kForward, kBack };

    std::optional<Key> FindKey(const people::PersonId& person) const {
        if (person.empty()) return std::nullopt;
        return tables_.First(
            sql::kGetBoardKey,
            {{"area", area_}, {"stream", person}, {"today", today_}},
            [&](const db::Row& row) {
                return Key{
                    .name = row.Get<std::string>(0),
                    .stream = person,
                    .rank = row.Int(1),
                    .rated_on = row.Get<Date>(2),
                    .born_on = row.Get<Date>(3),
                    .locality = row.Get<std::string>(4)};
            }
        );
    }

    std::int64_t CountRows(Way way) const {
        const auto count = [&](const db::ReadStatement& statement, const db::Parameter& filter) {
            return *tables_.First(
                statement,
                {{"area", area_}, filter, {"limit", query_.few + 1}},
                [](const db::Row& row) { return row.Int(0); }
            );
        };
        switch (way) {
            case Way::kLead:
                return count(sql::kCountBoardOfLead, {"lead", query_.lead});
            case Way::kStanding:
                return count(
                    sql::kCountBoardOfStanding, {"standing_rank", RankOf(*query_.standing)}
                );
            case Way::kLocality:
                return count(sql::kCountBoardOfLocality, {"locality", query_.locality});
            case Way::kBirths:
                return *tables_.First(
                    sql::kCountBoardOfBirths,
                    {{"area", area_},
                     {"born_from", births_.from},
                     {"born_to", births_.to},
                     {"limit", query_.few + 1}},
                    [](const db::Row& row) { return row.Int(0); }
                );
            case Way::kOrder:
                break;
        }
        return query_.few + 1;
    }

    // Of the filters chosen, the one that leaves the fewest.
    std::pair<Way, std::int64_t> NarrowestWay() const {
        std::pair<Way, std::int64_t> narrowest{Way::kOrder, query_.few + 1};
        const auto consider = [&](bool chosen, Way way) {
            if (!chosen) return;
            const std::int64_t rows = CountRows(way);
            if (narrowest.first == Way::kOrder || rows < narrowest.second) narrowest = {way, rows};
        };
        consider(query_.lead.has_value(), Way::kLead);
        consider(query_.standing.has_value(), Way::kStanding);
        consider(query_.locality.has_value(), Way::kLocality);
        consider(query_.band.has_value(), Way::kBirths);
        return narrowest;
    }

    void Read(Way way, const Key& from, Direction direction, int limit, const db::OnRow& on_row)
        const {
        const Walk walk = WalkOf(way, query_.sort, from);
        std::vector<db::Parameter> parameters = {
            {"area", area_},
            {"key_name", from.name},
            {"key_stream", from.stream},
            {"today", today_},
            {"locality", query_.locality},
            {"lead", query_.lead},
            {"born_from", births_.from},
            {"born_to", births_.to},
            {"limit", limit}};
        if (way == Way::kStanding) {
            parameters.emplace_back("standing_rank", RankOf(*query_.standing));
        } else {
            parameters.emplace_back("standing", query_.standing);
        }
        if (walk.key) parameters.push_back(*walk.key);
        tables_.Query(
            direction == Direction::kBack ? walk.back : walk.forward,
            std::span<const db::Parameter>(parameters),
            on_row
        );
    }

    // All that the way finds, put in order here; from the key on, nearest first.
    std::vector<BoardRow> Sorted(Way way, const std::optional<Key>& from, Direction direction)
        const {
        std::vector<Listed> listed;
        Key start;
        start.born_on = births_.from - std::chrono::days(1);
        Read(way, start, Direction::kForward, query_.few + 1, [&](const db::Row& row) {
            BoardRow read = ReadRow(row);
            Key key = KeyOf(row, read);
            const bool wanted =
                !from || (direction == Direction::kBack ? IsBefore(query_.sort, key, *from)
                                                        : IsBefore(query_.sort, *from, key));
            if (wanted) listed.push_back({std::move(read), std::move(key)});
        });
        std::ranges::sort(listed, [&](const Listed& a, const Listed& b) {
            return direction == Direction::kBack ? IsBefore(query_.sort, b.key, a.key)
                                                 : IsBefore(query_.sort, a.key, b.key);
        });
        std::vector<BoardRow> rows;
        for (Listed& each : listed) {
            if (rows.size() > static_cast<std::size_t>(query_.limit)) break;
            rows.push_back(std::move(each.row));
        }
        return rows;
    }

    // Of one row more than a page, the page.
    BoardPage Cut(std::vector<BoardRow> rows, Direction direction, Neighbour came_from) const {
        Neighbour further = Neighbour::kNone;
        if (rows.size() > static_cast<std::size_t>(query_.limit)) {
            rows.pop_back();
            further = Neighbour::kAnother;
        }
        if (direction == Direction::kForward) return {std::move(rows), came_from, further};
        std::ranges::reverse(rows);
        return {std::move(rows), further, came_from};
    }

    const db::Reader& tables_;
    const AreaId& area_;
    const BoardQuery& query_;
    Date today_;
    Period births_;
};

}  // namespace

BoardPage BoardStore::List(const BoardQuery& query) const {
    return Listing(tables_, scope_.area(), query, today_).Page();
}

std::optional<BoardRow> BoardStore::Find(const people::PersonId& person) const {
    return tables_.First(
        sql::kGetBoardRow,
        {{"area", scope_.area()}, {"stream", person}, {"today", today_}},
        [](const db::Row& row) { return ReadRow(row); }
    );
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
