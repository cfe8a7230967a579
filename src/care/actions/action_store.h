// Reads the actions of a person, and of everybody in an area.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "care/actions/action.h"
#include "care/people/ids.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::actions {

class ActionStore {
public:
    ActionStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// All of them, open or finished, by the day they are due, as known at an instant; the default
    /// is now.
    std::vector<Action> List(Instant as_known = kNowKnown) const;
    /// What a review recommended, in the order in which it was recorded.
    std::vector<Action> ListOfSource(const SourceId& source) const;
    /// The action, or `kNotFound`; with `seen`, `kConflict` when it has another version now.
    Result<Action> Get(const ActionId& id) const;
    Result<Action> GetToChange(const ActionId& id, int seen) const;
    /// What was noted on an action, the latest first.
    std::vector<ActionNote> Notes(const ActionId& id) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// An action with whose record it is in.
struct AreaAction {
    people::PersonId person;
    Action action;
};

/// Which of an area's open actions are asked for.
struct ActionFilter {
    std::optional<workforce::PostId> owner_post = {};  ///< Those of one of our own workers only.
    std::optional<Date> due_from = {};
    std::optional<Date> due_to = {};  ///< The last day that counts.
};

/// Where an action stands among those that are open: for the page that begins after it.
struct ActionKey {
    Date due_on = DateOf(1000, 1, 1);
    ActionId id = {};
};

/// At most `limit` of an area's open actions after `after`, the longest overdue first. `area` is
/// the scope of a whole area.
std::vector<AreaAction> ListOpenActions(
    const db::Reader& tables,
    const identity::Scope& area,
    const ActionFilter& filter,
    const ActionKey& after,
    int limit
);

/// Every action of an area as known at an instant: ordered by person, then as recorded. Streams.
void ForEachAction(
    const db::Reader& tables,
    const identity::Scope& area,
    Instant as_known,
    const std::function<void(const people::PersonId&, const Action&)>& visit
);

}  // namespace alongside::actions
