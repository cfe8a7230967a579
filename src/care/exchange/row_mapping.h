// Rows of a bundle to the facts that they are, and what is held back to rows. Pure.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "care/actions/actions_facts.h"
#include "care/actions/api.h"
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
#include "care/reviews/api.h"
#include "care/reviews/reviews_facts.h"
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
template <class Record>
void ForEachFactOf(const ReviewRow& row, const Record& record);

/// What the words of an action's row stand for.
struct ActionLinks {
    std::optional<workforce::PostId> owner_post;  ///< Of whom `owner` is the `worker_id`.
    std::optional<actions::SourceId> source;      ///< The review held on `review_held_on`.
};
template <class Record>
void ForEachFactOf(const ActionRow& row, const ActionLinks& links, const Record& record);

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
ReviewRow RowOf(const std::string& person_id, const reviews::Review& review);
/// `worker_id` is that of the post that owns it, empty for none; `review_held_on` the day of the
/// review that recommended it. An action that is not needed any more is one that is done: a bundle
/// has no other word for what nobody waits for.
ActionRow RowOf(
    const std::string& person_id,
    const std::string& worker_id,
    const std::optional<Date>& review_held_on,
    const actions::Action& action
);
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
reviews::ReviewRequested RequestOf(const ReviewRow& row);
reviews::ReviewPlanned PlanOf(const ReviewRow& row, const reviews::ReviewId& review);
reviews::ReviewHeld HoldingOf(const ReviewRow& row, const reviews::ReviewId& review);
reviews::ReviewCancelled CancellingOf(const ReviewRow& row, const reviews::ReviewId& review);
actions::ActionRaised RaisedOf(const ActionRow& row, const ActionLinks& links);
actions::ActionCompleted CompletionOf(const ActionRow& row, const actions::ActionId& action);

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

template <class Record>
void ForEachFactOf(const ReviewRow& row, const Record& record) {
    const reviews::ReviewRequested request = RequestOf(row);
    record(request);
    if (row.consent) record(reviews::ConsentRecorded{request.id, *row.consent, {}, {}});
    if (row.planned_on) record(PlanOf(row, request.id));
    if (row.status == reviews::ReviewStatus::kHeld) record(HoldingOf(row, request.id));
    if (row.report_sent_on) record(reviews::ReportSent{request.id, *row.report_sent_on, {}});
    if (row.status == reviews::ReviewStatus::kCancelled) record(CancellingOf(row, request.id));
}

template <class Record>
void ForEachFactOf(const ActionRow& row, const ActionLinks& links, const Record& record) {
    const actions::ActionRaised raised = RaisedOf(row, links);
    record(raised);
    if (row.completed_on) record(CompletionOf(row, raised.id));
}

}  // namespace alongside::exchange
