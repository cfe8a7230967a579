// From a person's record to what ends their offers.
// SPDX-License-Identifier: MIT
#include "care/transfers/conclude_offers.h"

#include "care/transfers/offer_transfer.h"
#include "care/transfers/transfer_store.h"

namespace alongside::transfers {

std::vector<journal::Fact> ConcludeOffers(
    const db::Reader& tables, const AreaId& area, const StreamId& person, Instant now
) {
    const auto scope = identity::Policy::ForDerivation(area, person);
    // Nobody was asked about most people: then nothing more is read.
    if (TransferStore(tables, scope).List().empty()) return {};
    const TransferContext context = ContextOf(tables, scope, ToLocal(now).day);
    std::vector<journal::Fact> facts;
    for (const TransferEnded& ended : EndedNow(context)) facts.push_back(journal::Encode(ended));
    if (const auto resumed = ResumedNow(context)) facts.push_back(journal::Encode(*resumed));
    return facts;
}

}  // namespace alongside::transfers
