// The only writer of the corrections' table. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/corrections/corrections_tables.h"

#include <optional>
#include <string>
#include <string_view>

#include "care/corrections/corrections_facts.h"
#include "care/corrections/corrections_sql.h"
#include "platform/base/number.h"

namespace alongside::corrections {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kRemovals = ALONGSIDE_PROJECTION(
    "removals",
    1,
    "removal, origin, number, reason, asked_by, asked_at, state, settled_by, settled_at, "
    "settled_reason"
);

constexpr journal::Projection kEntriesToSort =
    ALONGSIDE_PROJECTION("entries_to_sort", 1, "separation, origin, number, other, state");

void Settle(
    Tx& tx,
    const Entry& entry,
    const RemovalId& removal,
    RemovalState state,
    const std::optional<std::string>& reason = {}
) {
    tx.Execute(
        sql::kUpdateRemovalSettled,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"removal", removal},
         {"state", state},
         {"settled_by", entry.actor},
         {"settled_at", entry.recorded},
         {"settled_reason", reason}}
    );
}

void Apply(Tx& tx, const Entry& entry, const RemovalAsked& e) {
    tx.Execute(
        sql::kInsertRemoval,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"removal", e.id},
         {"origin", entry.origin},
         {"number", e.number},
         {"reason", e.reason},
         {"asked_by", entry.actor},
         {"asked_at", entry.recorded},
         {"state", RemovalState::kOpen}}
    );
}

void Apply(Tx& tx, const Entry& entry, const RemovalAgreed& e) {
    Settle(tx, entry, e.id, RemovalState::kAgreed);
}

void Apply(Tx& tx, const Entry& entry, const RemovalDeclined& e) {
    Settle(tx, entry, e.id, RemovalState::kDeclined, e.reason);
}

void Apply(Tx& tx, const Entry& entry, const RemovalWithdrawn& e) {
    Settle(tx, entry, e.id, RemovalState::kWithdrawn);
}

// "STREAM 12", as the fact names an entry.
void Apply(Tx& tx, const Entry& entry, const EntriesLeftToSort& e) {
    for (const std::string& left : e.entries) {
        const auto space = left.find(' ');
        if (space == std::string::npos) continue;
        const auto number = ParseNumber<std::int64_t>(std::string_view(left).substr(space + 1));
        tx.Execute(
            sql::kInsertEntryToSort,
            {{"area", entry.area},
             {"stream", entry.stream},
             {"separation", e.id},
             {"origin", left.substr(0, space)},
             {"number", number.value_or(0)},
             {"other", e.other},
             {"state", SortState::kWaiting}}
        );
    }
}

void Apply(Tx& tx, const Entry& entry, const EntrySorted& e) {
    tx.Execute(
        sql::kUpdateEntryToSort,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"separation", e.id},
         {"origin", e.origin},
         {"number", e.number},
         {"state", e.state}}
    );
}

}  // namespace

void AddCorrections(journal::Catalogue& catalogue) {
    catalogue.Add<RemovalAsked>(&Apply);
    catalogue.Add<RemovalAgreed>(&Apply);
    catalogue.Add<RemovalDeclined>(&Apply);
    catalogue.Add<RemovalWithdrawn>(&Apply);
    catalogue.Add<EntriesLeftToSort>(&Apply);
    catalogue.Add<EntrySorted>(&Apply);
    catalogue.AddTable(kRemovals);
    catalogue.AddTable(kEntriesToSort);
}

}  // namespace alongside::corrections
