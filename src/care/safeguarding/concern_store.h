// Reads concerns, who looks after them, and what local authorities do for somebody.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "care/people/ids.h"
#include "care/safeguarding/concern.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::safeguarding {

/// The concerns of an area. `scope` is of the whole area. None of them may be shown to anybody to
/// whom `MaySee` does not allow it.
class ConcernStore {
public:
    ConcernStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// Those that are not closed, the oldest first.
    std::vector<Concern> Open(int limit) const;
    /// Those that are, the one changed last first, without those of a kind: those after `after`,
    /// which is empty for the first page.
    std::vector<Concern> Closed(const ConcernId& after, ConcernKind but_not, int limit) const;
    /// Those that somebody recorded, the latest first.
    std::vector<Concern> RecordedBy(const journal::ActorId& who, int limit) const;
    /// Those about somebody, the latest first.
    std::vector<Concern> About(const people::PersonId& person, int limit) const;

    Leads GetLeads() const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// One concern, by its own scope.
std::optional<Concern> ReadConcernOf(const db::Reader& tables, const identity::Scope& concern);

/// The plans of local authorities for a person, the latest first.
std::vector<Protection> ProtectionsOf(const db::Reader& tables, const identity::Scope& person);
/// The days on which plans of a kind begin, or those on which they end.
enum class PlanEdge { kBegins, kEnds };
/// A day on which a plan begins, or on which it no longer holds.
struct PlanChange {
    people::PersonId person;
    ProtectionId plan;
    Date on;
};
/// At most `most` of an area on the days of `when`, the soonest first: those after `after`.
std::vector<PlanChange> ListPlanChanges(
    const db::Reader& tables,
    const identity::Scope& area,
    ProtectionKind kind,
    PlanEdge edge,
    const Period& when,
    const PlanChange& after,
    int most
);
/// One of them to be changed: `kNotFound`, or `kConflict` when it has another version now.
Result<Protection> ProtectionToChange(
    const db::Reader& tables, const identity::Scope& person, const ProtectionId& id, int seen
);

}  // namespace alongside::safeguarding
