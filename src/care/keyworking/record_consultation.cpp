// Load, decide, record: consultations.
// SPDX-License-Identifier: MIT
#include "care/keyworking/record_consultation.h"

#include "care/keyworking/consultation_store.h"
#include "care/keyworking/keyworking_store.h"
#include "care/people/api.h"

namespace alongside::keyworking {
namespace {

using identity::Permission;
using identity::Scope;
using identity::Work;

Result<Scope> LockPerson(const Work& work, const people::PersonId& person) {
    TRY_ASSIGN(Scope scope, work.policy.Allow(work.actor, Permission::kRecordEpisode, person));
    work.journal.Lock(scope.stream());
    return scope;
}

EpisodeContext ContextOf(const Work& work, const Scope& person) {
    return {.episodes = KeyworkingStore(work.tables, person).Episodes(), .today = work.today};
}

template <journal::Event E>
void RecordIfAny(const Work& work, const Scope& person, const std::optional<E>& event) {
    if (event) work.journal.Record(person.stream(), *event);
}

// Somebody on record who may be the one who would be added.
Result<Done> CheckNobodyIsLike(const Work& work, const people::DetailsRecorded& details) {
    TRY_ASSIGN(const Scope area, work.policy.AllowArea(work.actor, Permission::kAddPerson));
    people::Sought sought;
    sought.given_name = details.given_name.Reveal();
    sought.family_name = details.family_name.Reveal();
    sought.born = details.date_of_birth;
    const auto like = people::FindLikelySame(work.tables, area, sought, 1);
    if (like.empty()) return Done{};
    return Error{
        .fault = Fault::kInvalid,
        .message = "There is a problem",
        .rule = {},
        .fields =
            {{"nobody_else",
              "Somebody on record may be this young person. Look there first, or say that they are "
              "somebody else"}},
        .link = "/people/" + like.front().person.value};
}

}  // namespace

Result<ConsultationGiven> RecordConsultation(
    const Work& work, const RecordConsultationCommand& command
) {
    TRY_ASSIGN(const Scope scope, LockPerson(work, command.person));
    TRY_ASSIGN(
        const ConsultationToRecord record,
        DecideConsultation(ContextOf(work, scope), command.on, command.given)
    );
    work.journal.Record(scope.stream(), record.opened);
    work.journal.Record(scope.stream(), record.given);
    RecordIfAny(work, scope, record.closed);
    return record.given;
}

Result<people::PersonId> ConsultAboutNew(const Work& work, const ConsultAboutNewCommand& command) {
    if (command.same == ConsultAboutNewCommand::Same::kNotSaid)
        TRY(CheckNobodyIsLike(work, command.details));
    TRY_ASSIGN(const people::PersonId person, people::AddPerson(work, {command.details}));
    TRY(RecordConsultation(work, {person, command.on, command.given}));
    return person;
}

Result<ConsultationGiven> AmendConsultation(
    const Work& work, const AmendConsultationCommand& command
) {
    TRY_ASSIGN(
        const Scope scope, work.policy.Allow(work.actor, Permission::kCorrectRecord, command.person)
    );
    work.journal.Lock(scope.stream());
    TRY_ASSIGN(
        const Consultation held,
        ConsultationStore(work.tables, scope).GetToChange(command.consultation, command.seen)
    );
    TRY_ASSIGN(const ConsultationGiven right, DecideConsultationAmendment(held, command.right));
    return work.journal.Record(scope.stream(), right);
}

Result<ConsultationFollowedUp> FollowUpConsultation(
    const Work& work, const FollowUpConsultationCommand& command
) {
    TRY_ASSIGN(const Scope scope, LockPerson(work, command.person));
    TRY_ASSIGN(
        const Consultation consultation,
        ConsultationStore(work.tables, scope).GetToChange(command.consultation, command.seen)
    );
    TRY_ASSIGN(
        const FollowUpToRecord record, DecideFollowUp(consultation, command.followed_up, work.today)
    );
    work.journal.Record(scope.stream(), record.followed_up);
    RecordIfAny(work, scope, record.closed);
    return record.followed_up;
}

Result<ConsultationLedOn> LeadOnToKeyworking(const Work& work, const LeadOnCommand& command) {
    TRY_ASSIGN(const Scope scope, LockPerson(work, command.person));
    TRY_ASSIGN(
        const Consultation consultation,
        ConsultationStore(work.tables, scope).GetToChange(command.consultation, command.seen)
    );
    TRY_ASSIGN(
        const LeadingOn record,
        DecideLeadingOn(
            ContextOf(work, scope),
            consultation,
            {.id = {}, .episode = {}, .on = command.on, .why = command.why}
        )
    );
    RecordIfAny(work, scope, record.closed);
    work.journal.Record(scope.stream(), record.opened);
    work.journal.Record(scope.stream(), record.led_on);
    return record.led_on;
}

}  // namespace alongside::keyworking
