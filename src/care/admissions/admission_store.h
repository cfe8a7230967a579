// Reads the admissions of a person, and of everybody in an area.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "care/admissions/admission.h"
#include "care/people/ids.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::admissions {

class AdmissionStore {
public:
    AdmissionStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// In the order in which they began, as known at an instant; the default is now.
    std::vector<Admission> List(Instant as_known = kNowKnown) const;
    /// The admission, or `kNotFound`; with `seen`, `kConflict` when it has another version now.
    Result<Admission> Get(const AdmissionId& id) const;
    Result<Admission> GetToChange(const AdmissionId& id, int seen) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// When everybody of an area was in hospital, as known at an instant: ordered by person, then by
/// beginning. Streams. `area` is the scope of a whole area.
void ForEachAdmissionPeriod(
    const db::Reader& tables,
    const identity::Scope& area,
    Instant as_known,
    const std::function<void(const people::PersonId&, const Period&)>& visit
);

/// The same whole, for exports: ordered by person, then as recorded.
void ForEachAdmission(
    const db::Reader& tables,
    const identity::Scope& area,
    Instant as_known,
    const std::function<void(const people::PersonId&, const Admission&)>& visit
);

}  // namespace alongside::admissions
