// Stored searches, from and to rows.
// SPDX-License-Identifier: MIT
#include "platform/identity/stored_search.h"

#include "platform/identity/identity_sql.h"

namespace alongside::identity {

SearchId StoreSearch(db::Tx& tx, const Actor& actor, std::string_view text, Instant now) {
    const SearchId search = SearchId::New();
    tx.Execute(
        sql::kInsertStoredSearch,
        {{"area", actor.area},
         {"search", search},
         {"user_id", actor.id},
         {"text", text},
         {"made", now}}
    );
    return search;
}

std::optional<std::string> FindSearch(
    const db::Reader& tables, const Actor& actor, const SearchId& search, Instant now
) {
    return tables.First(
        sql::kGetStoredSearch,
        {{"area", actor.area},
         {"search", search},
         {"user_id", actor.id},
         {"since", now - kSearchesKept}},
        [](const db::Row& row) { return row.Get<std::string>(0); }
    );
}

void PurgeSearches(db::Tx& tx, const AreaId& area, Instant now) {
    tx.Execute(sql::kDeleteStoredSearchesBefore, {{"area", area}, {"before", now - kSearchesKept}});
}

}  // namespace alongside::identity
