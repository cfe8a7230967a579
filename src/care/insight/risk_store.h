// Reads the risks of a service.
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>
#include <vector>

#include "care/insight/risk.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::insight {

class RiskStore {
public:
    /// `scope` is of a whole area.
    RiskStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// Every risk, open or closed, in the order in which they were recorded, as known at an
    /// instant; the default is now.
    std::vector<Risk> List(Instant as_known = kNowKnown) const;
    /// Those that are open on a day.
    std::vector<Risk> ListOpen(Date day, Instant as_known = kNowKnown) const;
    /// The risk, or `kNotFound`.
    Result<Risk> Get(const RiskId& id) const;
    /// The same; `kConflict` when it has another version than the writer saw.
    Result<Risk> GetToChange(const RiskId& id, int seen) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

}  // namespace alongside::insight
