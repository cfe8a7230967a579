// Reads one person's early signals, and an area's rule for them.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "care/signals/signal.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::signals {

class SignalStore {
public:
    SignalStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// The latest first.
    std::vector<Signal> List() const;
    /// The signal, or `kNotFound`.
    Result<Signal> Get(const SignalId& id) const;
    /// The look that waits for somebody; nothing when none does.
    std::optional<Look> OpenLook() const;
    /// Every look that waits: two records that were merged may bring one each.
    std::vector<Look> OpenLooks() const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// What an area said of early signals, in the order in which it said it.
std::vector<SignalRule> SignalRulesOf(const db::Reader& tables, const AreaId& area);

}  // namespace alongside::signals
