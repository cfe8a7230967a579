// Reads consultations: of a person, and those of an area in a quarter.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "care/keyworking/consultation.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::keyworking {

class ConsultationStore {
public:
    ConsultationStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// The latest first.
    std::vector<Consultation> List() const;
    /// The consultation, or `kNotFound`; with `seen`, `kConflict` when its episode has another
    /// version now.
    Result<Consultation> Get(const EpisodeId& id) const;
    Result<Consultation> GetToChange(const EpisodeId& id, int seen) const;
    /// The first time first.
    std::vector<FollowUp> FollowUps(const EpisodeId& id) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// A consultation, and about whom.
struct AreaConsultation {
    people::PersonId person;
    Consultation consultation;
};

/// The consultations of an area as a return counts them: those that began in a quarter, or were
/// open on a day of it. `area` is the scope of a whole area.
class AreaConsultationStore {
public:
    AreaConsultationStore(const db::Reader& tables, identity::Scope area)
        : tables_(tables), area_(std::move(area)) {}

    std::int64_t Count(const QuarterDays& quarter) const;
    /// At most `most` after the first `skipped`, the latest first.
    std::vector<AreaConsultation> List(const QuarterDays& quarter, int skipped, int most) const;

private:
    const db::Reader& tables_;
    identity::Scope area_;
};

}  // namespace alongside::keyworking
