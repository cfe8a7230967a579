// Renders the forms about stays in hospital.
// SPDX-License-Identifier: MIT
#include "care/admissions/admission_view.h"

#include <string_view>
#include <vector>

#include "care/admissions/legal_status.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/patterns/fields.h"
#include "platform/html/patterns/prose.h"

namespace alongside::admissions {
namespace {

using html::All;
using html::Html;

constexpr std::string_view kDayHint = "For example, 9 1 2023";
constexpr std::string_view kPlanHint =
    "The day on which they are expected to leave, if there is one";

std::vector<patterns::Choice> Statuses() {
    std::vector<patterns::Choice> choices;
    for (const LegalStatus& status : LegalStatuses())
        choices.push_back({.value = std::string(status.code), .text = std::string(status.words)});
    return choices;
}

std::vector<patterns::Choice> Securities() {
    return {
        {.value = "none", .text = "Not secure"},
        {.value = "low", .text = "Low secure"},
        {.value = "medium", .text = "Medium secure"},
        {.value = "high", .text = "High secure"}};
}

patterns::DateField DayField(
    const patterns::FormState& state,
    const std::string& name,
    const std::string& legend,
    std::string_view hint,
    const std::optional<Date>& held
) {
    return {
        .state = state, .name = name, .legend = legend, .hint = std::string(hint), .held = held};
}

Html AdmissionFields(
    const patterns::FormState& state, const Admission& held, const std::optional<Date>& admitted_on
) {
    return All(
        patterns::TextField{
            .state = state, .name = "hospital", .label = "Which hospital?", .held = held.hospital},
        DayField(state, "admitted_on", "On which day were they admitted?", kDayHint, admitted_on),
        patterns::SelectField{
            .state = state,
            .name = "legal_status",
            .label = "Legal status",
            .choices = Statuses(),
            .held = held.legal_status,
            .empty = "Choose a legal status"},
        patterns::TextField{
            .state = state,
            .name = "ward_type",
            .label = "Type of ward (optional)",
            .hint = "For example, general adolescent",
            .held = held.ward_type.value_or("")},
        patterns::SelectField{
            .state = state,
            .name = "secure",
            .label = "How secure is the ward? (optional)",
            .choices = Securities(),
            .held = held.secure ? std::string(NameOf(*held.secure)) : std::string(),
            .empty = "Not known"},
        patterns::TextField{
            .state = state,
            .name = "hospital_ods",
            .label = "Code of the hospital (optional)",
            .held = held.hospital_ods.value_or(""),
            .width = 10},
        DayField(
            state,
            "planned_discharge_on",
            "Planned day of discharge (optional)",
            kPlanHint,
            held.planned_discharge_on
        ),
        patterns::LongTextField{
            .state = state,
            .name = "delay_reason",
            .label = "If leaving is delayed, why? (optional)",
            .held = held.delay_reason.value_or(""),
            .rows = 3}
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
        .dates = {"admitted_on", "planned_discharge_on"},
        .button = "Save admission"};
}

Html DischargingForm(const patterns::FormFrame& frame, const Admission& admission) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Record a discharge from hospital",
        .intro = nhsuk::InsetText{.text = AdmissionInWords(admission)},
        .fields =
            DayField(frame.state, "discharged_on", "On which day did they leave?", kDayHint, {}),
        .dates = {"discharged_on"},
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
                DayField(
                    state,
                    "discharged_on",
                    "On which day did they leave? (optional)",
                    "Leave empty while they are there",
                    admission.discharged_on
                ),
                patterns::LongTextField{
                    .state = state,
                    .name = "reason",
                    .label = "What changed, or what was wrong?",
                    .rows = 3}),
        .dates = {"admitted_on", "planned_discharge_on", "discharged_on"}};
}

Html AdmissionWithdrawalForm(const patterns::FormFrame& frame, const Admission& admission) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .title = "Withdraw a stay in hospital",
        .recorded = AdmissionInWords(admission),
        .consequence = "They will not count as having been in hospital on those days.",
        .button = "Withdraw"};
}

}  // namespace alongside::admissions
