// What two records hold, side by side, before somebody joins them; and after it, what to sort.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/corrections/record_line.h"
#include "care/corrections/same_person.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/policy.h"
#include "platform/identity/work.h"
#include "platform/journal/catalogue.h"
#include "platform/journal/keys.h"

namespace alongside::corrections {

struct BothRecords {
    std::vector<InBoth> lines;
    std::vector<Clash> clashes;
};
/// What is in both records today, and what would stand twice in one.
Result<BothRecords> FindBoth(
    const identity::View& view, const identity::Scope& first, const identity::Scope& second
);

/// What was recorded since another record was joined to this one, as far as somebody would have to
/// sort it; and who the other was, from its own entries.
struct SinceJoined {
    std::string other_name;  ///< Empty when nothing says it any more.
    std::vector<RecordLine> lines;
};
SinceJoined FindSinceJoined(
    const identity::View& view,
    const journal::Catalogue& catalogue,
    const journal::KeyRing& keys,
    const people::PersonId& person,
    const people::PersonId& other
);

/// An entry that waits to be sorted.
struct LineToSort {
    EntryToSort entry;
    RecordLine line;
};
/// Those whose content was not removed meanwhile.
std::vector<LineToSort> FindLinesToSort(
    const identity::View& view,
    const journal::Catalogue& catalogue,
    const journal::KeyRing& keys,
    const identity::Scope& person
);

}  // namespace alongside::corrections
