// Load, decide, record: an answer that changes two areas, or neither.
// SPDX-License-Identifier: MIT
#include "care/transfers/receive_transfer.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "care/contacts/api.h"
#include "care/governance/api.h"
#include "care/people/api.h"
#include "care/people/people_facts.h"
#include "care/register/api.h"
#include "care/transfers/close_transfer.h"
#include "care/transfers/offer_transfer.h"
#include "care/transfers/transfer_store.h"

namespace alongside::transfers {
namespace {

using identity::Permission;
using identity::Scope;
using identity::Side;
using identity::Work;

struct Offered {
    Scope area;  // The one that was asked.
    Arrival arrival;
};

Result<Offered> FindOffered(const Work& work, const TransferId& transfer) {
    TRY_ASSIGN(Scope area, work.policy.AllowArea(work.actor, Permission::kDecideReferral));
    TRY_ASSIGN(Arrival arrival, AreaTransferStore(work.tables, area).GetArrival(transfer));
    return Offered{std::move(area), std::move(arrival)};
}

// Both sides know of the offer; a guest in any other area than the one that made it finds nothing.
Result<Scope> AllowOffered(identity::TwoAreas& both, const Offered& offered) {
    return both.In(Side::kAway, [&](const Work& work) -> Result<Scope> {
        if (work.actor.area != offered.arrival.from_area)
            return Error{Fault::kNotFound, "There is no such offer"};
        return work.policy.Allow(
            work.actor, Permission::kDecideReferral, offered.arrival.from_stream
        );
    });
}

Result<Transfer> FindTransfer(
    const Work& work, const Scope& person, const TransferId& id, const AreaId& asked
) {
    TRY_ASSIGN(Transfer transfer, TransferStore(work.tables, person).Get(id));
    if (transfer.to_area != asked) return Error{Fault::kNotFound, "There is no such offer"};
    return transfer;
}

// Who they are, as their new record begins with it.
people::DetailsRecorded CarriedOver(const people::Person& person) {
    people::DetailsRecorded details = person.details;
    details.reference.clear();  // Each area gives its own.
    details.reason.reset();
    return details;
}

std::optional<people::PersonId> FindKnown(
    const Work& work, const Scope& area, const people::DetailsRecorded& details
) {
    if (!details.nhs_number) return std::nullopt;
    const auto number = people::NhsNumber::Parse(details.nhs_number->Reveal());
    if (!number) return std::nullopt;
    return people::PeopleStore(work.tables, area).FindByNhsNumber(*number);
}

// A new record, for somebody whom the area does not know. The area's own stream is locked.
Result<Done> BeginRecord(
    const Work& work,
    const Scope& area,
    const people::PersonId& person,
    people::DetailsRecorded details
) {
    details.reference = people::ReferenceFrom(person);
    TRY(people::CheckSoleIdentity(people::PeopleStore(work.tables, area), person, details));
    work.journal.Begin(person, journal::StreamKind::kPerson);
    work.journal.Record(person, details);
    return Done{};
}

// What the other area holds of the place that is taken over.
struct Carried {
    people::DetailsRecorded details;
    std::optional<dsr::Consent> consent;
    std::optional<Date> consent_on;
    std::string from_name;
    Transfer transfer;
};

Result<Carried> ReadCarried(const Work& work, const Scope& person, const Offered& offered) {
    TRY_ASSIGN(
        Transfer transfer, FindTransfer(work, person, offered.arrival.id, offered.area.area())
    );
    TRY(CheckSharing(work, person));
    TRY_ASSIGN(const people::Person found, people::PersonStore(work.tables, person).Get());
    Carried carried = {
        .details = CarriedOver(found),
        .consent = {},
        .consent_on = {},
        .from_name = governance::AreaStore(work.tables, person).On(work.today, work.now).name,
        .transfer = std::move(transfer)};
    // Where somebody lives who must not be found is told from worker to worker, not carried over.
    if (contacts::IsHomeConfidential(work.tables, person)) carried.details.postcode.reset();
    if (carried.from_name.empty()) carried.from_name = "another area";
    for (const dsr::Stay& stay : dsr::RegisterStore(work.tables, person).Stays())
        if (stay.OnRegister().Contains(work.today)) {
            carried.consent = stay.consent;
            carried.consent_on = stay.consent_on;
        }
    return carried;
}

// On the register from the day. A referral that waits for a decision is decided by it; who is on it
// already stays.
Result<Done> PutOnRegister(
    const Work& work, const people::PersonId& person, const Carried& carried, Date on
) {
    TRY_ASSIGN(
        const Scope scope, work.policy.Allow(work.actor, Permission::kDecideReferral, person)
    );
    const auto stays = dsr::RegisterStore(work.tables, scope).Stays();
    if (dsr::IsOnRegister(stays, work.today)) return Done{};
    const auto waits = std::ranges::find(stays, dsr::Decision::kPending, &dsr::Stay::decision);
    dsr::DecideReferralCommand accept = {
        .person = person,
        .stay = {},
        .seen = 1,
        .decision = dsr::Decision::kAccepted,
        .decided_on = on,
        .reason = "Taken over from " + carried.from_name};
    if (waits != stays.end()) {
        accept.stay = waits->id;
        accept.seen = waits->version;
        accept.decided_on = std::max(on, waits->referred_on);
    } else {
        TRY_ASSIGN(
            const dsr::ReferralReceived referral,
            dsr::ReferPerson(
                work,
                {.person = person,
                 .referred_on = on,
                 .source = dsr::ReferralSource::kHealth,
                 .consent = carried.consent,
                 .consent_on = carried.consent_on}
            )
        );
        accept.stay = referral.stay;
    }
    TRY(dsr::DecideReferral(work, accept));
    return Done{};
}

// Takes the locks of both areas in their order. The area that is asked is locked as a whole before
// the record of somebody whom it knows.
void LockForReceiving(
    identity::TwoAreas& both,
    const Offered& offered,
    const Scope& person,
    const people::DetailsRecorded& details
) {
    for (const Side side : {both.First(), both.Second()})
        both.In(side, [&](const Work& work) {
            if (side == Side::kAway) return work.journal.Lock(person.stream());
            work.journal.Lock(offered.area.stream());
            if (const auto known = FindKnown(work, offered.area, details))
                work.journal.Lock(*known);
        });
}

// Whose record it goes on in: that of somebody the area knows, or one that begins.
ReceivedPerson FindRecord(
    const Work& work, const Scope& area, const people::DetailsRecorded& details
) {
    if (const auto known = FindKnown(work, area, details))
        return {*known, ReceivedPerson::Before::kKnown};
    return {people::PersonId::New(), ReceivedPerson::Before::kUnknown};
}

Result<Done> Receive(
    const Work& work,
    const Offered& offered,
    const Carried& carried,
    const ReceivedPerson& record,
    Date on
) {
    TRY(work.policy.AllowArea(work.actor, Permission::kAddPerson));
    const people::PersonId& person = record.person;
    if (record.before == ReceivedPerson::Before::kUnknown)
        TRY(BeginRecord(work, offered.area, person, carried.details));
    TRY(PutOnRegister(work, person, carried, on));
    const TransferId& transfer = carried.transfer.id;
    work.journal.Record(
        person, TransferReceived{transfer, carried.from_name, on, carried.transfer.handed_over}
    );
    work.journal.Record(offered.area.stream(), OfferSettled{transfer, TransferState::kAccepted});
    return Done{};
}

}  // namespace

Result<ReceivedPerson> ReceiveTransfer(
    identity::TwoAreas& both, const ReceiveTransferCommand& command
) {
    TRY_ASSIGN(const Offered offered, both.In(Side::kHome, [&](const Work& work) {
        return FindOffered(work, command.transfer);
    }));
    TRY_ASSIGN(const Scope person, AllowOffered(both, offered));
    const auto read = [&](const Work& work) { return ReadCarried(work, person, offered); };
    TRY_ASSIGN(const Carried before, both.In(Side::kAway, read));
    LockForReceiving(both, offered, person, before.details);
    TRY_ASSIGN(const Carried carried, both.In(Side::kAway, read));
    const ReceivedPerson record = both.In(Side::kHome, [&](const Work& work) {
        return FindRecord(work, offered.area, carried.details);
    });
    // The old place ends only as the new one begins: what refuses either refuses both.
    TRY(both.In(Side::kAway, [&](const Work& work) {
        return HandOver(
            work,
            person,
            carried.transfer,
            {.id = command.transfer,
             .on = command.on,
             .accepted_by = both.ActorOn(Side::kHome).name + ", " + carried.transfer.to_name,
             .to_stream = record.person}
        );
    }));
    TRY(both.In(Side::kHome, [&](const Work& work) {
        return Receive(work, offered, carried, record, command.on);
    }));
    return record;
}

Result<Done> DeclineArrival(identity::TwoAreas& both, const DeclineArrivalCommand& command) {
    const auto find = [&](const Work& work) { return FindOffered(work, command.transfer); };
    TRY_ASSIGN(const Offered offered, both.In(Side::kHome, find));
    if (offered.arrival.from_area != both.ActorOn(Side::kAway).area)
        return Error{Fault::kNotFound, "There is no such offer"};
    const auto person = AllowOffered(both, offered);
    if (!person && person.error().fault != Fault::kNotFound) return person.error();
    if (person) {
        both.Lock(offered.area.stream(), person->stream());
        const auto decline = [&](const Work& work) -> Result<Done> {
            TRY_ASSIGN(
                const Transfer transfer,
                FindTransfer(work, *person, command.transfer, offered.area.area())
            );
            TRY_ASSIGN(
                const TransferDeclined declined,
                DecideRefusal(transfer, {transfer.id, work.today, command.reason}, work.today)
            );
            work.journal.Record(person->stream(), declined);
            return Done{};
        };
        TRY(both.In(Side::kAway, decline));
    }
    both.In(Side::kHome, [&](const Work& work) {
        return work.journal.Record(
            offered.area.stream(), OfferSettled{command.transfer, TransferState::kDeclined}
        );
    });
    return Done{};
}

}  // namespace alongside::transfers
