// Renders the forms about what happens during a stay in hospital.
// SPDX-License-Identifier: MIT
#include "care/admissions/stay_form_view.h"

#include <vector>

#include "care/admissions/admission_questions.h"
#include "care/admissions/legal_status.h"
#include "care/admissions/stay_questions.h"
#include "care/admissions/stay_story.h"
#include "platform/html/nhsuk/inset_text.h"

namespace alongside::admissions {
namespace {

using html::All;
using html::Html;
using patterns::FormState;

std::string StatusNow(const Stay& stay) {
    return LegalStatusOn(stay.admission, stay.statuses, kForever);
}

}  // namespace

Html ShowStayForm(const StayForm& form) {
    return patterns::RecordForm{
        .frame = form.frame,
        .title = form.title,
        .intro = form.about.empty() ? Html() : Html(nhsuk::InsetText{.text = form.about}),
        .fields = form.fields};
}

Html StayRecordWithdrawalForm(const patterns::FormFrame& frame, const std::string& recorded) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverSoAsked,
        .title = "Take this back",
        .recorded = recorded,
        .consequence = "It will not count any more in what is due or in any figure.",
        .button = "Withdraw"};
}

Html LegalStatusField(const FormState& state, const std::string& name, const std::string& held) {
    std::vector<patterns::Choice> choices;
    for (const LegalStatus& status : LegalStatuses())
        choices.push_back({.value = std::string(status.code), .text = std::string(status.words)});
    return patterns::SelectField{
        .state = state,
        .name = name,
        .label = "Legal status",
        .choices = std::move(choices),
        .held = held,
        .empty = "Choose a legal status"};
}

Html LegalStatusFields(const FormState& state, const Stay& stay) {
    return All(
        nhsuk::InsetText{
            .text = "Recorded now: " + std::string(LegalStatusInWords(StatusNow(stay)))},
        LegalStatusField(state, "code", ""),
        kStatusFromAsked.In(state)
    );
}

Html PlannedDischargeFields(const FormState& state, const Stay& stay) {
    const auto& planned = stay.admission.planned_discharge_on;
    return All(
        nhsuk::InsetText{
            .text = planned ? "Planned now: " + InWords(*planned) : "No day is planned now."},
        kIsPlannedAsked.In(state),
        kPlannedOnAsked.In(state),
        kWhyPlannedAsked.In(state)
    );
}

Html ReadyFields(const FormState& state, const Stay&) {
    return All(kReadyOnAsked.In(state), kReadyNoteAsked.In(state));
}

Html DelayFields(const FormState& state, const Stay&) {
    return All(
        kWhyDelayedAsked.In(state),
        kDelayOwnerAsked.In(state),
        kDelayFromAsked.In(state),
        kDelayNoteAsked.In(state)
    );
}

Html DelayEndFields(const FormState& state, const Stay&) {
    return kDelayEndedOnAsked.In(state);
}

Html LeaveFields(const FormState& state, const Stay&) {
    return All(kLeaveFromAsked.In(state), kDueBackOnAsked.In(state), kLeaveNoteAsked.In(state));
}

Html LeaveEndFields(const FormState& state, const Stay&) {
    return kBackOnAsked.In(state);
}

Html VisitFields(const FormState& state, const Stay&) {
    return All(
        kVisitedOnAsked.In(state),
        kVisitorAsked.In(state),
        kSeenAsked.In(state),
        kSafeAsked.In(state)
    );
}

Html ResponsibilityFields(const FormState& state, const Stay& stay) {
    const Responsibility held = stay.responsibility.value_or(Responsibility());
    return All(kCommissionerAsked.In(state, held.commissioner), kMilesAsked.In(state, held.miles));
}

Html AftercareFields(const FormState& state, const Stay& stay) {
    std::optional<YesNo> entitled;
    if (stay.aftercare) entitled = stay.aftercare->entitled ? YesNo::kYes : YesNo::kNo;
    const Aftercare held = stay.aftercare.value_or(Aftercare());
    return All(
        kEntitledAsked.In(state, entitled),
        kAftercareAgreedOnAsked.In(state, held.agreed_on),
        kAftercareResponsibleAsked.In(state, held.responsible.value_or("")),
        kAftercareNoteAsked.In(state, held.note.value_or(""))
    );
}

Html DischargePlanFields(const FormState& state, const Stay& stay) {
    std::optional<Destination> destination;
    if (stay.plan) destination = stay.plan->destination;
    const DischargePlan held = stay.plan.value_or(DischargePlan());
    return All(
        kDestinationAsked.In(state, destination),
        kAgreedByPersonAsked.In(state, held.agreed_by_person),
        kAgreedByFamilyAsked.In(state, held.agreed_by_family)
    );
}

Html NeedFields(const FormState& state, const Stay&) {
    return All(kNeedAsked.In(state), kNeedAgencyAsked.In(state), kNeededByAsked.In(state));
}

Html NeedMetFields(const FormState& state, const Stay&) {
    return kMetOnAsked.In(state);
}

Html NeedDroppedFields(const FormState& state, const Stay&) {
    return kWhyDroppedAsked.In(state);
}

Html AdvocateFields(const FormState& state, const Stay&) {
    return All(
        kAdvocateKindAsked.In(state), kOfferedOnAsked.In(state), kAdvocateAnswerAsked.In(state)
    );
}

Html AdvocateAnswerFields(const FormState& state, const Stay&) {
    return All(kAdvocateAnswerAsked.In(state), kAnsweredOnAsked.In(state));
}

Html RestrictionFields(const FormState& state, const Stay&) {
    return All(
        kRestrictionKindAsked.In(state),
        kRestrictedFromAsked.In(state),
        kRestrictedToAsked.In(state),
        kReportedOnAsked.In(state),
        kRestrictionNoteAsked.In(state)
    );
}

Html RestrictionEndFields(const FormState& state, const Stay&) {
    return kRestrictionEndedOnAsked.In(state);
}

Html RestrictionReviewFields(const FormState& state, const Stay&) {
    return All(kReviewedOnAsked.In(state), kOutcomeAsked.In(state));
}

Html TransferFields(const FormState& state, const Stay& stay) {
    return All(
        kMovedOnAsked.In(state),
        kMovedToAsked.In(state),
        LegalStatusField(state, "legal_status", StatusNow(stay)),
        kWardTypeAsked.In(state),
        kSecureAsked.In(state),
        kHospitalOdsAsked.In(state),
        kPlannedDischargeOnAsked.In(state, stay.admission.planned_discharge_on)
    );
}

}  // namespace alongside::admissions
