// The forms about a place on the register: referral, decision, removal, and putting it right.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/register/stay.h"
#include "platform/base/date.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::dsr {

/// "Referred on 9 January 2023, accepted on 12 January 2023".
std::string StayInWords(const Stay& stay);

html::Html ReferralForm(const patterns::FormFrame& frame, Date today);
html::Html DecisionForm(const patterns::FormFrame& frame, const Stay& stay, Date today);
html::Html RemovalForm(const patterns::FormFrame& frame, const Stay& stay, Date today);
html::Html StayAmendmentForm(
    const patterns::FormFrame& frame, const Stay& stay, const html::Url& withdraw
);
html::Html StayWithdrawalForm(const patterns::FormFrame& frame, const Stay& stay);

}  // namespace alongside::dsr
