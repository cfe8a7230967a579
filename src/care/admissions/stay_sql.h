// Which statement lists each kind of thing that is recorded of a stay.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/admissions/admissions_sql.h"
#include "care/admissions/stay.h"

namespace alongside::admissions {

/// Whether former versions are kept, with when they were known.
enum class Kept { kAsKnown, kAsItIs };

template <const db::ReadStatement& statement, Kept kept>
struct Listed {
    static constexpr const db::ReadStatement& kStatement = statement;
    static constexpr Kept kKept = kept;
};

/// `ListOf<Delay>::kStatement`. It selects the version, then the columns of `ForEachColumn`.
template <class Thing>
struct ListOf;
template <>
struct ListOf<LegalStatusChange> : Listed<sql::kListLegalStatusChanges, Kept::kAsKnown> {};
template <>
struct ListOf<ReadyDay> : Listed<sql::kListReadyDays, Kept::kAsKnown> {};
template <>
struct ListOf<Delay> : Listed<sql::kListDischargeDelays, Kept::kAsKnown> {};
template <>
struct ListOf<OversightVisit> : Listed<sql::kListOversightVisits, Kept::kAsKnown> {};
template <>
struct ListOf<Leave> : Listed<sql::kListHospitalLeave, Kept::kAsItIs> {};
template <>
struct ListOf<Responsibility> : Listed<sql::kListResponsibleCommissioners, Kept::kAsItIs> {};
template <>
struct ListOf<Aftercare> : Listed<sql::kListAftercare, Kept::kAsItIs> {};
template <>
struct ListOf<DischargePlan> : Listed<sql::kListDischargePlans, Kept::kAsItIs> {};
template <>
struct ListOf<DischargeNeed> : Listed<sql::kListDischargeNeeds, Kept::kAsItIs> {};
template <>
struct ListOf<AdvocateOffer> : Listed<sql::kListAdvocateOffers, Kept::kAsItIs> {};
template <>
struct ListOf<Restriction> : Listed<sql::kListRestrictionReports, Kept::kAsItIs> {};

}  // namespace alongside::admissions
