// Renders the forms about stays in hospital.
// SPDX-License-Identifier: MIT
#include "care/admissions/admission_view.h"

#include <vector>

#include "care/admissions/admission_questions.h"
#include "care/admissions/legal_status.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/patterns/fields.h"
#include "platform/html/patterns/prose.h"

namespace alongside::admissions {
namespace {

using html::All;
using html::Html;

std::vector<patterns::Choice> Statuses() {
    std::vector<patterns::Choice> choices;
    for (const LegalStatus& status : LegalStatuses())
        choices.push_back({.value = std::string(status.code), .text = std::string(status.words)});
    return choices;
}

Html AdmissionFields(
    const patterns::FormState& state, const Admission& held, const std::optional<Date>& admitted_on
) {
    return All(
        kHospitalAsked.In(state, held.hospital),
        kAdmittedOnAsked.In(state, admitted_on),
        patterns::SelectField{
            .state = state,
            .name = "legal_status",
            .label = "Legal status",
            .choices = Statuses(),
            .held = held.legal_status,
            .empty = "Choose a legal status"},
        kWardTypeAsked.In(state, held.ward_type.value_or("")),
        kSecureAsked.In(state, held.secure),
        kHospitalOdsAsked.In(state, held.hospital_ods.value_or("")),
        kPlannedDischargeOnAsked.In(state, held.planned_discharge_on),
        kDelayReasonAsked.In(state, held.delay_reason.value_or(""))
    );
}

}  // namespace

std::string AdmissionInWords(const Admission& admission) {
    return admission.hospital + ", from " + InWords(admission.admitted_on) +
           (admission.discharged_on ? " to " + InWords(*admission.discharged_on) : "");
}

Html AdmittingForm(const patterns::FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Record an admission to hospital",
        .fields = AdmissionFields(frame.state, {}, {}),
        .button = "Save admission"};
}

Html DischargingForm(const patterns::FormFrame& frame, const Admission& admission) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Record a discharge from hospital",
        .intro = nhsuk::InsetText{.text = AdmissionInWords(admission)},
        .fields = kDischargedOnAsked.In(frame.state),
        .button = "Save discharge"};
}

Html AdmissionAmendmentForm(
    const patterns::FormFrame& frame, const Admission& admission, const html::Url& withdraw
) {
    const Html intro =
        All(nhsuk::InsetText{.text = AdmissionInWords(admission)},
            patterns::Paragraph{
                .text = "Use this when plans or the legal status change, or when something was "
                        "written down wrongly. What was recorded stays in the history."},
            patterns::Paragraph{
                .html = patterns::Link{.text = "This admission never happened", .href = withdraw}});
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Change a stay in hospital",
        .intro = intro,
        .fields =
            All(AdmissionFields(state, admission, admission.admitted_on),
                kRightDischargedOnAsked.In(state, admission.discharged_on),
                kChangedAsked.In(state))};
}

Html AdmissionWithdrawalForm(const patterns::FormFrame& frame, const Admission& admission) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverAdmittedAsked,
        .title = "Withdraw a stay in hospital",
        .recorded = AdmissionInWords(admission),
        .consequence = "They will not count as having been in hospital on those days.",
        .button = "Withdraw"};
}

}  // namespace alongside::admissions
