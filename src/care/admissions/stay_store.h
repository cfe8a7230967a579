// Reads what was recorded of stays in hospital: of one person, and of everybody who is there.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "care/admissions/admission_store.h"
#include "care/admissions/stay.h"
#include "care/admissions/stay_story.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::admissions {

class StayStore {
public:
    StayStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// One admission with all that was recorded of it, or `kNotFound`.
    Result<Stay> Get(const AdmissionId& admission) const;
    /// The stay that the person is in now; nothing when they are in no hospital.
    std::optional<StaySummary> Current() const;

    // What deadlines and returns count, of all stays of the person, as known at an instant. What
    // was recorded of an admission that was withdrawn later is among it: look at its `admission`.
    std::vector<OversightVisit> OversightVisits(Instant as_known = kNowKnown) const;
    std::vector<LegalStatusChange> LegalStatusChanges(Instant as_known = kNowKnown) const;
    std::vector<Delay> Delays(Instant as_known = kNowKnown) const;
    std::vector<ReadyDay> ReadyDays(Instant as_known = kNowKnown) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// In which order those in hospital are listed: the longest there first, or the longest delayed.
enum class InpatientOrder { kStay, kDelay };
constexpr std::array<std::string_view, 2> NamesOf(InpatientOrder) {
    return {"stay", "delay"};
}

struct Inpatient {
    people::PersonId person;
    StaySummary stay;
};
struct InpatientPage {
    std::vector<Inpatient> people;
    people::PersonId next = {};  ///< Where the next page begins after; empty on the last.
};

class InpatientStore {
public:
    static constexpr int kPageSize = 50;

    /// `scope` is of a whole area.
    InpatientStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// A page, from an index: its cost does not grow with the list. An `after` who has left
    /// hospital meanwhile gives the first page.
    InpatientPage List(InpatientOrder order, const people::PersonId& after = {}) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

}  // namespace alongside::admissions
