// Reads what was changed about an area, by whom and when, from its journal.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"
#include "platform/journal/catalogue.h"
#include "platform/journal/keys.h"

namespace alongside::governance {

/// One change of an area.
struct AreaChange {
    Instant recorded;
    std::string who;  ///< A user's name, or what else recorded it.
    std::string words;
};

class AreaHistoryStore {
public:
    AreaHistoryStore(
        const db::Reader& tables,
        const journal::Catalogue& catalogue,
        const journal::KeyRing& keys,
        identity::Scope scope
    )
        : tables_(tables), catalogue_(catalogue), keys_(keys), scope_(std::move(scope)) {}

    /// Every change of the area's settings and lists, newest first. Reads the whole of the area's
    /// own stream, accounts included: some thousands of entries at most.
    std::vector<AreaChange> Changes() const;

private:
    const db::Reader& tables_;
    const journal::Catalogue& catalogue_;
    const journal::KeyRing& keys_;
    identity::Scope scope_;
};

}  // namespace alongside::governance
