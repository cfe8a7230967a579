// Reads a person's assessments and what their rating asks for, and what an area says of both.
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>
#include <vector>

#include "care/risk/assessment.h"
#include "care/risk/duty.h"
#include "care/risk/questionnaire.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::risk {

class RiskStore {
public:
    RiskStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// The latest first.
    std::vector<Assessment> Assessments() const;
    /// The assessment, or `kNotFound`.
    Result<Assessment> GetAssessment(const AssessmentId& id) const;

    /// Everything that ratings ever asked for, the soonest first.
    std::vector<Duty> Duties() const;
    /// The duty, or `kNotFound`; with `seen`, `kConflict` when it has another version now.
    Result<Duty> GetDuty(const DutyId& id) const;
    Result<Duty> GetDutyToChange(const DutyId& id, int seen) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// Every version of an area's questions, in the order in which they were published.
std::vector<Published> QuestionnairesOf(const db::Reader& tables, const AreaId& area);
/// What an area said that ratings ask for, in the order in which it said it.
std::vector<DutySetting> DutySettingsOf(const db::Reader& tables, const AreaId& area);

}  // namespace alongside::risk
