// By when a referral is decided, and how a question makes that time stand still.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/deadlines/api.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::referrals {

/// A day by which something is decided, and why that day.
struct DueDay {
    Date on;
    std::string counted;  ///< `2 working days after the referral`.
    std::string source;   ///< Who says so: "Your area’s setting", or the example it began with.
    bool by_working_days = false;  ///< Whether what is left of it is counted in working days.
    bool operator==(const DueDay&) const = default;
};

/// By when a referral or an appeal is decided that came on `from`: the area's own term, or that of
/// the example which comes with the program. Both are local: no national policy gives a time.
/// `kRefused` when the bank holidays of those days are not known.
Result<DueDay> DueAfter(const deadlines::RuleBook& book, Date from, const std::string& after);

/// How a question changes the time.
struct Pause {
    bool stops = false;
    int left = 0;  ///< Days, or working days, that are left after the day of the question.
    bool operator==(const Pause&) const = default;
};

/// A question on a day. What is overdue already stays so: then nothing stands still. On the due day
/// itself nothing is left, and the decision is due on the day of the answer.
Pause PauseOn(const deadlines::HolidayCalendar& calendar, const DueDay& due, Date asked_on);

/// The day by which it is decided once the answer came: what was left, counted from the day of the
/// answer. A day that is not worked gives the next that is. Never earlier than before.
Result<DueDay> ResumeOn(
    const deadlines::HolidayCalendar& calendar,
    const DueDay& due,
    const Pause& pause,
    Date answered_on
);

}  // namespace alongside::referrals
