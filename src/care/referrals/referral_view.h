// The pages of one referral: what became of it, and its letters.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "care/referrals/eligibility.h"
#include "care/referrals/queue_view.h"
#include "care/referrals/referral.h"
#include "care/referrals/referral_letter.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::referrals {

/// Somebody on record, or another referral, who may be the same.
struct MayBeSame {
    std::string name;
    std::string about;    ///< Born, where.
    std::string because;  ///< What speaks for it; empty when nothing does.
    html::Url page;
};
struct ReferralView {
    const Referral& referral;
    const std::vector<Question>& questions;
    std::string reference;
    std::string came_by;  ///< How it came and who wrote it down.
    Date today;
    html::Url page;
    std::vector<Criterion> fits;
    std::vector<MayBeSame> people;
    std::vector<MayBeSame> referrals;
    std::vector<MayBeSame> joined;
    html::Url person;  ///< Whose it is; none while that is not known.
    html::Url other;   ///< The referral with which it is decided.
    bool may_decide = false;
    bool may_send_link = false;
    patterns::FormFrame link_frame = {};
};
html::Html ReferralPage(const ReferralView& view);

html::Html LetterPage(const LetterText& letter, const Sender& sender, Date written_on);

/// "Decide by 11 January 2023: 2 working days after the referral. Your area’s setting."
std::string WhyDue(Date due_on, const std::string& counted, const std::string& source);
std::string_view WordsOf(ReferralState state);

/// The referrals in a person’s record.
html::Html ReferralsOfPerson(const std::string& name, const std::vector<ReferralLine>& lines);

}  // namespace alongside::referrals
