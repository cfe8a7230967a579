// Load, decide, record: an offer to hand over.
// SPDX-License-Identifier: MIT
#include "care/transfers/offer_transfer.h"

#include <algorithm>
#include <utility>

#include "care/people/api.h"
#include "care/register/api.h"
#include "care/transfers/transfer_store.h"

namespace alongside::transfers {
namespace {

using identity::Permission;
using identity::Side;
using identity::Work;

Result<TransferOffered> Record(
    const Work& work, const identity::Scope& scope, TransferOffered offer
) {
    TRY_ASSIGN(offer, DecideOffer(ContextOf(work, scope), std::move(offer)));
    offer.id = TransferId::New();
    return work.journal.Record(scope.stream(), offer);
}

}  // namespace

TransferContext ContextOf(const identity::View& view, const identity::Scope& person) {
    TransferContext context{
        .transfers = TransferStore(view.tables, person).List(),
        .on_register_since = std::nullopt,
        .has_died = people::HasDied(view.tables, person),
        .today = view.today};
    for (const dsr::Stay& stay : dsr::RegisterStore(view.tables, person).Stays())
        if (stay.OnRegister().Contains(view.today)) context.on_register_since = stay.decided_on;
    return context;
}

Result<TransferOffered> OfferTransfer(const Work& work, const OfferTransferCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, Permission::kDecideReferral, command.person)
    );
    work.journal.Lock(scope.stream());
    return Record(work, scope, command.offer);
}

Result<TransferOffered> OfferToArea(identity::TwoAreas& both, const OfferTransferCommand& command) {
    const auto allow_person = [&](const Work& work) {
        return work.policy.Allow(work.actor, Permission::kDecideReferral, command.person);
    };
    const auto allow_area = [](const Work& work) {
        return work.policy.AllowArea(work.actor, Permission::kDecideReferral);
    };
    TRY_ASSIGN(const identity::Scope person, both.In(Side::kHome, allow_person));
    TRY_ASSIGN(const identity::Scope asked, both.In(Side::kAway, allow_area));
    both.Lock(person.stream(), asked.stream());
    const auto offer = [&](const Work& work) {
        TransferOffered made = command.offer;
        made.kind = TransferKind::kAreaHere;
        made.to_area = asked.area();
        made.offered_on = work.today;
        return Record(work, person, std::move(made));
    };
    TRY_ASSIGN(const TransferOffered offered, both.In(Side::kHome, offer));
    both.In(Side::kAway, [&](const Work& work) {
        return work.journal.Record(
            asked.stream(), OfferArrived{offered.id, person.area(), person.stream()}
        );
    });
    return offered;
}

}  // namespace alongside::transfers
