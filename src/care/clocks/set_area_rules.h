// Saying what an area's rules are, and working out anew what is due by them.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/clocks/area_rules.h"
#include "care/people/ids.h"
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

struct RecalculateCommand {
    people::PersonId after = {};  ///< The last of the batch before; empty for the first.
    int people = 200;             ///< How many at once.
};
struct Recalculated {
    people::PersonId last;  ///< Empty when there is nobody left.
    std::size_t moved = 0;  ///< How many deadlines were set, ended or moved.
};
/// Works out anew what is due for the next few people of the area, and records it only where
/// something moved.
Result<Recalculated> RecalculateDeadlines(
    const identity::Work& work, const RecalculateCommand& command
);

}  // namespace alongside::clocks
