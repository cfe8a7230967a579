// Reads what was said about consent, and what was shared.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "care/consents/consent.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::consents {

class ConsentStore {
public:
    ConsentStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// Every conversation, as they were decided: the oldest first.
    std::vector<Consent> List() const;
    /// `kNotFound`, and `kConflict` when it has another version now.
    Result<Consent> Get(const ConsentId& id) const;
    Result<Consent> GetToChange(const ConsentId& id, int seen) const;
    /// What was shared, the latest first.
    std::vector<Sharing> Sharings() const;
    Result<Sharing> GetSharing(const SharingId& id) const;
    Result<Sharing> GetSharingToChange(const SharingId& id, int seen) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// How many days before an area asks again, as set for a day. `area` is the scope of the area, or
/// of anybody in it.
int AskAgainDaysOn(const db::Reader& tables, const identity::Scope& area, Date day);

/// How many people of an area said no to the register, or took their yes back.
struct DeclinedCounts {
    std::int64_t refused = 0;
    std::int64_t taken_back = 0;
    std::int64_t given = 0;  ///< By whomever.
};
DeclinedCounts CountRegisterAnswers(const db::Reader& tables, const identity::Scope& area);

}  // namespace alongside::consents
