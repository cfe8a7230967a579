// The pages of referrals: the queue, one referral, a letter.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/referrals/eligibility.h"
#include "care/referrals/referral.h"
#include "care/referrals/referral_letter.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::referrals {

/// The lists on which every referral stands, on exactly one of them.
enum class QueueList { kWaiting, kAsked, kAppealed, kSettled };
constexpr std::array<std::string_view, 4> NamesOf(QueueList) {
    return {"waiting", "asked", "appealed", "settled"};
}

/// A referral in a list.
struct ReferralLine {
    std::string name;
    html::Url page;
    std::string from;  ///< Who refers: "A school (SENCO)".
    Date received_on;
    Date due_on;
    std::string counted;
    std::string became;  ///< What was decided; empty while it is open.
};
struct QueuePart {
    QueueList list{};
    std::vector<ReferralLine> lines;
    html::Url more;  ///< The next page; none when there is none.
};
struct QueueView {
    Date today;
    std::size_t to_decide = 0;
    std::size_t overdue = 0;
    std::size_t asked = 0;
    std::size_t appealed = 0;
    std::optional<QueueList> only;
    std::vector<QueuePart> parts;
    html::Url add;  ///< Where a referral is written down; none for a reader who may not.
};
html::Html QueuePage(const QueueView& view);

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

/// What was told, for a page: what was not said is left out.
html::Html ToldList(const ReferralArrived& told);
/// "Decide by 11 January 2023: 2 working days after the referral. Your area’s setting."
std::string WhyDue(Date due_on, const std::string& counted, const std::string& source);
std::string_view WordsOf(Route route);
std::string_view WordsOf(ReferralState state);

/// The referrals in a person’s record.
html::Html ReferralsOfPerson(const std::string& name, const std::vector<ReferralLine>& lines);

}  // namespace alongside::referrals
