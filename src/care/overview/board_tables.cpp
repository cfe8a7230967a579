// The only writer of the board and its counters. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/overview/board_tables.h"

#include <map>
#include <memory>
#include <tuple>
#include <utility>

#include "care/overview/birth_range.h"
#include "care/overview/board_span.h"
#include "care/overview/overview_sql.h"
#include "platform/identity/policy.h"

namespace alongside::overview {
namespace {

constexpr journal::Projection kBoard = ALONGSIDE_PROJECTION(
    "board",
    1,
    "starts_on, ends_on, standing, standing_rank, reference, shown_name, sort_name, born_on, "
    "locality, "
    "lead, others, rating, rated_on, in_hospital"
);
constexpr journal::Counters kCounts{
    "board_counts",
    sql::kListAllBoardCounts,
    sql::kListExpectedBoardCounts,
    sql::kDeleteAllBoardCounts};

/// A person's row of the board for a span, as it is stored.
struct BoardRow {
    BoardSpan span;
    std::string reference;
    Sensitive<std::string> shown_name;
    std::string sort_name;
    Date born_on;
    std::string locality;
    bool operator==(const BoardRow&) const = default;

    /// Whether they differ in nothing but how somebody stands: what most changes are.
    bool DiffersOnlyInStanding(BoardRow other) const {
        other.span.days = span.days;
        other.span.standing = span.standing;
        other.span.rating = span.rating;
        other.span.rated_on = span.rated_on;
        return *this == other;
    }
};

/// A counter's key without its grain and first day.
struct Counted {
    AreaId area;
    std::string standing;
    int lead;  ///< 1 where there is a lead keyworker.
    Date born;
    Date starts_on;
    auto operator<=>(const Counted&) const = default;
};
using Deltas = std::map<Counted, std::int64_t>;

// What a row of the board adds to the counters: one from its first day, and one less from its last.
void Count(Deltas& deltas, const AreaId& area, const BoardRow& row, std::int64_t by) {
    const BoardSpan& span = row.span;
    Counted counted = {
        area,
        std::string(NameOf(span.standing)),
        span.lead.empty() ? 0 : 1,
        row.born_on,
        span.days.from};
    deltas[counted] += by;
    if (span.days.to == kForever) return;
    counted.starts_on = span.days.to;
    deltas[std::move(counted)] -= by;
}

BoardRow ReadRow(const db::Row& row) {
    const auto rated_on = row.Get<Date>(12);
    return {
        .span =
            {.days = {row.Get<Date>(0), row.Get<Date>(1)},
             .standing = row.Get<dsr::Standing>(2),
             .rating = row.Get<std::optional<dsr::Rating>>(11),
             .rated_on = rated_on == kEverBefore ? std::nullopt : std::optional(rated_on),
             .lead = row.Get<workforce::PostId>(9),
             .others = static_cast<int>(row.Int(10)),
             .in_hospital = row.Get<bool>(13)},
        .reference = row.Get<std::string>(4),
        .shown_name = Sensitive(row.Get<std::string>(5)),
        .sort_name = row.Get<std::string>(6),
        .born_on = row.Get<Date>(7),
        .locality = row.Get<std::string>(8)};
}

// The rows that the record gives now, in the order of their first days.
std::vector<BoardRow> FindRows(const db::Reader& tables, const identity::Scope& scope, Date today) {
    const auto person = people::PersonStore(tables, scope).Get();
    if (!person) return {};
    const auto& details = person->details;
    const dsr::RegisterStore on_register(tables, scope);
    BoardFacts facts{
        .born = details.date_of_birth, .died = details.date_of_death, .stays = on_register.Stays()};
    if (facts.stays.empty()) return {};
    facts.ratings = on_register.Ratings();
    facts.allocations = keyworking::KeyworkingStore(tables, scope).Allocations();
    for (const admissions::Admission& admission : admissions::AdmissionStore(tables, scope).List())
        facts.admissions.push_back(admission.InHospital());
    std::vector<BoardRow> rows;
    for (BoardSpan& span : SpansOf(facts, today))
        rows.push_back(
            {.span = std::move(span),
             .reference = details.reference,
             .shown_name = people::ShownName(details),
             .sort_name = people::SortName(details),
             .born_on = details.date_of_birth,
             .locality = details.locality.value_or("")}
        );
    return rows;
}

void Insert(db::Tx& tx, const AreaId& area, const StreamId& stream, const BoardRow& row) {
    const BoardSpan& span = row.span;
    tx.Execute(
        sql::kInsertBoardSpan,
        {{"area", area},
         {"stream", stream},
         {"starts_on", span.days.from},
         {"ends_on", span.days.to},
         {"standing", span.standing},
         {"standing_rank", RankOf(span.standing)},
         {"reference", row.reference},
         {"shown_name", row.shown_name.Reveal()},
         {"sort_name", row.sort_name},
         {"born_on", row.born_on},
         {"locality", row.locality},
         {"lead", span.lead},
         {"others", span.others},
         {"rating", span.rating},
         {"rated_on", span.rated_on.value_or(kEverBefore)},
         {"in_hospital", span.in_hospital}}
    );
}

void UpdateStanding(db::Tx& tx, const AreaId& area, const StreamId& stream, const BoardSpan& span) {
    tx.Execute(
        sql::kUpdateBoardStanding,
        {{"area", area},
         {"stream", stream},
         {"starts_on", span.days.from},
         {"ends_on", span.days.to},
         {"standing", span.standing},
         {"standing_rank", RankOf(span.standing)},
         {"rating", span.rating},
         {"rated_on", span.rated_on.value_or(kEverBefore)}}
    );
}

// Writes only what changed: a row stands in seven indexes.
void Replace(
    db::Tx& tx,
    const AreaId& area,
    const StreamId& stream,
    const BoardRow* held,
    const BoardRow* wanted
) {
    if (held != nullptr && wanted != nullptr && held->DiffersOnlyInStanding(*wanted)) {
        UpdateStanding(tx, area, stream, wanted->span);
        return;
    }
    if (held != nullptr)
        tx.Execute(
            sql::kDeleteBoardSpan,
            {{"area", area}, {"stream", stream}, {"starts_on", held->span.days.from}}
        );
    if (wanted != nullptr) Insert(tx, area, stream, *wanted);
}

void Settle(
    db::Tx& tx, const AreaId& area, const StreamId& stream, Instant known_at, Deltas& deltas
) {
    const auto held = tx.All(sql::kListBoardSpansOf, {{"area", area}, {"stream", stream}}, ReadRow);
    const auto wanted =
        FindRows(tx, identity::Policy::ForDerivation(area, stream), ToLocal(known_at).day);
    std::map<Date, std::pair<const BoardRow*, const BoardRow*>> by_day;
    for (const BoardRow& row : held) by_day[row.span.days.from].first = &row;
    for (const BoardRow& row : wanted) by_day[row.span.days.from].second = &row;
    for (const auto& [day, rows] : by_day) {
        const auto [before, after] = rows;
        if (before != nullptr && after != nullptr && *before == *after) continue;
        if (before != nullptr) Count(deltas, area, *before, -1);
        if (after != nullptr) Count(deltas, area, *after, 1);
        Replace(tx, area, stream, before, after);
    }
}

// In the order of keys, so that two transactions never wait for each other's rows.
void Flush(db::Tx& tx, Deltas& deltas) {
    std::map<std::tuple<AreaId, Grain, Date, Date, std::string, int>, std::int64_t> counters;
    for (const auto& [row, delta] : deltas) {
        for (const Grain grain : {Grain::kDay, Grain::kMonth, Grain::kYear})
            counters[{
                row.area,
                grain,
                StartOf(grain, row.born),
                row.starts_on,
                row.standing,
                row.lead}] += delta;
    }
    deltas.clear();
    for (const auto& [key, delta] : counters) {
        if (delta == 0) continue;
        const auto& [area, grain, born, starts_on, standing, lead] = key;
        tx.Execute(
            sql::kInsertBoardCount,
            {{"area", area},
             {"grain", grain},
             {"born", born},
             {"starts_on", starts_on},
             {"standing", standing},
             {"lead", lead},
             {"people", delta}}
        );
    }
}

}  // namespace

void AddBoard(journal::Catalogue& catalogue) {
    catalogue.AddDerivedTable(kBoard);
    catalogue.AddCounters(kCounts);
    catalogue.AddDerivation({
        .table = "board",
        .reads = {"people", "register_stays", "ratings", "allocations", "admissions"},
        .settle =
            [](db::Tx& tx, const AreaId& area, const std::map<StreamId, Instant>& touched) {
                Deltas deltas;
                for (const auto& [stream, known_at] : touched)
                    Settle(tx, area, stream, known_at, deltas);
                Flush(tx, deltas);
            },
    });
}

}  // namespace alongside::overview
