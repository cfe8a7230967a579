// The only writer of governance's tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/governance/governance_tables.h"

#include "care/governance/governance_facts.h"
#include "care/governance/governance_sql.h"

namespace alongside::governance {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kAreaSettings = ALONGSIDE_PROJECTION(
    "area_settings", 1, "entry, code, name, starts_on, serves_18_25, readmission_days, known_from"
);
constexpr journal::Projection kUsers =
    ALONGSIDE_PROJECTION("users", 1, "user_id, version, email, name, role, post, active");
constexpr journal::Projection kAreaLists = ALONGSIDE_PROJECTION("area_lists", 1, "list, name");

void Apply(Tx& tx, const Entry& entry, const AreaDescribed& e) {
    tx.Execute(
        sql::kInsertAreaSetting,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"entry", entry.number},
         {"code", e.code},
         {"name", e.name},
         {"starts_on", e.from},
         {"serves_18_25", e.serves_18_25},
         {"readmission_days", e.readmission_days},
         {"recorded", entry.recorded}}
    );
}

// The event holds the account whole; whether it is open stays as it is.
void Apply(Tx& tx, const Entry& entry, const UserRecorded& e) {
    tx.Execute(
        sql::kInsertUser,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"user_id", e.user},
         {"email", e.email},
         {"name", e.name},
         {"role", e.role},
         {"post", e.post}}
    );
}

void Apply(Tx& tx, const Entry& entry, const UserDeactivated& e) {
    tx.Execute(
        sql::kUpdateUserClosed,
        {{"area", entry.area}, {"stream", entry.stream}, {"user_id", e.user}}
    );
}

// The secret is not in the journal and nothing follows from its change.
void Apply(Tx&, const Entry&, const SecretChanged&) {}

void Apply(Tx& tx, const Entry& entry, const ListItemAdded& e) {
    tx.Execute(
        sql::kInsertListItem,
        {{"area", entry.area}, {"stream", entry.stream}, {"list", e.list}, {"name", e.name}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ListItemRemoved& e) {
    tx.Execute(
        sql::kDeleteListItem,
        {{"area", entry.area}, {"stream", entry.stream}, {"list", e.list}, {"name", e.name}}
    );
}

}  // namespace

void AddGovernance(journal::Catalogue& catalogue) {
    catalogue.Add<AreaDescribed>(&Apply);
    catalogue.Add<UserRecorded>(&Apply);
    catalogue.Add<UserDeactivated>(&Apply);
    catalogue.Add<SecretChanged>(&Apply);
    catalogue.Add<ListItemAdded>(&Apply);
    catalogue.Add<ListItemRemoved>(&Apply);
    catalogue.AddTable(kAreaSettings);
    catalogue.AddTable(kUsers);
    catalogue.AddTable(kAreaLists);
}

}  // namespace alongside::governance
