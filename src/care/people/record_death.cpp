// Load, decide, record: a death, and what follows it.
// SPDX-License-Identifier: MIT
#include "care/people/record_death.h"

#include <utility>

#include "care/people/person.h"
#include "care/people/person_store.h"
#include "platform/identity/one_time_links.h"
#include "platform/notify/outbox.h"

namespace alongside::people {

using identity::Permission;

Result<DeathRecorded> RecordDeath(const identity::Work& work, const RecordDeathCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, Permission::kAmendPerson, command.person)
    );
    work.journal.Lock(scope.stream());
    const PersonStore store(work.tables, scope);
    TRY_ASSIGN(const Person person, store.GetToChange(command.seen));
    TRY_ASSIGN(DeathRecorded death, DecideDeath(person, command.death, work.today));
    const auto held = store.FindDeath();
    death.id = held ? held->id : DeathId::New();
    // Nobody is to be asked about them by a letter that was on its way.
    notify::StopLetters(work, scope.stream());
    identity::EndLinks(work, scope.stream());
    return work.journal.Record(scope.stream(), death);
}

Result<DeathStepDone> TakeDeathStep(
    const identity::Work& work, const TakeDeathStepCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, Permission::kAmendPerson, command.person)
    );
    work.journal.Lock(scope.stream());
    const PersonStore store(work.tables, scope);
    TRY_ASSIGN(const Person person, store.Get());
    TRY_ASSIGN(DeathStepDone step, DecideDeathStep(person, command.step, work.today));
    if (const auto held = store.FindDeath()) step.id = held->id;
    return work.journal.Record(scope.stream(), step);
}

Result<DeathUndone> UndoDeath(const identity::Work& work, const UndoDeathCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(work.actor, Permission::kCorrectRecord, command.person)
    );
    work.journal.Lock(scope.stream());
    const PersonStore store(work.tables, scope);
    TRY_ASSIGN(Person person, store.GetToChange(command.seen));
    TRY_ASSIGN(
        DeathUndone undone, DecideDeathUndoing(person, {.id = {}, .reason = command.reason})
    );
    const auto held = store.FindDeath();
    if (held) undone.id = held->id;
    work.journal.Record(scope.stream(), undone);
    if (!held) {
        DetailsRecorded details = std::move(person.details);
        details.date_of_death.reset();
        details.reason = undone.reason;
        work.journal.Record(scope.stream(), details);
    }
    return undone;
}

}  // namespace alongside::people
