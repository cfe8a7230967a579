// Column by column. An empty text is a value that is not known.
// SPDX-License-Identifier: MIT
#include "care/exchange/row_mapping.h"

#include <optional>

#include "care/exchange/field_values.h"

namespace alongside::exchange {
namespace {

/// The rule that a rating from a bundle was recorded by: it is history, whoever allowed it.
constexpr std::string_view kImported = "IMPORT";

std::optional<std::string> Known(const std::string& text) {
    if (text.empty()) return std::nullopt;
    return text;
}
std::optional<Sensitive<std::string>> KnownName(const std::string& text) {
    if (text.empty()) return std::nullopt;
    return Sensitive(text);
}
std::string Text(const std::optional<std::string>& known) {
    return known.value_or(std::string());
}
std::string Text(const std::optional<Sensitive<std::string>>& known) {
    return known ? known->Reveal() : std::string();
}

}  // namespace

governance::AreaDescribed FactOf(const AreaRow& row) {
    return {
        .code = row.code,
        .name = row.name,
        .from = row.from,
        .serves_18_25 = row.serves_18_25,
        .readmission_days = row.readmission_days};
}

AreaRow RowOf(const governance::AreaDescribed& described) {
    return {
        .code = described.code,
        .name = described.name,
        .from = described.from,
        .serves_18_25 = described.serves_18_25,
        .readmission_days = described.readmission_days};
}

people::DetailsRecorded FactOf(const PersonRow& row) {
    people::DetailsRecorded fact{
        .reference = row.person_id,
        .given_name = Sensitive(row.given_name),
        .family_name = Sensitive(row.family_name),
        .preferred_name = KnownName(row.preferred_name),
        .date_of_birth = row.date_of_birth,
        .date_of_death = row.date_of_death,
        .gender = Known(row.gender),
        .pronouns = Known(row.pronouns),
        .ethnicity = Known(row.ethnicity),
        .first_language = Known(row.first_language),
        .interpreter_needed = row.interpreter_needed,
        .postcode = Known(row.postcode),
        .locality = Known(row.locality),
        .learning_disability = row.learning_disability,
        .autism = row.autism,
        .gp_ods = Known(row.gp_ods),
        .school = Known(row.school),
        .ehcp_from = row.ehcp_from,
        .ehcp_to = row.ehcp_to,
        .looked_after = row.looked_after};
    if (row.nhs_number) fact.nhs_number = Sensitive(row.nhs_number->ToText());
    return fact;
}

PersonRow RowOf(const people::DetailsRecorded& details) {
    PersonRow row{
        .person_id = details.reference,
        .given_name = details.given_name.Reveal(),
        .family_name = details.family_name.Reveal(),
        .preferred_name = Text(details.preferred_name),
        .date_of_birth = details.date_of_birth,
        .date_of_death = details.date_of_death,
        .gender = Text(details.gender),
        .pronouns = Text(details.pronouns),
        .ethnicity = Text(details.ethnicity),
        .first_language = Text(details.first_language),
        .interpreter_needed = details.interpreter_needed,
        .postcode = Text(details.postcode),
        .locality = Text(details.locality),
        .learning_disability = details.learning_disability,
        .autism = details.autism,
        .gp_ods = Text(details.gp_ods),
        .school = Text(details.school),
        .ehcp_from = details.ehcp_from,
        .ehcp_to = details.ehcp_to,
        .looked_after = details.looked_after};
    if (details.nhs_number) {
        const auto number = people::NhsNumber::Parse(details.nhs_number->Reveal());
        if (number) row.nhs_number = *number;
    }
    return row;
}

workforce::PostRecorded FactOf(const PostRow& row) {
    workforce::PostRecorded fact{
        .worker_id = row.worker_id,
        .name = Known(row.name),
        .role = row.role,
        .employer = row.employer,
        .grade = row.grade,
        .part_time = row.part_time,
        .carries_caseload = row.carries_caseload,
        .vacant = row.vacant,
        .opened_on = row.opened_on,
        .closed_on = row.closed_on,
        .started_on = row.started_on,
        .left_on = row.left_on,
        .elearning_1_on = row.elearning_1_on,
        .elearning_2_on = row.elearning_2_on,
        .elearning_3_on = row.elearning_3_on,
        .operational_on = row.operational_on,
        .age_cohort = row.age_cohort,
        .team = Known(row.team),
        .localities = row.localities};
    if (row.fte) WriteField(*row.fte, fact.fte.emplace());
    return fact;
}

PostRow RowOf(const workforce::PostRecorded& details) {
    PostRow row{
        .worker_id = details.worker_id,
        .name = Text(details.name),
        .role = details.role,
        .employer = details.employer,
        .grade = details.grade,
        .part_time = details.part_time,
        .carries_caseload = details.carries_caseload,
        .vacant = details.vacant,
        .opened_on = details.opened_on,
        .closed_on = details.closed_on,
        .started_on = details.started_on,
        .left_on = details.left_on,
        .elearning_1_on = details.elearning_1_on,
        .elearning_2_on = details.elearning_2_on,
        .elearning_3_on = details.elearning_3_on,
        .operational_on = details.operational_on,
        .age_cohort = details.age_cohort,
        .team = Text(details.team),
        .localities = details.localities};
    Thousandths fte{};
    if (details.fte && ReadField(*details.fte, fte).empty()) row.fte = fte;
    return row;
}

dsr::ReferralReceived ReferralOf(const RegisterRow& row) {
    return {
        .stay = dsr::RegisterEntryId::New(),
        .referred_on = row.referred_on,
        .source = row.referral_source,
        .consent = row.consent,
        .consent_on = row.consent_on};
}

dsr::ReferralDecided DecisionOf(const RegisterRow& row, const dsr::RegisterEntryId& stay) {
    return {
        .stay = stay,
        .decision = row.decision,
        .decided_on = row.decided_on.value(),
        .reason = Known(row.decision_reason)};
}

dsr::RemovedFromRegister RemovalOf(const RegisterRow& row, const dsr::RegisterEntryId& stay) {
    return {
        .stay = stay, .removed_on = row.removed_on.value(), .reason = Known(row.removal_reason)};
}

bool NeedsCorrection(const RegisterRow& row) {
    return (!row.decision_reason.empty() && !row.decided_on) ||
           (!row.removal_reason.empty() && !row.removed_on);
}

dsr::StayAmended CorrectionOf(const RegisterRow& row, const dsr::RegisterEntryId& stay) {
    return {
        .stay = stay,
        .referred_on = row.referred_on,
        .source = row.referral_source,
        .decision = row.decision,
        .decided_on = row.decided_on,
        .decision_reason = Known(row.decision_reason),
        .consent = row.consent,
        .consent_on = row.consent_on,
        .removed_on = row.removed_on,
        .removal_reason = Known(row.removal_reason),
        .reason = "as it was imported"};
}

RegisterRow RowOf(const std::string& person_id, const dsr::Stay& stay) {
    return {
        .person_id = person_id,
        .referred_on = stay.referred_on,
        .referral_source = stay.source,
        .decision = stay.decision,
        .decided_on = stay.decided_on,
        .decision_reason = Text(stay.decision_reason),
        .consent = stay.consent,
        .consent_on = stay.consent_on,
        .removed_on = stay.removed_on,
        .removal_reason = Text(stay.removal_reason)};
}

dsr::RatingGiven FactOf(const RatingRow& row) {
    return {
        .id = dsr::RatingId::New(),
        .rating = row.rating,
        .rated_on = row.rated_on,
        .rationale = row.rationale,
        .rule = std::string(kImported)};
}

RatingRow RowOf(const std::string& person_id, const dsr::GivenRating& rating) {
    return {
        .person_id = person_id,
        .rated_on = rating.rated_on,
        .rating = rating.rating,
        .rationale = rating.rationale};
}

keyworking::EpisodeOpened OpeningOf(const EpisodeRow& row) {
    return {
        .id = keyworking::EpisodeId::New(),
        .kind = row.kind,
        .opened_on = row.opened_on,
        .phase = Known(row.phase)};
}

EpisodeRow RowOf(const std::string& person_id, const keyworking::Episode& episode) {
    return {
        .person_id = person_id,
        .kind = episode.kind,
        .opened_on = episode.opened_on,
        .phase = Text(episode.phase),
        .closed_on = episode.closed_on,
        .close_reason = episode.close_reason};
}

keyworking::KeyworkerNamed FactOf(const AllocationRow& row, const workforce::PostId& worker) {
    return {
        .id = keyworking::AllocationId::New(),
        .worker = worker,
        .role = row.role,
        .from = row.from,
        .to = row.to};
}

AllocationRow RowOf(
    const std::string& person_id,
    const std::string& worker_id,
    const keyworking::Allocation& allocation
) {
    return {
        .person_id = person_id,
        .worker_id = worker_id,
        .role = allocation.role,
        .from = allocation.from,
        .to = allocation.to};
}

admissions::Admitted AdmittedOf(const AdmissionRow& row) {
    return {
        .id = admissions::AdmissionId::New(),
        .admitted_on = row.admitted_on,
        .hospital = row.hospital,
        .hospital_ods = Known(row.hospital_ods),
        .ward_type = Known(row.ward_type),
        .secure = row.secure,
        .legal_status = row.legal_status,
        .planned_discharge_on = row.planned_discharge_on,
        .delay_reason = Known(row.delay_reason)};
}

AdmissionRow RowOf(const std::string& person_id, const admissions::Admission& admission) {
    return {
        .person_id = person_id,
        .hospital = admission.hospital,
        .hospital_ods = Text(admission.hospital_ods),
        .ward_type = Text(admission.ward_type),
        .secure = admission.secure,
        .legal_status = admission.legal_status,
        .admitted_on = admission.admitted_on,
        .planned_discharge_on = admission.planned_discharge_on,
        .discharged_on = admission.discharged_on,
        .delay_reason = Text(admission.delay_reason)};
}

reviews::ReviewRequested RequestOf(const ReviewRow& row) {
    reviews::ReviewRequested request;
    request.id = reviews::ReviewId::New();
    request.kind = row.kind;
    request.requested_on = row.requested_on;
    return request;
}

reviews::ReviewPlanned PlanOf(const ReviewRow& row, const reviews::ReviewId& review) {
    reviews::ReviewPlanned plan;
    plan.id = review;
    plan.planned_on = row.planned_on.value();
    return plan;
}

reviews::ReviewHeld HoldingOf(const ReviewRow& row, const reviews::ReviewId& review) {
    reviews::ReviewHeld held;
    held.id = review;
    held.kind = row.kind;
    held.held_on = row.held_on.value();
    held.outcome = Known(row.outcome);
    return held;
}

reviews::ReviewCancelled CancellingOf(const ReviewRow& row, const reviews::ReviewId& review) {
    return {.id = review, .cancelled_on = {}, .reason = Known(row.outcome)};
}

ReviewRow RowOf(const std::string& person_id, const reviews::Review& review) {
    ReviewRow row{
        .person_id = person_id,
        .kind = review.kind,
        .requested_on = review.requested_on,
        .consent = review.consent,
        .status = review.status,
        .planned_on = review.planned_on,
        .held_on = {},
        .outcome = {},
        .report_sent_on = {}};
    if (review.status == reviews::ReviewStatus::kCancelled)
        row.outcome = Text(review.cancelled_reason);
    if (review.status != reviews::ReviewStatus::kHeld) return row;
    row.held_on = review.held_on;
    row.report_sent_on = review.report_sent_on;
    row.outcome = Text(review.outcome);
    if (review.decision)
        row.outcome =
            std::string(NameOf(*review.decision)) + (row.outcome.empty() ? "" : ": " + row.outcome);
    return row;
}

actions::ActionRaised RaisedOf(const ActionRow& row, const ActionLinks& links) {
    actions::ActionRaised raised;
    raised.id = actions::ActionId::New();
    raised.title = row.title;
    raised.agency = Known(row.agency);
    raised.owner_post = links.owner_post;
    if (!raised.owner_post) raised.owner = Known(row.owner);
    raised.raised_on = row.raised_on;
    raised.due_on = row.due_on;
    raised.source = links.source;
    if (!row.completed_on) raised.evidence = Known(row.evidence);
    return raised;
}

actions::ActionCompleted CompletionOf(const ActionRow& row, const actions::ActionId& action) {
    return {
        .id = action, .completed_on = row.completed_on.value(), .evidence = Known(row.evidence)};
}

ActionRow RowOf(
    const std::string& person_id,
    const std::string& worker_id,
    const std::optional<Date>& review_held_on,
    const actions::Action& action
) {
    return {
        .person_id = person_id,
        .title = action.title,
        .agency = Text(action.agency),
        .owner = worker_id.empty() ? Text(action.owner) : worker_id,
        .raised_on = action.raised_on,
        .due_on = action.due_on,
        .review_held_on = review_held_on,
        .completed_on = action.EndedOn(),
        .evidence = Text(action.closed_on ? action.closed_reason : action.evidence)};
}

insight::RiskRecorded FactOf(const RiskRow& row) {
    return {
        .id = insight::RiskId::New(),
        .description = row.description,
        .raised_on = row.raised_on,
        .rag_before = row.rag_before,
        .mitigation = Known(row.mitigation),
        .rag_after = row.rag_after,
        .closed_on = row.closed_on};
}

RiskRow RowOf(const insight::Risk& risk) {
    return {
        .description = risk.description,
        .raised_on = risk.raised_on,
        .rag_before = risk.rag_before,
        .mitigation = Text(risk.mitigation),
        .rag_after = risk.rag_after,
        .closed_on = risk.closed_on};
}

}  // namespace alongside::exchange
