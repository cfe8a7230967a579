// The rules of admissions.
// SPDX-License-Identifier: MIT
#include "care/admissions/admission.h"

#include <algorithm>
#include <utility>

#include "care/admissions/legal_status.h"
#include "platform/base/field_checks.h"

namespace alongside::admissions {
namespace {

constexpr std::size_t kLongestText = 1000;

void CheckDischarge(Date admitted_on, Date discharged_on, Date today, FieldChecks& checks) {
    if (discharged_on > today)
        checks.Add("discharged_on", "The day of discharge must be today or in the past");
    // ADM-1
    else if (discharged_on < admitted_on)
        checks.Add("discharged_on", "The discharge must not be before the admission");
}

FieldChecks TidyAndCheck(Admission& admission, Date today) {
    FieldChecks checks;
    checks.Require(
        admission.hospital, "hospital", "The hospital", "Enter the hospital", kLongestText
    );
    checks.Tidy(admission.hospital_ods, "hospital_ods", "The hospital's code", kLongestText);
    checks.Tidy(admission.ward_type, "ward_type", "The type of ward", kLongestText);
    if (!IsLegalStatus(admission.legal_status)) checks.Add("legal_status", "Choose a legal status");
    if (admission.admitted_on > today)
        checks.Add("admitted_on", "The day of admission must be today or in the past");
    if (admission.planned_discharge_on && *admission.planned_discharge_on < admission.admitted_on)
        checks.Add(
            "planned_discharge_on", "The planned discharge must not be before the admission"
        );
    if (admission.discharged_on)
        CheckDischarge(admission.admitted_on, *admission.discharged_on, today, checks);
    checks.Tidy(admission.delay_reason, "delay_reason", "The reason for the delay", kLongestText);
    return checks;
}

}  // namespace

Result<Admission> DecideAdmission(const AdmissionContext& context, Admission admission) {
    if (FieldChecks checks = TidyAndCheck(admission, context.today); !checks.fine())
        return checks.Refusal();
    // ADM-2. On the day they were admitted they are in hospital, even if they left it that day.
    const Period stay = admission.InHospital();
    const auto other = std::ranges::find_if(context.admissions, [&](const Admission& held) {
        const Period held_stay = held.InHospital();
        return held.id != admission.id && (held_stay.Contains(stay.from) || held_stay.Meets(stay));
    });
    if (other != context.admissions.end())
        return Error{
            Fault::kRefused,
            "They are in " + other->hospital + " from " + InWords(other->admitted_on) +
                (other->discharged_on ? " to " + InWords(*other->discharged_on) : "") +
                ": record that discharge first, or check the days",
            "ADM-2"};
    return admission;
}

Result<Discharged> DecideDischarge(const Admission& admission, Date discharged_on, Date today) {
    FieldChecks checks;
    CheckDischarge(admission.admitted_on, discharged_on, today, checks);
    if (!checks.fine()) return checks.Refusal();
    if (admission.discharged_on)
        return Error{
            Fault::kRefused,
            "They were discharged on " + InWords(*admission.discharged_on) + " already",
            "ADM-3"};
    return Discharged{admission.id, discharged_on};
}

}  // namespace alongside::admissions
