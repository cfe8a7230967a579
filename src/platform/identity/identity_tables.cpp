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
constexpr journal::ArchivedTable kLinks{
    "one_time_links", "btttttbiii", sql::kListArchiveOneTimeLinks, sql::kInsertOneTimeLink};
constexpr journal::PersonalTable kPersonalLinks{"one_time_links", sql::kDeleteOneTimeLinksOfStream};

}  // namespace

void AddIdentityTables(journal::Catalogue& catalogue) {
    catalogue.AddArchived(kCredentials);
    catalogue.AddArchived(kAccessLog);
    catalogue.AddArchived(kLinks);
    catalogue.AddPersonalTable(kPersonalLinks);
}

}  // namespace alongside::identity
