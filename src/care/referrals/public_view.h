// The pages by which people without an account refer, answer and hear what was decided.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/referrals/referral.h"
#include "care/referrals/referral_letter.h"
#include "care/referrals/tell_questions.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::referrals {

/// An area to choose from: its name and where one goes on.
struct AreaChoice {
    std::string name;
    html::Url href;
};
html::Html AreaChoicePage(const std::vector<AreaChoice>& areas);

/// Asks for an e-mail address, and says whom to ring without one.
html::Html StartPage(const patterns::FormFrame& frame, const Sender& sender);
/// The link is on its way; the code that opens it is here.
html::Html CodePage(const std::string& code, const Sender& sender);

/// One page of the form.
struct StepView {
    const TellStep& step;
    bool may_go_back = false;
    bool may_forget = false;  ///< Whether something was typed that can be deleted.
};
html::Html StepPage(const patterns::FormFrame& frame, const StepView& view);

/// The answers to look over before they are sent.
html::Html CheckPage(const patterns::FormFrame& frame, const ReferralArrived& told);

struct SentView {
    std::string reference;
    Date due_on;
    std::string code;  ///< Empty without an e-mail address.
};
html::Html SentPage(const SentView& view, const Sender& sender);

/// What became of a referral, for whoever sent it.
struct NewsView {
    LetterText letter;
    const Question* question = nullptr;  ///< The one that is open.
    bool may_appeal = false;
};
html::Html NewsPage(const patterns::FormFrame& frame, const NewsView& view);

}  // namespace alongside::referrals
