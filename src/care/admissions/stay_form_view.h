// The forms by which what happens during a stay in hospital is recorded: their fields.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/admissions/stay.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::admissions {

/// One of the forms below, whole. `about` says what the form is about, e.g. the delay that ends.
struct StayForm {
    const patterns::FormFrame& frame;
    std::string title;
    std::string about;
    html::Html fields;
};
html::Html ShowStayForm(const StayForm& form);
html::Html StayRecordWithdrawalForm(const patterns::FormFrame& frame, const std::string& recorded);

/// The list of legal statuses, with one chosen.
html::Html LegalStatusField(
    const patterns::FormState& state, const std::string& name, const std::string& held
);

// The fields of each, with what is recorded so far where it takes the place of that.
html::Html LegalStatusFields(const patterns::FormState& state, const Stay& stay);
html::Html PlannedDischargeFields(const patterns::FormState& state, const Stay& stay);
html::Html ReadyFields(const patterns::FormState& state, const Stay& stay);
html::Html DelayFields(const patterns::FormState& state, const Stay& stay);
html::Html DelayEndFields(const patterns::FormState& state, const Stay& stay);
html::Html LeaveFields(const patterns::FormState& state, const Stay& stay);
html::Html LeaveEndFields(const patterns::FormState& state, const Stay& stay);
html::Html VisitFields(const patterns::FormState& state, const Stay& stay);
html::Html ResponsibilityFields(const patterns::FormState& state, const Stay& stay);
html::Html AftercareFields(const patterns::FormState& state, const Stay& stay);
html::Html DischargePlanFields(const patterns::FormState& state, const Stay& stay);
html::Html NeedFields(const patterns::FormState& state, const Stay& stay);
html::Html NeedMetFields(const patterns::FormState& state, const Stay& stay);
html::Html NeedDroppedFields(const patterns::FormState& state, const Stay& stay);
html::Html AdvocateFields(const patterns::FormState& state, const Stay& stay);
html::Html AdvocateAnswerFields(const patterns::FormState& state, const Stay& stay);
html::Html RestrictionFields(const patterns::FormState& state, const Stay& stay);
html::Html RestrictionEndFields(const patterns::FormState& state, const Stay& stay);
html::Html RestrictionReviewFields(const patterns::FormState& state, const Stay& stay);
html::Html TransferFields(const patterns::FormState& state, const Stay& stay);

}  // namespace alongside::admissions
