// The entries of a record as the rules of removing see them.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "care/corrections/removal.h"
#include "platform/identity/work.h"
#include "platform/journal/catalogue.h"
#include "platform/journal/keys.h"

namespace alongside::corrections {

RecordLine LineOf(const journal::Catalogue& catalogue, const journal::Entry& entry);

/// All that can be read of a record, oldest first: for a use case, and for a page.
std::vector<RecordLine> LinesOf(const journal::Journal& journal, const StreamId& person);
std::vector<RecordLine> LinesOf(
    const identity::View& view,
    const journal::Catalogue& catalogue,
    const journal::KeyRing& keys,
    const StreamId& person
);

}  // namespace alongside::corrections
