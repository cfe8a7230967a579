// Check, begin a stream, record; or load, decide, record.
// SPDX-License-Identifier: MIT
#include "care/referrals/record_referral.h"

#include <utility>

#include "care/clocks/api.h"
#include "care/people/api.h"
#include "care/referrals/referral_store.h"
#include "platform/base/text.h"

namespace alongside::referrals {
namespace {

using identity::Permission;
using identity::Scope;
using identity::Work;

// What is wrong with the NHS number, which becomes its ten digits when nothing is.
ArrivalContext ContextFor(Date today, ReferralArrived& told) {
    ArrivalContext context = {.today = today};
    if (!told.nhs_number) return context;
    std::string& number = told.nhs_number->Reveal();
    if (Trim(number).empty()) {
        told.nhs_number.reset();
        return context;
    }
    const auto parsed = people::NhsNumber::Parse(Trim(number));
    if (parsed)
        number = parsed->ToText();
    else
        context.nhs_number_fault = parsed.error().message;
    return context;
}

Error AtTheDay(Error error) {
    return {Fault::kInvalid, "There is a problem", {}, {{"received_on", std::move(error.message)}}};
}

}  // namespace

deadlines::RuleBook RulesOf(const identity::View& view) {
    return clocks::RulesOf(clocks::RuleSettingsOf(view.tables, view.actor.area)).book;
}

DueDay DueDayOf(const Referral& referral) {
    return {
        .on = referral.told.due_on,
        .counted = referral.told.counted,
        .source = referral.told.source,
        .by_working_days = referral.told.by_working_days};
}

Result<ReferralArrived> CheckReferral(ReferralArrived told, Date today) {
    const ArrivalContext context = ContextFor(today, told);
    return DecideArrival(context, std::move(told));
}

Result<ReferralArrived> BeginReferral(const Work& work, ReferralArrived told) {
    TRY_ASSIGN(told, CheckReferral(std::move(told), work.today));
    auto due = DueAfter(RulesOf(work), told.received_on, "the referral");
    if (!due) return AtTheDay(std::move(due).error());
    if (told.id.empty()) told.id = ReferralId::New();
    told.due_on = due->on;
    told.counted = due->counted;
    told.source = due->source;
    told.by_working_days = due->by_working_days;
    const StreamId stream = work.journal.Begin(journal::StreamKind::kReferral);
    return work.journal.Record(stream, told);
}

Result<ReferralArrived> RecordReferral(const Work& work, const RecordReferralCommand& command) {
    TRY(work.policy.AllowArea(work.actor, Permission::kAddPerson));
    return BeginReferral(work, command.told);
}

Result<HeldReferral> FindToAdd(const Work& work, Permission permission, const ReferralId& id) {
    TRY_ASSIGN(Scope area, work.policy.AllowArea(work.actor, permission));
    const ReferralStore store(work.tables, area);
    TRY_ASSIGN(const Referral before, store.Get(id));
    TRY_ASSIGN(
        Scope record,
        work.policy.Allow(work.actor, permission, before.from, journal::StreamKind::kReferral)
    );
    work.journal.Lock(record.stream());
    TRY_ASSIGN(Referral referral, store.Get(id));
    return HeldReferral{std::move(area), std::move(record), std::move(referral)};
}

Result<HeldReferral> FindToChange(
    const Work& work, Permission permission, const ReferralId& id, int seen
) {
    TRY_ASSIGN(HeldReferral held, FindToAdd(work, permission, id));
    TRY(ReferralStore(work.tables, held.area).GetToChange(id, seen));
    return held;
}

Result<ReferralArrived> CorrectReferral(const Work& work, const CorrectReferralCommand& command) {
    TRY_ASSIGN(
        const HeldReferral held,
        FindToChange(work, Permission::kAddPerson, command.referral, command.seen)
    );
    ReferralArrived told = command.told;
    const ArrivalContext context = ContextFor(work.today, told);
    TRY_ASSIGN(told, DecideCorrection(context, held.referral, std::move(told)));
    return work.journal.Record(held.referral.from, told);
}

Result<ReferralWithdrawn> WithdrawReferral(
    const Work& work, const WithdrawReferralCommand& command
) {
    TRY_ASSIGN(
        const HeldReferral held,
        FindToChange(work, Permission::kDecideReferral, command.referral, command.seen)
    );
    if (!ReferralStore(work.tables, held.area).JoinedTo(command.referral).empty())
        return Error{
            Fault::kRefused,
            "Another referral is decided together with this one: separate them first",
            "REFER-5"};
    TRY_ASSIGN(
        const ReferralWithdrawn withdrawn,
        DecideWithdrawal(held.referral, {command.referral, command.reason})
    );
    return work.journal.Record(held.referral.from, withdrawn);
}

Result<ContactGiven> GiveContact(const Work& work, const ContactGiven& contact) {
    TRY_ASSIGN(const Scope area, work.policy.AllowArea(work.actor, Permission::kManageArea));
    work.journal.Lock(area.stream());
    TRY_ASSIGN(const ContactGiven given, DecideContact(contact));
    return work.journal.Record(area.stream(), given);
}

}  // namespace alongside::referrals
