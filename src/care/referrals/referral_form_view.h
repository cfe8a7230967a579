// The forms about a referral.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/referrals/referral.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::referrals {

html::Html NewReferralForm(const patterns::FormFrame& frame, Date today);
html::Html CorrectionForm(const patterns::FormFrame& frame, const ReferralArrived& held);
html::Html QuestionForm(const patterns::FormFrame& frame, const Referral& referral, Date today);
html::Html AnswerForm(const patterns::FormFrame& frame, const Question& question, Date today);

/// What is asked when somebody is accepted.
struct AcceptView {
    std::vector<patterns::Choice> who;  ///< Those on record who may be the same.
    bool is_linked = false;             ///< It is known whose it is: nothing is asked.
    bool needs_birthday = false;
    std::string contacts = {};  ///< Who can be added to the people around them; none, if empty.
    Date today;
};
html::Html AcceptForm(const patterns::FormFrame& frame, const AcceptView& view);
html::Html DeclineForm(const patterns::FormFrame& frame, Date today);
html::Html AppealForm(const patterns::FormFrame& frame, const Referral& referral, Date today);

html::Html LinkForm(const patterns::FormFrame& frame, const std::vector<patterns::Choice>& who);
html::Html UnlinkForm(const patterns::FormFrame& frame);
html::Html SameForm(
    const patterns::FormFrame& frame, const std::vector<patterns::Choice>& referrals
);
html::Html PartForm(const patterns::FormFrame& frame);
html::Html ReferralWithdrawalForm(const patterns::FormFrame& frame, const Referral& referral);

/// Whom families without e-mail ring.
html::Html ContactForm(
    const patterns::FormFrame& frame, const std::string& phone, const std::string& hours
);

/// The value of "somebody new" among those who may be the same.
inline constexpr const char* kNobodyOnRecord = "new";
/// The value of "somebody else who is on record".
inline constexpr const char* kAnotherOnRecord = "other";

}  // namespace alongside::referrals
