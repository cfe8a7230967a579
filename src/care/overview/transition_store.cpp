// Turning points, from rows of the board to values.
// SPDX-License-Identifier: MIT
#include "care/overview/transition_store.h"

#include <optional>

#include "care/overview/overview_sql.h"

namespace alongside::overview {
namespace {

constexpr int kNameColumn = 2;
constexpr int kBornColumn = 3;
constexpr int kStandingColumn = 5;
constexpr int kSortNameColumn = 11;

Transition ReadTransition(const db::Row& row, TransitionKind kind) {
    const Date born = row.Get<Date>(kBornColumn);
    return {
        .person = row.Get<people::PersonId>(0),
        .name = Sensitive(row.Get<std::string>(kNameColumn)),
        .sort_name = Sensitive(row.Get<std::string>(kSortNameColumn)),
        .standing = row.Get<dsr::Standing>(kStandingColumn),
        .kind = kind,
        .born = born,
        .on = PlanTurnOf(kind) ? Date() : WhenOf(kind, born)};
}

}  // namespace

std::vector<Transition> TransitionStore::List(
    TransitionKind kind, const Period& when, const people::PersonId& after, std::size_t most
) const {
    const auto read = [kind](const db::Row& row) { return ReadTransition(row, kind); };
    const Period births = BirthsFor(kind, when);
    std::optional<Transition> last;
    if (!after.empty())
        last = tables_.First(
            sql::kGetBoardRow, {{"area", area_.area()}, {"stream", after}, {"today", today_}}, read
        );
    return tables_.All(
        sql::kListBoardByBirth,
        {{"area", area_.area()},
         {"key", last ? last->born : births.from - std::chrono::days(1)},
         {"key_name", last ? last->sort_name.Reveal() : std::string()},
         {"key_stream", last ? last->person.value : std::string()},
         {"today", today_},
         {"standing", std::nullopt},
         {"locality", std::nullopt},
         {"lead", std::nullopt},
         {"born_from", births.from},
         {"born_to", births.to},
         {"limit", static_cast<int>(most)}},
        read
    );
}

std::optional<Transition> TransitionStore::Find(TransitionKind kind, const people::PersonId& person)
    const {
    return tables_.First(
        sql::kGetBoardRow,
        {{"area", area_.area()}, {"stream", person}, {"today", today_}},
        [kind](const db::Row& row) { return ReadTransition(row, kind); }
    );
}

}  // namespace alongside::overview
