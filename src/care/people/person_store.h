// Reads who one person is.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "care/people/person.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::people {

class PersonStore {
public:
    PersonStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// Who they are, as known at an instant; the default is now. `kNotFound` when nothing was
    /// known.
    Result<Person> Get(Instant as_known = kNowKnown) const;
    /// Who they are now; `kConflict` when it is another version than the writer saw.
    Result<Person> GetToChange(int seen) const;

    /// Their death, when it was recorded and not only in their details.
    std::optional<Death> FindDeath() const;
    /// What was done after it, in the order in which it was done.
    std::vector<DoneDeathStep> DoneDeathSteps() const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// Whether the scope's person has died, as held now. Nothing is sent, asked or remembered of
/// somebody who has: every reminder, letter and survey asks this first.
bool HasDied(const db::Reader& tables, const identity::Scope& scope);

}  // namespace alongside::people
