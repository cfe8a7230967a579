// Search text kept for a day under an id, so that no name is ever in an address.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "platform/base/id.h"
#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/identity/permission.h"

namespace alongside::identity {

using SearchId = Id<struct SearchTag>;

/// How long a search can be shown again.
inline constexpr auto kSearchesKept = std::chrono::hours(24);

/// Keeps what a user searched for, in a transaction of the user's area.
SearchId StoreSearch(db::Tx& tx, const Actor& actor, std::string_view text, Instant now);
/// The text of a search, to who made it and for a day.
std::optional<std::string> FindSearch(
    const db::Reader& tables, const Actor& actor, const SearchId& search, Instant now
);
/// Deletes the searches of an area that can no longer be shown: for a job.
void PurgeSearches(db::Tx& tx, const AreaId& area, Instant now);

}  // namespace alongside::identity
