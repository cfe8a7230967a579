// Gathering what the pages of a meeting show.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/meetings/meeting_store.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::meetings {

/// What was agreed about somebody when an agenda came to them, in the order it was recorded.
std::vector<AgreedAction> FindAgreed(
    const identity::View& view, const identity::Scope& person, const ItemId& item
);

/// The name and the rating of somebody, in words.
struct NameAndStanding {
    std::string name;
    std::string standing;
    std::string age;
};
Result<NameAndStanding> FindStanding(const identity::View& view, const people::PersonId& person);

/// The item before this one at which they were talked about; nothing the first time.
std::optional<Item> FindLastTime(
    const identity::View& view, const identity::Scope& person, const Item& item
);

}  // namespace alongside::meetings
