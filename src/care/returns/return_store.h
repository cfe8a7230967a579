// Reads what became of the returns of an area.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "care/returns/quarter.h"
#include "care/returns/quarter_return.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::returns {

class ReturnStore {
public:
    /// `scope` is of a whole area.
    ReturnStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// What is held of a quarter's return; an open one without words when nothing was said of it.
    QuarterReturn Get(const Quarter& quarter) const;
    /// Each time it was signed off, the latest first.
    std::vector<SignedReturn> Signed(const Quarter& quarter) const;
    /// One of them, by its number; or `kNotFound`.
    Result<SignedReturn> GetSigned(const Quarter& quarter, std::int64_t entry) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

}  // namespace alongside::returns
