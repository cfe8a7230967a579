// The tables of what is recorded of a stay in hospital.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/admissions/admission.h"
#include "platform/db/database.h"
#include "platform/journal/catalogue.h"

namespace alongside::admissions {

/// Declares the events of stay_facts.h and their projections, but for the planned discharge: that
/// changes the admission.
void AddStays(journal::Catalogue& catalogue);

/// Writes anew which stay the person is in, after anything that it says has changed.
void RefreshInpatient(db::Tx& tx, const journal::Entry& entry);

/// Keeps that from now on a day, or none, is planned for the discharge.
void InsertPlannedDischarge(
    db::Tx& tx,
    const journal::Entry& entry,
    const Admission& admission,
    const std::optional<std::string>& reason
);

}  // namespace alongside::admissions
