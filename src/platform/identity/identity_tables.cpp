// Declares sign-in's tables to the journal.
// SPDX-License-Identifier: MIT
#include "platform/identity/identity_tables.h"

#include "platform/identity/identity_sql.h"

namespace alongside::identity {
namespace {

constexpr journal::ArchivedTable kCredentials{
    "credentials", "tttt", sql::kListArchiveCredentials, sql::kInsertCredential};
constexpr journal::ArchivedTable kAccessLog{
    "access_log", "tttiitttb", sql::kListArchiveLooks, sql::kInsertLook};

}  // namespace

void AddIdentityTables(journal::Catalogue& catalogue) {
    catalogue.AddArchived(kCredentials);
    catalogue.AddArchived(kAccessLog);
}

}  // namespace alongside::identity
