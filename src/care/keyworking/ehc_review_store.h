// Reads the reviews of one person's EHC plan.
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>
#include <vector>

#include "care/keyworking/ehc_review.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::keyworking {

class EhcReviewStore {
public:
    EhcReviewStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// Those that were held, the latest first.
    std::vector<EhcReview> List() const;
    /// One, or `kNotFound`.
    Result<EhcReview> Get(const EhcReviewId& id) const;
    /// The same, and `kConflict` when it is another version than the writer saw.
    Result<EhcReview> GetToChange(const EhcReviewId& id, int seen) const;

    /// All that the rules ask of a person; when their plan is in force only people knows.
    EhcContext Context(const EhcPlan& plan, Date today) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

}  // namespace alongside::keyworking
