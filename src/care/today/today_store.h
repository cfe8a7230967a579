// Reads what stands on the page of today.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "care/today/today_item.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::today {

class TodayStore {
public:
    /// `area` is the scope of a whole area. Without a worker it reads everybody's; the empty worker
    /// is nobody.
    TodayStore(
        const db::Reader& tables, identity::Scope area, std::optional<workforce::PostId> worker
    )
        : tables_(tables), area_(std::move(area)), worker_(std::move(worker)) {}

    /// From counters: the cost does not grow with the area.
    Counts CountOn(Date today) const;
    /// At most `most`, the soonest first.
    std::vector<Item> ListOf(List list, const DayRange& days, const After& after, int most) const;

private:
    std::int64_t Count(Part part, Date today) const;

    const db::Reader& tables_;
    identity::Scope area_;
    std::optional<workforce::PostId> worker_;
};

/// Somebody of whom a process asks something: a deadline, what a rating asks for, or consent that
/// is to be asked again. And the first day of it.
struct FirstDue {
    people::PersonId person;
    Date due_on = kEver;
    Sensitive<std::string> name = {};         ///< As shown.
    std::optional<Date> consent_due_on = {};  ///< However far ahead.
};
/// A page of an area's people of whom something is asked, the longest overdue first: those after
/// `after`. Consent counts that is due by `consent_until`.
std::vector<FirstDue> ListMostOverdue(
    const db::Reader& tables,
    const identity::Scope& area,
    const FirstDue& after,
    Date consent_until,
    int most
);

/// What there is to do for one person, the soonest first. That somebody leads their support, or was
/// asked to, is left out, and so is consent, which has its own place on their page.
std::vector<Item> ItemsOf(const db::Reader& tables, const identity::Scope& person);

}  // namespace alongside::today
