// What is told about a young person: the fields that ask it, and the list that shows it.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "care/referrals/referral.h"
#include "care/referrals/tell_questions.h"
#include "platform/html/html.h"
#include "platform/html/patterns/form.h"

namespace alongside::referrals {

/// Who fills in what is told, or reads it: a member of staff, or whoever refers.
enum class FilledBy { kStaff, kReferrer };

/// What one part asks.
html::Html TellFields(
    TellPart part, const patterns::FormState& state, const ReferralArrived& held, FilledBy by
);
/// Everything, on one page, for staff.
html::Html AllTellFields(const patterns::FormState& state, const ReferralArrived& held);

/// What was told, for a page: what was not said is left out.
html::Html ToldList(const ReferralArrived& told);
html::Html ToldPart(TellPart part, const ReferralArrived& told, FilledBy reader);

std::string_view WordsOf(Route route);

}  // namespace alongside::referrals
