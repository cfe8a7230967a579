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
void Count(Deltas& deltas, Counted row, Date ends_on, std::int64_t by) {
    deltas[row] += by;
    if (ends_on == kForever) return;
    row.starts_on = ends_on;
    deltas[std::move(row)] -= by;
}

std::optional<BoardFacts> Load(
    const db::Reader& tables, const identity::Scope& scope, people::Person& person
) {
    auto found = people::PersonStore(tables, scope).Get();
    if (!found) return std::nullopt;
    person = *std::move(found);
    const dsr::RegisterStore on_register(tables, scope);
    BoardFacts facts{
        .born = person.details.date_of_birth,
        .died = person.details.date_of_death,
        .stays = on_register.Stays()};
    if (facts.stays.empty()) return std::nullopt;
    facts.ratings = on_register.Ratings();
    facts.allocations = keyworking::KeyworkingStore(tables, scope).Allocations();
    for (const admissions::Admission& admission : admissions::AdmissionStore(tables, scope).List())
        facts.admissions.push_back(admission.InHospital());
    return facts;
}

void Insert(
    db::Tx& tx,
    const AreaId& area,
    const StreamId& stream,
    const people::Person& person,
    const BoardSpan& span
) {
    const auto& details = person.details;
    tx.Execute(
        sql::kInsertBoardSpan,
        {{"area", area},
         {"stream", stream},
         {"starts_on", span.days.from},
         {"ends_on", span.days.to},
         {"standing", span.standing},
         {"standing_rank", RankOf(span.standing)},
         {"reference", details.reference},
         {"shown_name", people::ShownName(details).Reveal()},
         {"sort_name", people::SortName(details)},
         {"born_on", details.date_of_birth},
         {"locality", details.locality.value_or("")},
         {"lead", span.lead},
         {"others", span.others},
         {"rating", span.rating},
         {"rated_on", span.rated_on.value_or(kEverBefore)},
         {"in_hospital", span.in_hospital}}
    );
}

void Settle(
    db::Tx& tx, const AreaId& area, const StreamId& stream, Instant known_at, Deltas& deltas
) {
    tx.Query(sql::kListBoardSpansOf, {{"area", area}, {"stream", stream}}, [&](const db::Row& row) {
        Count(
            deltas,
            {area,
             row.Get<std::string>(2),
             row.Text(3).empty() ? 0 : 1,
             row.Get<Date>(4),
             row.Get<Date>(0)},
            row.Get<Date>(1),
            -1
        );
    });
    tx.Execute(sql::kDeleteBoardSpans, {{"area", area}, {"stream", stream}});
    people::Person person;
    const auto facts = Load(tx, identity::Policy::ForDerivation(area, stream), person);
    if (!facts) return;
    for (const BoardSpan& span : SpansOf(*facts, ToLocal(known_at).day)) {
        Insert(tx, area, stream, person, span);
        Count(
            deltas,
            {area,
             std::string(NameOf(span.standing)),
             span.lead.empty() ? 0 : 1,
             person.details.date_of_birth,
             span.days.from},
            span.days.to,
            1
        );
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
