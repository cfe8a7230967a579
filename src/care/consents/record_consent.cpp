// Load, decide, record: consent and what was shared.
// SPDX-License-Identifier: MIT
#include "care/consents/record_consent.h"

#include <utility>

#include "care/consents/consent_store.h"
#include "care/consents/find_sharing.h"
#include "care/people/api.h"
#include "platform/identity/one_time_links.h"
#include "platform/notify/outbox.h"

namespace alongside::consents {
namespace {

using identity::Permission;
using identity::Work;

Result<identity::Scope> Allow(
    const Work& work, const people::PersonId& person, Permission permission
) {
    TRY_ASSIGN(const identity::Scope scope, work.policy.Allow(work.actor, permission, person));
    work.journal.Lock(scope.stream());
    return scope;
}

Result<Date> FindBorn(const Work& work, const identity::Scope& scope) {
    TRY_ASSIGN(const people::Person person, people::PersonStore(work.tables, scope).Get());
    return person.details.date_of_birth;
}

// Who asks before something is shared reads the answer that is recorded now. Letters that wait and
// links that were sent were made before it: they are stopped here, when there is a yes to nobody
// any more or they do not want to be on the register.
void StopWhatRestsOnIt(const Work& work, const identity::Scope& scope) {
    const ConsentState state = ConsentOn(work.tables, scope, work.today);
    if (!state.on_register.IsNo() && !SharingRules(state).StoppedSince()) return;
    notify::StopLetters(work, scope.stream());
    identity::EndLinks(work, scope.stream());
}

ConsentAmended Amended(const ConsentRecorded& right, const std::string& reason) {
    return {
        .id = right.id,
        .given_by = right.given_by,
        .name = right.name,
        .relation = right.relation,
        .ability = right.ability,
        .considered = right.considered,
        .decided_on = right.decided_on,
        .how = right.how,
        .explained = right.explained,
        .on_register = right.on_register,
        .keyworking = right.keyworking,
        .shares_with = right.shares_with,
        .not_with = right.not_with,
        .review_on = right.review_on,
        .reason = reason};
}

// All faults together: those of the answer, and that there is no reason.
Result<ConsentAmended> DecideAmendment(const AmendConsentCommand& command, Date born, Date today) {
    auto right = DecideConsent(command.consent, born, today);
    auto reason = DecideReason(command.reason, "Enter what was wrong");
    if (right && reason) return Amended(*right, *reason);
    if (right) return std::move(reason).error();
    Error error = std::move(right).error();
    if (!reason) {
        const auto& more = reason.error().fields;
        error.fields.insert(error.fields.end(), more.begin(), more.end());
    }
    return error;
}

}  // namespace

Result<ConsentRecorded> RecordConsent(const Work& work, const RecordConsentCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope, Allow(work, command.person, Permission::kRecordConsent)
    );
    TRY_ASSIGN(const Date born, FindBorn(work, scope));
    TRY_ASSIGN(ConsentRecorded consent, DecideConsent(command.consent, born, work.today));
    consent.id = ConsentId::New();
    work.journal.Record(scope.stream(), consent);
    StopWhatRestsOnIt(work, scope);
    return consent;
}

Result<ConsentTakenBack> TakeBackConsent(const Work& work, const TakeBackConsentCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope, Allow(work, command.person, Permission::kRecordConsent)
    );
    TRY_ASSIGN(const Date born, FindBorn(work, scope));
    TRY_ASSIGN(ConsentTakenBack taken, DecideTakingBack(command.taken, born, work.today));
    taken.id = ConsentId::New();
    work.journal.Record(scope.stream(), taken);
    StopWhatRestsOnIt(work, scope);
    return taken;
}

Result<SharingRecorded> RecordSharing(const Work& work, const RecordSharingCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope, Allow(work, command.person, Permission::kRecordConsent)
    );
    const SharingRules rules(ConsentOn(work.tables, scope, command.sharing.shared_on));
    TRY_ASSIGN(SharingRecorded sharing, DecideSharing(command.sharing, rules, work.today));
    sharing.id = SharingId::New();
    return work.journal.Record(scope.stream(), sharing);
}

Result<ConsentAmended> AmendConsent(const Work& work, const AmendConsentCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope, Allow(work, command.person, Permission::kCorrectRecord)
    );
    TRY_ASSIGN(
        const Consent held,
        ConsentStore(work.tables, scope).GetToChange(command.consent.id, command.seen)
    );
    if (held.kind == Consent::Kind::kTakenBack)
        return Error{
            Fault::kRefused,
            "What was taken back is not changed. If it was never said, withdraw the record of it",
            "CONSENT-1"};
    TRY_ASSIGN(const Date born, FindBorn(work, scope));
    TRY_ASSIGN(const ConsentAmended amended, DecideAmendment(command, born, work.today));
    return work.journal.Record(scope.stream(), amended);
}

Result<ConsentRecordWithdrawn> WithdrawConsentRecord(
    const Work& work, const WithdrawConsentRecordCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope, Allow(work, command.person, Permission::kCorrectRecord)
    );
    TRY_ASSIGN(
        const Consent held,
        ConsentStore(work.tables, scope).GetToChange(command.consent, command.seen)
    );
    TRY_ASSIGN(
        const std::string reason, DecideReason(command.reason, "Enter why this was never said")
    );
    return work.journal.Record(scope.stream(), ConsentRecordWithdrawn{held.id, reason});
}

Result<SharingRecordWithdrawn> WithdrawSharingRecord(
    const Work& work, const WithdrawSharingRecordCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope, Allow(work, command.person, Permission::kCorrectRecord)
    );
    TRY_ASSIGN(
        const Sharing held,
        ConsentStore(work.tables, scope).GetSharingToChange(command.sharing, command.seen)
    );
    TRY_ASSIGN(
        const std::string reason, DecideReason(command.reason, "Enter why this was never shared")
    );
    return work.journal.Record(scope.stream(), SharingRecordWithdrawn{held.id, reason});
}

Result<AskingAgainSet> SetAskingAgain(const Work& work, const SetAskingAgainCommand& command) {
    TRY_ASSIGN(
        const identity::Scope area, work.policy.AllowArea(work.actor, Permission::kManageArea)
    );
    work.journal.Lock(area.stream());
    TRY_ASSIGN(const AskingAgainSet setting, DecideAskingAgain(command.setting));
    return work.journal.Record(area.stream(), setting);
}

}  // namespace alongside::consents
