// Load, decide, record: an offer to hand over.
// SPDX-License-Identifier: MIT
#include "care/transfers/offer_transfer.h"

#include <algorithm>
#include <utility>

#include "care/consents/api.h"
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
    TRY(CheckSharing(work, scope));
    TRY_ASSIGN(offer, DecideOffer(ContextOf(work, scope), std::move(offer)));
    offer.id = TransferId::New();
    work.journal.Record(scope.stream(), offer);
    const auto said = AnswerTimesOf(work.tables, scope.area());
    work.journal.Record(scope.stream(), ExpectAnswer(offer, AnswerDaysOn(said, offer.offered_on)));
    return offer;
}

}  // namespace

TransferContext ContextOf(const db::Reader& tables, const identity::Scope& person, Date today) {
    TransferContext context{
        .transfers = TransferStore(tables, person).List(),
        .on_register_since = std::nullopt,
        .has_died = people::HasDied(tables, person),
        .today = today};
    for (const dsr::Stay& stay : dsr::RegisterStore(tables, person).Stays())
        if (stay.OnRegister().Contains(today)) context.on_register_since = stay.decided_on;
    return context;
}

TransferContext ContextOf(const identity::View& view, const identity::Scope& person) {
    return ContextOf(view.tables, person, view.today);
}

Result<Done> CheckSharing(const identity::View& view, const identity::Scope& person) {
    const auto rules = consents::SharingOf(view.tables, person, view.today);
    if (!rules.IsRefused(consents::Agency::kNextService)) return Done{};
    return Error{
        Fault::kRefused,
        rules.MayShareWith(consents::Agency::kNextService).because +
            ": the next area or adult service. Talk it through with them, and write down what "
            "they say on the page of consent",
        "SHARE-2"};
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
