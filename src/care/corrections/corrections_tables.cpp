// The only writer of the corrections' table. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/corrections/corrections_tables.h"

#include <optional>
#include <string>

#include "care/corrections/corrections_facts.h"
#include "care/corrections/corrections_sql.h"

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

}  // namespace

void AddCorrections(journal::Catalogue& catalogue) {
    catalogue.Add<RemovalAsked>(&Apply);
    catalogue.Add<RemovalAgreed>(&Apply);
    catalogue.Add<RemovalDeclined>(&Apply);
    catalogue.Add<RemovalWithdrawn>(&Apply);
    catalogue.AddTable(kRemovals);
}

}  // namespace alongside::corrections
