// Rows of a bundle to the facts that they are, and what is held back to rows. Pure.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "care/admissions/admissions_facts.h"
#include "care/admissions/api.h"
#include "care/exchange/bundle_rows.h"
#include "care/governance/governance_facts.h"
#include "care/insight/api.h"
#include "care/insight/insight_facts.h"
#include "care/keyworking/api.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/people/people_facts.h"
#include "care/register/api.h"
#include "care/register/register_facts.h"
#include "care/workforce/workforce_facts.h"

namespace alongside::exchange {

// A row that is one fact, with a new id where the fact has one.

governance::AreaDescribed FactOf(const AreaRow& row);
people::DetailsRecorded FactOf(const PersonRow& row);
workforce::PostRecorded FactOf(const PostRow& row);
dsr::RatingGiven FactOf(const RatingRow& row);
keyworking::KeyworkerNamed FactOf(const AllocationRow& row, const workforce::PostId& worker);
insight::RiskRecorded FactOf(const RiskRow& row);

/// Calls `record(fact)` for each of the facts that a row is, in the order in which they happened.
template <class Record>
void ForEachFactOf(const RegisterRow& row, const Record& record);
template <class Record>
void ForEachFactOf(const EpisodeRow& row, const Record& record);
template <class Record>
void ForEachFactOf(const AdmissionRow& row, const Record& record);

// The same way back. What is held and was imported gives the row that it came from.

AreaRow RowOf(const governance::AreaDescribed& described);
PersonRow RowOf(const people::DetailsRecorded& details);
PostRow RowOf(const workforce::PostRecorded& details);
RegisterRow RowOf(const std::string& person_id, const dsr::Stay& stay);
RatingRow RowOf(const std::string& person_id, const dsr::GivenRating& rating);
EpisodeRow RowOf(const std::string& person_id, const keyworking::Episode& episode);
AllocationRow RowOf(
    const std::string& person_id,
    const std::string& worker_id,
    const keyworking::Allocation& allocation
);
AdmissionRow RowOf(const std::string& person_id, const admissions::Admission& admission);
RiskRow RowOf(const insight::Risk& risk);

// What the templates above are made of.

dsr::ReferralReceived ReferralOf(const RegisterRow& row);
dsr::ReferralDecided DecisionOf(const RegisterRow& row, const dsr::RegisterEntryId& stay);
dsr::RemovedFromRegister RemovalOf(const RegisterRow& row, const dsr::RegisterEntryId& stay);
/// Whether the row says something that only a correction can hold: why nothing was decided yet, or
/// why somebody left who did not.
bool NeedsCorrection(const RegisterRow& row);
dsr::StayAmended CorrectionOf(const RegisterRow& row, const dsr::RegisterEntryId& stay);
keyworking::EpisodeOpened OpeningOf(const EpisodeRow& row);
admissions::Admitted AdmittedOf(const AdmissionRow& row);

template <class Record>
void ForEachFactOf(const RegisterRow& row, const Record& record) {
    const dsr::ReferralReceived referral = ReferralOf(row);
    record(referral);
    if (NeedsCorrection(row)) return record(CorrectionOf(row, referral.stay));
    if (row.decided_on) record(DecisionOf(row, referral.stay));
    if (row.removed_on) record(RemovalOf(row, referral.stay));
}

template <class Record>
void ForEachFactOf(const EpisodeRow& row, const Record& record) {
    const keyworking::EpisodeOpened opened = OpeningOf(row);
    record(opened);
    if (row.closed_on)
        record(keyworking::EpisodeClosed{opened.id, *row.closed_on, row.close_reason});
}

template <class Record>
void ForEachFactOf(const AdmissionRow& row, const Record& record) {
    const admissions::Admitted admitted = AdmittedOf(row);
    record(admitted);
    if (row.discharged_on) record(admissions::Discharged{admitted.id, *row.discharged_on});
}

}  // namespace alongside::exchange
