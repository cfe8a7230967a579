// Load, decide, record: what is decided about a referral.
// SPDX-License-Identifier: MIT
#include "care/referrals/decide_outcome.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "care/consents/api.h"
#include "care/people/api.h"
#include "care/referrals/ask_referrer.h"
#include "care/referrals/merge_referral.h"
#include "care/referrals/record_referral.h"
#include "care/referrals/referral_store.h"
#include "care/referrals/take_contacts.h"
#include "care/register/api.h"

namespace alongside::referrals {
namespace {

using identity::Permission;
using identity::Scope;
using identity::Work;

constexpr const char* kProblem = "There is a problem";

dsr::ReferralSource SourceOf(Route route) {
    switch (route) {
        case Route::kFamily:
            return dsr::ReferralSource::kFamily;
        case Route::kYoungPerson:
            return dsr::ReferralSource::kSelf;
        case Route::kSchool:
            return dsr::ReferralSource::kSchool;
        case Route::kCollege:
            return dsr::ReferralSource::kCollege;
        case Route::kHealth:
        case Route::kSinglePointOfAccess:
        case Route::kCamhs:
            return dsr::ReferralSource::kHealth;
        case Route::kSocialCare:
            return dsr::ReferralSource::kSocialCare;
        case Route::kPolice:
            return dsr::ReferralSource::kPolice;
        case Route::kOther:
            break;
    }
    return dsr::ReferralSource::kOther;
}

std::optional<dsr::Consent> RegisterConsent(const std::optional<consents::ConsentRecorded>& consent
) {
    if (!consent || !consent->on_register) return std::nullopt;
    if (!*consent->on_register) return dsr::Consent::kRefused;
    switch (consent->given_by) {
        case consents::ConsentGiver::kYoungPerson:
            return dsr::Consent::kGiven;
        case consents::ConsentGiver::kParentalResponsibility:
            return dsr::Consent::kParentalResponsibility;
        case consents::ConsentGiver::kBestInterests:
            return dsr::Consent::kBestInterests;
    }
    return std::nullopt;
}

// Who they are, as their record begins with it.
people::DetailsRecorded DetailsOf(const ReferralArrived& told, Date born) {
    people::DetailsRecorded details;
    details.nhs_number = told.nhs_number;
    details.given_name = told.given_name;
    details.family_name = told.family_name;
    details.preferred_name = told.preferred_name;
    details.date_of_birth = born;
    details.postcode = told.postcode;
    details.learning_disability = told.learning_disability;
    details.autism = told.autism;
    details.school = told.school;
    return details;
}

// All the records that meet, in the order of their ids; the area's own stream before them, as
// adding a person needs it.
void LockAll(const Work& work, const Scope& area, std::vector<StreamId> streams) {
    work.journal.Lock(area.stream());
    std::ranges::sort(streams);
    for (const StreamId& stream : streams) work.journal.Lock(stream);
}

struct Together {
    HeldReferral held;
    std::vector<Referral> joined;  // What is decided together with it.
};

Result<Together> FindTogether(
    const Work& work, const ReferralId& id, int seen, const std::optional<people::PersonId>& person
) {
    TRY_ASSIGN(const Scope area, work.policy.AllowArea(work.actor, Permission::kDecideReferral));
    const ReferralStore store(work.tables, area);
    TRY_ASSIGN(const Referral referral, store.Get(id));
    std::vector<StreamId> streams = {referral.stream};
    for (const Referral& each : store.JoinedTo(id)) streams.push_back(each.stream);
    if (person) streams.push_back(*person);
    LockAll(work, area, std::move(streams));
    TRY_ASSIGN(HeldReferral held, FindToChange(work, Permission::kDecideReferral, id, seen));
    return Together{std::move(held), store.JoinedTo(id)};
}

Result<people::PersonId> BeginRecord(
    const Work& work, const ReferralArrived& told, const std::optional<Date>& asked
) {
    const auto born = told.date_of_birth ? told.date_of_birth : asked;
    if (!born)
        return Error{
            Fault::kInvalid,
            kProblem,
            {},
            {{"born", "Enter the date of birth: a record needs it"}}};
    return people::AddPerson(work, {DetailsOf(told, *born)});
}

// On the register from the day. A referral that waits there for a decision is decided by it; who is
// on it already stays.
Result<AcceptedReferral::Register> PutOnRegister(
    const Work& work,
    const Scope& person,
    const ReferralArrived& told,
    const OutcomeDecided& decided,
    const std::optional<consents::ConsentRecorded>& consent
) {
    const auto stays = dsr::RegisterStore(work.tables, person).Stays();
    if (dsr::IsOnRegister(stays, decided.decided_on)) return AcceptedReferral::Register::kWasOnIt;
    const auto waits = std::ranges::find(stays, dsr::Decision::kPending, &dsr::Stay::decision);
    dsr::DecideReferralCommand accept = {
        .person = person.stream(),
        .stay = {},
        .seen = 1,
        .decision = dsr::Decision::kAccepted,
        .decided_on = decided.decided_on,
        .reason = decided.reason};
    if (waits != stays.end()) {
        accept.stay = waits->id;
        accept.seen = waits->version;
        accept.decided_on = std::max(decided.decided_on, waits->referred_on);
    } else {
        const auto answer = RegisterConsent(consent);
        TRY_ASSIGN(
            const dsr::ReferralReceived referral,
            dsr::ReferPerson(
                work,
                {.person = person.stream(),
                 .referred_on = told.received_on,
                 .source = SourceOf(told.route),
                 .consent = answer,
                 .consent_on = answer ? std::optional<Date>(consent->decided_on) : std::nullopt}
            )
        );
        accept.stay = referral.stay;
    }
    TRY(dsr::DecideReferral(work, accept));
    return AcceptedReferral::Register::kAccepted;
}

// A refusal of consent, at the fields that ask for it here.
Result<Done> RecordConsentFor(
    const Work& work,
    const people::PersonId& person,
    const std::optional<consents::ConsentRecorded>& consent
) {
    if (!consent) return Done{};
    auto recorded = consents::RecordConsent(work, {.person = person, .consent = *consent});
    if (recorded) return Done{};
    Error error = std::move(recorded).error();
    for (FieldFault& fault : error.fields) {
        if (fault.field == "decided_on") fault.field = "consent_on";
        if (fault.field == "given_by") fault.field = "agreed_by";
    }
    return error;
}

Result<people::PersonId> FindWho(
    const Work& work, const Together& both, const AcceptReferralCommand& command
) {
    const Referral& referral = both.held.referral;
    if (referral.IsPartOfARecord()) return people::PersonId(referral.stream);
    if (!command.person) return BeginRecord(work, referral.told, command.born);
    TRY_ASSIGN(
        const Scope person,
        work.policy.Allow(work.actor, Permission::kDecideReferral, *command.person)
    );
    return person.stream();
}

// The same for what is decided together, of which each sender is told.
Result<Done> RecordForJoined(
    const Work& work, const Together& both, const OutcomeDecided& decided
) {
    for (const Referral& each : both.joined) {
        TRY_ASSIGN(
            Scope record,
            work.policy.Allow(
                work.actor, Permission::kDecideReferral, each.from, journal::StreamKind::kReferral
            )
        );
        OutcomeDecided same = decided;
        same.id = each.id();
        work.journal.Record(record.stream(), same);
        TellReferrer(work, {both.held.area, std::move(record), each});
    }
    return Done{};
}

}  // namespace

Result<AcceptedReferral> AcceptReferral(const Work& work, const AcceptReferralCommand& command) {
    std::optional<people::PersonId> known = command.person;
    if (known) {
        TRY_ASSIGN(
            const Scope scope, work.policy.Allow(work.actor, Permission::kDecideReferral, *known)
        );
        known = scope.stream();
    }
    TRY_ASSIGN(const Together both, FindTogether(work, command.referral, command.seen, known));
    const Referral& referral = both.held.referral;
    TRY_ASSIGN(
        const OutcomeDecided decided,
        DecideOutcome(
            referral,
            {.id = command.referral,
             .outcome = Outcome::kAccepted,
             .decided_on = command.decided_on,
             .reason = command.reason,
             .told = command.told},
            work.today
        )
    );
    TRY_ASSIGN(const people::PersonId person, FindWho(work, both, command));
    const RecordBefore before = known ? RecordBefore::kOnRecord : RecordBefore::kNone;
    if (!referral.IsPartOfARecord()) TRY(MergeInto(work, person, referral, before));
    for (const Referral& each : both.joined)
        if (!each.IsPartOfARecord()) TRY(MergeInto(work, person, each, before));
    TRY_ASSIGN(
        const Scope scope, work.policy.Allow(work.actor, Permission::kDecideReferral, person)
    );
    TRY_ASSIGN(
        const auto on_register, PutOnRegister(work, scope, referral.told, decided, command.consent)
    );
    TRY(RecordConsentFor(work, person, command.consent));
    if (command.contacts == AcceptReferralCommand::Contacts::kTake)
        TRY(TakeContacts(work, person, referral.told));
    work.journal.Record(person, decided);
    TellReferrer(work, both.held);
    TRY(RecordForJoined(work, both, decided));
    return AcceptedReferral{person, on_register};
}

Result<OutcomeDecided> DeclineReferral(const Work& work, const DeclineReferralCommand& command) {
    TRY_ASSIGN(
        const Together both, FindTogether(work, command.referral, command.seen, std::nullopt)
    );
    TRY_ASSIGN(
        const OutcomeDecided decided,
        DecideOutcome(
            both.held.referral,
            {.id = command.referral,
             .outcome = Outcome::kDeclined,
             .decided_on = command.decided_on,
             .reason = command.reason,
             .told = command.told},
            work.today
        )
    );
    work.journal.Record(both.held.record.stream(), decided);
    TellReferrer(work, both.held);
    TRY(RecordForJoined(work, both, decided));
    return decided;
}

Result<AppealReceived> RecordAppeal(
    const Work& work, const HeldReferral& held, const ReceiveAppealCommand& command
) {
    TRY_ASSIGN(
        AppealReceived appeal,
        DecideAppeal(
            held.referral,
            {.id = held.referral.id(),
             .from = command.from,
             .words = command.words,
             .received_on = command.received_on,
             .how = command.how,
             .due_on = {},
             .counted = {}},
            work.today
        )
    );
    TRY_ASSIGN(
        const DueDay due, DueAfter(RulesOf(work), appeal.received_on, "we were asked to look again")
    );
    appeal.due_on = due.on;
    appeal.counted = due.counted;
    return work.journal.Record(held.referral.from, appeal);
}

Result<AppealReceived> ReceiveAppeal(const Work& work, const ReceiveAppealCommand& command) {
    TRY_ASSIGN(const HeldReferral held, FindToAdd(work, Permission::kAddPerson, command.referral));
    return RecordAppeal(work, held, command);
}

}  // namespace alongside::referrals
