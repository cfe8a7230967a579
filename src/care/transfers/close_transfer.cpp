// Load, decide, record: what became of an offer to hand over.
// SPDX-License-Identifier: MIT
#include "care/transfers/close_transfer.h"

#include <optional>
#include <utility>
#include <vector>

#include "care/keyworking/api.h"
#include "care/register/api.h"
#include "care/transfers/offer_transfer.h"
#include "care/transfers/transfer_store.h"

namespace alongside::transfers {
namespace {

using identity::Permission;
using identity::Scope;
using identity::Side;
using identity::Work;

Result<Scope> AllowPerson(const Work& work, const people::PersonId& person) {
    return work.policy.Allow(work.actor, Permission::kDecideReferral, person);
}

// The offer, with its record locked.
struct Held {
    Scope scope;
    Transfer transfer;
};

Result<Held> FindToClose(
    const Work& work, const people::PersonId& person, const TransferId& transfer
) {
    TRY_ASSIGN(Scope scope, AllowPerson(work, person));
    work.journal.Lock(scope.stream());
    TRY_ASSIGN(Transfer held, TransferStore(work.tables, scope).Get(transfer));
    return Held{std::move(scope), std::move(held)};
}

// Another module's refusal of a day, at the field that asks for it here.
template <class T>
Result<T> AtTheDay(Result<T> result) {
    if (result || result.error().fault != Fault::kInvalid) return result;
    Error error = std::move(result).error();
    for (FieldFault& fault : error.fields) fault.field = "on";
    return error;
}

std::string WhyRemoved(const Transfer& transfer) {
    return (transfer.kind == TransferKind::kAdultRegister ? "Moved to an adult register: "
                                                          : "Moved to another area: ") +
           transfer.to_name;
}

Result<dsr::RemovedFromRegister> DecideLeaving(
    const Work& work, const Scope& person, const Transfer& transfer, Date on
) {
    const auto stays = dsr::RegisterStore(work.tables, person).Stays();
    for (const dsr::Stay& stay : stays)
        if (stay.OnRegister().Contains(work.today))
            return AtTheDay(dsr::DecideRemoval(
                {.stays = stays, .today = work.today}, stay, on, WhyRemoved(transfer)
            ));
    return Error{Fault::kRefused, "They are not on the register", "TRANSFER-1"};
}

std::optional<keyworking::Episode> OpenKeyworking(const std::vector<keyworking::Episode>& episodes
) {
    for (const keyworking::Episode& episode : episodes)
        if (episode.kind == keyworking::EpisodeKind::kKeyworking && !episode.closed_on)
            return episode;
    return std::nullopt;
}

// Keyworking ends, with the parts of everybody who works with them.
Result<Done> EndKeyworking(
    const Work& work, const Scope& person, const Transfer& transfer, Date on
) {
    const keyworking::KeyworkingStore store(work.tables, person);
    const auto open = OpenKeyworking(store.Episodes());
    if (!open) return Done{};
    TRY_ASSIGN(
        const keyworking::EpisodeClosed closed,
        AtTheDay(keyworking::DecideClosing(
            *open,
            on,
            transfer.kind == TransferKind::kAdultRegister ? keyworking::CloseReason::kAgedOut
                                                          : keyworking::CloseReason::kMovedArea,
            work.today
        ))
    );
    const auto ended = keyworking::EndedWithEpisode(store.Allocations(), on);
    work.journal.Record(person.stream(), closed);
    for (const auto& part : ended) work.journal.Record(person.stream(), part);
    return Done{};
}

}  // namespace

Result<TransferAccepted> HandOver(
    const Work& work, const Scope& person, const Transfer& transfer, TransferAccepted accepted
) {
    TRY_ASSIGN(accepted, DecideAcceptance(ContextOf(work, person), transfer, std::move(accepted)));
    TRY_ASSIGN(const auto removed, DecideLeaving(work, person, transfer, accepted.on));
    if (transfer.ends_keyworking) TRY(EndKeyworking(work, person, transfer, accepted.on));
    work.journal.Record(person.stream(), removed);
    return work.journal.Record(person.stream(), accepted);
}

Result<TransferAccepted> AcceptTransfer(const Work& work, const AcceptTransferCommand& command) {
    TRY_ASSIGN(const Held held, FindToClose(work, command.person, command.transfer));
    TRY(CheckAnsweredHere(held.transfer));
    return HandOver(
        work,
        held.scope,
        held.transfer,
        {.id = held.transfer.id,
         .on = command.on,
         .accepted_by = command.accepted_by,
         .to_stream = std::nullopt}
    );
}

Result<TransferDeclined> DeclineTransfer(const Work& work, const DeclineTransferCommand& command) {
    TRY_ASSIGN(const Held held, FindToClose(work, command.person, command.transfer));
    TRY(CheckAnsweredHere(held.transfer));
    TRY_ASSIGN(
        const TransferDeclined declined,
        DecideRefusal(held.transfer, {held.transfer.id, command.on, command.reason}, work.today)
    );
    return work.journal.Record(held.scope.stream(), declined);
}

namespace {

Result<TransferTakenBack> RecordTakenBack(
    const Work& work, const Held& held, const std::string& reason
) {
    TRY_ASSIGN(
        const TransferTakenBack taken_back,
        DecideTakingBack(held.transfer, {held.transfer.id, work.today, reason})
    );
    return work.journal.Record(held.scope.stream(), taken_back);
}

}  // namespace

Result<TransferTakenBack> TakeTransferBack(
    const Work& work, const TakeTransferBackCommand& command
) {
    TRY_ASSIGN(const Held held, FindToClose(work, command.person, command.transfer));
    // The other area is told in the same moment: see `TakeOfferToAreaBack`.
    if (held.transfer.kind == TransferKind::kAreaHere)
        return Error{Fault::kRefused, "The other area has to be told as well", "TRANSFER-5"};
    return RecordTakenBack(work, held, command.reason);
}

Result<TransferTakenBack> TakeOfferToAreaBack(
    identity::TwoAreas& both, const TakeTransferBackCommand& command
) {
    TRY_ASSIGN(const Scope person, both.In(Side::kHome, [&](const Work& work) {
        return AllowPerson(work, command.person);
    }));
    TRY_ASSIGN(const Scope asked, both.In(Side::kAway, [](const Work& work) {
        return work.policy.AllowArea(work.actor, Permission::kDecideReferral);
    }));
    both.Lock(person.stream(), asked.stream());
    const auto take_back = [&](const Work& work) -> Result<TransferTakenBack> {
        TRY_ASSIGN(const Held held, FindToClose(work, command.person, command.transfer));
        if (held.transfer.to_area != asked.area())
            return Error{Fault::kNotFound, "There is no such offer"};
        return RecordTakenBack(work, held, command.reason);
    };
    TRY_ASSIGN(const TransferTakenBack taken_back, both.In(Side::kHome, take_back));
    both.In(Side::kAway, [&](const Work& work) {
        return work.journal.Record(
            asked.stream(), OfferSettled{taken_back.id, TransferState::kTakenBack}
        );
    });
    return taken_back;
}

}  // namespace alongside::transfers
