// The forms by which a stay in hospital is recorded, ended, put right or taken back.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/admissions/admission.h"
#include "platform/base/date.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::admissions {

/// "The Cedars, from 9 January 2023".
std::string AdmissionInWords(const Admission& admission);

html::Html AdmittingForm(const patterns::FormFrame& frame);
html::Html DischargingForm(const patterns::FormFrame& frame, const Admission& admission);
html::Html AdmissionAmendmentForm(
    const patterns::FormFrame& frame, const Admission& admission, const html::Url& withdraw
);
html::Html AdmissionWithdrawalForm(const patterns::FormFrame& frame, const Admission& admission);

}  // namespace alongside::admissions
