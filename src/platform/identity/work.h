// What a use case is given, and the runner that gives it: one transaction, committed only on
// success. SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/permission.h"
#include "platform/identity/policy.h"
#include "platform/journal/catalogue.h"
#include "platform/journal/journal.h"
#include "platform/journal/keys.h"

namespace alongside::identity {

/// What a page that only shows something is given.
struct View {
    const db::Reader& tables;
    const Policy& policy;
    const Actor& actor;
    Instant now;
    Date today;
};

/// What a use case is given for one transaction. The tables can only be read: the journal is the
/// one way to change them.
struct Work : View {
    journal::Journal& journal;
};

/// Opens transactions for use cases and pages.
class Runner {
public:
    Runner(
        db::Database& database,
        const journal::Catalogue& catalogue,
        const journal::KeyRing& keys,
        const Clock& clock
    )
        : database_(database), catalogue_(catalogue), keys_(keys), clock_(clock) {}

    /// Runs a use case. Commits, durably, when it returns a value; otherwise nothing happened.
    template <class Act>
    auto Change(const Actor& actor, const Act& act) const
        -> std::invoke_result_t<const Act&, const Work&> {
        std::optional<std::invoke_result_t<const Act&, const Work&>> result;
        database_.Write(db::AreaSetting::Of(actor.area), [&](db::Tx& tx) {
            result = Run(tx, actor, act);
            return *result ? db::Ending::kCommit : db::Ending::kRollback;
        });
        return *std::move(result);
    }

    /// Runs a use case inside a transaction that the caller ends: an import of many rows.
    template <class Act>
    auto Run(db::Tx& tx, const Actor& actor, const Act& act) const
        -> std::invoke_result_t<const Act&, const Work&> {
        const Instant now = clock_.Now();
        journal::Journal journal(tx, catalogue_, keys_, actor.area, actor.id, now);
        const Policy policy(tx);
        auto result = act(Work{{tx, policy, actor, now, ToLocal(now).day}, journal});
        if (result) journal.Settle();
        return result;
    }

    /// Shows something from one consistent picture of the database.
    template <class Look>
    auto Show(const Actor& actor, const Look& look) const
        -> std::invoke_result_t<const Look&, const View&> {
        std::optional<std::invoke_result_t<const Look&, const View&>> result;
        database_.Read(db::AreaSetting::Of(actor.area), [&](db::Reader& tables) {
            const Instant now = clock_.Now();
            const Policy policy(tables);
            result = look(View{tables, policy, actor, now, ToLocal(now).day});
        });
        return *std::move(result);
    }

    const Clock& clock() const { return clock_; }
    const journal::Catalogue& catalogue() const { return catalogue_; }
    const journal::KeyRing& keys() const { return keys_; }
    db::Database& database() const { return database_; }

private:
    db::Database& database_;
    const journal::Catalogue& catalogue_;
    const journal::KeyRing& keys_;
    const Clock& clock_;
};

}  // namespace alongside::identity
