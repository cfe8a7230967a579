// Reads the on-call list, its numbers and what was handed over.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/oncall/shift.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::oncall {

class OnCallStore {
public:
    /// `area` is the scope of a whole area.
    OnCallStore(const db::Reader& tables, identity::Scope area)
        : tables_(tables), area_(std::move(area)) {}

    /// What meets the time from `from` to `to`, in the order of beginnings; of two that begin at
    /// once the first turn comes first.
    std::vector<Shift> Between(Instant from, Instant to) const;
    /// When the next one begins after an instant.
    std::optional<Instant> NextAfter(Instant at) const;
    /// The shift, or `kNotFound`; with `seen`, `kConflict` when it has another version now.
    Result<Shift> Get(const ShiftId& id) const;
    Result<Shift> GetToChange(const ShiftId& id, int seen) const;

    /// The number of a post; "" when none is held.
    std::string NumberOf(const workforce::PostId& post) const;
    std::map<workforce::PostId, std::string> Numbers() const;
    std::optional<AreaNumber> WhenNobody() const;

    /// The latest hand-overs, the latest first.
    std::vector<HandoverNote> Notes(int most) const;
    Result<HandoverNote> GetNote(const NoteId& id) const;

private:
    const db::Reader& tables_;
    identity::Scope area_;
};

}  // namespace alongside::oncall
