// Reads crisis sheets, and what was written of crises.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "care/crisis/sheet.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::crisis {

/// Of one person.
class CrisisStore {
public:
    CrisisStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// The sheet as it is now; nothing when there is none.
    std::optional<Sheet> Latest() const;
    /// Every version of it, the latest first.
    std::vector<Sheet> Versions() const;

    /// What was written of crises, the latest first.
    std::vector<CrisisNote> Notes(int most) const;
    /// Those that nobody has taken on yet, the oldest first.
    std::vector<CrisisNote> Waiting() const;
    Result<CrisisNote> GetNote(const CrisisId& id) const;

private:
    std::vector<Rung> RungOn(const Sheet& sheet) const;
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// A crisis that waits, and whose.
struct WaitingCrisis {
    people::PersonId person;
    CrisisId crisis;
    Date happened_on;
};

/// Of a whole area.
class AreaCrisisStore {
public:
    /// `area` is the scope of a whole area.
    AreaCrisisStore(const db::Reader& tables, identity::Scope area)
        : tables_(tables), area_(std::move(area)) {}

    /// Crises that nobody has taken on yet, the oldest first.
    std::vector<WaitingCrisis> Waiting(int most) const;
    /// The next people after one who have a sheet, in the order of their streams.
    std::vector<people::PersonId> NextWithSheet(const people::PersonId& after, int most) const;
    /// After how many days a sheet is looked at again, by the area's setting on a day.
    int ReviewDays(Date day) const;

private:
    const db::Reader& tables_;
    identity::Scope area_;
};

}  // namespace alongside::crisis
