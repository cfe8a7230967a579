// Reads the requests to remove an entry: of a person, and of everybody in an area.
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>
#include <vector>

#include "care/corrections/removal.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::corrections {

class RemovalStore {
public:
    RemovalStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// What waits for a second person, the oldest first.
    std::vector<Removal> Open() const;
    /// The request, whatever became of it, or `kNotFound`.
    Result<Removal> Get(const RemovalId& id) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

struct AreaRemoval {
    people::PersonId person;
    Removal removal;
};

/// What waits for a second person in a whole area, the oldest first: at most `limit`, after
/// `after`. `area` is the scope of the area.
std::vector<AreaRemoval> OpenRemovals(
    const db::Reader& tables, const identity::Scope& area, const RemovalId& after, int limit
);

}  // namespace alongside::corrections
