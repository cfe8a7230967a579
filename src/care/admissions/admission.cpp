// The rules of admissions.
// SPDX-License-Identifier: MIT
#include "care/admissions/admission.h"

#include <algorithm>
#include <utility>

#include "care/admissions/legal_status.h"
#include "platform/base/text.h"

namespace alongside::admissions {
namespace {

constexpr std::size_t kLongestText = 1000;

using Faults = std::vector<FieldFault>;

void Tidy(std::string& text, const char* field, const char* words, Faults& faults) {
    text = std::string(Trim(text));
    if (!IsValidUtf8(text) || HasControlCharacters(text))
        faults.push_back({field, std::string(words) + " holds characters that cannot be kept"});
    else if (CountCharacters(text) > kLongestText)
        faults.push_back({field, std::string(words) + " must be 1,000 characters or fewer"});
}

void Tidy(std::optional<std::string>& text, const char* field, const char* words, Faults& faults) {
    if (!text) return;
    Tidy(*text, field, words, faults);
    if (text->empty()) text.reset();
}

void CheckDischarge(Date admitted_on, Date discharged_on, Date today, Faults& faults) {
    if (discharged_on > today)
        faults.push_back({"discharged_on", "The day of discharge must be today or in the past"});
    // ADM-1
    else if (discharged_on < admitted_on)
        faults.push_back({"discharged_on", "The discharge must not be before the admission"});
}

Faults TidyAndCheck(Admission& admission, Date today) {
    Faults faults;
    Tidy(admission.hospital, "hospital", "The hospital", faults);
    if (admission.hospital.empty()) faults.push_back({"hospital", "Enter the hospital"});
    Tidy(admission.hospital_ods, "hospital_ods", "The hospital's code", faults);
    Tidy(admission.ward_type, "ward_type", "The type of ward", faults);
    if (!IsLegalStatus(admission.legal_status))
        faults.push_back({"legal_status", "Choose a legal status"});
    if (admission.admitted_on > today)
        faults.push_back({"admitted_on", "The day of admission must be today or in the past"});
    if (admission.planned_discharge_on && *admission.planned_discharge_on < admission.admitted_on)
        faults.push_back(
            {"planned_discharge_on", "The planned discharge must not be before the admission"}
        );
    if (admission.discharged_on)
        CheckDischarge(admission.admitted_on, *admission.discharged_on, today, faults);
    Tidy(admission.delay_reason, "delay_reason", "The reason for the delay", faults);
    return faults;
}

Error Invalid(Faults faults) {
    return {Fault::kInvalid, "There is a problem", {}, std::move(faults)};
}

}  // namespace

Result<Admission> DecideAdmission(const AdmissionContext& context, Admission admission) {
    if (Faults faults = TidyAndCheck(admission, context.today); !faults.empty())
        return Invalid(std::move(faults));
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
    Faults faults;
    CheckDischarge(admission.admitted_on, discharged_on, today, faults);
    if (!faults.empty()) return Invalid(std::move(faults));
    if (admission.discharged_on)
        return Error{
            Fault::kRefused,
            "They were discharged on " + InWords(*admission.discharged_on) + " already",
            "ADM-3"};
    return Discharged{admission.id, discharged_on};
}

}  // namespace alongside::admissions
