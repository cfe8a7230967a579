// Saying what an area's rules are. What is due is then worked out again by a job.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/clocks/area_rules.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::clocks {

/// Records a term of the area's own, under RULE-1.
Result<TermChosen> ChooseTerm(const identity::Work& work, const TermChosen& chosen);
/// Records from when a set counts, under RULE-2.
Result<RuleSetAdopted> AdoptRuleSet(const identity::Work& work, const RuleSetAdopted& adopted);

struct PublishCalendarCommand {
    std::string text;  ///< As `rules/bank-holidays.toml`.
};
/// Records other bank holidays, under RULE-3.
Result<CalendarPublished> PublishCalendar(
    const identity::Work& work, const PublishCalendarCommand& command
);

}  // namespace alongside::clocks
